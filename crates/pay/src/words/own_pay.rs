//! What one is paid now, in words: whether it is fair, by the hour and by the year.

use super::headline;
use super::money;
use crate::data::deductions::OVERTIME_YEARS;
use crate::model::profile::{Charts, Filing, Paid, Per};
use crate::model::rated_pay::{Position, RatedPay};
use crate::units::{Dollars, tenths_text};

/// What the mark of own pay is called.
pub const MARK: &str = "paid now";

/// What is missing of pay by the chart.
pub const CHARTS_MISSING: &str =
    "You are paid by the chart: type how many charts an hour you code, and this page tells what that pays.";

/// Where it lies; it is called fair or good only where the sources agree.
pub fn finding(own: &RatedPay, disagrees: bool) -> String {
    let [low, _, high] = own.range;
    let pay = own.full_time;
    match own.position() {
        Position::Below => format!("You are paid {} under what most coders like you earn", gap(own.paid, low - pay)),
        Position::Above => format!("You are paid {} over what most coders like you earn", gap(own.paid, pay - high)),
        _ if disagrees => "Your pay is within the estimate’s range, but the sources disagree here".to_owned(),
        Position::Lower => format!("Your pay is fair, {} under the middle", gap(own.paid, own.gap() * -1.0)),
        Position::Middle => "Your pay is fair, right in the middle".to_owned(),
        Position::Upper => format!("Your pay is good, {} over the middle", gap(own.paid, own.gap())),
    }
}

/// The pay both ways, and who earns less: "$24.50 an hour, $50,960 a year of full time: about 52 in 100 … earn less."
pub fn told(own: &RatedPay, filing: Filing) -> String {
    let [rate, year] = [money::cents(own.an_hour), money::exact(own.full_time)];
    let both = match own.paid.per {
        Per::Hour => format!("{rate} an hour is {year} a year of full time"),
        Per::Chart => {
            let charts = own.paid.charts.map_or(0, Charts::tenths);
            let a_chart = money::cents(own.paid.dollars().unwrap_or_default());
            format!(
                "{a_chart} a chart, {} charts an hour, is {rate} an hour, {year} a year of full time",
                tenths_text(charts)
            )
        }
        Per::Year if own.is_part_time() => {
            format!("{} for your hours is {rate} an hour, {year} a year of full time", money::exact(own.salary))
        }
        Per::Year => format!("{year} a year is {rate} an hour"),
    };
    let less = own.standing.map_or(String::new(), |standing| {
        format!(": about {} in 100 {} earn less", standing.percentile.round() as i64, headline::peers(&standing.peers))
    });
    let worked = match own.paid.per {
        Per::Hour | Per::Chart if own.is_part_time() => {
            format!(" For the hours you work it is {} a year.", money::exact(own.salary))
        }
        _ => String::new(),
    };
    let untaxed = match own.untaxed_overtime(filing) {
        none if none.whole() == 0 => String::new(),
        some => format!(
            " {} of it, the half premium of overtime, is free of federal income tax ({OVERTIME_YEARS}).",
            money::exact(some)
        ),
    };
    format!("{both}{less}.{worked}{untaxed}")
}

/// What stands at its mark, in few letters: the rate, where it is for other hours than full time.
pub fn held(own: &RatedPay) -> String {
    match own.is_part_time() {
        true => format!("{}/hr", money::cents(own.an_hour)),
        false => money::about(own.full_time),
    }
}

/// A difference as the pay is told: by the hour to the cent, or by the year.
fn gap(paid: Paid, a_year: Dollars) -> String {
    match paid.per {
        Per::Hour | Per::Chart => format!("{} an hour", money::cents(a_year.an_hour())),
        Per::Year => money::to_go(a_year),
    }
}
