//! The nation's median pay over the years, from which the growth of pay to start with follows.

use crate::cells::whole;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// One end of a span of years in which an occupation was counted in one way.
#[derive(Clone, Deserialize)]
pub struct HistoryRow {
    /// The occupation's code.
    pub soc: String,
    /// The year of the May that the survey is of.
    #[serde(deserialize_with = "whole")]
    pub year: u16,
    /// The median annual wage, in dollars of that year.
    #[serde(deserialize_with = "whole")]
    pub median: u32,
}

/// The first and the last year of each span, one after the other.
///
/// # Errors
/// The first row without a median, or a span without both its ends or whose years are out of order.
pub fn wage_history(file: &str, text: &str) -> Result<Vec<[HistoryRow; 2]>, TableError> {
    let mut last: Option<HistoryRow> = None;
    let found = rows(file, text, |row: &HistoryRow| {
        ensure(row.median > 0, "no median")?;
        // Every other row is the end of the span that the one before it begins.
        last = match last.take() {
            None => Some(row.clone()),
            Some(first) => {
                ensure(row.soc == first.soc, &format!("the last year of {} is missing", first.soc))?;
                ensure(row.year > first.year, "years out of order")?;
                None
            }
        };
        Ok(())
    })?;
    if let Some(first) = last {
        let problem = format!("the last year of {} is missing", first.soc);
        return Err(TableError::new(file, found.len() as u64, problem));
    }
    Ok(found.chunks_exact(2).map(|span| [span[0].clone(), span[1].clone()]).collect())
}

/// The growth of a median from the first to the last year of a span, as a share a year: 0.02 is two percent.
pub fn growth_a_year([first, last]: &[HistoryRow; 2]) -> f64 {
    let ratio = f64::from(last.median) / f64::from(first.median);
    ratio.powf(1.0 / f64::from(last.year - first.year)) - 1.0
}
