//! Reads the tables of the project.

use std::fs;
use tables::{TableError, Vintage};

/// The folder of the tables.
pub const TABLES: &str = "src/data";

/// A table through its check, with the problem in words.
pub fn table<T>(name: &str, check: impl Fn(&str, &str) -> Result<T, TableError>) -> Result<T, String> {
    let file = format!("{TABLES}/{name}");
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let checked = Vintage::parse(&file, &text).and_then(|_| check(&file, &text));
    checked.map_err(|error| error.to_string())
}

/// What the first lines of a table tell.
pub fn vintage(name: &str) -> Result<Vintage, String> {
    table(name, Vintage::parse)
}
