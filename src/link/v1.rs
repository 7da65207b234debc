//! Version 1 of the link.

mod offer;
mod read;
mod training;
mod values;
mod write;

pub use offer::OfferKey;
pub(super) use read::read;
pub use training::TrainingKey;
pub(super) use write::{answers, write};

use super::codes::Coded;
use crate::model::profile::{OfferName, Place, PlanName, Profile};
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
    /// Of an offer.
    Offer(OfferName, OfferKey),
    /// The pay known in a place.
    Salary(Place),
}

/// Before the place in the keys of salaries.
pub(super) const SALARY: &str = "salary.";
const PLACES: &str = "US, a state’s two letters, or the code of a BLS area with figures";

impl Key {
    /// Those that stand once, in the order links have them; the offers and the salaries come after.
    const SINGLE: [Key; 25] = [
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

    /// Every key but the salaries', in the order links have them.
    pub fn all() -> impl Iterator<Item = Key> {
        let offers = OfferName::ALL.into_iter().flat_map(|offer| OfferKey::ALL.map(|key| Key::Offer(offer, key)));
        Key::SINGLE.into_iter().chain(offers)
    }

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
            Key::Offer(offer, key) => return key.name(offer),
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
            Key::Offer(_, key) => key.wanted(),
            Key::Salary(_) => "a salary in whole dollars from 1 to 1,000,000",
        }
    }

    /// What is used where a value cannot be read, for a sentence.
    fn spoken_default(self) -> String {
        let profile = Profile::default();
        match self {
            Key::Years => profile.years.get().to_string(),
            Key::Certifications => "the typical mix".to_owned(),
            Key::Specialty => profile.specialty.code().to_owned(),
            Key::Setting => "any setting".to_owned(),
            Key::Role => profile.role.code().to_owned(),
            Key::Auditing | Key::Remote => "no".to_owned(),
            Key::Performance => "typical".to_owned(),
            Key::Place => profile.place.name().to_owned(),
            Key::Basis => "the guide’s basis".to_owned(),
            Key::Status => profile.filing.code().to_owned(),
            Key::Housing => "BEA’s own average of all prices".to_owned(),
            Key::Compare => "no comparison".to_owned(),
            Key::Training(key) => key.spoken_default(),
            Key::Plan(PlanName::A) => "staying as you are".to_owned(),
            Key::Plan(PlanName::B) => "no second plan".to_owned(),
            Key::Horizon => profile.career.horizon.get().to_string(),
            Key::Growth => "pay in today’s dollars".to_owned(),
            Key::Offer(_, key) => key.spoken_default(),
            Key::Salary(_) => "the estimate".to_owned(),
        }
    }
}
