//! The words of a plan's steps in links. They never change their meaning, and none means two steps.

use crate::model::profile::{Certification, Place, Role, Setting, Specialty};
use crate::model::step::Step;
use crate::rows::{Coded, Listed};

/// The steps that have a word of their own; the others have that of the answer they lead to.
const OWN: [(&str, Step); 4] = [
    ("auditing", Step::Auditing),
    ("strong", Step::StrongPerformance),
    ("remote", Step::Remote(true)),
    ("on-site", Step::Remote(false)),
];

/// The word of a step.
pub fn step_code(step: Step) -> &'static str {
    match step {
        Step::Certification(one) => one.code(),
        Step::Specialty(specialty) => specialty.code(),
        Step::Setting(setting) => setting.code(),
        Step::Role(role) => role.code(),
        Step::Move(place) => place.code(),
        Step::Auditing | Step::StrongPerformance | Step::Remote(_) => {
            OWN.iter().find(|(_, known)| *known == step).map_or("", |(code, _)| code)
        }
    }
}

/// The step of a word, in any case.
pub fn step_of_code(code: &str) -> Option<Step> {
    let own = OWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, step)| *step);
    own.or_else(|| chosen(Certification::CHOICES, code).map(Step::Certification))
        .or_else(|| chosen(Specialty::CHOICES, code).map(Step::Specialty))
        .or_else(|| chosen(Setting::CHOICES, code).map(Step::Setting))
        .or_else(|| chosen(Role::CHOICES, code).map(Step::Role))
        .or_else(|| Place::from_code(&code.to_ascii_uppercase()).map(Step::Move))
        .or_else(|| Certification::of_other_name(code).map(Step::Certification))
}

fn chosen<T: Listed>(choices: &[Coded], code: &str) -> Option<T> {
    T::at_position(Coded::position(choices, code)?)
}
