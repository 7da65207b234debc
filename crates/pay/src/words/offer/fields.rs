//! What the fields about an offer ask, and what they say to what was typed.

use super::super::money::{cents, exact, grouped};
use super::super::typed::{Typed, amount, count, percent_unless_empty, unless_empty};
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::data::vintage::PREMIUM_YEAR;
use crate::model::profile::{Benefit, Hours, Offer, OfferAnswer, OfferName, Per};
use crate::units::{self, Dollars, tenths_text};
use const_format::formatcp;

/// The label of the choice between a year and an hour.
pub const PER: &str = "Paid for";
/// Where the work is.
pub const PLACE: &str = "Where";
/// Under the place.
pub const PLACE_HINT: &str = "Left as it is: where you are.";
/// Forgets an offer.
pub const CLEAR: &str = "Clear this offer";

/// A year or an hour.
pub fn per(per: Per) -> &'static str {
    match per {
        Per::Year => "A year",
        Per::Hour => "An hour",
    }
}

/// The ids of what is asked of each offer.
pub fn id(name: OfferName, ids: [&'static str; 2]) -> &'static str {
    ids[name as usize]
}

/// The pay and the hours.
pub fn pay(name: OfferName, offer: &Offer) -> [Typed<OfferAnswer>; 2] {
    let by_hour = offer.per == Per::Hour;
    let pay = Typed {
        id: id(name, ["offer-pay", "offer-b-pay"]),
        inputmode: if by_hour { "decimal" } else { "numeric" },
        label: "Pay, dollars",
        hint: pay_in_the_other_unit(offer),
        value: offer.amount.map_or(String::new(), |amount| amount_text(amount, by_hour)),
        placeholder: None,
        read: if by_hour { an_hours } else { a_years },
    };
    let hours = Typed {
        id: id(name, ["offer-hours", "offer-b-hours"]),
        inputmode: "decimal",
        label: "Hours a week",
        hint: "Full time is 40; 2,080 a year.".to_owned(),
        value: tenths_text(offer.hours.tenths()),
        placeholder: None,
        read: |typed| {
            let tenths = units::tenths(typed.trim()).and_then(|(tenths, _)| Hours::from_tenths(tenths));
            tenths.map(OfferAnswer::Hours).ok_or("Type the hours of a week, from 1 to 80.".to_owned())
        },
    };
    [pay, hours]
}

/// The same pay in the other time.
fn pay_in_the_other_unit(offer: &Offer) -> String {
    match (offer.salary(), offer.per) {
        (Some(salary), Per::Year) => format!("{} an hour", cents(salary / offer.hours.a_year())),
        (Some(salary), Per::Hour) => format!("{} a year", exact(salary)),
        (None, _) => "Before tax, without bonus.".to_owned(),
    }
}

fn amount_text(amount: u32, by_hour: bool) -> String {
    let (dollars, cents) = (grouped(u64::from(amount / 100)), amount % 100);
    if by_hour || cents != 0 { format!("{dollars}.{cents:02}") } else { dollars }
}

/// Whole dollars, but so little that it may turn out to be an hour's pay keeps its cents.
fn a_years(typed: &str) -> Result<OfferAnswer, String> {
    if let Some(amount) = in_cents(typed, Per::A_YEARS - 1) {
        return Ok(OfferAnswer::Amount(Some(amount)));
    }
    let most = Per::Year.most() / 100;
    let dollars = amount(typed, most).map(|dollars| OfferAnswer::Amount(dollars.map(|dollars| dollars * 100)));
    dollars.ok_or("Type a pay for a year, from $0 to $1,000,000.".to_owned())
}

fn an_hours(typed: &str) -> Result<OfferAnswer, String> {
    let read = |typed: &str| in_cents(typed, Per::Hour.most());
    unless_empty(typed, read).map(OfferAnswer::Amount).ok_or("Type a pay for an hour, from $0 to $480.".to_owned())
}

fn in_cents(typed: &str, most: u32) -> Option<u32> {
    units::cents(typed).and_then(|(cents, _)| u32::try_from(cents).ok()).filter(|cents| *cents <= most)
}

/// What comes besides pay.
pub fn benefits(name: OfferName, offer: &Offer) -> [Typed<OfferAnswer>; 7] {
    Benefit::ALL.map(|benefit| {
        let (ids, label, hint, read) = benefit_field(benefit);
        let percent = matches!(benefit, Benefit::Match | Benefit::MatchedTo);
        let text = |told: u32| if percent { tenths_text(told as u16) } else { grouped(u64::from(told)) };
        Typed {
            id: id(name, ids),
            inputmode: if percent { "decimal" } else { "numeric" },
            label,
            hint: match benefit {
                Benefit::Health => format!("{hint} {} of {}.", exact(PREMIUM - WORKERS_PART), exact(PREMIUM)),
                _ => hint.to_owned(),
            },
            value: offer.benefit(benefit).map_or(String::new(), text),
            placeholder: (benefit == Benefit::Health).then(|| average(PREMIUM - WORKERS_PART)),
            read,
        }
    })
}

fn average(amount: Dollars) -> String {
    grouped(amount.whole().unsigned_abs())
}

/// The ids, the label, the hint and the reading of a benefit.
type BenefitField = ([&'static str; 2], &'static str, &'static str, fn(&str) -> Result<OfferAnswer, String>);

const MINE: &str = "From the offer; empty counts as none.";

fn benefit_field(benefit: Benefit) -> BenefitField {
    match benefit {
        Benefit::Health => (
            ["offer-health", "offer-b-health"],
            "Health premium the employer pays, dollars a year",
            formatcp!("Empty: the average for one person, KFF {PREMIUM_YEAR}:"),
            |typed| dollars(Benefit::Health, typed),
        ),
        Benefit::Match => (["offer-match", "offer-b-match"], "Retirement match, percent", MINE, |typed| {
            percent(Benefit::Match, typed)
        }),
        Benefit::MatchedTo => {
            (["offer-match-to", "offer-b-match-to"], "… of savings up to, percent of pay", MINE, |typed| {
                percent(Benefit::MatchedTo, typed)
            })
        }
        Benefit::Bonus => (["offer-bonus", "offer-b-bonus"], "Bonus you can count on, dollars a year", MINE, |typed| {
            dollars(Benefit::Bonus, typed)
        }),
        Benefit::Education => {
            (["offer-education", "offer-b-education"], "Continuing education, dollars a year", MINE, |typed| {
                dollars(Benefit::Education, typed)
            })
        }
        Benefit::Dues => (["offer-dues", "offer-b-dues"], "Certification dues paid, dollars a year", MINE, |typed| {
            dollars(Benefit::Dues, typed)
        }),
        Benefit::DaysOff => (
            ["offer-days-off", "offer-b-days-off"],
            "Paid days off with holidays, a year",
            "Time, not cash: it changes the worth of an hour.",
            |typed| {
                let days = count(typed, Benefit::DaysOff.most() as u8);
                let days = days.map(|days| OfferAnswer::Benefit(Benefit::DaysOff, days.map(u32::from)));
                days.ok_or("Type whole days from 0 to 60, or leave it empty.".to_owned())
            },
        ),
    }
}

fn dollars(benefit: Benefit, typed: &str) -> Result<OfferAnswer, String> {
    let most = benefit.most();
    let told = amount(typed, most).map(|told| OfferAnswer::Benefit(benefit, told));
    told.ok_or_else(|| {
        format!("Type dollars a year from $0 to {}, or leave it empty.", exact(Dollars(f64::from(most))))
    })
}

fn percent(benefit: Benefit, typed: &str) -> Result<OfferAnswer, String> {
    let most = benefit.most();
    let told = percent_unless_empty(typed, Some).filter(|told| told.is_none_or(|tenths| u32::from(tenths) <= most));
    let told = told.map(|told| OfferAnswer::Benefit(benefit, told.map(u32::from)));
    told.ok_or_else(|| format!("Type a percentage from 0 to {}, or leave it empty.", most / 10))
}
