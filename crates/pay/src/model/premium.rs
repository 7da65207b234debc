//! What experience and a person's answers add to the pay of a coder at the mid level: one logarithm each, which overlap.

use super::assumptions::{Assumption, FURTHER_CERTIFICATE, OVERLAP, SECOND_CERTIFICATE};
use super::constants::Constants;
use super::profile::{Certification, Certifications, Profile, SKILLS, Specialty};

/// A premium's kind.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Premium {
    Certification,
    Specialty,
    Setting,
    /// One of [`SKILLS`].
    Skill(&'static Assumption),
    Remote,
}

/// How many there are.
pub const PREMIUMS: usize = 4 + SKILLS.len();

/// All, in the order they are shown.
const ALL: [Premium; PREMIUMS] = {
    let mut all = [Premium::Remote; PREMIUMS];
    [all[0], all[1], all[2]] = [Premium::Certification, Premium::Specialty, Premium::Setting];
    let mut at = 0;
    while at < SKILLS.len() {
        all[3 + at] = Premium::Skill(SKILLS[at].assumed);
        at += 1;
    }
    all
};

/// How much of what raises pay is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// All of it: the largest, or what lowers pay.
    Whole,
    /// The part that is left beside a larger one.
    BesideLarger,
    /// The part that is left beside two or more larger ones.
    BesideSeveral,
}

impl Counted {
    /// As a part of one.
    pub fn share(self) -> f64 {
        match self {
            Counted::Whole => 1.0,
            Counted::BesideLarger => OVERLAP,
            Counted::BesideSeveral => OVERLAP / 2.0,
        }
    }
}

/// One premium as it counts, in logarithms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// Which.
    pub premium: Premium,
    /// What it adds to the logarithm of pay, after overlap.
    pub log: f64,
    /// How much of it counted.
    pub counted: Counted,
}

/// Experience and the premiums as they count together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Together {
    /// How much of experience beyond the mid level counts.
    pub experience: Counted,
    /// The premiums, in the order they are shown; 0 where the person has not said or has nothing to add.
    pub terms: [Term; PREMIUMS],
}

impl Together {
    /// The premiums of a person's answers beside experience, told as the logarithm of its pay over the mid level's. Of
    /// those that raise pay the largest counts whole, the second in part, each further in half of that part: people who
    /// have one often have others, and the guide's ranges already hold that. Those that lower pay count whole. Of a
    /// certificate and the skill that it says as well, the one with which more comes out.
    pub fn count(constants: &Constants, profile: &Profile, experience: f64) -> Together {
        let one_less = |less| Together::without(constants, profile, experience, less);
        let Some((certificate, skill)) = said_twice(profile) else { return one_less(None) };
        let [with, other] = [Less::Skill(skill), Less::Certificate(certificate)].map(|less| one_less(Some(less)));
        if with.sum(experience) >= other.sum(experience) { with } else { other }
    }

    /// What all of it adds to the logarithm of pay.
    fn sum(&self, experience: f64) -> f64 {
        experience * self.experience.share() + self.terms.iter().map(|term| term.log).sum::<f64>()
    }

    fn without(constants: &Constants, profile: &Profile, experience: f64, less: Option<Less>) -> Together {
        let own = ALL.map(|premium| own_log(constants, profile, premium, less));
        // Of two equally large ones the first counts as the larger, experience before all.
        let larger = |log: f64, at: Option<usize>| {
            let before = |other: usize| own[other] > log || (own[other] == log && at.is_some_and(|at| other < at));
            let premiums = (0..own.len()).filter(|other| Some(*other) != at && before(*other)).count();
            premiums + usize::from(at.is_some() && experience >= log)
        };
        let counted = |log: f64, at| match larger(log, at) {
            _ if log <= 0.0 => Counted::Whole,
            0 => Counted::Whole,
            1 => Counted::BesideLarger,
            _ => Counted::BesideSeveral,
        };
        let term = |at: usize| {
            let counted = counted(own[at], Some(at));
            Term { premium: ALL[at], log: own[at] * counted.share(), counted }
        };
        Together { experience: counted(experience, None), terms: std::array::from_fn(term) }
    }
}

/// What is left out because something else says it as well.
#[derive(Clone, Copy, PartialEq)]
enum Less {
    Certificate(Certification),
    Skill(&'static Assumption),
}

/// A certificate and a skill of a person that say the same.
pub fn said_twice(profile: &Profile) -> Option<(Certification, &'static Assumption)> {
    let skill = |one: Certification| one.row().says.map(|skill| (one, skill));
    let counts = |skill: &Assumption| SKILLS.iter().any(|one| one.assumed == skill && (one.counts)(profile));
    profile.certifications.held().iter().filter_map(skill).find(|(_, skill)| counts(skill))
}

fn own_log(constants: &Constants, profile: &Profile, premium: Premium, less: Option<Less>) -> f64 {
    match premium {
        Premium::Certification => certification(constants, profile, less),
        Premium::Specialty => constants.specialty(profile.specialty),
        Premium::Setting => constants.setting(profile.setting),
        Premium::Skill(skill) if less == Some(Less::Skill(skill)) => 0.0,
        Premium::Skill(assumed) if SKILLS.iter().any(|one| one.assumed == assumed && (one.counts)(profile)) => {
            assumed.value.ln()
        }
        Premium::Remote if profile.remote => constants.remote(),
        Premium::Skill(_) | Premium::Remote => 0.0,
    }
}

/// The strongest certificate in full, the second in half, each further by a quarter, over the typical mix.
fn certification(constants: &Constants, profile: &Profile, less: Option<Less>) -> f64 {
    let Certifications::Held(held) = profile.certifications else { return 0.0 };
    let held = held.counted();
    let held = if let Some(Less::Certificate(one)) = less { held.without(one) } else { held };
    let log = |one: Certification| {
        let beside = one.row().beside_specialty.filter(|_| profile.specialty != Specialty::General);
        constants.certification(beside.unwrap_or(one))
    };
    let mut total = -constants.typical_mix;
    for one in held.iter() {
        let own = log(one);
        // Of equally strong ones the first listed counts as the stronger.
        let stronger = held.iter().filter(|other| {
            let theirs = log(*other);
            theirs > own || (theirs == own && (*other as u8) < one as u8)
        });
        total += match stronger.count() {
            0 => own,
            1 => own * SECOND_CERTIFICATE,
            _ => own * FURTHER_CERTIFICATE,
        };
    }
    total
}
