//! The tables as the build packed them, unpacked once, at first use (about a tenth of a millisecond).
//!
//! Those of all places are most of what there is. With the feature `places` they are read from the start; without it there
//! is the nation alone until [`complete`] is given [`places`].

use super::packed::{OtherTables, PlaceTables};
use serde::Deserialize;
use std::sync::LazyLock;
#[cfg(not(feature = "places"))]
use std::sync::OnceLock;

static PLACES: [u8; PLACES_LENGTH] = *include_bytes!(concat!(env!("OUT_DIR"), "/places.postcard"));
const PLACES_LENGTH: usize = include_bytes!(concat!(env!("OUT_DIR"), "/places.postcard")).len();

/// The tables of all places, packed.
pub fn places() -> &'static [u8] {
    &PLACES
}
#[cfg(not(feature = "places"))]
static NATION: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/nation.postcard"));
static OTHERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/others.postcard"));

#[cfg(not(feature = "places"))]
static COMPLETE: OnceLock<PlaceTables<'static>> = OnceLock::new();

/// The tables by place.
#[cfg(feature = "places")]
pub(super) fn tables() -> &'static PlaceTables<'static> {
    static TABLES: LazyLock<PlaceTables<'static>> = LazyLock::new(|| unpacked(places()));
    &TABLES
}

/// The tables by place, as far as they are here.
#[cfg(not(feature = "places"))]
pub(super) fn tables() -> &'static PlaceTables<'static> {
    static TABLES: LazyLock<PlaceTables<'static>> = LazyLock::new(|| unpacked(NATION));
    COMPLETE.get().unwrap_or_else(|| &TABLES)
}

/// Takes the tables of all places: from now on there are more than the nation.
#[cfg(feature = "places")]
pub fn complete(_: &'static [u8]) {}

/// Takes the tables of all places: from now on there are more than the nation.
#[cfg(not(feature = "places"))]
pub fn complete(packed: &'static [u8]) {
    COMPLETE.get_or_init(|| unpacked(packed));
}

/// The tables that are no place's.
pub(super) fn others() -> &'static OtherTables<'static> {
    static TABLES: LazyLock<OtherTables<'static>> = LazyLock::new(|| unpacked(OTHERS));
    &TABLES
}

/// What the build wrote by the same declaration; a test unpacks every table and holds it to its file.
pub(super) fn unpacked<T: Deserialize<'static>>(packed: &'static [u8]) -> T {
    match postcard::from_bytes(packed) {
        Ok(tables) => tables,
        Err(problem) => panic!("the packed tables cannot be read: {problem}"),
    }
}
