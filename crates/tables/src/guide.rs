//! The guide's own numbers.

use crate::cells::{flag, optional_number};
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// One statement of the guide.
#[derive(Deserialize)]
pub struct GuideRow {
    /// The statement's name in the code.
    pub id: String,
    /// The low end in `unit`s; none where the guide states no number.
    #[serde(deserialize_with = "optional_number")]
    pub low: Option<f64>,
    /// The high end, likewise.
    #[serde(deserialize_with = "optional_number")]
    pub high: Option<f64>,
    /// Whether the guide writes a plus sign after the high end.
    #[serde(deserialize_with = "flag")]
    pub open: bool,
    /// What the ends count.
    pub unit: String,
    /// The guide's section.
    pub topic: String,
    /// Whom or what the statement is about.
    pub about: String,
}

/// Every number that the guide states.
///
/// # Errors
/// The first row with one end only, or whose ends are the wrong way round.
pub fn guide(file: &str, text: &str) -> Result<Vec<GuideRow>, TableError> {
    rows(file, text, |row: &GuideRow| {
        ensure(row.low.is_some() == row.high.is_some(), "one end of the range is missing")?;
        ensure(row.low <= row.high, "low is above high")
    })
}
