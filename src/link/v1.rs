//! Version 1 of the link.

mod read;
mod training;
mod write;

pub(super) use read::read;
pub use training::TrainingKey;
pub(super) use write::{answers, write};

use crate::model::profile::{Place, PlanName};
use std::borrow::Cow;

/// What a part of a link answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the answer it is named after")]
pub enum Key {
    Years,
    Certifications,
    Specialty,
    Setting,
    Role,
    Auditing,
    Performance,
    Remote,
    Place,
    Basis,
    Status,
    Housing,
    Compare,
    /// Of the training asked about.
    Training(TrainingKey),
    /// The steps of a plan.
    Plan(PlanName),
    Horizon,
    Growth,
    /// The pay known in a place.
    Salary(Place),
}

/// Before the place in the keys of salaries.
pub(super) const SALARY: &str = "salary.";
const PLACES: &str = "US, a state’s two letters, or the code of a BLS area with figures";

impl Key {
    /// Those that stand once, in the order links have them; the salaries come after.
    pub const SINGLE: [Key; 25] = [
        Key::Years,
        Key::Certifications,
        Key::Specialty,
        Key::Setting,
        Key::Role,
        Key::Auditing,
        Key::Performance,
        Key::Remote,
        Key::Place,
        Key::Basis,
        Key::Status,
        Key::Housing,
        Key::Compare,
        Key::Training(TrainingKey::Certification),
        Key::Training(TrainingKey::Route),
        Key::Training(TrainingKey::Cost),
        Key::Training(TrainingKey::Months),
        Key::Training(TrainingKey::Search),
        Key::Training(TrainingKey::PayNow),
        Key::Training(TrainingKey::Horizon),
        Key::Training(TrainingKey::Discount),
        Key::Plan(PlanName::A),
        Key::Plan(PlanName::B),
        Key::Horizon,
        Key::Growth,
    ];

    /// As links write it.
    pub fn name(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Key::Years => "years",
            Key::Certifications => "certs",
            Key::Specialty => "specialty",
            Key::Setting => "setting",
            Key::Role => "role",
            Key::Auditing => "auditing",
            Key::Performance => "performance",
            Key::Remote => "remote",
            Key::Place => "place",
            Key::Basis => "basis",
            Key::Status => "status",
            Key::Housing => "housing",
            Key::Compare => "compare",
            Key::Training(key) => key.name(),
            Key::Plan(PlanName::A) => "plan",
            Key::Plan(PlanName::B) => "plan-b",
            Key::Horizon => "horizon",
            Key::Growth => "growth",
            Key::Salary(place) => return Cow::Owned(format!("{SALARY}{}", place.code())),
        })
    }

    /// What its value must be.
    pub fn wanted(self) -> &'static str {
        match self {
            Key::Years => "a number of years from 0 to 45",
            Key::Certifications => "none or a list of cpc, ccs, cca, rhit, rhia",
            Key::Specialty => "one of general, anesthesia, emergency, cardiology, oncology, surgical, risk-adjustment",
            Key::Setting => "one of any, hospital, physician-office, insurance, consulting",
            Key::Role => "one of coder, supervisor, manager, director",
            Key::Auditing | Key::Remote => "yes or no",
            Key::Performance => "strong or typical",
            Key::Place | Key::Compare => PLACES,
            Key::Basis => "guide or bls",
            Key::Status => "one of single, joint, hoh",
            Key::Housing => "a percentage from 0 to 60",
            Key::Training(key) => key.wanted(),
            Key::Plan(_) => "a year from 0 to 40 and a step, such as 3:surgical",
            Key::Horizon => "a number of years from 5 to 40",
            Key::Growth => "a percentage from 0 to 20",
            Key::Salary(_) => "a salary in whole dollars from 1 to 1,000,000",
        }
    }
}
