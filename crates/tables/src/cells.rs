//! How the cells of a row are read, each for `#[serde(deserialize_with = "…")]`: numbers come out as whole numbers of
//! the unit in which their publisher rounds them.

use serde::de::{DeserializeOwned, Error, IntoDeserializer};
use serde::{Deserialize, Deserializer};

/// Stands in a problem for the name of the column, which only the reader of the row knows.
pub(crate) const COLUMN: &str = "{column}";

/// OEWS publishes wages and employment in tens.
const TENS: f64 = 10.0;
/// Projections carry one decimal.
const TENTHS: f64 = 0.1;
/// Taxes are kept in cents.
const CENTS: f64 = 0.01;
/// Price parities carry three decimals.
const THOUSANDTHS: f64 = 0.001;

/// A number that must be there.
pub(crate) fn number(text: &str) -> Result<f64, String> {
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    number.ok_or_else(|| format!("{text:?} in column {COLUMN} is not a number"))
}

/// A number counted in `unit`s that must come out whole and fit.
fn counted<T: TryFrom<i64>>(text: &str, unit: f64) -> Result<T, String> {
    let value = number(text)?;
    let count = (value / unit).round();
    let whole = (count * unit - value).abs() < unit * 0.01;
    let fits = T::try_from(count as i64).ok().filter(|_| whole);
    fits.ok_or_else(|| format!("{value} in column {COLUMN} is no multiple of {unit} of its size"))
}

/// A cell through `parse`.
fn cell<'de, D: Deserializer<'de>, T>(cell: D, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<T, D::Error> {
    parse(&String::deserialize(cell)?).map_err(D::Error::custom)
}

/// The same, or nothing where the cell is empty. Unlike a plain `Option`, the column itself must be there.
fn optional<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<Option<T>, String> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some) }
}

/// A number that must be there.
pub(crate) fn plain_number<'de, D: Deserializer<'de>>(text: D) -> Result<f64, D::Error> {
    cell(text, number)
}

/// A word of a type's own, or nothing.
pub(crate) fn optional_word<'de, D: Deserializer<'de>, T: DeserializeOwned>(word: D) -> Result<Option<T>, D::Error> {
    let word = String::deserialize(word)?;
    if word.is_empty() { Ok(None) } else { T::deserialize(word.into_deserializer()).map(Some) }
}

/// A number, or nothing.
pub(crate) fn optional_number<'de, D: Deserializer<'de>>(text: D) -> Result<Option<f64>, D::Error> {
    cell(text, |text| optional(text, number))
}

/// A whole number.
pub(crate) fn whole<'de, D: Deserializer<'de>, T: TryFrom<i64>>(text: D) -> Result<T, D::Error> {
    cell(text, |text| counted(text, 1.0))
}

/// A whole number, or nothing.
pub(crate) fn optional_whole<'de, D: Deserializer<'de>, T: TryFrom<i64>>(text: D) -> Result<Option<T>, D::Error> {
    cell(text, |text| optional(text, |text| counted(text, 1.0)))
}

/// In tens; 0 where the cell is empty.
pub(crate) fn tens<'de, D: Deserializer<'de>, T: TryFrom<i64> + Default>(text: D) -> Result<T, D::Error> {
    cell(text, |text| optional(text, |text| counted(text, TENS))).map(Option::unwrap_or_default)
}

/// In tenths, or nothing.
pub(crate) fn optional_tenths<'de, D: Deserializer<'de>, T: TryFrom<i64>>(text: D) -> Result<Option<T>, D::Error> {
    cell(text, |text| optional(text, |text| counted(text, TENTHS)))
}

/// In hundredths.
pub(crate) fn cents<'de, D: Deserializer<'de>, T: TryFrom<i64>>(text: D) -> Result<T, D::Error> {
    cell(text, |text| counted(text, CENTS))
}

/// In thousandths.
pub(crate) fn thousandths<'de, D: Deserializer<'de>, T: TryFrom<i64>>(text: D) -> Result<T, D::Error> {
    cell(text, |text| counted(text, THOUSANDTHS))
}

/// Yes or no, written as 1 or 0.
pub(crate) fn flag<'de, D: Deserializer<'de>>(text: D) -> Result<bool, D::Error> {
    cell(text, |text| match text {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(format!("{text:?} in column {COLUMN} is neither 0 nor 1")),
    })
}
