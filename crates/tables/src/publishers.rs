//! How the tables are made from their publishers' own files; one module a source.

mod health;
mod oews;
mod parities;
mod projections;
mod report;
mod sheet;
mod table;

pub use report::difference;
pub use table::Table;

use crate::{TableError, Vintage};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What a source is asked for.
#[derive(Debug, Default)]
pub struct Request {
    /// The publisher's files.
    pub files: Vec<PathBuf>,
    /// Where the tables are.
    pub data: PathBuf,
    /// The vintage, where the files do not tell it.
    pub vintage: Option<String>,
    /// The day of release, `YYYY-MM-DD`, where the files do not tell it.
    pub released: Option<String>,
    /// Whether areas may come and go, as they do with new delineations.
    pub new_areas: bool,
    /// The growth as the Occupational Outlook Handbook rounds it, in percent.
    pub quoted: Option<String>,
    /// The average premium for one person and the worker's part of it, in dollars a year.
    pub premiums: Option<[String; 2]>,
}

/// The tables that a source makes.
pub struct Made {
    /// The name of each file, and what is to stand in it.
    pub tables: Vec<(&'static str, Table)>,
    /// What the codes of rows stand for.
    pub names: BTreeMap<String, String>,
}

/// The sources that there are.
pub const SOURCES: [&str; 4] = ["oews", "parities", "projections", "health"];

/// The tables of a source, made from the files of the request and checked.
///
/// # Errors
/// A file whose columns, counts or order are not as expected, with file, row and column, or a table that would not pass
/// its check.
pub fn make(source: &str, request: &Request) -> Result<Made, String> {
    if request.files.is_empty() && request.premiums.is_none() {
        return Err("no files are given".to_owned());
    }
    let made = match source {
        "oews" => oews::make(request)?,
        "parities" => parities::make(request)?,
        "projections" => projections::make(request)?,
        "health" => health::make(request)?,
        _ => return Err(format!("there is no source {source:?}; there are {}", SOURCES.join(", "))),
    };
    check(&made.tables, request)?;
    Ok(made)
}

/// Every table through the check that the build makes; places as they will be, or else as they are.
fn check(tables: &[(&str, Table)], request: &Request) -> Result<(), String> {
    let made = tables.iter().find(|(name, _)| *name == "places.csv").map(|(_, table)| table.text());
    let places = made.unwrap_or_else(|| table::read(&request.data, "places.csv"))?;
    let places = crate::places("places.csv", &places)?;
    let codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    for (name, table) in tables {
        let text = table.text()?;
        Vintage::parse(name, &text)?;
        match *name {
            "wages_coders.csv" | "wages_managers.csv" => drop(crate::wages(name, &text, &codes)?),
            "wages_peers.csv" => drop(crate::peers(name, &text, &codes)?),
            "wage_history.csv" => drop(crate::wage_history(name, &text)?),
            "projections.csv" => drop(crate::projections(name, &text)?),
            "health_premiums.csv" => drop(crate::health_premiums(name, &text)?),
            "prices.csv" => {
                let prices = crate::prices(name, &text)?;
                let unpriced = places.iter().find(|place| prices.iter().all(|row| row.area != place.price_area));
                // New areas come with the prices first, and the places that need the old ones go after that.
                if let (Some(place), false) = (unpriced, request.new_areas) {
                    return Err(format!("{name} has no area {}, which {} needs", place.price_area, place.name));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

impl Request {
    /// A table's first lines, brought to a vintage; its day of release must be told when the vintage is another.
    fn renew(&self, table: &mut Table, vintage: String, released: Option<String>) -> Result<(), String> {
        let known = (table.vintage.vintage == vintage).then(|| table.vintage.released.clone()).flatten();
        let released = self.released.clone().or(released).or(known);
        if released.is_none() && table.vintage.released.is_some() {
            return Err(format!("the files do not tell when {vintage} was released: --released YYYY-MM-DD"));
        }
        if table.vintage.dollars.is_some() {
            table.vintage.dollars = Some(vintage.clone());
        }
        table.vintage.vintage = vintage;
        table.vintage.released = released;
        Ok(())
    }
}

impl From<TableError> for String {
    fn from(error: TableError) -> Self {
        error.to_string()
    }
}
