//! What is left of a wage after tax.

use super::local_tax::LocalTaxBases;
use super::profile::{Filing, Place};
use super::taxpayer::Taxpayer;
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::data::taxes::{Schedule, federal, state_income, state_payroll};
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// A wage and what is taken off it, dollars a year.
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
        let filing = who.filing;
        let owed = |schedule: Option<Schedule>| schedule.map_or(Dollars(0.0), |schedule| schedule.at(wage));
        let [state_income, state_payroll] = [state_income(place, filing), state_payroll(place)].map(owed);
        let nothing = Dollars(0.0);
        let bases = LocalTaxBases { wages: wage, incomes: [wage, nothing], state_taxes: [state_income, nothing] };
        TakeHome {
            wage,
            federal: federal(filing).at(wage),
            fica: fica(wage, filing),
            state: state_income + state_payroll,
            state_income,
            state_payroll,
            local: who.local_tax(place).owed(&bases, filing),
        }
    }

    /// What is left.
    pub fn net(&self) -> Dollars {
        self.wage - self.federal - self.fica - self.state - self.local
    }
}

/// Social security up to its base, Medicare on all wages, and more of it above a threshold.
fn fica(wage: Dollars, filing: Filing) -> Dollars {
    let above = (wage - additional_medicare_from(filing)).max(Dollars(0.0));
    wage.min(SOCIAL_SECURITY_BASE) * SOCIAL_SECURITY + wage * MEDICARE + above * ADDITIONAL_MEDICARE
}
