//! What an employer's health plan costs for one person.

use crate::cells::whole;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// One figure of the survey.
#[derive(Deserialize)]
pub struct PremiumRow {
    /// Which: one of [`PREMIUMS`].
    pub id: String,
    /// Dollars a year, of the table's year.
    #[serde(deserialize_with = "whole")]
    pub usd_per_year: u32,
}

/// The figures, in order: what the plan costs, and what of it the worker pays.
pub const PREMIUMS: [&str; 2] = ["premium_single", "worker_part_single"];

/// The average premium for one person and the worker's part of it.
///
/// # Errors
/// A row too few or too many, another figure than expected, or a worker's part that is not below the premium.
pub fn health_premiums(file: &str, text: &str) -> Result<Vec<PremiumRow>, TableError> {
    let mut ids = PREMIUMS.iter();
    let mut last = u32::MAX;
    let found = rows(file, text, |row: &PremiumRow| {
        let wanted = ids.next().copied().unwrap_or("no further figure");
        ensure(row.id == wanted, &format!("{wanted} is expected at this row"))?;
        ensure(row.usd_per_year > 0, "no dollars")?;
        ensure(row.usd_per_year < last, "the worker's part is not below the premium")?;
        last = row.usd_per_year;
        Ok(())
    })?;
    let Some(id) = ids.next() else { return Ok(found) };
    Err(TableError::new(file, found.len() as u64, format!("no row for {id}")))
}
