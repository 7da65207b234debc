//! From the starting pay to the person's: which factor counts most, and what the bars are.

use super::{answers, money, reasons};
use crate::model::estimate::{Contribution, Reason};
use crate::model::profile::Basis;
use crate::units::Dollars;

/// The largest factor apart from the start.
pub fn title(contributions: &[Contribution]) -> String {
    let told = contributions.iter().filter(|one| one.reason != Reason::Start);
    let Some(largest) = told.max_by_key(|one| one.dollars.abs()) else {
        return "At the very start, nothing has been added yet".to_owned();
    };
    let amount = money::about(Dollars(largest.dollars.abs() as f64));
    let does = if largest.dollars < 0 { "takes off" } else { "adds" };
    format!("{} {does} the most: {amount} a year", reasons::yours(largest.reason))
}

/// What the bars are.
pub fn summary(contributions: &[Contribution], centre: Dollars, basis: Basis) -> String {
    format!(
        "From {} at the very start to {} a year before tax, one factor after the other, in {}.",
        money::about(Dollars(contributions.first().map_or(0.0, |start| start.dollars as f64))),
        money::about(centre),
        answers::dollars(basis)
    )
}
