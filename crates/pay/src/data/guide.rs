//! The guide's own numbers: the rows from which the model derives its constants.

use super::packed;
use super::tables::others;

/// One number of the guide, usually a range.
pub type GuideRow = packed::GuideRow<'static>;

impl GuideRow {
    /// The geometric middle of the range, in the row's unit.
    pub fn mid(&self) -> f64 {
        (self.low * self.high).sqrt()
    }

    /// Half the range's width in logarithms: the range is `mid` times e to the plus or minus `half`.
    pub fn half(&self) -> f64 {
        (self.high / self.low).ln() / 2.0
    }
}

/// The guide's table; a copy may be edited to see what the model makes of it.
#[derive(Clone, Debug)]
pub struct Guide {
    rows: Vec<GuideRow>,
}

impl Guide {
    /// The table as published.
    pub fn published() -> Guide {
        Guide { rows: others().guide.clone() }
    }

    /// All rows, in the guide's order.
    pub fn rows(&self) -> &[GuideRow] {
        &self.rows
    }

    /// The row of that name. A name that is not in the table gives a row of no numbers; the tests ask for every name
    /// the model uses.
    pub fn row(&self, id: &'static str) -> GuideRow {
        let none = GuideRow { id, low: f64::NAN, high: f64::NAN, open: false, unit: "", topic: "", about: "" };
        self.rows.iter().find(|row| row.id == id).copied().unwrap_or(none)
    }

    /// The same table with another range in one row.
    pub fn with(mut self, id: &str, low: f64, high: f64) -> Guide {
        for row in self.rows.iter_mut().filter(|row| row.id == id) {
            (row.low, row.high) = (low, high);
        }
        self
    }
}
