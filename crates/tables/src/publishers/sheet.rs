//! A publisher's file: a spreadsheet or a CSV, also in the archive in which it is published. Rows are read by
//! Deserialize, as those of our own tables are.

use crate::TableError;
use crate::read::row;
use calamine::{Data, Reader, Xlsx};
use serde::de::DeserializeOwned;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

/// A sheet from its heading on.
pub(crate) struct Sheet {
    /// The file's name, without the folders and the archive around it.
    pub file: String,
    /// The sheet's name within the file; empty where the file is one sheet.
    pub name: String,
    /// The names of the columns; a source brings them to those of its record.
    pub heading: Vec<String>,
    /// The line of the heading, from 1.
    pub line: u64,
    /// The line of each row, from 1, and its cells.
    rows: Vec<(u64, Vec<Data>)>,
    /// Lines of a CSV that are no rows of its table: what stands below it.
    pub notes: Vec<String>,
}

/// The heading stands in one of the first rows.
const HEADING_WITHIN: usize = 10;

impl Sheet {
    /// Every sheet of the files that has all of these columns, whatever the case of their letters.
    pub fn open_all(files: &[impl AsRef<Path>], columns: &[&str]) -> Result<Vec<Self>, String> {
        let mut sheets = Vec::new();
        for path in files {
            let path = path.as_ref();
            let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            let before = sheets.len();
            for (file, bytes) in unpacked(&name, bytes)? {
                sheets.extend(Self::read(&file, bytes, columns)?);
            }
            if sheets.len() == before {
                let columns = columns.join(" and ");
                return Err(format!(
                    "{name}: no sheet with the columns {columns} in one of its first {HEADING_WITHIN} rows"
                ));
            }
        }
        Ok(sheets)
    }

    /// The sheets of one file with these columns.
    fn read(file: &str, bytes: Vec<u8>, columns: &[&str]) -> Result<Vec<Self>, String> {
        let is_heading = |names: &[String]| {
            columns.iter().all(|column| names.iter().any(|name| name.to_lowercase().ends_with(&column.to_lowercase())))
        };
        if file.ends_with(".csv") {
            let sheet = Self::from_csv(file, &bytes)?;
            return Ok(if is_heading(&sheet.heading) { vec![sheet] } else { vec![] });
        }
        let broken = |error: calamine::XlsxError| format!("{file}: {error}");
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let mut sheets = Vec::new();
        for name in book.sheet_names() {
            let cells = book.worksheet_range(&name).map_err(broken)?;
            let first = cells.start().map_or(1, |(row, _)| u64::from(row) + 1);
            let mut rows = (first..).zip(cells.rows());
            let heading = rows.by_ref().take(HEADING_WITHIN).find_map(|(line, cells)| {
                let names: Vec<String> = cells.iter().map(text).collect();
                is_heading(&names).then_some((line, names))
            });
            let Some((line, heading)) = heading else { continue };
            let rows = rows.map(|(line, cells)| (line, cells.to_vec())).collect();
            sheets.push(Self { file: file.to_owned(), name, heading, line, rows, notes: Vec::new() });
        }
        Ok(sheets)
    }

    fn from_csv(file: &str, bytes: &[u8]) -> Result<Self, TableError> {
        let decoded = decoded(bytes);
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(decoded.as_bytes());
        let broken = |error: csv::Error| {
            TableError::new(file, error.position().map_or(0, csv::Position::line), error.to_string())
        };
        let heading: Vec<String> = reader.headers().map_err(broken)?.iter().map(|name| bare(name).to_owned()).collect();
        let mut sheet =
            Self { file: file.to_owned(), name: String::new(), heading, line: 1, rows: Vec::new(), notes: Vec::new() };
        for cells in reader.records() {
            let cells = cells.map_err(broken)?;
            let line = cells.position().map_or(0, csv::Position::line);
            match cells.len() {
                length if length == sheet.heading.len() => {
                    let cells = cells.iter().map(|cell| Data::String(bare(cell).to_owned()));
                    sheet.rows.push((line, cells.collect()));
                }
                1 => sheet.notes.push(bare(&cells[0]).to_owned()),
                length => {
                    let problem = format!("{length} cells, but the heading has {}", sheet.heading.len());
                    return Err(TableError::new(file, line, problem));
                }
            }
        }
        Ok(sheet)
    }

    /// The rows, or those of them with one of these values in a column, with their lines.
    pub fn records<T: DeserializeOwned>(&self, only: Option<(&str, &[&str])>) -> Result<Vec<(u64, T)>, TableError> {
        let mut found = Vec::new();
        let at = only.map(|(column, _)| self.column(column)).transpose()?;
        for (line, cells) in &self.rows {
            let cell = at.and_then(|at| cells.get(at)).map(text);
            if only.zip(cell).is_some_and(|((_, values), cell)| !values.contains(&cell.as_str())) {
                continue;
            }
            let cells: Vec<String> = cells.iter().map(text).collect();
            let cells = self.heading.iter().map(String::as_str).zip(cells.iter().map(String::as_str));
            found.push((*line, row(cells).map_err(|problem| self.error(*line, problem))?));
        }
        if found.is_empty() { Err(self.error(self.line, "no rows")) } else { Ok(found) }
    }

    /// Where a column stands.
    pub fn column(&self, name: &str) -> Result<usize, TableError> {
        let at = self.heading.iter().position(|column| column == name);
        at.ok_or_else(|| self.error(self.line, format!("no column {name}")))
    }

    pub fn error(&self, line: u64, problem: impl Into<String>) -> TableError {
        TableError::new(&self.file, line, problem)
    }
}

/// The spreadsheets and CSVs of an archive, or the file itself.
fn unpacked(name: &str, bytes: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, String> {
    if !name.ends_with(".zip") {
        return Ok(vec![(name.to_owned(), bytes)]);
    }
    let broken = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|error| broken(&error))?;
        let entry_name =
            entry.name().map_err(|error| broken(&error))?.rsplit('/').next().unwrap_or_default().to_owned();
        if entry_name.ends_with(".xlsx") || entry_name.ends_with(".csv") {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(|error| broken(&error))?;
            files.push((entry_name, bytes));
        }
    }
    Ok(files)
}

/// UTF-8 where it is, or else Latin-1, each byte of which is a character.
fn decoded(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).map(str::to_owned);
    let text = text.unwrap_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect());
    // Lines are counted by their ends, of which Windows's two would be one too many.
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// A cell without the spaces around it, and without quotes that a space before them made part of it.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell).trim()
}

fn text(cell: &Data) -> String {
    cell.to_string().trim().to_owned()
}
