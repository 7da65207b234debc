//! How many jobs BLS expects ten years ahead.

use crate::cells::{optional_tenths, optional_whole, whole};
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// How a projection was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Grade {
    /// In a copy of BLS's own file.
    #[serde(rename = "BLS file")]
    File,
    /// Quoted by others.
    #[serde(rename = "second-hand")]
    SecondHand,
}

/// One edition's figures for one occupation.
#[derive(Deserialize)]
pub struct ProjectionRow {
    /// The year it starts from.
    #[serde(deserialize_with = "whole")]
    pub from: u16,
    /// The year it reaches, [`AHEAD`] years later.
    #[serde(deserialize_with = "whole")]
    pub to: u16,
    /// The occupation's code.
    pub soc: String,
    /// Jobs in the first year, in hundreds; with `end` and `change` all or none.
    #[serde(deserialize_with = "optional_tenths")]
    pub start: Option<i32>,
    /// Jobs in the last year.
    #[serde(deserialize_with = "optional_tenths")]
    pub end: Option<i32>,
    /// The change between them.
    #[serde(deserialize_with = "optional_tenths")]
    pub change: Option<i32>,
    /// The growth over all the years, in tenths of a percent.
    #[serde(deserialize_with = "optional_tenths")]
    pub growth: Option<i16>,
    /// Openings a year, in hundreds.
    #[serde(deserialize_with = "optional_tenths")]
    pub openings: Option<i32>,
    /// The growth as the handbook rounds it, in whole percent.
    #[serde(deserialize_with = "optional_whole")]
    pub quoted: Option<i16>,
    /// How it was found.
    pub grade: Grade,
}

/// How far ahead every edition looks, in years.
pub const AHEAD: u16 = 10;
/// BLS rounds each figure by itself, so a sum may be one unit off.
const ROUNDED: i32 = 1;

impl ProjectionRow {
    /// Jobs in the first and in the last year and the change, in hundreds.
    pub fn jobs(&self) -> Option<[i32; 3]> {
        Some([self.start?, self.end?, self.change?])
    }

    fn check(&self) -> Result<(), String> {
        ensure(self.to == self.from.saturating_add(AHEAD), "an edition looks ten years ahead")?;
        let known = [self.start, self.end, self.change].map(|jobs| jobs.is_some());
        ensure(known == [known[0]; 3], "some of the jobs are missing")?;
        if let Some([start, end, change]) = self.jobs() {
            ensure((start + change - end).abs() <= ROUNDED, "start and change do not make the end")?;
            let thousandths = change * 1000 / start.max(1);
            let fits = self.growth.is_some_and(|growth| (thousandths - i32::from(growth)).abs() <= ROUNDED);
            ensure(fits, "growth is not the change over the start")?;
        }
        ensure(self.growth.is_some() || self.quoted.is_some(), "no growth")
    }
}

/// The editions by year.
///
/// # Errors
/// The first row out of order, or whose jobs and change do not add up or do not give the growth.
pub fn projections(file: &str, text: &str) -> Result<Vec<ProjectionRow>, TableError> {
    let mut last = 0;
    rows(file, text, |row: &ProjectionRow| {
        ensure(row.from > last, "editions out of order")?;
        last = row.from;
        row.check()
    })
}
