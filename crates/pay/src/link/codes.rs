//! The words that links use for answers. They never change their meaning.

use crate::model::profile::{Basis, Certification, Filing, Per, Place, Role, Setting, Specialty};
use crate::model::route::Route;
use crate::model::step::Step;

/// An answer that has a word in links.
pub trait Coded: Copy + PartialEq + Default + 'static {
    /// Every word and its answer; the default first.
    const CODES: &'static [(&'static str, Self)];

    /// Its word.
    fn code(self) -> &'static str {
        Self::CODES.iter().find(|(_, value)| *value == self).map_or("", |(code, _)| code)
    }

    /// The answer of a word.
    fn from_code(text: &str) -> Option<Self> {
        Self::CODES.iter().find(|(code, _)| *code == text).map(|(_, value)| *value)
    }
}

impl Coded for Specialty {
    const CODES: &'static [(&'static str, Self)] = &[
        ("general", Self::General),
        ("anesthesia", Self::Anesthesia),
        ("emergency", Self::Emergency),
        ("cardiology", Self::Cardiology),
        ("oncology", Self::Oncology),
        ("surgical", Self::Surgical),
        ("risk-adjustment", Self::RiskAdjustment),
    ];
}

impl Coded for Per {
    const CODES: &'static [(&'static str, Self)] = &[("year", Self::Year), ("hour", Self::Hour)];
}

impl Coded for Setting {
    const CODES: &'static [(&'static str, Self)] = &[
        ("any", Self::Any),
        ("hospital", Self::Hospital),
        ("physician-office", Self::PhysicianOffice),
        ("insurance", Self::Insurance),
        ("consulting", Self::Consulting),
    ];
}

impl Coded for Role {
    const CODES: &'static [(&'static str, Self)] = &[
        ("coder", Self::Coder),
        ("supervisor", Self::Supervisor),
        ("manager", Self::Manager),
        ("director", Self::Director),
    ];
}

impl Coded for Basis {
    const CODES: &'static [(&'static str, Self)] = &[("current", Self::Current), ("guide", Self::Guide)];
}

impl Coded for Filing {
    const CODES: &'static [(&'static str, Self)] =
        &[("single", Self::Single), ("joint", Self::Joint), ("hoh", Self::HeadOfHousehold)];
}

impl Coded for Certification {
    const CODES: &'static [(&'static str, Self)] = &CERTIFICATIONS;
}

impl Coded for Route {
    const CODES: &'static [(&'static str, Self)] = &[("self-study", Self::SelfStudy), ("program", Self::Program)];
}

/// Yes or no, as for remote work.
pub(super) const YES: &[(&str, bool)] = &[("no", false), ("yes", true)];
/// Strong performance or typical.
pub(super) const PERFORMANCE: &[(&str, bool)] = &[("typical", false), ("strong", true)];

/// The certifications, in the order links list them.
pub(super) const CERTIFICATIONS: [(&str, Certification); 5] = [
    ("cpc", Certification::Cpc),
    ("ccs", Certification::Ccs),
    ("cca", Certification::Cca),
    ("rhit", Certification::Rhit),
    ("rhia", Certification::Rhia),
];

/// The steps of a plan that have a word of their own; the others have that of the answer they lead to.
const STEPS: [(&str, Step); 4] = [
    ("auditing", Step::Auditing),
    ("strong", Step::StrongPerformance),
    ("remote", Step::Remote(true)),
    ("on-site", Step::Remote(false)),
];

/// The word of a step.
pub(super) fn step_code(step: Step) -> &'static str {
    match step {
        Step::Certification(one) => CERTIFICATIONS.iter().find(|(_, known)| *known == one).map_or("", |(code, _)| code),
        Step::Specialty(specialty) => specialty.code(),
        Step::Setting(setting) => setting.code(),
        Step::Role(role) => role.code(),
        Step::Move(place) => place.code(),
        Step::Auditing | Step::StrongPerformance | Step::Remote(_) => {
            STEPS.iter().find(|(_, known)| *known == step).map_or("", |(code, _)| code)
        }
    }
}

/// The step of a word in lower case. No word means two steps.
pub(super) fn step(code: &str) -> Option<Step> {
    let certification = || CERTIFICATIONS.iter().find(|(known, _)| *known == code).map(|(_, one)| *one);
    let own = STEPS.iter().find(|(known, _)| *known == code).map(|(_, step)| *step);
    own.or_else(|| certification().map(Step::Certification))
        .or_else(|| Specialty::from_code(code).map(Step::Specialty))
        .or_else(|| Setting::from_code(code).map(Step::Setting))
        .or_else(|| Role::from_code(code).map(Step::Role))
        .or_else(|| Place::from_code(&code.to_ascii_uppercase()).map(Step::Move))
}
