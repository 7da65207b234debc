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
    /// Days a year.
    Days,
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

/// Tenths as a number, with a decimal where it has one: `27`, `26.9`.
pub fn tenths_text(tenths: u16) -> String {
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") }
}

/// A number of tenths with bounds: from the least that is given to the `MOST` of the type.
macro_rules! tenths {
    ($(#[$about:meta])* pub struct $name:ident from $least:expr;) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// From tenths; none outside the bounds.
            pub fn from_tenths(tenths: u16) -> Option<$name> {
                ($least..=$name::MOST.0).contains(&tenths).then_some($name(tenths))
            }

            /// In tenths.
            pub const fn tenths(self) -> u16 {
                self.0
            }
        }
    };
}

pub(crate) use tenths;
