//! Reads a table: comment lines, a heading, rows.

use crate::cells::COLUMN;
use serde::de::DeserializeOwned;
use serde::de::value::{self, MapDeserializer};
use std::fmt;

/// What is wrong with a table, and where.
#[derive(Debug, PartialEq)]
pub struct TableError {
    /// The file, as it was named to whoever read it.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// What is wrong there, in words.
    pub problem: String,
}

impl std::error::Error for TableError {}

impl fmt::Display for TableError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.problem)
    }
}

impl TableError {
    pub(crate) fn new(file: &str, line: u64, problem: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, problem: problem.into() }
    }
}

/// The given problem, unless it holds.
pub(crate) fn ensure(holds: bool, problem: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(problem.to_owned()) }
}

/// Every row of a table that passes `check`; the first problem ends it.
pub(crate) fn rows<T: DeserializeOwned>(
    file: &str,
    text: &str,
    mut check: impl FnMut(&T) -> Result<(), String>,
) -> Result<Vec<T>, TableError> {
    let broken = |error: csv::Error| {
        let line = error.position().map_or(0, csv::Position::line);
        let problem = match error.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                format!("{len} cells, but the heading has {expected_len}")
            }
            _ => error.to_string(),
        };
        TableError::new(file, line, problem)
    };
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let heading = reader.headers().map_err(broken)?.clone();
    let mut found = Vec::new();
    for cells in reader.records() {
        let cells = cells.map_err(broken)?;
        let line = cells.position().map_or(0, csv::Position::line);
        let row = row(heading.iter().zip(cells.iter())).and_then(|row| check(&row).map(|()| row));
        found.push(row.map_err(|problem| TableError::new(file, line, problem))?);
    }
    if found.is_empty() { Err(TableError::new(file, 1, "no rows")) } else { Ok(found) }
}

/// A row from its cells by column, or the problem of one of them. Cells are given as text: the types of the row read
/// it, and csv alone would not say which column an error of theirs is about.
pub(crate) fn row<'a, T: DeserializeOwned>(cells: impl Iterator<Item = (&'a str, &'a str)>) -> Result<T, String> {
    serde_path_to_error::deserialize(MapDeserializer::<_, value::Error>::new(cells))
        .map_err(|error| problem(&error.path().to_string(), &error.inner().to_string()))
}

/// The problem of a column's cell in words; a column that is missing has no cell and names itself.
fn problem(column: &str, problem: &str) -> String {
    if let Some(name) = problem.strip_prefix("missing field `") {
        return format!("no column {}", name.trim_end_matches('`'));
    }
    if problem.contains(COLUMN) { problem.replace(COLUMN, column) } else { format!("column {column}: {problem}") }
}
