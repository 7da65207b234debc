//! What is left of a wage after tax, and what it adds to a household.

use super::local_tax::LocalTaxBases;
use super::profile::{Filing, Place};
use super::taxpayer::Taxpayer;
use crate::data::children::{federal_with_children, state_with_children};
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::data::taxes::{Schedule, federal, state_income, state_payroll};
use crate::data::two_earners::{TWO_EARNERS_FROM, less_with_two_earners};
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

const NOTHING: Dollars = Dollars(0.0);

/// A wage and what is taken off it, dollars a year; of a couple with two earners what it adds to each tax.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TakeHome {
    /// Before tax.
    #[serde(skip)]
    pub wage: Dollars,
    /// Federal income tax after refundable credits; below 0 where they are larger.
    #[serde(rename = "federal_tax")]
    pub federal: Dollars,
    /// Social security and Medicare.
    pub fica: Dollars,
    /// The state's income tax and employee payroll taxes; 0 for the nation, which has no state.
    #[serde(rename = "state_tax")]
    pub state: Dollars,
    /// Of that the income tax after credits; below 0 where they are larger.
    #[serde(skip)]
    pub state_income: Dollars,
    /// And the payroll taxes, which each earner pays on their own wage.
    #[serde(skip)]
    pub state_payroll: Dollars,
    /// The city's or county's income tax, as far as one counts.
    #[serde(rename = "local_tax")]
    pub local: Dollars,
    /// What is saved into a 401(k) and paid for health insurance.
    #[serde(skip)]
    pub set_aside: Dollars,
}

impl TakeHome {
    /// Of a wage earned and taxed in a place, by the law of [`TAX_YEAR`](crate::data::vintage::TAX_YEAR); all but FICA
    /// as [`TAX_MODEL`](crate::data::vintage::TAX_MODEL) works it out.
    ///
    /// ```
    /// use pay::model::{profile::{Filing, Place}, take_home::TakeHome, taxpayer::Taxpayer};
    /// use pay::units::Dollars;
    /// let california = Place::from_code("CA").unwrap();
    /// let pay = TakeHome::compute(Dollars(50_000.0), california, &Taxpayer::filing(Filing::Single));
    /// assert_eq!((pay.state.whole(), pay.net().whole()), (1_649, 40_706)); // dollars a year
    /// ```
    pub fn compute(wage: Dollars, place: Place, who: &Taxpayer) -> TakeHome {
        let Taxpayer { filing, children, partner, .. } = *who;
        let saved = wage * who.saving;
        // No more is taken off than there is.
        let premium = who.premium.min(wage - saved);
        // Payroll taxes are on what is saved, too.
        let paid_out = wage - premium;
        let state_wage = state_wage(place, wage, saved, premium);
        let [state_with, state_without] = with_and_without(
            state_with_children(place, filing, children).or(state_income(place, filing)),
            state_wage,
            partner,
        );
        let [federal_with, federal_without] = with_and_without(
            federal_with_children(filing, children).or(Some(federal(filing))),
            paid_out - saved,
            partner,
        );
        let apart = if wage.min(partner) >= TWO_EARNERS_FROM { less_with_two_earners(place) } else { NOTHING };
        let state_income = state_with - state_without - apart;
        let state_payroll = state_payroll(place).map_or(NOTHING, |schedule| schedule.at(paid_out));
        let bases = LocalTaxBases {
            wages: wage,
            incomes: [state_wage + partner, partner],
            state_taxes: [state_with - apart, state_without],
        };
        TakeHome {
            wage,
            federal: federal_with - federal_without,
            fica: fica(paid_out, filing),
            state: state_income + state_payroll,
            state_income,
            state_payroll,
            local: who.local_tax(place).owed(&bases, filing),
            set_aside: saved + premium,
        }
    }

    /// What is left: of a couple with two earners what the wage adds to what they have in hand.
    pub fn net(&self) -> Dollars {
        self.wage - self.federal - self.fica - self.state - self.local - self.set_aside
    }
}

/// A household's tax with the person's wage and without it.
fn with_and_without(schedule: Option<Schedule>, own: Dollars, partner: Dollars) -> [Dollars; 2] {
    let Some(schedule) = schedule else { return [NOTHING; 2] };
    // Most have no partner, and nothing is owed of nothing.
    let without = if partner == NOTHING { NOTHING } else { schedule.at(partner) };
    [schedule.at(own + partner), without]
}

/// The states' law where it is not the federal one's: Pennsylvania taxes what is saved into a 401(k), New Jersey what is
/// paid for health insurance.
const TAXES_SAVINGS: &str = "PA";
const TAXES_PREMIUMS: &str = "NJ";

/// What a state's income tax is on.
fn state_wage(place: Place, wage: Dollars, saved: Dollars, premium: Dollars) -> Dollars {
    if saved + premium == NOTHING {
        return wage;
    }
    match place.state().map_or("", Place::code) {
        TAXES_SAVINGS => wage - premium,
        TAXES_PREMIUMS => wage - saved,
        _ => wage - saved - premium,
    }
}

/// Social security up to its base, Medicare on all wages, and more of it above a threshold.
fn fica(wage: Dollars, filing: Filing) -> Dollars {
    let above = (wage - additional_medicare_from(filing)).max(NOTHING);
    wage.min(SOCIAL_SECURITY_BASE) * SOCIAL_SECURITY + wage * MEDICARE + above * ADDITIONAL_MEDICARE
}
