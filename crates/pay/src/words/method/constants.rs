//! The constants as a table: each with its name, value, formula and the guide's rows.

mod derived;
mod rows;
mod table;

pub use crate::model::assumptions::Group;
pub use crate::units::Unit;
pub use derived::Band;
pub use rows::Quantity;
pub use table::{ConstantLine, Origin};

use super::guide::row;
use super::values::value;
use crate::model::constants::Constants;

impl Group {
    /// All, in the order they are listed.
    pub const ALL: [Group; 10] = [
        Self::Experience,
        Self::Certificates,
        Self::Premiums,
        Self::Places,
        Self::Roles,
        Self::Ranges,
        Self::Taxes,
        Self::Prices,
        Self::Statistics,
        Self::Years,
    ];

    /// The name of its lines within the page, and its heading.
    pub fn anchor_and_name(self) -> (&'static str, &'static str) {
        match self {
            Group::Experience => ("lines-experience", "Constants of experience"),
            Group::Certificates => ("lines-certificates", "Constants of certificates"),
            Group::Premiums => ("lines-premiums", "Constants of specialties, settings and skills"),
            Group::Places => ("lines-places", "Constants of places and dollars"),
            Group::Roles => ("lines-roles", "Constants of roles"),
            Group::Ranges => ("lines-ranges", "Widths of the ranges"),
            Group::Taxes => ("lines-taxes", "Rates of FICA, and what federal tax deducts"),
            Group::Prices => ("lines-prices", "Constants of prices and housing"),
            Group::Statistics => ("lines-statistics", "Hours and percentiles"),
            Group::Years => ("lines-years", "Constants of training and of years to come"),
        }
    }
}

/// One constant's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// The name of its line within the page.
    pub anchor: String,
    /// What it is.
    pub name: String,
    /// How much, with its unit.
    pub value: String,
    /// Nobody publishes it.
    pub assumed: bool,
    /// How it is worked out, or why it is so much.
    pub formula: &'static str,
    /// The guide's rows it is derived from, with their headings and ends.
    pub rows: Vec<String>,
}

/// The lines of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantTable {
    /// Which.
    pub group: Group,
    /// Its lines.
    pub lines: Vec<Constant>,
}

/// Every constant of a model, those of a kind together.
pub fn lines(model: &Constants) -> Vec<ConstantLine> {
    let mut lines: Vec<_> = Quantity::all(model).into_iter().map(|quantity| quantity.line(model)).collect();
    lines.sort_by_key(|line| line.group as usize);
    lines
}

/// All constants of a model, by kind.
pub fn constants(model: &Constants) -> Vec<ConstantTable> {
    let lines = lines(model);
    let table = |lines: &[ConstantLine]| {
        let group = lines.first()?.group;
        Some(ConstantTable { group, lines: lines.iter().map(constant).collect() })
    };
    lines.chunk_by(|one, other| one.group == other.group).filter_map(table).collect()
}

fn constant(line: &ConstantLine) -> Constant {
    Constant {
        anchor: line.quantity.anchor(),
        name: line.quantity.name(),
        value: value(line.value, line.unit),
        assumed: line.origin == Origin::Assumed,
        formula: line.formula,
        rows: line.rows().iter().map(row).collect(),
    }
}

impl Quantity {
    /// The name of its line within the page.
    pub fn anchor(self) -> String {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
        super::CONSTANT.chars().chain(self.name().chars().map(plain)).collect()
    }
}
