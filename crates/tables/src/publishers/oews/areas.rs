//! The areas of the files as places: their order, their short names, the prices that are theirs.

use super::figures::Record;
use crate::Kind;
use crate::publishers::Table;
use std::collections::{BTreeMap, HashSet};

/// The nation's code.
pub(super) const NATION: &str = "US";

/// One area.
pub(super) struct Area {
    pub kind: Kind,
    pub code: String,
    pub name: String,
    /// Empty for the nation.
    state: String,
    /// The first two digits of its state's numbers; those of the nation are 00.
    state_number: String,
}

/// The areas that the records are of, in the order of places.
pub(super) fn of_records(records: &[Record], places: &Table) -> Result<Vec<Area>, String> {
    let numbers: BTreeMap<&str, &str> = state_numbers(places).collect();
    let mut areas = BTreeMap::new();
    for record in records {
        let state = if record.kind == Kind::Nation { "" } else { record.state.as_str() };
        let Some(state_number) = numbers.get(if state.is_empty() { NATION } else { state }) else {
            return Err(format!("{}: places.csv knows no state {state:?}", record.title));
        };
        let area = || Area {
            kind: record.kind,
            code: record.code().to_owned(),
            name: if record.kind == Kind::Nation { "United States".to_owned() } else { record.title.clone() },
            state: state.to_owned(),
            state_number: (*state_number).to_owned(),
        };
        areas.entry((record.kind, record.number.as_str())).or_insert_with(area);
    }
    Ok(areas.into_values().collect())
}

/// The nation and the states, with the first two digits of their numbers, from the prices that they have today.
fn state_numbers(places: &Table) -> impl Iterator<Item = (&str, &str)> {
    let states = places.rows.iter().filter(|row| ["nation", "state"].contains(&row[1].as_str()));
    states.filter_map(|row| Some((row[0].as_str(), row[5].get(..2)?)))
}

/// That no kind of area is missing altogether, and every state is there; other areas may come and go where they are
/// drawn anew.
pub(super) fn ensure_kinds(areas: &[Area], places: &Table) -> Result<(), String> {
    let count = |kind: Kind| areas.iter().filter(|area| area.kind == kind).count();
    if let Some(kind) = Kind::ALL.into_iter().find(|kind| count(*kind) == 0) {
        return Err(format!("the files have no area of the kind {}: is a file missing?", word(kind)));
    }
    let wanted = places.rows.iter().filter(|row| row[1] == word(Kind::State)).count();
    if count(Kind::State) != wanted {
        return Err(format!("the files have {} states and DC, not {wanted}", count(Kind::State)));
    }
    Ok(())
}

/// A kind as `places.csv` writes it.
fn word(kind: Kind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// The rows of `places.csv`.
pub(super) fn rows(areas: &[Area], prices: &Table) -> Result<Vec<Vec<String>>, String> {
    let priced: HashSet<&str> = prices.rows.iter().map(|row| row[0].as_str()).collect();
    let row = |area: &Area| {
        let price_area = price_area(area, &priced).ok_or_else(|| {
            format!("prices.csv has no prices for {} {}: bring the parities first", area.code, area.name)
        })?;
        let kind = word(area.kind);
        let texts = [&area.code, &kind, &area.state, &area.name, short(area), &price_area];
        Ok(texts.map(str::to_owned).to_vec())
    };
    areas.iter().map(row).collect()
}

/// A first city whose name has a hyphen of its own.
const HYPHENATED: [&str; 1] = ["Winston-Salem"];

/// The first city of a metropolitan area, the name of a nonmetropolitan one without what all of them are called.
fn short(area: &Area) -> &str {
    let name = area.name.as_str();
    match area.kind {
        Kind::Nation | Kind::State => name,
        Kind::Nonmetro => name.split(" nonmetropolitan area").next().unwrap_or(name),
        Kind::Metro => {
            let hyphenated = HYPHENATED.into_iter().find(|city| name.starts_with(city));
            hyphenated.unwrap_or_else(|| name.split(['-', ',']).next().unwrap_or(name))
        }
    }
}

/// A metropolitan area has prices of its own. A nonmetropolitan one has those of its state's nonmetropolitan portion; in
/// a state without one, as Delaware, the state's.
fn price_area(area: &Area, priced: &HashSet<&str>) -> Option<String> {
    let state = format!("{}000", area.state_number);
    let candidates = match area.kind {
        Kind::Nation | Kind::State => vec![state],
        Kind::Metro => vec![area.code.clone()],
        Kind::Nonmetro => vec![format!("{}999", area.state_number), state],
    };
    candidates.into_iter().find(|code| priced.contains(code.as_str()))
}
