//! What a person is paid now, held against what most such people earn and against BLS's survey: by the rate, as a year of
//! full time, since BLS's yearly wages are its hourly ones times 2,080.

use super::offer::Position;
use super::percentile::{Standing, stands};
use super::profile::{Paid, Profile};
use crate::units::Dollars;

/// Own pay, weighed. Amounts are the newest survey's dollars before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnPay {
    /// As it was told.
    pub paid: Paid,
    /// The rate, dollars an hour.
    pub an_hour: Dollars,
    /// The same in a year of full time, dollars.
    pub full_time: Dollars,
    /// For the hours worked, dollars a year.
    pub salary: Dollars,
    /// What most such people earn, dollars a year of full time: low, middle, high.
    pub range: [Dollars; 3],
    /// Where it stands in BLS's survey.
    pub standing: Option<Standing>,
}

impl OwnPay {
    /// Weighs what a person is paid where they are; none where they have not told it.
    ///
    /// ```
    /// use pay::{answers::Answers, link, model::own_pay::OwnPay};
    /// let who = Answers::from(link::read("#2?pay=24.50&place=TX").profile);
    /// let own = OwnPay::weigh(&who.profile, who.range(who.profile.place)).unwrap();
    /// assert_eq!(own.full_time.whole(), 50_960); // dollars a year: 24.50 × 2,080
    /// ```
    pub fn weigh(profile: &Profile, range: [Dollars; 3]) -> Option<OwnPay> {
        let paid = profile.pay;
        let full_time = paid.full_time()?.dollars();
        let standing = stands(profile, full_time);
        Some(OwnPay { paid, an_hour: paid.an_hour()?, full_time, salary: paid.salary()?, range, standing })
    }

    /// Where it lies in the range.
    pub fn position(&self) -> Position {
        Position::of(self.full_time, self.range)
    }

    /// How much it is over the middle of the range, dollars a year of full time; under it where negative.
    pub fn gap(&self) -> Dollars {
        self.full_time - self.range[1]
    }

    /// Whether it is for other hours than full time.
    pub fn is_part_time(&self) -> bool {
        self.salary.whole() != self.full_time.whole()
    }
}
