//! What is left of a wage after tax, tax year 2025. No local income tax.

use super::profile::{Filing, Place};
use crate::data::taxes::{Schedule, federal, state};
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// Social security: 6.2 percent of wages up to the base of 2025 (Social Security Administration).
pub const SOCIAL_SECURITY: f64 = 0.062;
/// The most of a wage that social security is taken of, in 2025.
pub const SOCIAL_SECURITY_BASE: Dollars = Dollars(176_100.0);
/// Medicare: 1.45 percent of all wages, and 0.9 percent of those above a threshold (Internal Revenue Code, 3101).
pub const MEDICARE: f64 = 0.0145;
/// That on wages above the threshold.
pub const ADDITIONAL_MEDICARE: f64 = 0.009;

/// A wage and what is taken off it, dollars a year, tax year 2025.
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
}

impl TakeHome {
    /// Of a wage earned and taxed in a place.
    pub fn of(wage: Dollars, place: Place, filing: Filing) -> TakeHome {
        TakeHome {
            wage,
            federal: tax(federal(filing), wage),
            fica: fica(wage, filing),
            state: state(place, filing).map_or(Dollars(0.0), |schedule| tax(schedule, wage)),
        }
    }

    /// What is left.
    pub fn net(&self) -> Dollars {
        self.wage - self.federal - self.fica - self.state
    }
}

/// Straight lines between the knots, the first of which is at no wage at all; the last slope goes on past the last one.
fn tax(schedule: Schedule, wage: Dollars) -> Dollars {
    let above = schedule.knot_above(wage);
    let [(wage0, tax0), (wage1, tax1)] = [schedule.knot(above - 1), schedule.knot(above)];
    tax0 + (tax1 - tax0) * ((wage - wage0) / (wage1 - wage0))
}

/// The wage above which Medicare takes more, dollars a year (Internal Revenue Code, 3101).
pub const fn additional_medicare_from(filing: Filing) -> Dollars {
    match filing {
        Filing::Single | Filing::HeadOfHousehold => Dollars(200_000.0),
        Filing::Joint => Dollars(250_000.0),
    }
}

fn fica(wage: Dollars, filing: Filing) -> Dollars {
    let above = (wage - additional_medicare_from(filing)).max(Dollars(0.0));
    wage.min(SOCIAL_SECURITY_BASE) * SOCIAL_SECURITY + wage * MEDICARE + above * ADDITIONAL_MEDICARE
}
