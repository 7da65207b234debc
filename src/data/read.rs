// Reads a table: comment lines, a heading, rows. Shared by the build and by the tests, so that what the build refuses
// can be shown to be refused.

use std::fmt;

/// What is wrong with a table, and where.
#[derive(Debug, PartialEq)]
pub struct TableError {
    pub file: String,
    pub line: u64,
    pub problem: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.problem)
    }
}

/// One row of a table, which knows where it stands.
pub struct Row<'a> {
    file: &'a str,
    pub line: u64,
    heading: &'a csv::StringRecord,
    cells: csv::StringRecord,
}

impl Row<'_> {
    /// The text of a column; the column must be in the heading.
    pub fn text(&self, column: &str) -> Result<&str, TableError> {
        let at = self.heading.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).ok_or_else(|| self.error(format!("no column {column}")))
    }

    /// A number that must be there.
    pub fn number(&self, column: &str) -> Result<f64, TableError> {
        let text = self.text(column)?;
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
        number.ok_or_else(|| self.error(format!("{text:?} in column {column} is not a number")))
    }

    /// A number, or nothing where the cell is empty.
    pub fn optional(&self, column: &str) -> Result<Option<f64>, TableError> {
        if self.text(column)?.is_empty() { Ok(None) } else { self.number(column).map(Some) }
    }

    /// A number counted in `unit`s that must come out whole and fit: how the packed tables store it.
    pub fn counted<T: TryFrom<i64>>(&self, column: &str, value: f64, unit: f64) -> Result<T, TableError> {
        let count = (value / unit).round();
        let whole = (count * unit - value).abs() < unit * 0.01;
        let fits = T::try_from(count as i64).ok().filter(|_| whole);
        fits.ok_or_else(|| self.error(format!("{value} in column {column} is no multiple of {unit} of its size")))
    }

    /// An error at this row.
    pub fn error(&self, problem: String) -> TableError {
        TableError { file: self.file.to_owned(), line: self.line, problem }
    }

    /// The given problem, unless it holds.
    pub fn ensure(&self, holds: bool, problem: &str) -> Result<(), TableError> {
        if holds { Ok(()) } else { Err(self.error(problem.to_owned())) }
    }
}

/// Every row of a table through `parse`; the first problem ends it.
pub fn rows<T>(
    file: &str,
    text: &str,
    mut parse: impl FnMut(&Row) -> Result<T, TableError>,
) -> Result<Vec<T>, TableError> {
    let broken = |error: csv::Error| TableError {
        file: file.to_owned(),
        line: error.position().map_or(0, csv::Position::line),
        problem: error.to_string(),
    };
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let heading = reader.headers().map_err(broken)?.clone();
    let mut found = Vec::new();
    for cells in reader.records() {
        let cells = cells.map_err(broken)?;
        let line = cells.position().map_or(0, csv::Position::line);
        found.push(parse(&Row { file, line, heading: &heading, cells })?);
    }
    if found.is_empty() {
        return Err(TableError { file: file.to_owned(), line: 1, problem: "no rows".to_owned() });
    }
    Ok(found)
}
