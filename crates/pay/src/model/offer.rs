//! An offer against what the model and BLS's survey say of such a job: the newest survey's dollars on all sides, because an offer
//! is made in the dollars of today and these are the newest that are published.

use super::compare::moved;
use super::constants::Constants;
use super::estimate::Estimate;
use super::package::Package;
use super::percentile::in_survey_dollars;
use super::profile::{Offer, OfferName, Place, Profile};
use super::purchasing_power::price_index;
use super::rated_pay::RatedPay;
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use crate::units::Dollars;

/// An offer whose pay is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeighedOffer {
    /// Which.
    pub name: OfferName,
    /// As told.
    pub offer: Offer,
    /// Where.
    pub place: Place,
    /// Its pay, held against those who work there.
    pub pay: RatedPay,
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
    /// assert_eq!(offer.pay.gap().whole(), -4_200); // dollars a year: under the middle
    /// ```
    pub fn weigh(
        profile: &Profile,
        name: OfferName,
        range: impl FnOnce(Place) -> [Dollars; 3],
    ) -> Option<WeighedOffer> {
        let offer = profile.offers.named(name);
        // The range is worked out only for an offer that there is.
        offer.amount?;
        let mut there = moved(profile, offer.place.unwrap_or(profile.place));
        there.local = offer.local.or(there.local);
        let pay = RatedPay::weigh(offer.paid(), &there, range(there.place))?;
        let package = Package::value(&offer, pay.salary);
        Some(WeighedOffer {
            name,
            offer,
            place: there.place,
            pay,
            take_home: TakeHome::compute(package.taxed(), there.place, &Taxpayer::of(&there)),
            price_index: price_index(there.place, there.housing),
            package,
        })
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
