//! Where the states stand on the map.

use crate::cells::whole;
use crate::places::rows_of_places;
use crate::read::{TableError, ensure};
use serde::Deserialize;
use std::collections::HashSet;

/// Columns and rows of the map's tiles: what a phone's width and a glance take.
pub const MAP: [u8; 2] = [11, 8];

/// One state's tile.
#[derive(Deserialize)]
pub struct TileRow {
    /// The state.
    pub code: String,
    /// From 0, from the left.
    #[serde(deserialize_with = "whole")]
    pub column: u8,
    /// From 0, from the top.
    #[serde(deserialize_with = "whole")]
    pub row: u8,
}

impl TileRow {
    /// The tile as one number: its row times the columns, plus its column.
    pub fn tile(&self) -> u8 {
        self.row * MAP[0] + self.column
    }
}

/// The tile of every state; one row a state, in the order of `codes`.
///
/// # Errors
/// The first row of another state than expected, outside the map, or on another state's tile.
pub fn map(file: &str, text: &str, codes: &[&str]) -> Result<Vec<TileRow>, TableError> {
    let mut taken = HashSet::new();
    rows_of_places(
        file,
        text,
        codes,
        |row: &TileRow| &row.code,
        |row| {
            ensure(row.column < MAP[0] && row.row < MAP[1], "outside the map")?;
            ensure(taken.insert(row.tile()), "a tile on another state's")
        },
    )
}
