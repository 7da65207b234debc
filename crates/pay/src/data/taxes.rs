//! Income taxes and the states' payroll taxes of the tables' year by wage, from none to a million dollars: the knots between which
//! straight lines are within 5 dollars of the full tax codes at every 500 dollars of wage from 15,000 to 100,000 and every
//! 1,000 to 260,000, within 25 dollars below, and within a thousandth of the wage above.

use super::constants::STATE_COUNT;
pub use super::constants::{PROJECTED_ERROR, PROJECTED_STATES, TAX_JUMPS};
use super::places::Place;
use super::tables::tables;
use crate::rows::choices;
use crate::units::Dollars;

/// The packed tables hold taxes in cents.
const CENT: f64 = 0.01;
/// Statuses in the packed tables.
const STATUSES: usize = 3;

/// What is known of a filing status.
#[derive(Clone, Copy, Debug)]
pub struct FilingRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
}

choices! {
    /// How a person files.
    pub enum Filing: FilingRow {
        /// Single, no child.
        Single = FilingRow { code: "single", name: "Single" },
        /// Married, filing jointly; one earner unless a partner's pay is told.
        Joint = FilingRow { code: "joint", name: "Married, filing jointly" },
        /// Head of household with a child under 17 at least.
        HeadOfHousehold = FilingRow { code: "hoh", name: "Head of household" },
    }
}

/// One table of tax by wage: two knots or more, by rising wage.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    wages: &'static [i32],
    cents: &'static [i32],
}

impl Schedule {
    /// Of wages in dollars and as many taxes in cents; none of fewer than two.
    pub(super) fn of(wages: &'static [i32], cents: &'static [i32]) -> Option<Schedule> {
        (wages.len() >= 2).then_some(Schedule { wages, cents })
    }

    /// Wage and tax at a knot, dollars a year.
    pub fn knot(self, at: usize) -> (Dollars, Dollars) {
        (Dollars(f64::from(self.wages[at])), Dollars(f64::from(self.cents[at]) * CENT))
    }

    /// The tax at a wage: on straight lines between the knots, the first of which is at no wage at all; the last slope goes
    /// on past the last one.
    pub fn at(self, wage: Dollars) -> Dollars {
        let above = self.knot_above(wage);
        let [(wage0, tax0), (wage1, tax1)] = [self.knot(above - 1), self.knot(above)];
        tax0 + (tax1 - tax0) * ((wage - wage0) / (wage1 - wage0))
    }

    /// All knots, by rising wage.
    pub fn knots(self) -> impl Iterator<Item = (Dollars, Dollars)> {
        (0..self.wages.len()).map(move |at| self.knot(at))
    }

    /// The first knot above a wage, from 1 to the last, so that it always has one before it.
    pub fn knot_above(self, wage: Dollars) -> usize {
        self.wages.partition_point(|knot| f64::from(*knot) <= wage.0).clamp(1, self.wages.len() - 1)
    }
}

/// By how much the tax of a place's state may be off because the model projects its brackets of the tax year, which were not
/// out yet: the least and the most, dollars a year. None where they were.
pub fn projected_error(place: Place) -> Option<[Dollars; 2]> {
    let state = place.state()?.code();
    PROJECTED_STATES.contains(&state).then_some(PROJECTED_ERROR)
}

/// Federal income tax after refundable credits.
pub fn federal(filing: Filing) -> Schedule {
    schedule(filing as usize)
}

/// A state's income tax after credits; none for the nation.
pub fn state_income(place: Place, filing: Filing) -> Option<Schedule> {
    // The federal tables come first, then each state's.
    place.state_row().map(|state| schedule((state + 1) * STATUSES + filing as usize))
}

/// What an employee pays to a state besides, by the wage of one person; none where it takes nothing.
pub fn state_payroll(place: Place) -> Option<Schedule> {
    // These come after the income taxes of all states.
    let payroll = schedule((STATE_COUNT + 1) * STATUSES + place.state_row()?);
    (!payroll.wages.is_empty()).then_some(payroll)
}

/// What the counties of a state tax, in place of a tax; below 0 there is nothing to tax. None where they do not.
pub fn taxable_income(place: Place, filing: Filing) -> Option<Schedule> {
    let at = (STATE_COUNT + 1) * STATUSES + STATE_COUNT + place.state_row()? * STATUSES + filing as usize;
    let taxable = schedule(at);
    (!taxable.wages.is_empty()).then_some(taxable)
}

fn schedule(at: usize) -> Schedule {
    let tables = tables();
    let knots = tables.tax_starts[at] as usize..tables.tax_starts[at + 1] as usize;
    Schedule { wages: &tables.tax_wages[knots.clone()], cents: &tables.tax_cents[knots] }
}
