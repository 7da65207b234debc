//! Steps taken by a person, and steps that are only tried.

use super::profile::{Paid, Profile};
use super::step::Step;

impl Step {
    /// The person once it is taken.
    pub fn apply(self, mut profile: Profile) -> Profile {
        match self {
            Step::Certification(one) => profile.certifications = profile.certifications.with(one),
            Step::Specialty(specialty) => profile.specialty = specialty,
            Step::Setting(setting) => profile.setting = setting,
            Step::Auditing => profile.auditing = true,
            Step::StrongPerformance => profile.strong_performance = true,
            Step::Remote(remote) => profile.remote = remote,
            // What one is paid here says nothing of there.
            Step::Move(place) => {
                profile.move_to(place);
                profile.pay = Paid::default();
            }
            Step::Role(role) => profile.role = role,
        }
        profile
    }

    /// Whether it would change nothing: the person is there already.
    pub fn is_taken(self, profile: &Profile) -> bool {
        self.apply(profile.clone()) == *profile
    }
}

/// Steps being tried on a person, in the order they were pressed. The person's own answers stay as they are, so taking
/// a step back needs no undoing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Trial(Vec<Step>);

impl Trial {
    /// With this step, or without it where it is being tried. A step whose answer the new one replaces, as one place
    /// does another, is no longer tried.
    pub fn toggled(mut self, step: Step) -> Trial {
        if self.0.contains(&step) {
            self.0.retain(|tried| *tried != step);
        } else {
            self.0.push(step);
            let after = self.apply_to(&Profile::default());
            self.0.retain(|tried| tried.is_taken(&after));
        }
        self
    }

    /// The person with all that is tried.
    pub fn apply_to(&self, profile: &Profile) -> Profile {
        self.0.iter().fold(profile.clone(), |profile, step| step.apply(profile))
    }

    /// What is tried.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}
