//! An offer against what the model and BLS's survey say of such a job: the newest survey's dollars on all sides, because an offer
//! is made in the dollars of today and these are the newest that are published.

use super::compare::moved;
use super::constants::Constants;
use super::estimate::Estimate;
use super::package::Package;
use super::percentile::{Standing, in_survey_dollars, stands};
use super::profile::{Offer, OfferName, Place, Profile};
use super::purchasing_power::price_index;
use super::take_home::TakeHome;
use crate::units::{Dollars, HOURS_A_YEAR};
use schemars::JsonSchema;
use serde::Serialize;

/// Where an offer lies in the model's range; told to the dollar, as people read both.
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

impl Position {
    /// Where a pay lies in a range: low, middle, high.
    pub fn of(pay: Dollars, [low, middle, high]: [Dollars; 3]) -> Position {
        match pay {
            pay if pay.whole() < low.whole() => Position::Below,
            pay if pay.whole() > high.whole() => Position::Above,
            pay if pay.hundreds() == middle.hundreds() => Position::Middle,
            pay if pay < middle => Position::Lower,
            _ => Position::Upper,
        }
    }
}

/// An offer whose pay is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeighedOffer {
    /// Which.
    pub name: OfferName,
    /// As told.
    pub offer: Offer,
    /// Where.
    pub place: Place,
    /// Dollars a year before tax.
    pub salary: Dollars,
    /// What its rate comes to in a year of full time, dollars: what range and survey are held against, as BLS's yearly wages
    /// are its hourly ones times 2,080.
    pub full_time: Dollars,
    /// What most such coders earn there, the newest survey's dollars a year: low, middle, high.
    pub range: [Dollars; 3],
    /// Where the salary stands in BLS's survey of the place.
    pub standing: Option<Standing>,
    /// Salary and bonus before and after tax.
    pub take_home: TakeHome,
    /// Prices in times the nation's.
    pub price_index: f64,
    /// With all that comes besides pay.
    pub package: Package,
}

impl WeighedOffer {
    /// One of a person's offers against the range in its place, in the newest survey's dollars; none where its pay has
    /// not been told.
    ///
    /// ```
    /// use pay::{answers::Answers, model::{offer::WeighedOffer, profile::OfferName}};
    /// let texan = Answers::from(pay::link::read("#2?place=TX&offer=45000").profile);
    /// let offer = WeighedOffer::weigh(&texan.profile, OfferName::A, |place| texan.range(place)).unwrap();
    /// assert_eq!(offer.gap().whole(), -4_200); // dollars a year: under the middle
    /// ```
    pub fn weigh(
        profile: &Profile,
        name: OfferName,
        range: impl FnOnce(Place) -> [Dollars; 3],
    ) -> Option<WeighedOffer> {
        let offer = profile.offers.named(name);
        let (salary, rate) = (offer.salary()?, offer.paid().an_hour()?);
        let full_time = rate * HOURS_A_YEAR;
        let there = moved(profile, offer.place.unwrap_or(profile.place));
        let package = Package::value(&offer, salary);
        Some(WeighedOffer {
            name,
            offer,
            place: there.place,
            salary,
            range: range(there.place),
            full_time,
            standing: stands(&there, full_time),
            take_home: TakeHome::compute(package.taxed(), there.place, there.filing),
            price_index: price_index(there.place, there.housing),
            package,
        })
    }

    /// Where it lies in the range.
    pub fn position(&self) -> Position {
        Position::of(self.full_time, self.range)
    }

    /// How much it is over the middle of the range; under it where negative. Dollars a year of full time.
    pub fn gap(&self) -> Dollars {
        self.full_time - self.range[1]
    }

    /// Whether it is for other hours than full time, or for overtime.
    pub fn is_part_time(&self) -> bool {
        self.salary.whole() != self.full_time.whole()
    }

    /// What is left of it after tax buys so much at average US prices, dollars a year.
    pub fn real_net(&self) -> Dollars {
        self.take_home.net() / self.price_index
    }
}

/// What most people with these answers earn, the newest survey's dollars a year: low, middle, high.
pub fn range(constants: &Constants, profile: &Profile, estimate: &Estimate) -> [Dollars; 3] {
    in_survey_dollars(constants, profile, estimate.range())
}
