//! The person that a plan leads to, and what is left to plan.

use super::plan::{Horizon, Plan};
use super::profile::{Certification, Profile, Role, Setting, Specialty, Years};
use super::step::Step;

impl Plan {
    /// The person so many years from now, with every step taken by then.
    pub fn after(&self, profile: &Profile, year: u8) -> Profile {
        let taken = self.steps().iter().take_while(|dated| dated.year <= year);
        taken.fold(aged(profile.clone(), profile.years, year), |profile, dated| dated.step.apply(profile))
    }

    /// Every step that would change the person this plan leads to, in the order of the questions. Moves are left out:
    /// there are as many as places.
    pub fn steps_left(&self, profile: &Profile) -> Vec<Step> {
        let then = self.after(profile, Horizon::MOST.get());
        let given = Certification::ALL.into_iter().filter(|one| one.row().given);
        let certifications = given.map(Step::Certification);
        let specialties = Specialty::ALL.map(Step::Specialty);
        // Giving an employer's kind up for none is no step.
        let settings = Setting::ALL.into_iter().filter(|one| *one != Setting::Any).map(Step::Setting);
        let roles = Role::ALL.map(Step::Role);
        let others = [Step::Auditing, Step::StrongPerformance, Step::Remote(true), Step::Remote(false)];
        let all = certifications.chain(specialties).chain(settings).chain(roles).chain(others);
        all.filter(|step| !step.is_taken(&then)).collect()
    }
}

/// With so many years added to those of now. Beyond the longest career that can be told, experience adds nothing more.
pub(super) fn aged(mut profile: Profile, now: Years, more: u8) -> Profile {
    profile.years = Years::new(now.get().saturating_add(more)).unwrap_or(Years::MOST);
    profile
}
