//! The guide's rows in words, and those that the estimate does not use.

use super::constants::{ConstantLine, lines};
use super::values::{decimals, percent};
use crate::data::guide::GuideRow;
use crate::model::constants::Constants;
use crate::units::Dollars;
use crate::words::money;

/// A row under its heading: "Specialty Areas, surgical: $54,000 to $75,000 a year".
pub fn row(row: &GuideRow) -> String {
    format!("{}, {}: {}", row.topic, row.about, ends(row))
}

/// What the guide states: both ends, one number, or none.
fn ends(row: &GuideRow) -> String {
    if row.low.is_nan() {
        return "no number".to_owned();
    }
    let end = |end: f64| match row.unit {
        "ratio" => percent(end),
        "months" => decimals(end),
        _ => money::exact(Dollars(end)),
    };
    let ends = if row.low == row.high { end(row.low) } else { format!("{} to {}", end(row.low), end(row.high)) };
    let plus = if row.open { "+" } else { "" };
    let unit = match row.unit {
        "usd_per_year" => " a year",
        "usd_per_year_added" => " a year more",
        "months" => " months",
        _ => "",
    };
    format!("{ends}{plus}{unit}")
}

/// What the guide states besides, and why no constant is derived from it.
pub fn unused(constants: &Constants) -> Vec<String> {
    let rows = unused_rows(constants);
    rows.iter().map(|unused| format!("{}. {}.", row(unused), why(unused))).collect()
}

/// The guide's rows that no constant is derived from.
pub fn unused_rows(constants: &Constants) -> Vec<GuideRow> {
    let lines = lines(constants);
    let used = |id| lines.iter().flat_map(ConstantLine::rows).any(|row| row.id == id);
    constants.guide().rows().iter().filter(|row| !used(row.id)).copied().collect()
}

fn why(row: &GuideRow) -> &'static str {
    match row.id {
        "role.manager" => "A check: the estimate of a manager of 11 years lies in it",
        "cert.cpc" => "A check: what a CPC adds to the estimate lies in it",
        "specialty.risk_adjustment_premium" => "A check: what risk adjustment adds to the estimate lies in it",
        "promotion" => "A check: each promotion of the estimate lies in it",
        "story.after" => "A check: the guide’s story, made a plan here, comes to more than that",
        "outlook.growth" => "A forecast of jobs, not of pay",
        related if related.starts_with("related.") => "Another occupation",
        "cert.cca" => "Named; what it brings is assumed",
        certificate if certificate.starts_with("cert.") => "Named; what it brings is set within the range for all",
        _ => "Advice and names",
    }
}
