//! How many jobs BLS expects ten years ahead: its Employment Projections, edition by edition.

use super::packed;
pub use super::packed::Grade;
use super::tables::others;

/// One edition's figures for one occupation; none where they were not found.
pub type Projection = packed::Projection<'static>;

impl Projection {
    /// Growth over the ten years in tenths of a percent: where only the handbook's whole percent was found, that.
    pub fn tenths(&self) -> Option<i16> {
        self.growth.or(self.quoted.map(|percent| percent * 10))
    }
}

/// Every edition that was found, by year.
pub fn projections() -> &'static [Projection] {
    &others().projections
}
