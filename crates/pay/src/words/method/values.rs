//! Values with their units.

use super::Unit;
use crate::units::Dollars;
use crate::words::money;

/// The places of a constant that are shown: enough to work with by hand.
const PLACES: usize = 4;
/// One in the last of them.
const FINEST: f64 = 10_000.0;

/// A number to four places, without zeros at the end: `1.2118`, `8`.
pub fn decimals(number: f64) -> String {
    let finest = (number * FINEST).round() as i64;
    let sign = if finest < 0 { "−" } else { "" };
    let (whole, part) = (finest.unsigned_abs() / FINEST as u64, finest.unsigned_abs() % FINEST as u64);
    let part = format!("{part:0width$}", width = PLACES);
    let written = format!("{sign}{}.{part}", money::grouped(whole));
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The number in a text at a letter: where it begins and ends between spaces. Places in the text are counted in UTF-16, as
/// browsers do. None where the word there is no number.
pub fn number_around(text: &str, at: usize) -> Option<(usize, usize)> {
    let mut start = 0;
    for word in text.split(' ') {
        let end = start + word.encode_utf16().count();
        if at <= end {
            return word.bytes().any(|byte| byte.is_ascii_digit()).then_some((start, end));
        }
        start = end + 1;
    }
    None
}

/// A value as the list shows it.
pub(super) fn value(value: f64, unit: Unit) -> String {
    let number = decimals(value);
    match unit {
        Unit::DollarsAYear => format!("{} a year", money::exact(Dollars(value))),
        Unit::Dollars => money::exact(Dollars(value)),
        Unit::Multiple => format!("× {number}"),
        Unit::Width => format!("÷ and × {number}"),
        Unit::Share => percent(value),
        Unit::ShareAYear => format!("{} a year", percent(value)),
        Unit::Years => format!("{number} {}", if value == 1.0 { "year" } else { "years" }),
        Unit::Months => format!("{number} months"),
        Unit::Hours => format!("{number} hours a year"),
        Unit::Days => format!("{number} days a year"),
        Unit::Jobs => format!("{number} jobs"),
        Unit::Number => number,
    }
}

/// A part of one in percent, as fine as it is.
pub(super) fn percent(share: f64) -> String {
    format!("{}%", decimals(share * 100.0))
}
