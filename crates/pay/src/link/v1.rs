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

use crate::model::profile::{OfferName, Place, PlanName};
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
}
