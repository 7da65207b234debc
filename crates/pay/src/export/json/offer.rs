//! The offers on the table.

use super::to_the_cent;
use crate::answers::Answers;
use crate::model::negotiation::Negotiation;
use crate::model::profile::{OfferName, Place};
use crate::model::rated_pay::Position;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// An offer, in whole dollars a year.
#[derive(Serialize, JsonSchema)]
pub struct Offered {
    /// Before tax, in the dollars of the offer.
    salary: Dollars,
    /// In BLS's survey, from 1 to 99.
    percentile: Option<i64>,
    /// In the range.
    position: Position,
    /// Of salary and bonus after tax.
    net: Dollars,
    real_net: Dollars,
    /// The salary less the middle of the range.
    gap: Dollars,
    place: Place,
    /// The range it is held against, in the newest survey's dollars.
    low: Dollars,
    centre: Dollars,
    high: Dollars,
    /// What to ask for.
    #[serde(flatten)]
    asking: Negotiation,
    /// With all benefits, before tax.
    total: Dollars,
    hours_worked: f64,
    /// The total for an hour worked, to the cent.
    an_hour: f64,
}

pub(super) fn offered(answers: &Answers, name: OfferName) -> Option<Offered> {
    let offer = answers.offers().iter().find(|offer| offer.name == name)?;
    let [low, centre, high] = offer.pay.range;
    Some(Offered {
        salary: offer.pay.salary,
        percentile: offer.pay.standing.map(|standing| standing.percentile.round() as i64),
        position: offer.pay.position(),
        net: offer.take_home.net(),
        real_net: offer.real_net(),
        gap: offer.pay.gap(),
        place: offer.place,
        low,
        centre,
        high,
        asking: answers.negotiate(Some(offer)),
        total: offer.package.total(),
        hours_worked: (offer.package.hours_worked * 10.0).round() / 10.0,
        an_hour: to_the_cent(offer.package.an_hour()),
    })
}
