//! What BLS publishes of an occupation, place by place.

use crate::cells::tens;
use crate::places::rows_of_places;
use crate::read::{TableError, ensure};
use serde::Deserialize;

/// One place's figures in tens of dollars or of people, as OEWS rounds them; 0 where BLS publishes none.
#[derive(Deserialize)]
pub struct WageRow {
    /// The place.
    pub code: String,
    /// People employed.
    #[serde(deserialize_with = "tens")]
    pub employment: u16,
    /// The 10th percentile of annual wages: all five or none.
    #[serde(deserialize_with = "tens")]
    pub p10: u16,
    /// The 25th percentile.
    #[serde(deserialize_with = "tens")]
    pub p25: u16,
    /// The 50th percentile.
    #[serde(deserialize_with = "tens")]
    pub median: u16,
    /// The 75th percentile.
    #[serde(deserialize_with = "tens")]
    pub p75: u16,
    /// The 90th percentile.
    #[serde(deserialize_with = "tens")]
    pub p90: u16,
}

impl WageRow {
    /// The five percentiles, from the 10th to the 90th.
    pub fn percentiles(&self) -> [u16; 5] {
        [self.p10, self.p25, self.median, self.p75, self.p90]
    }
}

/// Employment and percentiles of one occupation; one row a place, in the order of `codes`.
///
/// # Errors
/// The first row of another place than expected, or whose percentiles are out of order, not all there or all the same.
pub fn wages(file: &str, text: &str, codes: &[&str]) -> Result<Vec<WageRow>, TableError> {
    rows_of_places(file, text, codes, |row: &WageRow| &row.code, |row| percentiles(row.percentiles()))
}

/// Whether percentiles, 0 where there is none, may be so.
pub(crate) fn percentiles(percentiles: [u16; 5]) -> Result<(), String> {
    let [low, .., high] = percentiles;
    ensure(percentiles.is_sorted(), "percentiles out of order, or some are missing")?;
    ensure(low > 0 || high == 0, "some percentiles are missing")?;
    ensure(low < high || high == 0, "the percentiles are all the same")
}

/// One place's medians of other occupations in tens of dollars; 0 where BLS publishes none.
#[derive(Deserialize)]
pub struct PeerRow {
    /// The place.
    pub code: String,
    /// Billing and posting clerks.
    #[serde(rename = "soc_43_3021", deserialize_with = "tens")]
    pub clerks: u16,
    /// Medical secretaries.
    #[serde(rename = "soc_43_6013", deserialize_with = "tens")]
    pub secretaries: u16,
    /// Medical assistants.
    #[serde(rename = "soc_31_9092", deserialize_with = "tens")]
    pub assistants: u16,
    /// Health information technologists and medical registrars.
    #[serde(rename = "soc_29_9021", deserialize_with = "tens")]
    pub technologists: u16,
}

impl PeerRow {
    /// The medians of the three neighboring occupations and of technologists, in the order of the columns.
    pub fn medians(&self) -> [u16; 4] {
        [self.clerks, self.secretaries, self.assistants, self.technologists]
    }
}

/// Medians of related occupations; one row a place, in the order of `codes`.
///
/// # Errors
/// The first row of another place than expected.
pub fn peers(file: &str, text: &str, codes: &[&str]) -> Result<Vec<PeerRow>, TableError> {
    rows_of_places(file, text, codes, |row: &PeerRow| &row.code, |_| Ok(()))
}
