//! What is left of an offer's pay after taxes and health insurance, for a job and for a contract alike.

use super::federal_deduction::{overtime_deduction, saved};
use super::profile::{Offer, OfferKind, Place, Salary};
use super::self_employment::SelfEmployed;
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use crate::units::Dollars;

/// No pay is looked for above so many times the most that can be told.
const MOST_TIMES: f64 = 4.0;
/// Finer than a hundredth of a cent no pay is looked for.
const FINEST: Dollars = Dollars(0.0001);

/// A pay and what is taken off it, dollars a year; of a couple with two earners what it adds to each tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InHand {
    /// All that is paid, before tax.
    pub pay: Dollars,
    /// Federal income tax after refundable credits.
    pub federal: Dollars,
    /// Social Security and Medicare: a job's half, a contract's both.
    pub social: Dollars,
    /// The state's income tax and employee payroll taxes.
    pub state: Dollars,
    /// The city's or county's income tax, as far as one counts.
    pub local: Dollars,
    /// What the person pays for health insurance.
    pub premium: Dollars,
    /// What they save into a 401(k).
    pub saved: Dollars,
    /// What of the half premium of overtime federal income tax does not count.
    pub untaxed_overtime: Dollars,
}

impl InHand {
    /// Of an offer with another or its own salary, or profit, and what is paid besides that, dollars a year.
    pub fn of(offer: &Offer, salary: Dollars, besides: Dollars, place: Place, who: &Taxpayer) -> InHand {
        let (pay, premium) = (salary + besides, offer.own_premium(who.premium));
        match offer.kind {
            OfferKind::Job => InHand::of_job(pay, premium, offer.overtime_premium(salary), place, who),
            OfferKind::Contract => {
                let own = SelfEmployed::compute(pay, premium, place, who);
                let SelfEmployed { federal, self_employment: social, state, local, saved, .. } = own;
                InHand { pay, federal, social, state, local, premium, saved, untaxed_overtime: Dollars(0.0) }
            }
        }
    }

    /// The premium is taken off before tax, as employers' plans do.
    fn of_job(pay: Dollars, premium: Dollars, overtime: Dollars, place: Place, who: &Taxpayer) -> InHand {
        let taxes = TakeHome::compute(pay, place, &Taxpayer { premium, ..*who });
        let earned = pay - taxes.set_aside + who.partner;
        let untaxed_overtime = overtime_deduction(overtime, earned, who.filing);
        let premium = premium.min(pay);
        InHand {
            pay,
            federal: taxes.federal - saved(earned, untaxed_overtime, who),
            social: taxes.fica,
            state: taxes.state,
            local: taxes.local,
            premium,
            saved: taxes.set_aside - premium,
            untaxed_overtime,
        }
    }

    /// What is left.
    pub fn net(&self) -> Dollars {
        self.pay - self.premium - self.saved - self.federal - self.social - self.state - self.local
    }
}

/// The salary, or profit, with which such an offer leaves so much, dollars a year; `besides` as in [`InHand::of`]. Found by trying
/// the middle between too little and too much.
///
/// ```
/// use pay::model::{in_hand::{InHand, salary_that_leaves}, profile::{Filing, Offer, Place}, taxpayer::Taxpayer};
/// use pay::units::Dollars;
/// let (job, texas, none) = (Offer::default(), Place::from_code("TX").unwrap(), Dollars(0.0));
/// let who = Taxpayer::filing(Filing::Single);
/// let left = InHand::of(&job, Dollars(57_200.0), none, texas, &who).net();
/// assert_eq!(salary_that_leaves(&job, left, none, texas, &who).whole(), 57_200); // dollars a year
/// ```
pub fn salary_that_leaves(offer: &Offer, left: Dollars, besides: Dollars, place: Place, who: &Taxpayer) -> Dollars {
    let (mut less, mut more) = (Dollars(0.0), Salary::MOST.dollars() * MOST_TIMES);
    while more - less > FINEST {
        let middle = (less + more) / 2.0;
        if InHand::of(offer, middle, besides, place, who).net() < left { less = middle } else { more = middle }
    }
    more
}
