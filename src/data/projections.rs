//! How many jobs BLS expects ten years ahead: its Employment Projections, edition by edition.

use schemars::JsonSchema;
use serde::Serialize;

// The rows of the table, as `pack.rs` wrote them.
include!(concat!(env!("OUT_DIR"), "/projections.rs"));

/// How a figure was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum Grade {
    /// In a copy of BLS's own file.
    #[serde(rename = "BLS file")]
    File,
    /// Quoted by others.
    #[serde(rename = "second-hand")]
    SecondHand,
    /// Quoted in a single note.
    #[serde(rename = "second-hand, one note")]
    OneNote,
}

/// One edition's figures for one occupation; none where they were not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Projection {
    /// The year it starts from.
    pub from: u16,
    /// The year it reaches, ten years later.
    pub to: u16,
    /// The occupation's code.
    pub soc: &'static str,
    /// Jobs in the first and in the last year, to the hundred.
    pub jobs: Option<[u32; 2]>,
    /// Growth over the ten years, in tenths of a percent.
    pub growth: Option<i16>,
    /// Openings a year, to the hundred: new jobs, and those of people who leave.
    pub openings: Option<u32>,
    /// Growth in whole percent, as BLS's Occupational Outlook Handbook quotes it.
    pub quoted: Option<i16>,
    /// How these were found.
    pub grade: Grade,
}

impl Projection {
    /// Growth over the ten years in tenths of a percent: where only the handbook's whole percent was found, that.
    pub fn tenths(&self) -> Option<i16> {
        self.growth.or(self.quoted.map(|percent| percent * 10))
    }
}

/// Every edition that was found, by year.
pub fn projections() -> &'static [Projection] {
    &PROJECTIONS
}
