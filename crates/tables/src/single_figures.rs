//! Single published figures, each with a source of its own.

use crate::cells::plain_number;
use crate::read::{TableError, ensure, rows};
use crate::reports::ReportGrade;
use serde::Deserialize;

/// One figure.
#[derive(Deserialize)]
pub struct SingleFigureRow {
    /// Its name in the code.
    pub id: String,
    /// The figure, in `unit`s.
    #[serde(deserialize_with = "plain_number")]
    pub value: f64,
    /// What it counts: a `ratio` is 0.031 for 3.1 percent.
    pub unit: String,
    /// Who published it.
    pub publisher: String,
    /// In which table.
    pub survey: String,
    /// Of when it is; where it is a change, its end.
    pub vintage: String,
    /// Since when it counts, where it is a change; else empty.
    pub since: String,
    /// How it was found.
    pub grade: ReportGrade,
    /// What else is to be said.
    pub note: String,
}

/// The figures.
///
/// # Errors
/// The first row whose name stood before, or that does not tell what it counts, whose it is and of when.
pub fn single_figures(file: &str, text: &str) -> Result<Vec<SingleFigureRow>, TableError> {
    let mut ids = Vec::new();
    rows(file, text, |row: &SingleFigureRow| {
        ensure(!ids.contains(&row.id), "a name that stood before")?;
        ids.push(row.id.clone());
        for (column, cell) in [
            ("id", &row.id),
            ("unit", &row.unit),
            ("publisher", &row.publisher),
            ("survey", &row.survey),
            ("vintage", &row.vintage),
        ] {
            ensure(!cell.is_empty(), &format!("nothing in column {column}"))?;
        }
        Ok(())
    })
}
