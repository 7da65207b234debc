//! The finding about one offer or two, in a sentence that stays calm whatever was typed.

use super::super::{answers, headline, money, places};
use super::{contract, two};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::model::negotiation::{Floor, Negotiation};
use crate::model::offer::WeighedOffer;
use crate::model::profile::{Basis, OfferName, Per, Profile};
use crate::model::rated_pay::Position;
use crate::units::Dollars;

/// Under so many dollars a year an amount is likely meant for an hour or a day: not a month of any full-time job.
const HARDLY_A_YEAR: Dollars = Dollars(1_000.0);
/// So many times BLS's 90th percentile is past any pay of the occupation that a survey has seen.
const UNHEARD_OF: f64 = 2.0;

/// What an offer by the chart lacks.
const CHARTS_MISSING: &str =
    "This offer pays by the chart: type how many charts an hour you code to see where it lies.";

/// "Offer A".
pub fn named(name: OfferName) -> &'static str {
    match name {
        OfferName::A => "Offer A",
        OfferName::B => "Offer B",
    }
}

/// The same at its mark: what is held against others of a contract is the job that leaves the same.
pub fn marked(offer: &WeighedOffer) -> &'static str {
    match (offer.name, offer.offer.is_contract()) {
        (name, false) => named(name),
        (OfferName::A, true) => "A as a job",
        (OfferName::B, true) => "B as a job",
    }
}

/// What of an offer is held against others, in few letters: by the hour where it is for other hours than full time.
pub fn held(offer: &WeighedOffer) -> String {
    match offer.pay.is_part_time() && !offer.offer.is_contract() {
        true => format!("{}/hr", money::cents(offer.pay.full_time.an_hour())),
        false => money::about(offer.pay.full_time),
    }
}

/// The finding, as a title; of the range alone while nothing has been typed.
pub fn finding(profile: &Profile, range: [Dollars; 3], offers: &[WeighedOffer], asking: &Negotiation) -> String {
    match offers {
        [] if asking.disagrees => "The sources disagree about pay here".to_owned(),
        [] => format!("A fair offer here is about {}", money::about(range[1])),
        [one] => oddity(one).or_else(|| under_own(profile, one, asking)).unwrap_or_else(|| lies(one, asking.disagrees)),
        [one, other, ..] => two::better(one, other),
    }
}

/// Where an offer lies; it is called fair or good only where the sources agree.
fn lies(offer: &WeighedOffer, disagrees: bool) -> String {
    let [low, _, high] = offer.pay.range;
    let salary = offer.pay.full_time;
    let lies = match offer.pay.position() {
        Position::Lower | Position::Middle | Position::Upper if disagrees => {
            "within the estimate’s range, but the sources disagree here".to_owned()
        }
        Position::Below => format!("{} under what most such people earn", money::to_go(low - salary)),
        Position::Lower if salary.whole() == low.whole() => "at the low end of what most such people earn".to_owned(),
        Position::Lower => format!("fair, {} under the middle", money::to_go(offer.pay.gap() * -1.0)),
        Position::Middle => "fair, right in the middle".to_owned(),
        Position::Upper if salary.whole() == high.whole() => "at the high end of what most such people earn".to_owned(),
        Position::Upper => format!("good, {} over the middle", money::to_go(offer.pay.gap())),
        Position::Above => format!("{} over what most such people earn", money::to_go(salary - high)),
    };
    format!("{} is {lies}", this(offer))
}

/// What a finding is about: a contract is held against others by what leaves the same.
fn this(offer: &WeighedOffer) -> &'static str {
    if offer.offer.is_contract() { "Told as a job, this contract" } else { "This offer" }
}

