//! Taxes by wage, as knots of straight lines.

use crate::cells::{cents, whole};
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// The filing statuses, in the order in which the packed tables hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// One person alone.
    Single,
    /// A couple with one earner.
    Joint,
    /// Head of household, with one child.
    Hoh,
}

impl Status {
    /// Every status, in order.
    pub const ALL: [Self; 3] = [Self::Single, Self::Joint, Self::Hoh];
}

/// The tax of one wage.
#[derive(Deserialize)]
pub struct TaxRow {
    /// Two letters; empty in the federal table.
    #[serde(default)]
    pub state: String,
    /// Who files.
    pub status: Status,
    /// In whole dollars a year.
    #[serde(deserialize_with = "whole")]
    pub wage: u32,
    /// In cents a year.
    #[serde(rename = "tax", deserialize_with = "cents")]
    pub cents: i32,
}

/// Knots by wage within a state (where the table is `by_state`) and status, from no tax of no wage on.
///
/// # Errors
/// The first row without a state where one is wanted, out of order, or that begins a status with anything else than no
/// tax of no wage.
pub fn taxes(file: &str, text: &str, by_state: bool) -> Result<Vec<TaxRow>, TableError> {
    let mut last: Option<(String, Status, u32)> = None;
    rows(file, text, |row: &TaxRow| {
        ensure(row.state.is_empty() != by_state, if by_state { "no state" } else { "a state in the federal table" })?;
        match &last {
            Some((state, status, before)) if (state, *status) == (&row.state, row.status) => {
                ensure(*before < row.wage, "wages out of order")?;
            }
            _ => ensure((row.wage, row.cents) == (0, 0), "the first row of a status is not no tax of no wage")?,
        }
        last = Some((row.state.clone(), row.status, row.wage));
        Ok(())
    })
}
