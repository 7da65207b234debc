//! What a person's answers add to the pay of their experience: five premiums, which overlap.

use super::assumptions::{CERTIFICATES_COUNTED, OVERLAP};
use super::constants::Constants;
use super::profile::{Certifications, Profile};

/// A premium's kind, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Premium {
    Certification,
    Specialty,
    Setting,
    Auditing,
    Performance,
}

impl Premium {
    /// All, in the order they are shown.
    pub const ALL: [Premium; 5] =
        [Self::Certification, Self::Specialty, Self::Setting, Self::Auditing, Self::Performance];
}

/// How much of a premium is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// All of it: the largest, or one that lowers pay.
    Whole,
    /// The part that is left beside a larger one.
    BesideLarger,
}

/// One premium as it counts, in logarithms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// Which.
    pub premium: Premium,
    /// What it adds to the logarithm of pay, after overlap.
    pub log: f64,
    /// Whether all of it counted.
    pub counted: Counted,
}

/// The five terms, in the order of [`Premium::ALL`]; 0 where the person has not said or has nothing to add.
pub fn terms(constants: &Constants, profile: &Profile) -> [Term; 5] {
    let own = Premium::ALL.map(|premium| own_log(constants, profile, premium));
    let largest = own.iter().copied().fold(0.0, f64::max);
    let mut taken = false;
    std::array::from_fn(|at| {
        let log = own[at];
        // Of two equally large ones the first counts whole.
        let whole = log <= 0.0 || (log == largest && !taken);
        taken |= log > 0.0 && whole;
        let counted = if whole { Counted::Whole } else { Counted::BesideLarger };
        Term { premium: Premium::ALL[at], log: if whole { log } else { OVERLAP * log }, counted }
    })
}

fn own_log(constants: &Constants, profile: &Profile, premium: Premium) -> f64 {
    match premium {
        Premium::Certification => certification(constants, profile.certifications),
        Premium::Specialty => constants.specialty(profile.specialty),
        Premium::Setting => constants.setting(profile.setting),
        Premium::Auditing if profile.auditing => constants.auditing(profile.setting),
        Premium::Performance if profile.strong_performance => constants.strong_performance(),
        Premium::Auditing | Premium::Performance => 0.0,
    }
}

/// The strongest certificate in full, the second in half, each further by a quarter, over the typical mix.
fn certification(constants: &Constants, certifications: Certifications) -> f64 {
    let Certifications::Held(held) = certifications else { return 0.0 };
    let mut total = -constants.typical_mix;
    for one in held.iter() {
        let log = constants.certification(one);
        // Of equally strong ones the first listed counts as the stronger.
        let stronger = held.iter().filter(|other| {
            let theirs = constants.certification(*other);
            theirs > log || (theirs == log && (*other as u8) < one as u8)
        });
        let counted = CERTIFICATES_COUNTED.get(stronger.count()).or(CERTIFICATES_COUNTED.last());
        total += log * counted.unwrap_or(&0.0);
    }
    total
}