/// Less than the pay one has, whatever others earn.
fn under_own(profile: &Profile, offer: &WeighedOffer, asking: &Negotiation) -> Option<String> {
    let less = asking.least - offer.pay.full_time;
    if asking.floor != Floor::OwnPay || less.whole() <= 0 {
        return None;
    }
    Some(match asking.place == profile.place {
        true => format!("{} is {} under your own pay", this(offer), money::to_go(less)),
        false => {
            format!("{} buys less than your own pay: there, that takes {}", this(offer), money::about(asking.least))
        }
    })
}

/// An amount that was likely mistyped.
fn oddity(offer: &WeighedOffer) -> Option<String> {
    let p90 = offer.pay.standing.map_or(offer.pay.range[2], |standing| standing.peers.survey.p90());
    let said = match offer.pay.salary {
        none if none.whole() == 0 => "An offer of $0 pays nothing for the work",
        little if little < HARDLY_A_YEAR && offer.offer.per == Per::Year => {
            "That is very little for a year; is it the pay of an hour?"
        }
        little if little < HARDLY_A_YEAR => "That is very little for a year of work; check the number",
        much if much > p90.max(offer.pay.range[2]) * UNHEARD_OF => {
            "This is far above any published pay for such work; check the number"
        }
        _ => return None,
    };
    Some(said.to_owned())
}

/// What is held against what.
pub fn summary(profile: &Profile, range: [Dollars; 3], offers: &[WeighedOffer]) -> String {
    match offers {
        [] => format!(
            "Most {} earn {} ({SURVEY} dollars a year before tax). {}",
            like_you(profile, profile.place),
            span(range),
            if lacks_charts(profile) { CHARTS_MISSING } else { "Type what was offered to see where it lies." }
        ),
        [one] => one_summary(profile, one),
        [one, other, ..] => two::worth(one, other),
    }
}

/// That an offer by the chart is not known yet, beside one that is.
pub fn lacking(profile: &Profile, offers: &[WeighedOffer]) -> Option<String> {
    (!offers.is_empty() && lacks_charts(profile)).then(|| ["Of the other offer: ", CHARTS_MISSING].concat())
}

/// Whether an offer is by the chart, and how many an hour is not known.
fn lacks_charts(profile: &Profile) -> bool {
    OfferName::ALL.into_iter().any(|name| profile.offers.named(name).paid().lacks_charts())
}

fn one_summary(profile: &Profile, offer: &WeighedOffer) -> String {
    let percentile = offer.pay.standing.map_or(String::new(), |standing| {
        format!(
            " About {} in 100 {} earn less (BLS, {SURVEY}).",
            standing.percentile.round() as i64,
            headline::peers(&standing.peers)
        )
    });
    if offer.offer.is_contract() {
        return contract::summary(offer, &like_you(profile, offer.place), &span(offer.pay.range), &percentile);
    }
    let pay = match offer.pay.is_part_time() {
        true => format!(
            "{} an hour, {} a year of full time",
            money::cents(offer.pay.full_time.an_hour()),
            money::about(offer.pay.full_time)
        ),
        false => format!("{} a year", money::about(offer.pay.salary)),
    };
    format!(
        "{pay} before tax, where most {} earn {} ({SURVEY} dollars).{percentile}",
        like_you(profile, offer.place),
        span(offer.pay.range)
    )
}

fn like_you(profile: &Profile, place: crate::model::profile::Place) -> String {
    let people = answers::people(profile.role);
    match profile.remote {
        true => format!("remote {people} like you"),
        false => format!("{people} like you in {}", places::within(place)),
    }
}

fn span([low, _, high]: [Dollars; 3]) -> String {
    format!("{} to {}", money::about(low), money::about(high))
}

/// Why an offer is held against another number than the estimate above.
pub fn dollars(basis: Basis, estimate: Dollars, middle: Dollars) -> Option<String> {
    (basis == Basis::Guide).then(|| {
        format!(
            "The estimate of {} is in dollars of {GUIDE_YEAR}. An offer is in today’s, so it is held against the same in {SURVEY} dollars, {}.",
            money::about(estimate),
            money::about(middle)
        )
    })
}
