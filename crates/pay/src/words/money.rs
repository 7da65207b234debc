//! Amounts as people write them.

use crate::model::profile::Per;
use crate::units::Dollars;

/// What most amounts are for, as tables tell it.
pub const A_YEAR: &str = "a year";

/// What an amount is for, as sentences tell it.
pub fn paid_for(per: Per) -> &'static str {
    match per {
        Per::Year => A_YEAR,
        Per::Hour => "an hour",
        Per::Chart => "a chart",
    }
}

/// To the nearest hundred, for prose and charts: `$48,100`.
pub fn about(amount: Dollars) -> String {
    written(amount.hundreds())
}

/// To the nearest hundred; to the dollar where that would be none.
pub fn to_go(amount: Dollars) -> String {
    if amount.hundreds() == 0 { exact(amount) } else { about(amount) }
}

/// To the dollar, for tables: `$48,102`.
pub fn exact(amount: Dollars) -> String {
    written(amount.whole())
}

/// To the cent: `$23.13`.
pub fn cents(amount: Dollars) -> String {
    let cents = amount.cents();
    format!("{}.{:02}", written(cents / 100), cents.abs() % 100)
}

/// A change to the nearest hundred with its sign: `+$9,500`. A change too small for that is told to the dollar.
pub fn change(dollars: i64) -> String {
    let hundreds = Dollars(dollars as f64).hundreds();
    let told = if hundreds == 0 { dollars } else { hundreds };
    if told < 0 { written(told) } else { format!("+{}", written(told)) }
}

/// In thousands, for axes: `$80k`.
pub fn thousands(amount: f64) -> String {
    let thousands = (amount / 1000.0).round() as i64;
    let sign = if thousands < 0 { "−" } else { "" };
    format!("{sign}${}k", thousands.abs())
}

/// For axes with ticks a `step` apart: as [`thousands`], in millions from the first on, or to the dollar where thousands
/// would not tell two ticks apart: `$80k`, `$1.5M`, `$250`.
pub fn axis(amount: f64, step: f64) -> String {
    let size = amount.abs();
    if size >= MILLION {
        let sign = if amount < 0.0 { "−" } else { "" };
        return format!("{sign}${}M", tenths(size / MILLION).trim_end_matches(".0"));
    }
    if step < THOUSAND || size < 0.5 { exact(Dollars(amount)) } else { thousands(amount) }
}

/// The same for an amount that stands alone.
pub fn short(amount: f64) -> String {
    axis(amount, amount.abs())
}

const THOUSAND: f64 = 1000.0;
const MILLION: f64 = 1_000_000.0;

/// Whole dollars with commas, a proper minus sign where they are negative.
pub fn written(dollars: i64) -> String {
    let sign = if dollars < 0 { "−" } else { "" };
    format!("{sign}${}", grouped(dollars.unsigned_abs()))
}

/// A count with commas.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// How much more or less, in whole percent, without a sign.
pub fn percent(ratio: f64) -> String {
    format!("{}%", (ratio.abs() * 100.0).round() as i64)
}

/// The same with one decimal: "3.1%".
pub fn percent_in_tenths(ratio: f64) -> String {
    format!("{}%", tenths(ratio.abs() * 100.0))
}

/// A number with one decimal where it has one.
pub fn tenths_short(number: f64) -> String {
    tenths(number).trim_end_matches(".0").to_owned()
}

/// A number with one decimal.
pub fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    format!("{}.{}", tenths / 10, (tenths % 10).abs())
}
