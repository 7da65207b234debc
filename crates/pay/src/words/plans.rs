//! Plans over the years to come: which one ends ahead and from when on, and what the lines are.

pub mod steps;

use super::{answers, money, places};
use crate::data::vintage::PRICE_YEAR;
use crate::model::profile::{PlanName, Profile};
use crate::units::Dollars;

/// A plan, or staying, within a sentence.
fn said(name: Option<PlanName>) -> &'static str {
    name.map_or("staying as you are", steps::plan)
}

fn subject(name: Option<PlanName>) -> String {
    places::capitalized(said(name))
}

/// Of two plans, or staying: both end alike, so many years from now.
pub fn alike(leader: Option<PlanName>, rival: Option<PlanName>, years: u8) -> String {
    format!("{} ends where {} does, {years} years from now", subject(leader), said(rival))
}

/// One, with what pays or earns so much less than it in the end; `from` is the year since when it is ahead, where it was not
/// there from the start.
pub fn ahead(
    leader: Option<PlanName>,
    rival: Option<PlanName>,
    more: Dollars,
    from: usize,
    years: u8,
    earned: bool,
) -> String {
    // To the nearest hundred, or to the dollar where that would be nothing.
    let (leads, rival, more) = (subject(leader), said(rival), money::to_go(more));
    match (leader, earned, from) {
        (None, false, _) => format!("{leads} pays {more} a year more than {rival} in year {years}"),
        (None, true, _) => format!("{leads} earns {more} more than {rival} by year {years}"),
        (_, false, 0) => format!("{leads} pays more than {rival} at once, {more} a year more in year {years}"),
        (_, false, _) => {
            format!("{leads} overtakes {rival} in year {from} and pays {more} a year more in year {years}")
        }
        (_, true, _) => {
            format!("{leads} has earned more than {rival} from year {from} on, {more} more by year {years}")
        }
    }
}

/// Staying alone, from the pay of now to the end.
pub fn staying(now: Dollars, end: Dollars, years: u8, earned: bool) -> String {
    let (from, to) = (money::about(now), money::about(end));
    match earned {
        true => format!("Staying as you are earns {to} in {years} years"),
        false if end.hundreds() > now.hundreds() => {
            format!("Staying as you are takes your pay from {from} to {to} in {years} years")
        }
        false => format!("Staying as you are keeps your pay at about {to} for {years} years"),
    }
}

/// What the lines are.
pub fn summary(profile: &Profile, made: bool, earned: bool) -> String {
    let of = match earned {
        false => "Pay before tax by year from now",
        true => "All that is earned before tax by each year from now",
    };
    let held_against = if made { " Dashed: staying as you are." } else { "" };
    let from = if profile.pay.amount.is_some() { " It begins with what you are paid now." } else { "" };
    format!("{of}, {}. Shaded: what most earn.{from}{held_against}", dollars(profile))
}

/// Which dollars: of today, or of each year.
pub fn dollars(profile: &Profile) -> String {
    let today = answers::dollars(profile.basis);
    match profile.career.growth {
        None => format!("in {today} throughout, without inflation"),
        Some(rate) => format!("in dollars of each year, all pay growing {rate}% a year from {today}"),
    }
}

/// What the pay of a plan that moves buys in the last year, and what staying does.
pub fn moves(name: PlanName, year: u8, there: Dollars, here: Dollars) -> String {
    format!(
        "{} moves, so look at what is left as well: in year {year}, after tax and at average US prices of {PRICE_YEAR}, it leaves {}; staying as you are leaves {}.",
        steps::title(name),
        money::about(there),
        money::about(here)
    )
}
