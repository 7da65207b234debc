//! Figures of everyday life: take-home pay by the month, pay by the hour, what it buys.

use super::method::Figure;
use super::sources::Source;
use super::{answers, money};
use crate::model::compare::InPlace;
use crate::model::profile::{Basis, Profile};
use crate::model::taxpayer::Taxpayer;
use crate::units::{Dollars, MONTHS_A_YEAR, WEEKS_A_YEAR};

/// A figure with what it is and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is, where it stands in a list: "Take-home pay".
    pub name: &'static str,
    /// "$4,500".
    pub value: String,
    /// "a month after federal and Texas tax, filing single".
    pub text: String,
    /// Its source.
    pub source: Source,
    /// How it is worked out.
    pub how: Figure,
}

/// Take-home pay, hourly pay and what it buys, of the pay that a person has in hand. What they are paid an hour they know.
pub fn facts(profile: &Profile, here: &InPlace) -> Vec<Fact> {
    let hour = if profile.pay.amount.is_some() { None } else { Some(by_the_hour(profile, here)) };
    let [take_home, buys] = [
        Fact {
            name: "Take-home pay",
            value: money::about(here.take_home.net().a_month()),
            text: take_home(profile, here),
            source: Source::Taxes,
            how: Figure::TakeHome,
        },
        Fact {
            name: "What it buys",
            value: money::about(here.real_net()),
            text: format!("a year is what the take-home pay buys at average US prices; {}", prices(here.price_index)),
            source: Source::Prices,
            how: Figure::Buys,
        },
    ];
    [take_home].into_iter().chain(hour).chain([buys]).collect()
}

fn by_the_hour(profile: &Profile, here: &InPlace) -> Fact {
    Fact {
        name: "By the hour",
        value: money::cents(here.estimate.centre.an_hour()),
        text: "an hour before tax, at 40 hours a week".to_owned(),
        source: match profile.basis {
            Basis::Guide => Source::Guide,
            Basis::Current => Source::Wages,
        },
        how: Figure::Hourly,
    }
}

/// A month's take-home pay, of a couple with two earners what it adds; and the paycheck.
fn take_home(profile: &Profile, here: &InPlace) -> String {
    let net = here.take_home.net();
    let [fortnight, half] = [PAYCHECKS, 2.0 * MONTHS_A_YEAR].map(|paychecks| money::exact(net / paychecks));
    format!(
        "a month {}, {}, {}{}: {fortnight} every two weeks, {half} twice a month",
        if Taxpayer::of(profile).partner == Dollars(0.0) { "to take home" } else { "is what your pay adds" },
        answers::filing_as(profile),
        after_tax(profile, here),
        if here.take_home.set_aside.whole() > 0 { ", your saving and health premium" } else { "" },
    )
}

/// A year's paychecks of who is paid every two weeks.
const PAYCHECKS: f64 = WEEKS_A_YEAR / 2.0;

/// Which taxes are off, and what a state gives or leaves.
fn after_tax(profile: &Profile, here: &InPlace) -> String {
    let Some(state) = profile.place.state().map(|state| state.name()) else {
        return "after federal tax; choose a place to count its state’s".to_owned();
    };
    match here.take_home.state.whole() {
        0 => format!("after federal tax; {state} takes none of this pay"),
        tax if tax < 0 => {
            format!("after federal tax, with a credit of {} a year from {state}", money::about(Dollars(-tax as f64)))
        }
        _ if here.take_home.local.whole() > 0 => format!("after federal, {state} and local tax"),
        _ => format!("after federal and {state} tax"),
    }
}

/// A price level beside the nation's.
fn prices(index: f64) -> String {
    match ((index - 1.0) * 1000.0).round() as i64 {
        0 => "prices here are the US average".to_owned(),
        more if more > 0 => format!("prices here are {}% above the US average", money::tenths(more as f64 / 10.0)),
        less => format!("prices here are {}% below the US average", money::tenths(-less as f64 / 10.0)),
    }
}
