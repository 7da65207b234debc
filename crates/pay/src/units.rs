//! What a number means: dollars, and how they are rounded and told by the month and by the hour.

use schemars::JsonSchema;
use serde::Serialize;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// Hours in a year of full-time work, 40 a week in 52 weeks: BLS's own divisor for hourly wages.
pub const HOURS_A_YEAR: f64 = 2080.0;
/// Weeks of pay in a year, as in BLS's 2,080 hours.
pub const WEEKS_A_YEAR: f64 = 52.0;
/// Months in a year.
pub const MONTHS_A_YEAR: f64 = 12.0;

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// US dollars a year.
    DollarsAYear,
    /// US dollars, once.
    Dollars,
    /// Times an amount.
    Multiple,
    /// A range's low end is its middle divided by this, its high end the middle times this.
    Width,
    /// Parts of one.
    Share,
    /// Parts of one, a year.
    ShareAYear,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Hours.
    Hours,
    /// People employed.
    Jobs,
    /// A plain number.
    Number,
}

/// US dollars, a year where nothing else is said; fractions of a cent are kept until a figure is shown. Written out as
/// data, whole dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, JsonSchema)]
#[serde(into = "i64")]
#[schemars(with = "i64")]
pub struct Dollars(pub f64);

impl From<Dollars> for i64 {
    fn from(amount: Dollars) -> i64 {
        amount.whole()
    }
}

impl Dollars {
    /// To the whole dollar, halves away from zero: tables and exports.
    pub fn whole(self) -> i64 {
        self.0.round() as i64
    }

    /// To the nearest hundred: prose and charts.
    pub fn hundreds(self) -> i64 {
        (self.0 / 100.0).round() as i64 * 100
    }

    /// A twelfth of a yearly amount.
    pub fn a_month(self) -> Dollars {
        self / MONTHS_A_YEAR
    }

    /// A yearly amount over 2,080 hours.
    ///
    /// ```
    /// let pay = pay::units::Dollars(51_503.6);
    /// assert_eq!((pay.whole(), pay.hundreds()), (51_504, 51_500)); // dollars a year
    /// assert_eq!(pay.an_hour().cents(), 2_476); // $24.76
    /// ```
    pub fn an_hour(self) -> Dollars {
        self / HOURS_A_YEAR
    }

    /// In whole cents, for hourly pay.
    pub fn cents(self) -> i64 {
        (self.0 * 100.0).round() as i64
    }

    /// The larger of the two.
    pub fn max(self, other: Dollars) -> Dollars {
        Dollars(self.0.max(other.0))
    }

    /// The smaller of the two.
    pub fn min(self, other: Dollars) -> Dollars {
        Dollars(self.0.min(other.0))
    }
}

impl Add for Dollars {
    type Output = Dollars;
    fn add(self, other: Dollars) -> Dollars {
        Dollars(self.0 + other.0)
    }
}

impl Sub for Dollars {
    type Output = Dollars;
    fn sub(self, other: Dollars) -> Dollars {
        Dollars(self.0 - other.0)
    }
}

impl Mul<f64> for Dollars {
    type Output = Dollars;
    fn mul(self, factor: f64) -> Dollars {
        Dollars(self.0 * factor)
    }
}

impl Div<f64> for Dollars {
    type Output = Dollars;
    fn div(self, divisor: f64) -> Dollars {
        Dollars(self.0 / divisor)
    }
}

/// How many times the other amount this one is.
impl Div for Dollars {
    type Output = f64;
    fn div(self, other: Dollars) -> f64 {
        self.0 / other.0
    }
}

impl Sum for Dollars {
    fn sum<I: Iterator<Item = Dollars>>(amounts: I) -> Dollars {
        amounts.fold(Dollars::default(), Add::add)
    }
}

/// A decimal number as written, in tenths, rounded half up, and whether that rounded it; none for anything else.
///
/// Whole numbers read it: the page has no other use for the code that reads any float.
pub fn tenths(written: &str) -> Option<(u16, bool)> {
    let (whole, decimals) = written.split_once('.').unwrap_or((written, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) {
        return None;
    }
    let digit = |at: usize| u16::from(decimals.as_bytes().get(at).map_or(0, |byte| byte - b'0'));
    let tenths = whole.parse::<u16>().ok()?.checked_mul(10)?.checked_add(digit(0) + u16::from(digit(1) >= 5))?;
    Some((tenths, decimals.bytes().skip(1).any(|byte| byte != b'0')))
}

/// Tenths as a number, with a decimal where it has one: `27`, `26.9`.
pub fn tenths_text(tenths: u16) -> String {
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") }
}

/// A whole number written in digits alone: no sign, no decimals.
pub fn whole(written: &str) -> Option<u64> {
    let digits = written.bytes().all(|byte| byte.is_ascii_digit());
    if digits { written.parse().ok() } else { None }
}

/// Whole dollars as people write them: `52000`, `$52,000`, `52,000.40`, `52k`; rounded half up, and whether cents were
/// there to round. None for anything else.
pub fn dollars(written: &str) -> Option<(u64, bool)> {
    rounded(written, 1_000)
}

/// Dollars and cents as people write them, in cents: `25`, `$25.50`; rounded half up, and whether there was more to
/// round. None for anything else.
pub fn cents(written: &str) -> Option<(u64, bool)> {
    rounded(written, 10)
}

/// An amount in units of so many thousandths of a dollar.
fn rounded(written: &str, unit: u64) -> Option<(u64, bool)> {
    let plain: String = written.chars().filter(|letter| !matches!(letter, '$' | ',' | ' ')).collect();
    let (plain, times) = plain.strip_suffix(['k', 'K']).map_or((plain.as_str(), 1), |thousands| (thousands, 1_000));
    let (dollars, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    if dollars.is_empty() || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Cents to the dollar, or what stands after the point of thousands: three places hold either.
    let places = decimals.bytes().chain(std::iter::repeat(b'0')).take(3);
    let part = places.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    let thousandths = whole(dollars)?.checked_mul(1_000)?.checked_add(part)?.checked_mul(times)?;
    Some((thousandths.checked_add(unit / 2)? / unit, !thousandths.is_multiple_of(unit)))
}
