//! What leaves the page as a file, as text: tables for spreadsheets, charts as pictures, inputs and results as data.
//! Knows no browser and no clock: the link and the day are told.

pub mod csv;
pub mod json;
pub mod keys;
pub mod name;
pub mod svg;

use crate::words::sources::Source;

/// What must stand in every table and picture that leaves the page, so that it explains itself.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The part of the page: "Housing".
    pub what: &'static str,
    /// The finding.
    pub title: String,
    /// What is shown, with units and years.
    pub summary: String,
    /// The person in a line: "4 years · CPC · surgical · Dallas, TX".
    pub who: String,
    /// Where the numbers come from.
    pub sources: Vec<Source>,
    /// The whole address that opens the same answers.
    pub link: String,
    /// The day, as in `YYYY-MM-DD`.
    pub made: String,
}
