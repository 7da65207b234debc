//! The places that have figures, and the order in which other tables hold them.

use crate::cells::whole;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;
use std::collections::HashSet;

/// The kinds of places, in the order of their rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The United States.
    Nation,
    /// A state, or DC.
    State,
    /// A metropolitan area.
    Metro,
    /// A nonmetropolitan area.
    Nonmetro,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Self; 4] = [Self::Nation, Self::State, Self::Metro, Self::Nonmetro];

    /// How many letters a code of this kind has.
    fn code_length(self) -> usize {
        match self {
            Self::Nation | Self::State => 2,
            Self::Metro => 5,
            Self::Nonmetro => 7,
        }
    }
}

/// One place.
#[derive(Deserialize)]
pub struct PlaceRow {
    /// `US`, a state's letters, or the code that BLS gives the area.
    pub code: String,
    /// What kind of place it is.
    pub kind: Kind,
    /// The letters of the state named first; empty for the nation.
    pub state: String,
    /// The name as BLS writes it.
    pub name: String,
    /// The beginning of the name that is enough where there is little room.
    pub short: String,
    /// The row of `prices.csv` that holds its prices.
    pub price_area: String,
}

/// The places: the nation, the states, metropolitan areas, nonmetropolitan areas.
///
/// # Errors
/// The first row out of order, with a code of the wrong length or that stood before, or whose short name does not begin
/// its name.
pub fn places(file: &str, text: &str) -> Result<Vec<PlaceRow>, TableError> {
    let mut last = Kind::Nation;
    let mut codes = HashSet::new();
    rows(file, text, |row: &PlaceRow| {
        ensure(row.kind >= last, "out of order: nation, states, metros, nonmetros")?;
        last = row.kind;
        ensure(row.code.len() == row.kind.code_length(), "a code of the wrong length")?;
        ensure(codes.insert(row.code.clone()), "a code that stood before")?;
        ensure(row.name.starts_with(&row.short), "short does not begin name")
    })
}

/// The people of one state in a metropolitan area that crosses a state line.
#[derive(Deserialize)]
pub struct AreaStateRow {
    /// The area's code.
    pub area: String,
    /// The state's letters.
    pub state: String,
    /// How many people live there, in the table's year.
    #[serde(deserialize_with = "whole")]
    pub people: u32,
}

/// The states of the metropolitan areas that cross a state line, those of an area together, most people first.
///
/// # Errors
/// The first row of an area or a state that is none of `places`, out of order, or a state that the area's name lacks; an
/// area with one state.
pub fn area_states(file: &str, text: &str, places: &[PlaceRow]) -> Result<Vec<AreaStateRow>, TableError> {
    let mut last = (String::new(), u32::MAX);
    let found = rows(file, text, |row: &AreaStateRow| {
        let area = places.iter().find(|place| place.kind == Kind::Metro && place.code == row.area);
        let area = area.ok_or_else(|| format!("places.csv has no metropolitan area {}", row.area))?;
        let named = area.name.rsplit_once(", ").map_or("", |(_, states)| states);
        ensure(named.split('-').any(|state| state == row.state), &format!("{} is not in {}", row.state, area.name))?;
        let most = if row.area == last.0 { last.1 } else { u32::MAX };
        ensure(row.area >= last.0, "out of order: areas by code")?;
        ensure(row.people < most, "out of order: most people first")?;
        last = (row.area.clone(), row.people);
        Ok(())
    })?;
    let alone = found.chunk_by(|one, other| one.area == other.area).find(|states| states.len() == 1);
    let Some([row]) = alone else { return Ok(found) };
    Err(TableError::new(file, 1, format!("{} has one state", row.area)))
}

/// Every row of a table with one row a place, in the order of `codes`, that passes `check`.
pub(crate) fn rows_of_places<T: serde::de::DeserializeOwned>(
    file: &str,
    text: &str,
    codes: &[&str],
    code_of: impl Fn(&T) -> &str,
    mut check: impl FnMut(&T) -> Result<(), String>,
) -> Result<Vec<T>, TableError> {
    let mut codes = codes.iter();
    let found = rows(file, text, |row| {
        let wanted = codes.next().copied().unwrap_or("no further place");
        ensure(code_of(row) == wanted, &format!("places.csv has {wanted} at this row"))?;
        check(row)
    })?;
    let Some(code) = codes.next() else { return Ok(found) };
    Err(TableError::new(file, found.len() as u64, format!("no row for place {code}")))
}
