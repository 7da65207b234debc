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
    /// `job` or `contract`.
    kind: &'static str,
    /// For the hours worked, before tax, in the dollars of the offer: a contract's profit.
    salary: Dollars,
    /// The rate as it was offered, to the cent.
    an_hour_offered: f64,
    /// In a year of full time: of a contract the pay of a job whose rate leaves the same.
    full_time: Dollars,
    /// The W-2 pay for the same hours that leaves what a contract does.
    as_a_job: Option<Dollars>,
    /// In BLS's survey, from 1 to 99.
    percentile: Option<i64>,
    /// In the range.
    position: Position,
    /// Of all that is paid every year after taxes and own health premium.
    net: Dollars,
    /// The same in the first year, with the signing bonus.
    net_first_year: Option<Dollars>,
    federal_tax: Dollars,
    state_tax: Dollars,
    /// The city's or county's income tax, as far as one counts.
    local_tax: Dollars,
    /// Social Security and Medicare of a job; nothing of a contract.
    fica: Dollars,
    /// Both halves of Social Security and Medicare, of a contract.
    self_employment_tax: Dollars,
    /// What the person pays for health insurance.
    premium: Dollars,
    /// What of overtime's half premium federal income tax does not count.
    untaxed_overtime: Dollars,
    real_net: Dollars,
    /// The year of full time less the middle of the range.
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
    let (in_hand, none) = (&offer.in_hand, Dollars(0.0));
    let [fica, self_employment_tax] =
        if offer.offer.is_contract() { [none, in_hand.social] } else { [in_hand.social, none] };
    Some(Offered {
        kind: offer.offer.kind.code(),
        salary: offer.pay.salary,
        an_hour_offered: to_the_cent(offer.pay.an_hour),
        full_time: offer.pay.full_time,
        as_a_job: offer.as_a_job(),
        net_first_year: offer.first_year.map(|first| first.net()),
        federal_tax: in_hand.federal,
        state_tax: in_hand.state,
        local_tax: in_hand.local,
        fica,
        self_employment_tax,
        premium: in_hand.premium,
        untaxed_overtime: in_hand.untaxed_overtime,
        percentile: offer.pay.standing.map(|standing| standing.percentile.round() as i64),
        position: offer.pay.position(),
        net: offer.in_hand.net(),
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
