//! Whether training pays: what it costs and brings month by month, after tax, in today's dollars.

use super::plan::Horizon;
use super::rate::Rate;
use crate::units::{Dollars, MONTHS_A_YEAR};

/// The years whose gain is told.
pub const GAIN_YEARS: [u8; 3] = [1, 5, 10];

/// Months in a year, to count with.
const MONTHS: u32 = MONTHS_A_YEAR as u32;

/// Take-home pay over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Earnings {
    /// The month from now, the first being 0, in which the first of the years begins.
    pub from: u32,
    /// Dollars a year, by year; the last goes on, and none is nothing.
    pub yearly: Vec<Dollars>,
}

impl Earnings {
    /// In one month, dollars. Before the first year it is that year's.
    fn in_month(&self, month: u32) -> Dollars {
        let year = (month.saturating_sub(self.from) / MONTHS) as usize;
        self.yearly.get(year).or(self.yearly.last()).copied().unwrap_or_default().a_month()
    }
}

/// What rounds to a cent.
const HALF_A_CENT: f64 = 0.005;

/// A training with and without which one's earnings are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Training {
    /// What it costs, dollars, all of it paid at the start.
    pub cost: Dollars,
    /// Months from the start of the training to the first pay that it brings.
    pub wait: u32,
    /// The part of today's pay that goes on until then: 1 for training beside a job.
    pub kept: f64,
    /// Earnings of someone who does not train.
    pub without: Earnings,
    /// Earnings of the same person once trained; counted from month `wait`.
    pub with: Earnings,
    /// How far ahead one looks.
    pub horizon: Horizon,
    /// What a year's delay takes off.
    pub discount: Rate,
}

/// What comes of a training, over not training, dollars after tax.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The month from the start at whose end the gain has made good the cost for good: it is never behind again within
    /// the horizon. 0 where nothing is ever owed; none where the gain is behind at the horizon.
    pub payback: Option<u32>,
    /// The gain up to the horizon as if it came today: each month's, at its end, discounted by `(1 + rate)` to the
    /// power of the years gone by, less the cost.
    pub net_present_value: Dollars,
    /// The gain so far, less the cost, undiscounted, by year from the start (0) to the horizon.
    pub balance: Vec<Dollars>,
}

impl Outcome {
    /// The gain by the end of a year; none beyond the horizon.
    pub fn gain_by(&self, year: u8) -> Option<Dollars> {
        self.balance.get(usize::from(year)).copied()
    }
}

impl Training {
    /// What comes of it.
    pub fn outcome(&self) -> Outcome {
        let paid = Dollars::default() - self.cost;
        let (mut balance, mut net_present_value) = (paid, paid);
        let mut payback = paid_back(None, 0, paid);
        let mut by_year = vec![paid];
        let a_month_earlier = self.discount.a_year().powf(-1.0 / MONTHS_A_YEAR);
        let mut worth = 1.0;
        for month in 1..=u32::from(self.horizon.get()) * MONTHS {
            let gain = self.gain(month - 1);
            worth *= a_month_earlier;
            net_present_value = net_present_value + gain * worth;
            balance = balance + gain;
            payback = paid_back(payback, month, balance);
            if month % MONTHS == 0 {
                by_year.push(balance);
            }
        }
        Outcome { payback, net_present_value, balance: by_year }
    }

    /// Over not training, in a month from now, the first being 0.
    fn gain(&self, month: u32) -> Dollars {
        let without = self.without.in_month(month);
        let with = if month < self.wait { without * self.kept } else { self.with.in_month(month) };
        with - without
    }
}

/// The first month since which the balance has not been below nothing, by the cent: sums of fractions of a cent would
/// put a debt that is exactly paid a hair off.
fn paid_back(since: Option<u32>, month: u32, balance: Dollars) -> Option<u32> {
    if balance.0 <= -HALF_A_CENT { None } else { since.or(Some(month)) }
}
