//! One of our own tables, as text that is read and written.

use crate::Vintage;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A table: its first lines, its heading, its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its first lines.
    pub vintage: Vintage,
    /// The names of its columns.
    pub heading: Vec<String>,
    /// Its rows, a text a cell.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The table of this name in a folder.
    ///
    /// # Errors
    /// When it cannot be read, or is no table.
    pub fn open(folder: &Path, name: &str) -> Result<Self, String> {
        let text = read(folder, name)?;
        let vintage = Vintage::parse(name, &text)?;
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let owned = |cells: &csv::StringRecord| cells.iter().map(str::to_owned).collect();
        let broken = |error: csv::Error| format!("{name}: {error}");
        let heading = owned(reader.headers().map_err(broken)?);
        let rows: Result<_, _> = reader.records().map(|cells| cells.map(|cells| owned(&cells))).collect();
        Ok(Self { vintage, heading, rows: rows.map_err(broken)? })
    }

    /// That the areas found, names by code, are those of this table, neither more nor fewer.
    ///
    /// # Errors
    /// When they are not, with the first few that are unknown or missing.
    pub fn ensure_areas(&self, file: &str, found: &BTreeMap<String, String>) -> Result<(), String> {
        let known: BTreeSet<&String> = self.rows.iter().filter_map(|row| row.first()).collect();
        let unknown = found.iter().filter(|(code, _)| !known.contains(code));
        let unknown: Vec<_> = unknown.map(|(code, name)| format!("{code} {name}")).collect();
        let missing: Vec<_> = known.into_iter().filter(|code| !found.contains_key(*code)).cloned().collect();
        if unknown.is_empty() && missing.is_empty() {
            return Ok(());
        }
        Err(format!(
            "the files have {} areas, {file} has {}; unknown: {}; missing: {}. Where areas were drawn anew: --new-areas",
            found.len(),
            self.rows.len(),
            first_few(&unknown),
            first_few(&missing)
        ))
    }

    /// The table as text.
    ///
    /// # Errors
    /// Where rows have more or fewer cells than the heading.
    pub fn text(&self) -> Result<String, String> {
        let mut writer = csv::Writer::from_writer(self.vintage.header().into_bytes());
        for row in std::iter::once(&self.heading).chain(&self.rows) {
            writer.write_record(row).map_err(|error| error.to_string())?;
        }
        let bytes = writer.into_inner().map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|error| error.to_string())
    }
}

/// The text of a table.
pub(crate) fn read(folder: &Path, name: &str) -> Result<String, String> {
    let path = folder.join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn first_few(names: &[String]) -> String {
    const FEW: usize = 5;
    match names.len() {
        0 => "none".to_owned(),
        count if count > FEW => format!("{} and {} more", names[..FEW].join("; "), count - FEW),
        _ => names.join("; "),
    }
}
