//! Total compensation: what an offer is worth a year with all that comes besides pay, before tax, and what an hour
//! really worked brings.

use super::assumptions::MATCHED_TO;
use super::profile::Offer;
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::units::Dollars;

/// Days of work a week: a paid day off is such a part of the week's hours.
const DAYS_A_WEEK: f64 = 5.0;
/// Tenths of a percent in one.
const TENTHS: f64 = 1_000.0;

/// A kind of value that an offer adds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the benefit it is named after")]
pub enum PackagePart {
    Pay,
    Health,
    Retirement,
    Bonus,
    Education,
    Dues,
}

impl PackagePart {
    /// All, in the order they are shown.
    pub const ALL: [PackagePart; 6] =
        [Self::Pay, Self::Health, Self::Retirement, Self::Bonus, Self::Education, Self::Dues];
}

/// What an offer is worth, dollars a year before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Package {
    /// By [`PackagePart::ALL`].
    pub parts: [Dollars; PackagePart::ALL.len()],
    /// The health premium is the average of a survey: the person has not said.
    pub average_health: bool,
    /// Hours really worked a year: those paid for, without the paid days off.
    pub hours_worked: f64,
}

impl Package {
    /// Of an offer whose pay is known, dollars a year.
    pub fn value(offer: &Offer, salary: Dollars) -> Package {
        let number = |told: Option<u32>| f64::from(told.unwrap_or(0));
        let dollars = |told| Dollars(number(told));
        let average_health = offer.health.is_none() && !offer.hours.are_few();
        let health = if average_health { PREMIUM - WORKERS_PART } else { dollars(offer.health) };
        let matched_to = offer.matched_to.map_or(MATCHED_TO, |told| number(Some(told)) / TENTHS);
        let retirement = salary * (number(offer.matched) / TENTHS * matched_to);
        let hours = offer.hours.a_year();
        // Days off are paid in the salary already: they are time, not cash.
        let off = number(offer.days_off) * f64::from(offer.hours.tenths()) / 10.0 / DAYS_A_WEEK;
        Package {
            parts: [salary, health, retirement, dollars(offer.bonus), dollars(offer.education), dollars(offer.dues)],
            average_health,
            hours_worked: hours - off,
        }
    }

    /// One part.
    pub fn part(&self, part: PackagePart) -> Dollars {
        self.parts[part as usize]
    }

    /// All parts together.
    pub fn total(&self) -> Dollars {
        self.parts.into_iter().sum()
    }

    /// The total over the hours really worked.
    pub fn an_hour(&self) -> Dollars {
        self.total() / self.hours_worked
    }

    /// Pay and bonus: what is taxed.
    pub fn taxed(&self) -> Dollars {
        self.part(PackagePart::Pay) + self.part(PackagePart::Bonus)
    }
}
