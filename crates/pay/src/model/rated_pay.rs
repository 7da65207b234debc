//! A pay held against what most such people earn and against BLS's survey: by its rate, as a year of full time, since BLS's
//! yearly wages are its hourly ones times 2,080.

use super::federal_deduction::overtime_deduction;
use super::percentile::{Standing, stands};
use super::profile::{Filing, Paid, Per, Profile};
use crate::units::{Dollars, HOURS_A_YEAR};
use schemars::JsonSchema;
use serde::Serialize;

/// Where a pay lies in the model's range; told to the dollar, as people read both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Position {
    /// Under the low end.
    Below,
    /// Between the low end and the middle.
    Lower,
    /// The middle, to the nearest hundred.
    Middle,
    /// Between the middle and the high end.
    Upper,
    /// Over the high end.
    Above,
}

/// A pay, weighed. Amounts are the newest survey's dollars before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatedPay {
    /// As it was told.
    pub paid: Paid,
    /// For the hours worked, dollars a year.
    pub salary: Dollars,
    /// The rate, dollars an hour.
    pub an_hour: Dollars,
    /// What the rate comes to in a year of full time, dollars: of a contract the rate of a job that leaves the same.
    pub full_time: Dollars,
    /// What most such people earn there, dollars a year of full time: low, middle, high.
    pub range: [Dollars; 3],
    /// Where it stands in BLS's survey of the place.
    pub standing: Option<Standing>,
}

impl RatedPay {
    /// What is paid to a person where they are, or would be; none where it has not been told.
    ///
    /// ```
    /// use pay::{answers::Answers, link, model::rated_pay::RatedPay};
    /// let who = Answers::from(link::read("#2?pay=24.50&place=TX").profile);
    /// let own = RatedPay::weigh(who.profile.pay, &who.profile, who.range(who.profile.place)).unwrap();
    /// assert_eq!(own.full_time.whole(), 50_960); // dollars a year: 24.50 × 2,080
    /// ```
    pub fn weigh(paid: Paid, there: &Profile, range: [Dollars; 3]) -> Option<RatedPay> {
        let (salary, an_hour) = (paid.salary()?, paid.an_hour()?);
        Some(RatedPay::held_at(an_hour * HOURS_A_YEAR, paid, [salary, an_hour], there, range))
    }

    /// A pay for the hours worked and its rate, held against others at a year of full time.
    pub fn held_at(
        full_time: Dollars,
        paid: Paid,
        [salary, an_hour]: [Dollars; 2],
        there: &Profile,
        range: [Dollars; 3],
    ) -> RatedPay {
        RatedPay { paid, salary, an_hour, full_time, range, standing: stands(there, full_time) }
    }

    /// Where it lies in the range.
    pub fn position(&self) -> Position {
        let [low, middle, high] = self.range;
        match self.full_time {
            pay if pay.whole() < low.whole() => Position::Below,
            pay if pay.whole() > high.whole() => Position::Above,
            pay if pay.hundreds() == middle.hundreds() => Position::Middle,
            pay if pay < middle => Position::Lower,
            _ => Position::Upper,
        }
    }

    /// How much it is over the middle of the range, dollars a year of full time; under it where negative.
    pub fn gap(&self) -> Dollars {
        self.full_time - self.range[1]
    }

    /// What of it is the half premium of overtime that federal income tax does not count, dollars a year.
    pub fn untaxed_overtime(&self, filing: Filing) -> Dollars {
        match self.paid.per {
            Per::Year => Dollars(0.0),
            Per::Hour | Per::Chart => {
                overtime_deduction(self.salary * self.paid.hours.overtime_premium(), self.salary, filing)
            }
        }
    }

    /// Whether it is for other hours than full time, or for overtime.
    pub fn is_part_time(&self) -> bool {
        self.salary.whole() != self.full_time.whole()
    }
}
