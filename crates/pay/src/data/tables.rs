//! The tables as the build packed them, unpacked once, at first use (about a tenth of a millisecond).

use super::packed::Packed;
use std::sync::LazyLock;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tables.postcard"));

/// The tables.
pub(super) fn tables() -> &'static Packed<'static> {
    // What the build wrote by the same declaration is read by it; a test unpacks every table and holds it to its file.
    static TABLES: LazyLock<Packed<'static>> = LazyLock::new(|| match postcard::from_bytes(PACKED) {
        Ok(tables) => tables,
        Err(problem) => panic!("the packed tables cannot be read: {problem}"),
    });
    &TABLES
}
