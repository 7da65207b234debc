//! What the members of an association reported of their pay.

use crate::cells::whole;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// How a figure was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum ReportGrade {
    /// Read at the publisher, or in a faithful report of it.
    A,
    /// Quoted by others, with the year or with the year inferred.
    B,
}

/// What stands for all reports of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stat {
    /// Their average.
    Mean,
    /// The one in the middle.
    Median,
}

/// A group's reports in one year.
#[derive(Deserialize)]
pub struct ReportRow {
    /// The year of the survey, and of its dollars.
    #[serde(deserialize_with = "whole")]
    pub year: u16,
    /// Who reported.
    pub group: String,
    /// What they earn before tax, in whole dollars a year.
    #[serde(deserialize_with = "whole")]
    pub usd: u32,
    /// Which of their figures that is.
    pub stat: Stat,
    /// How it was found.
    pub grade: ReportGrade,
}

/// The reports, the newest year first.
///
/// # Errors
/// The first row out of order, of a group that stood before in its year, or without dollars.
pub fn reports(file: &str, text: &str) -> Result<Vec<ReportRow>, TableError> {
    let mut groups: Vec<(u16, String)> = Vec::new();
    rows(file, text, |row: &ReportRow| {
        ensure(groups.last().is_none_or(|(year, _)| row.year <= *year), "years out of order: the newest is first")?;
        let group = (row.year, row.group.clone());
        ensure(!row.group.is_empty(), "nobody reports")?;
        ensure(!groups.contains(&group), "a group that stood before in this year")?;
        ensure(row.usd > 0, "no dollars")?;
        groups.push(group);
        Ok(())
    })
}
