//! What a place's prices are of the nation's.

use crate::cells::thousandths;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// No place of the nation is five times as dear as it, or a fifth: beyond that a column was mixed up.
const PARITIES: std::ops::Range<u32> = 20_000..500_000;

/// One area's price parities in thousandths of a percent.
#[derive(Deserialize)]
pub struct PriceRow {
    /// The area's code, as BEA gives it.
    pub area: String,
    /// All that people buy.
    #[serde(deserialize_with = "thousandths")]
    pub all_items: u32,
    /// Goods.
    #[serde(deserialize_with = "thousandths")]
    pub goods: u32,
    /// Housing.
    #[serde(deserialize_with = "thousandths")]
    pub housing: u32,
    /// Utilities.
    #[serde(deserialize_with = "thousandths")]
    pub utilities: u32,
    /// Other services.
    #[serde(deserialize_with = "thousandths")]
    pub other: u32,
}

impl PriceRow {
    /// The parities in the order of the columns.
    pub fn parities(&self) -> [u32; 5] {
        [self.all_items, self.goods, self.housing, self.utilities, self.other]
    }
}

/// The parities of every area.
///
/// # Errors
/// The first row with a parity out of all bounds.
pub fn prices(file: &str, text: &str) -> Result<Vec<PriceRow>, TableError> {
    rows(file, text, |row: &PriceRow| {
        let within = row.parities().iter().all(|parity| PARITIES.contains(parity));
        ensure(within, "a price parity out of all bounds")
    })
}
