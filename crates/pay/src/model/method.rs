//! Every constant of the model with its value and the rows of the guide it is derived from: the values are asked of the
//! same functions that the estimate asks, so the list cannot drift from it.

mod career;
mod given;
mod premiums;
mod quantity;

pub use quantity::{Band, Quantity};

use super::constants::Constants;
use crate::data::guide::GuideRow;

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// US dollars a year.
    DollarsAYear,
    /// US dollars, once.
    Dollars,
    /// Times an amount.
    Multiple,
    /// A range's low end is its middle divided by this, its high end the middle times this.
    Width,
    /// Parts of one.
    Share,
    /// Parts of one, a year.
    ShareAYear,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Hours.
    Hours,
    /// People employed.
    Jobs,
    /// A plain number.
    Number,
}

/// One constant, as the model uses it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantLine {
    /// Which.
    pub quantity: Quantity,
    /// How much, in its unit.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// The guide's rows that it is derived from, with their ends.
    pub rows: Vec<GuideRow>,
    /// The value is our assumption.
    pub assumed: bool,
}

/// Every constant, those of a kind together.
pub fn lines(constants: &Constants) -> Vec<ConstantLine> {
    let mut method = Method { constants, lines: Vec::new() };
    method.experience();
    method.certificates();
    method.premiums();
    method.places();
    method.roles();
    method.widths();
    method.given(&given::TAXES, false);
    method.prices();
    method.given(&given::STATISTICS, false);
    method.training();
    method.lines
}

/// The guide's rows that no constant is derived from.
pub fn unused(constants: &Constants, lines: &[ConstantLine]) -> Vec<GuideRow> {
    let used = |id| lines.iter().flat_map(|line| &line.rows).any(|row| row.id == id);
    constants.guide().rows().iter().filter(|row| !used(row.id)).copied().collect()
}

/// The list as it is made.
struct Method<'a> {
    constants: &'a Constants,
    lines: Vec<ConstantLine>,
}

impl Method<'_> {
    /// A constant derived from rows of the guide.
    fn derived(&mut self, quantity: Quantity, value: f64, unit: Unit, rows: &[&'static str]) {
        let rows = rows.iter().map(|id| self.constants.row(id)).collect();
        self.lines.push(ConstantLine { quantity, value, unit, rows, assumed: false });
    }

    /// Constants that the guide has no say in.
    fn given(&mut self, given: &[(Quantity, f64, Unit)], assumed: bool) {
        let line = |(quantity, value, unit): &(Quantity, f64, Unit)| ConstantLine {
            quantity: *quantity,
            value: *value,
            unit: *unit,
            rows: Vec::new(),
            assumed,
        };
        self.lines.extend(given.iter().map(line));
    }
}
