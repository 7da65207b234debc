//! States whose income tax on the profit of one's own business is another than on a wage, and what it is.

use super::constants::{OWN_BUSINESS, OWN_BUSINESS_PROFITS};
use super::places::Place;
use super::taxes::Filing;
use crate::units::Dollars;

/// What a state takes of a profit, as the tax model has it: profits, and dollars of income tax a year. None where a wage of the profit
/// less half the self-employment tax tells it.
pub fn knots(place: Place, filing: Filing) -> Option<[(Dollars, Dollars); OWN_BUSINESS_PROFITS.len()]> {
    let state = place.state()?.code();
    let (_, taxes) = OWN_BUSINESS.iter().find(|(known, _)| *known == state)?;
    let taxes = taxes[filing as usize];
    Some(std::array::from_fn(|at| (Dollars(OWN_BUSINESS_PROFITS[at]), Dollars(f64::from(taxes[at])))))
}
