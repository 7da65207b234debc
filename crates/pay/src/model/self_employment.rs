//! What is left of the profit of contract work (form 1099) after taxes and one's own health insurance. Of a couple with two earners it is what the profit adds.

use super::federal_deduction::saved;
use super::local_tax::LocalTax;
use super::profile::{Filing, Place};
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use crate::data::deductions::{BUSINESS_SHARE, business_ends, standard};
use crate::data::local_taxes::LocalBase;
use crate::data::own_business;
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::data::taxes::state_income;
use crate::units::Dollars;

/// Who works for themselves pays the employer's half of Social Security and Medicare too.
const HALVES: f64 = 2.0;
/// Of a profit this part is taxed so: an employer's half is no part of a wage either.
pub const TAXED: f64 = 1.0 - SOCIAL_SECURITY - MEDICARE;
/// Pennsylvania taxes a net profit without taking off the owner's health insurance.
const PREMIUM_TAXED: &str = "PA";
/// Where so little is taken of the last profit that is known, a part of it tells nothing of larger ones.
const LEAST: Dollars = Dollars(1.0);

/// A profit and what is taken off it, dollars a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SelfEmployed {
    /// What is earned less what the work costs, before tax.
    pub profit: Dollars,
    /// Own health insurance.
    pub premium: Dollars,
    /// Both halves of Social Security and Medicare, with what Medicare takes more of a high profit.
    pub self_employment: Dollars,
    /// Federal income tax after refundable credits; below 0 where they are larger.
    pub federal: Dollars,
    /// The state's income tax after credits; 0 for the nation, which has no state.
    pub state: Dollars,
    /// The city's or county's income tax, as far as one counts.
    pub local: Dollars,
    /// What is saved into a 401(k) of one's own, as from a wage.
    pub saved: Dollars,
}

impl SelfEmployed {
    /// Of a profit and a health insurance, dollars a year, earned and taxed in a place by the law of
    /// [`TAX_YEAR`](crate::data::vintage::TAX_YEAR). Federal income tax is that of a wage of the profit less half the
    /// self-employment tax, less what the premium and the deduction of section 199A save. Within $100 of
    /// [`TAX_MODEL`](crate::data::vintage::TAX_MODEL) for single filers in eight states.
    ///
    /// ```
    /// use pay::model::{profile::{Filing, Place}, self_employment::SelfEmployed, taxpayer::Taxpayer};
    /// use pay::units::Dollars;
    /// let texas = Place::from_code("TX").unwrap();
    /// let who = Taxpayer::filing(Filing::Single);
    /// let contract = SelfEmployed::compute(Dollars(60_000.0), Dollars(9_325.0), texas, &who);
    /// assert_eq!(contract.self_employment.whole(), 8_478); // dollars a year: 0.9235 × 60,000 × 15.3 %
    /// assert_eq!(contract.net().whole(), 39_533);
    /// ```
    pub fn compute(profit: Dollars, premium: Dollars, place: Place, who: &Taxpayer) -> SelfEmployed {
        let filing = who.filing;
        let earned = profit * TAXED;
        let both = (earned.min(SOCIAL_SECURITY_BASE) * SOCIAL_SECURITY + earned * MEDICARE) * HALVES;
        let above = (earned - additional_medicare_from(filing)).max(Dollars(0.0));
        let after_half = profit - both / HALVES;
        let insured = premium.min(after_half);
        // The premium is no employer's, so it is taken off here.
        let who = Taxpayer { premium: Dollars(0.0), ..*who };
        let as_wage = TakeHome::compute(after_half, place, &who);
        let taxed = after_half - as_wage.set_aside + who.partner;
        let deducted = insured + business_deduction(after_half - insured, taxed - insured, filing);
        SelfEmployed {
            profit,
            premium,
            self_employment: both + above * ADDITIONAL_MEDICARE,
            federal: as_wage.federal - saved(taxed, deducted, &who),
            state: state_tax(profit, after_half, insured, place, &who),
            local: local_tax(profit, &as_wage, place, &who),
            saved: as_wage.set_aside,
        }
    }

    /// What is left.
    pub fn net(&self) -> Dollars {
        let taxes = self.self_employment + self.federal + self.state + self.local;
        self.profit - self.premium - self.saved - taxes
    }
}

/// A fifth of what a business brings, or of the household's taxable income where that is less; above a threshold less and less,
/// as the work has no employees (section 199A).
fn business_deduction(business: Dollars, income: Dollars, filing: Filing) -> Dollars {
    let taxable = (income - standard(filing)).max(Dollars(0.0));
    let [from, range] = business_ends(filing);
    let kept = 1.0 - ((taxable - from) / range).clamp(0.0, 1.0);
    (business * (BUSINESS_SHARE * kept)).min(taxable * BUSINESS_SHARE)
}

/// The state's tax of a wage of the profit less half the self-employment tax; where the state treats a business otherwise, what
/// the tax model has more of such a profit alone. Insurance counts as so much less profit.
fn state_tax(profit: Dollars, after_half: Dollars, insured: Dollars, place: Place, who: &Taxpayer) -> Dollars {
    let taxed_premium = place.state().is_some_and(|state| state.code() == PREMIUM_TAXED);
    let off = if taxed_premium { Dollars(0.0) } else { insured };
    let kept = if profit.0 > 0.0 { after_half / profit } else { 1.0 };
    let counted = profit - off / kept;
    let of_wage = TakeHome::compute(counted * kept, place, who).state_income;
    let (Some(schedule), Some(knots)) = (state_income(place, who.filing), own_business::knots(place, who.filing))
    else {
        return of_wage;
    };
    let alone = |profit: Dollars| schedule.at(profit * kept);
    of_wage + of_business(&knots, counted, alone) - alone(counted)
}

/// Cities that tax wages tax the whole profit; what goes by taxable income or the state's tax goes by what these are.
fn local_tax(profit: Dollars, as_wage: &TakeHome, place: Place, who: &Taxpayer) -> Dollars {
    let LocalTax::Of(one) = who.local_tax(place) else { return as_wage.local };
    match one.row().base {
        LocalBase::Wages | LocalBase::WagesAtWork => TakeHome::compute(profit, place, who).local,
        LocalBase::TaxableIncome | LocalBase::StateTax => as_wage.local,
    }
}

/// On straight lines between the profits that were worked out, from nothing at none; above the last it keeps its part of a
/// wage's tax.
fn of_business(knots: &[(Dollars, Dollars)], profit: Dollars, of_wage: impl Fn(Dollars) -> Dollars) -> Dollars {
    let mut before = (Dollars(0.0), Dollars(0.0));
    for knot in knots {
        if profit < knot.0 {
            return before.1 + (knot.1 - before.1) * ((profit - before.0) / (knot.0 - before.0));
        }
        before = *knot;
    }
    let last = of_wage(before.0);
    if last > LEAST { of_wage(profit) * (before.1 / last) } else { before.1 }
}
