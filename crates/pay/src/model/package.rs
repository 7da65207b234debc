//! Total compensation: what an offer is worth a year with all that comes besides pay, before tax, and what an hour
//! really worked brings.

use super::assumptions::MATCHED_TO;
use super::profile::{DAYS_A_WEEK, Offer};
use super::self_employment::TAXED;
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::units::{Dollars, WEEKS_A_YEAR};

/// At least this part of the hours that are paid is worked.
const LEAST_WORKED: f64 = 0.1;
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
    /// What of a contract's profit an employer would pay into Social Security and Medicare besides a wage: it is no worth to
    /// the person.
    pub employers_half: Dollars,
    /// Hours really worked a year: those paid for, without the paid days off.
    pub hours_worked: f64,
}

impl Package {
    /// Of an offer whose pay is known, dollars a year.
    pub fn value(offer: &Offer, salary: Dollars) -> Package {
        let number = |told: Option<u32>| f64::from(told.unwrap_or(0));
        let dollars = |told| Dollars(number(told));
        let average_health = offer.health.is_none() && !offer.hours.are_few() && !offer.is_contract();
        let health = if average_health { PREMIUM - WORKERS_PART } else { dollars(offer.health) };
        let matched_to = offer.matched_to.map_or(MATCHED_TO, |told| number(Some(told)) / TENTHS);
        let salary = salary + offer.differential_a_year();
        let retirement = salary * (number(offer.matched) / TENTHS * matched_to);
        let hours = offer.hours.a_year() / WEEKS_A_YEAR * offer.weeks();
        // Days off are paid in the salary already: they are time, not cash.
        let off = number(offer.days_off) * f64::from(offer.hours.tenths()) / 10.0 / DAYS_A_WEEK;
        Package {
            parts: [salary, health, retirement, dollars(offer.bonus), dollars(offer.education), dollars(offer.dues)],
            average_health,
            employers_half: if offer.is_contract() { salary * (TAXED * (1.0 - TAXED)) } else { Dollars(0.0) },
            // Nobody is paid for nothing but days off.
            hours_worked: (hours - off).max(hours * LEAST_WORKED),
        }
    }

    /// One part.
    pub fn part(&self, part: PackagePart) -> Dollars {
        self.parts[part as usize]
    }

    /// All parts together, less an employer's half where there is no employer.
    pub fn total(&self) -> Dollars {
        self.parts.into_iter().sum::<Dollars>() - self.employers_half
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
