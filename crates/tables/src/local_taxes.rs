//! Income taxes of cities and counties.

use crate::cells::{COLUMN, number, optional_number, optional_whole, optional_word};
use crate::read::{TableError, ensure, rows};
use crate::taxes::Status;
use serde::{Deserialize, Deserializer};

/// What a local tax is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocalBase {
    /// All wages.
    Wages,
    /// All wages for work that is done there.
    WagesAtWork,
    /// What the state taxes.
    TaxableIncome,
    /// The state's income tax.
    StateTax,
}

/// A tax, or one filing status's part of it.
#[derive(Deserialize)]
pub struct LocalTaxRow {
    /// The word that links use: `md-howard`.
    pub code: String,
    /// Two letters.
    pub state: String,
    /// The area of OEWS that it lies in.
    pub area: String,
    /// The county's code; empty for cities.
    pub county: String,
    /// People of a county.
    #[serde(deserialize_with = "optional_whole")]
    pub people: Option<u32>,
    /// What the page calls it.
    pub name: String,
    /// Whose tax; none for everybody's.
    #[serde(deserialize_with = "optional_word")]
    pub status: Option<Status>,
    /// From so many dollars of the base on, so many percent, by rising dollars.
    #[serde(rename = "value", deserialize_with = "bands")]
    pub bands: Vec<(u32, f64)>,
    /// Percent of the state's tax.
    #[serde(deserialize_with = "optional_number")]
    pub share_of_state_tax: Option<f64>,
    /// `yes` where the band of the whole base gives the percent of all of it.
    pub whole_income: String,
    /// What it is a part of; none where that is unknown.
    #[serde(deserialize_with = "optional_word")]
    pub base: Option<LocalBase>,
    /// Dollars off the base.
    #[serde(deserialize_with = "optional_whole")]
    pub exemption: Option<u32>,
    /// `social_security_base` where the base ends there.
    pub cap: String,
    /// Dollars a year besides.
    #[serde(deserialize_with = "optional_whole")]
    pub fee: Option<u32>,
    /// The least pay of who owes the fee.
    #[serde(deserialize_with = "optional_whole")]
    pub fee_from: Option<u32>,
    /// Dollars off the tax.
    #[serde(deserialize_with = "optional_whole")]
    pub credit: Option<u32>,
    /// Other names by which the place is found, with a semicolon between.
    pub also: String,
    /// The newest year that was found; empty where none was.
    pub year: String,
    /// How sure it is: A, B, C.
    pub grade: String,
    /// Where it was found.
    pub source: String,
}

impl LocalTaxRow {
    /// Whether there is a tax whose rate is not known.
    pub fn is_unknown(&self) -> bool {
        self.bands.is_empty() && self.share_of_state_tax.is_none() && self.base != Some(LocalBase::WagesAtWork)
    }
}

/// `0:2.7;50000:2.94`.
fn bands<'de, D: Deserializer<'de>>(text: D) -> Result<Vec<(u32, f64)>, D::Error> {
    let text = String::deserialize(text)?;
    let band = |part: &str| {
        let (from, percent) = part.split_once(':')?;
        Some((from.parse().ok()?, number(percent).ok()?))
    };
    let read = text.split(';').filter(|part| !part.is_empty()).map(band).collect::<Option<Vec<_>>>();
    read.ok_or_else(|| serde::de::Error::custom(format!("{text:?} in column {COLUMN} is no list of dollars:percent")))
}

/// More of a base is no city's or county's tax.
const MOST_PERCENT: f64 = 5.0;

/// The taxes, a city's or county's by status one after the other.
///
/// # Errors
/// The first row with a code that does not begin with its state's letters or stood before for everybody or the same
/// status, without a name or a grade, with a county but no people, with bands that do not rise or more than 5 percent.
pub fn local_taxes(file: &str, text: &str) -> Result<Vec<LocalTaxRow>, TableError> {
    let mut before: Vec<(String, Option<Status>)> = Vec::new();
    rows(file, text, |row: &LocalTaxRow| {
        let state = format!("{}-", row.state.to_ascii_lowercase());
        let word = row.code.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
        ensure(word && row.code.starts_with(&state), "a code that does not begin with its state's letters")?;
        let twice = |(code, status): &(String, Option<Status>)| {
            *code == row.code && (*status == row.status || status.is_none() || row.status.is_none())
        };
        ensure(!before.iter().any(twice), "a code that stood before")?;
        ensure(!row.name.is_empty(), "no name")?;
        ensure(row.county.is_empty() == row.people.is_none(), "a county without people, or people without a county")?;
        ensure(row.bands.windows(2).all(|two| two[0].0 < two[1].0), "bands that do not rise")?;
        ensure(
            row.bands.iter().all(|(_, percent)| (0.0..=MOST_PERCENT).contains(percent)),
            "more percent than any takes",
        )?;
        ensure(row.bands.is_empty() || row.base.is_some(), "percents of no base")?;
        ensure(matches!(row.whole_income.as_str(), "" | "yes"), "whole_income that is neither yes nor empty")?;
        ensure(matches!(row.cap.as_str(), "" | "social_security_base"), "a cap that is not Social Security's")?;
        ensure(matches!(row.grade.as_str(), "A" | "B" | "C"), "a grade that is not A, B or C")?;
        before.push((row.code.clone(), row.status));
        Ok(())
    })
}
