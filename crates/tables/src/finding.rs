//! What people type for a place, and the place that it leads to: ZIP codes, cities, nicknames.

use crate::cells::{optional_whole, whole};
use crate::places::{Kind, PlaceRow};
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;
use std::collections::HashMap;

/// A ZIP code.
#[derive(Deserialize)]
pub struct ZipRow {
    /// Its five digits.
    pub zip: String,
    /// The code of the area that it lies in.
    pub area: String,
    /// The letters of its state.
    pub state: String,
    /// The FIPS code of its county, in the states whose counties tax incomes.
    #[serde(deserialize_with = "optional_whole")]
    pub county: Option<u32>,
}

/// A city, a town, a township or the name of a post office.
#[derive(Deserialize)]
pub struct CityRow {
    /// Its name.
    pub name: String,
    /// The letters of its state.
    pub state: String,
    /// The code of the area that it lies in.
    pub area: String,
    /// How many people live there, in the table's year; none for names of post offices.
    #[serde(deserialize_with = "optional_whole")]
    pub population: Option<u32>,
    /// What it is.
    pub kind: CityKind,
    /// The FIPS code of its county, in the states whose counties tax incomes, where it was found.
    #[serde(deserialize_with = "optional_whole")]
    pub county: Option<u32>,
}

/// What has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each is what it is named after")]
pub enum CityKind {
    Place,
    Town,
    #[serde(rename = "twp")]
    Township,
    #[serde(rename = "usps")]
    PostOffice,
}

/// What people call a place besides its name.
#[derive(Deserialize)]
pub struct NicknameRow {
    /// What they call it.
    pub name: String,
    /// The letters of the state that is meant; empty for the nation.
    pub state: String,
    /// The code of the place.
    pub area: String,
    /// 1 for what is meant first, more for other readings.
    #[serde(deserialize_with = "whole")]
    pub rank: u8,
}

/// Digits of a ZIP code.
const ZIP_DIGITS: usize = 5;
/// The states whose counties tax incomes, each with the beginning of its counties' FIPS codes.
const COUNTY_TAXES: [(&str, u32); 2] = [("IN", 18), ("MD", 24)];
/// FIPS codes of counties are those of the state, times this, and a number.
const COUNTIES_OF_A_STATE: u32 = 1000;

/// The ZIP codes, in their order.
///
/// # Errors
/// The first row that is not five digits, out of order, in a place or a state that is none of `places`, or without its
/// county where counties tax incomes.
pub fn zips(file: &str, text: &str, places: &[PlaceRow]) -> Result<Vec<ZipRow>, TableError> {
    let places = Places::new(places);
    let mut last = String::new();
    rows(file, text, |row: &ZipRow| {
        let digits = row.zip.len() == ZIP_DIGITS && row.zip.bytes().all(|digit| digit.is_ascii_digit());
        ensure(digits, "a ZIP code that is not five digits")?;
        ensure(row.zip > last, "out of order: ZIP codes by number")?;
        last.clone_from(&row.zip);
        places.hold(&row.area, &row.state)?;
        ensure(
            row.county.is_some() == counties_of(&row.state).is_some(),
            "a county is told in Indiana and Maryland, and there alone",
        )?;
        in_state(row.county, &row.state)
    })
}

/// The cities, most people first.
///
/// # Errors
/// The first row without a name, out of order, in a place or a state that is none of `places`, with a county of another
/// state, or whose name stood before in the same state and area.
pub fn cities(file: &str, text: &str, places: &[PlaceRow]) -> Result<Vec<CityRow>, TableError> {
    let places = Places::new(places);
    let mut last = u32::MAX;
    let mut known = HashMap::new();
    rows(file, text, |row: &CityRow| {
        ensure(!row.name.is_empty(), "no name")?;
        let people = row.population.unwrap_or(last);
        ensure(people <= last, "out of order: most people first")?;
        last = people;
        places.hold(&row.area, &row.state)?;
        in_state(row.county, &row.state)?;
        let place = (row.name.clone(), row.state.clone(), row.area.clone());
        ensure(known.insert(place, ()).is_none(), "a name that stood before in this state and area")
    })
}

/// The nicknames.
///
/// # Errors
/// The first row without a name or a rank, or of a place or a state that is none of `places`.
pub fn nicknames(file: &str, text: &str, places: &[PlaceRow]) -> Result<Vec<NicknameRow>, TableError> {
    let places = Places::new(places);
    rows(file, text, |row: &NicknameRow| {
        ensure(!row.name.is_empty(), "no name")?;
        ensure(row.rank > 0, "ranks count from 1")?;
        places.hold(&row.area, &row.state)
    })
}

/// The places by code.
struct Places<'a>(HashMap<&'a str, &'a PlaceRow>);

impl<'a> Places<'a> {
    fn new(places: &'a [PlaceRow]) -> Self {
        Self(places.iter().map(|place| (place.code.as_str(), place)).collect())
    }

    /// The place must be there, and part of it in the state.
    fn hold(&self, code: &str, state: &str) -> Result<(), String> {
        let place = self.0.get(code).ok_or_else(|| format!("places.csv has no place {code}"))?;
        let named = place.name.rsplit_once(", ").map_or("", |(_, states)| states);
        let within = match place.kind {
            Kind::Metro => named.split('-').any(|named| named == state),
            Kind::Nation | Kind::State | Kind::Nonmetro => place.state == state,
        };
        ensure(within, &format!("{state} is not in {}", place.name))
    }
}

fn counties_of(state: &str) -> Option<u32> {
    COUNTY_TAXES.iter().find(|(letters, _)| *letters == state).map(|(_, fips)| *fips)
}

fn in_state(county: Option<u32>, state: &str) -> Result<(), String> {
    let of = county.map(|county| county / COUNTIES_OF_A_STATE);
    ensure(of.is_none() || of == counties_of(state), "a county of another state")
}
