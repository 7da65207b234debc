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
pub enum LinkKey {
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

impl LinkKey {
    /// Those that stand once, in the order links have them; the offers and the salaries come after.
    const SINGLE: [LinkKey; 25] = [
        LinkKey::Years,
        LinkKey::Certifications,
        LinkKey::Specialty,
        LinkKey::Setting,
        LinkKey::Role,
        LinkKey::Auditing,
        LinkKey::Performance,
        LinkKey::Remote,
        LinkKey::Place,
        LinkKey::Basis,
        LinkKey::Status,
        LinkKey::Housing,
        LinkKey::Compare,
        LinkKey::Training(TrainingKey::Certification),
        LinkKey::Training(TrainingKey::Route),
        LinkKey::Training(TrainingKey::Cost),
        LinkKey::Training(TrainingKey::Months),
        LinkKey::Training(TrainingKey::Search),
        LinkKey::Training(TrainingKey::PayNow),
        LinkKey::Training(TrainingKey::Horizon),
        LinkKey::Training(TrainingKey::Discount),
        LinkKey::Plan(PlanName::A),
        LinkKey::Plan(PlanName::B),
        LinkKey::Horizon,
        LinkKey::Growth,
    ];

    /// Every key but the salaries', in the order links have them.
    pub fn all() -> impl Iterator<Item = LinkKey> {
        let offers = OfferName::ALL.into_iter().flat_map(|offer| OfferKey::ALL.map(|key| LinkKey::Offer(offer, key)));
        LinkKey::SINGLE.into_iter().chain(offers)
    }

    /// As links write it.
    pub fn name(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            LinkKey::Years => "years",
            LinkKey::Certifications => "certs",
            LinkKey::Specialty => "specialty",
            LinkKey::Setting => "setting",
            LinkKey::Role => "role",
            LinkKey::Auditing => "auditing",
            LinkKey::Performance => "performance",
            LinkKey::Remote => "remote",
            LinkKey::Place => "place",
            LinkKey::Basis => "basis",
            LinkKey::Status => "status",
            LinkKey::Housing => "housing",
            LinkKey::Compare => "compare",
            LinkKey::Training(key) => key.name(),
            LinkKey::Plan(PlanName::A) => "plan",
            LinkKey::Plan(PlanName::B) => "plan-b",
            LinkKey::Horizon => "horizon",
            LinkKey::Growth => "growth",
            LinkKey::Offer(offer, key) => return key.name(offer),
            LinkKey::Salary(place) => return Cow::Owned(format!("{SALARY}{}", place.code())),
        })
    }
}
