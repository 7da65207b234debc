//! An offer against what the model and BLS's survey say of such a job: the newest survey's dollars on all sides, because an offer
//! is made in the dollars of today and these are the newest that are published. A contract is held against them as the job
//! that leaves the same.

use super::compare::moved;
use super::constants::Constants;
use super::estimate::Estimate;
use super::in_hand::{InHand, salary_that_leaves};
use super::package::Package;
use super::percentile::in_survey_dollars;
use super::profile::{Offer, OfferName, Per, Place, Profile};
use super::purchasing_power::price_index;
use super::rated_pay::RatedPay;
use super::taxpayer::Taxpayer;
use crate::units::{Dollars, HOURS_A_YEAR};

/// An offer whose pay is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeighedOffer {
    /// Which.
    pub name: OfferName,
    /// As told.
    pub offer: Offer,
    /// Where.
    pub place: Place,
    /// Who is taxed there.
    pub who: Taxpayer,
    /// Its pay, held against those who work there.
    pub pay: RatedPay,
    /// Pay and bonus before and after taxes and insurance.
    pub in_hand: InHand,
    /// The same in the first year, where a signing bonus comes with it.
    pub first_year: Option<InHand>,
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
        let (place, who) = (there.place, Taxpayer::of(&there));
        let (salary, an_hour) = (offer.salary()?, offer.an_hour()?);
        let package = Package::value(&offer, salary);
        let left = |more: Dollars| InHand::of(&offer, salary, besides(&offer) + more, place, &who);
        let in_hand = left(Dollars(0.0));
        let rate = if offer.is_contract() { rate_of_job(&offer, in_hand.net(), place, &who) } else { an_hour };
        Some(WeighedOffer {
            name,
            offer,
            place,
            who,
            pay: RatedPay::held_at(rate * HOURS_A_YEAR, offer.paid(), [salary, an_hour], &there, range(place)),
            in_hand,
            first_year: offer.signing.map(|once| left(Dollars(f64::from(once)))),
            price_index: price_index(place, there.housing),
            package,
        })
    }

    /// What is left of it after taxes and insurance buys so much at average US prices, dollars a year.
    pub fn real_net(&self) -> Dollars {
        self.in_hand.net() / self.price_index
    }

    /// The W-2 pay for the same hours that leaves the same after taxes and insurance, dollars a year; none of a job.
    pub fn as_a_job(&self) -> Option<Dollars> {
        let job = job_like(&self.offer);
        self.offer.is_contract().then(|| self.pay.full_time / HOURS_A_YEAR * job.hours_paid())
    }

    /// The pay with which it would buy so much at average US prices: for the hours worked, dollars a year, and the rate.
    pub fn pay_that_buys(&self, real_net: Dollars) -> [Dollars; 2] {
        let left = real_net * self.price_index;
        self.pay_that_leaves(left)
    }

    /// This contract's pay and rate that leave what a job of so much a year of full time does; none of a job.
    pub fn as_contract(&self, full_time: Dollars) -> Option<[Dollars; 2]> {
        let job = job_like(&self.offer);
        let salary = full_time / HOURS_A_YEAR * job.hours_paid();
        let left = InHand::of(&job, salary, Dollars(0.0), self.place, &self.who).net();
        self.offer.is_contract().then(|| self.pay_that_leaves(left))
    }

    fn pay_that_leaves(&self, left: Dollars) -> [Dollars; 2] {
        let salary = salary_that_leaves(&self.offer, left, besides(&self.offer), self.place, &self.who);
        [salary, salary / self.offer.rate_hours()]
    }
}

/// What is paid every year besides salary or profit, dollars: taxed like it.
fn besides(offer: &Offer) -> Dollars {
    offer.differential_a_year() + Dollars(f64::from(offer.bonus.unwrap_or(0)))
}

/// A job for the same hours whose employer pays the health premium, and of which nothing else is told.
fn job_like(offer: &Offer) -> Offer {
    Offer { per: Per::Hour, hours: offer.hours, ..Offer::default() }
}

/// The rate of a job for the same hours that leaves so much, dollars an hour.
fn rate_of_job(offer: &Offer, left: Dollars, place: Place, who: &Taxpayer) -> Dollars {
    let job = job_like(offer);
    salary_that_leaves(&job, left, Dollars(0.0), place, who) / job.hours_paid()
}

/// What most people with these answers earn, the newest survey's dollars a year: low, middle, high.
pub fn range(constants: &Constants, profile: &Profile, estimate: &Estimate) -> [Dollars; 3] {
    in_survey_dollars(constants, profile, estimate.range())
}
