//! A contract (1099) in words: what it brings, and the job that leaves the same; and what comes once, or on top.

use super::super::{money, places};
use super::finding::named;
use crate::data::deductions::OVERTIME_YEARS;
use crate::data::own_business;
use crate::data::vintage::{PREMIUM_YEAR, SURVEY};
use crate::model::negotiation::Negotiation;
use crate::model::offer::WeighedOffer;
use crate::units::Dollars;

/// What a contract brings, and the job’s pay that is held against what most earn.
pub(super) fn summary(offer: &WeighedOffer, people: &str, range: &str, percentile: &str) -> String {
    let rate = money::cents(offer.pay.an_hour);
    let weeks = money::tenths_short(offer.offer.weeks());
    let same = offer.as_a_job().unwrap_or_default();
    let full_time = match same.whole() == offer.pay.full_time.whole() {
        true => String::new(),
        false => format!(", {} a year of full time", money::about(offer.pay.full_time)),
    };
    format!(
        "{rate} an hour in {weeks} weeks is a profit of {} a year. A job that pays {} a year{full_time} leaves the same after \
         taxes and health insurance; most {people} earn {range} ({SURVEY} dollars).{percentile}",
        money::about(offer.pay.salary),
        money::about(same)
    )
}

/// What was counted of an offer that is not plain pay: of a contract, of overtime, of a signing bonus.
pub fn counted(offers: &[WeighedOffer]) -> Vec<String> {
    let several = offers.len() > 1;
    let told = |offer: &WeighedOffer| {
        let who = if several { format!("{}: ", named(offer.name)) } else { String::new() };
        [contract(offer), overtime(offer), signing(offer)].into_iter().flatten().map(move |said| format!("{who}{said}"))
    };
    offers.iter().flat_map(told).collect()
}

fn contract(offer: &WeighedOffer) -> Option<String> {
    let premium = match (offer.offer.premium_is_average(), offer.in_hand.premium.whole()) {
        (true, _) => {
            format!("health insurance of {}, the average (KFF {PREMIUM_YEAR})", money::exact(offer.in_hand.premium))
        }
        (false, 0) => "no health insurance".to_owned(),
        (false, _) => format!("health insurance of {}", money::exact(offer.in_hand.premium)),
    };
    let state =
        own_business::knots(offer.place, offer.who.filing).and(offer.place.state()).map_or(String::new(), |state| {
            format!(" {} taxes a profit otherwise than a wage; that is counted.", places::name(state))
        });
    offer.offer.is_contract().then(|| {
        format!(
            "The contract’s figures count self-employment tax of {}, {premium}, and the deduction for a business.{state} A job would add \
             an employer’s premium and match, paid days off and unemployment insurance; a contract has none of these.",
            money::exact(offer.in_hand.social)
        )
    })
}

fn overtime(offer: &WeighedOffer) -> Option<String> {
    let untaxed = offer.in_hand.untaxed_overtime;
    (untaxed.whole() > 0).then(|| {
        format!(
            "Hours over 40 are paid one and a half times; federal income tax does not count {} of that (tax years {OVERTIME_YEARS}).",
            money::exact(untaxed)
        )
    })
}

fn signing(offer: &WeighedOffer) -> Option<String> {
    let first = offer.first_year?.net() - offer.in_hand.net();
    let once = Dollars(f64::from(offer.offer.signing.unwrap_or(0)));
    Some(format!(
        "The signing bonus of {} comes once: it leaves {} more in the first year, and is in no other figure.",
        money::exact(once),
        money::exact(first)
    ))
}

/// What to ask for, as the rate of the contract that it is about.
pub fn asks(offers: &[WeighedOffer], asking: &Negotiation) -> Option<String> {
    let offer = offers.first()?;
    let rate = |full_time: Dollars| offer.as_contract(full_time).map(|[_, an_hour]| money::cents(an_hour));
    Some(format!(
        "These are a job’s pay. As this contract’s rate: open with {} an hour, aim for {}, walk away under {}.",
        rate(asking.opening)?,
        rate(asking.target)?,
        rate(asking.least)?
    ))
}
