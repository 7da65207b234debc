//! Checks the tables and packs them into constants, before the crate is compiled: nothing is parsed in the browser, a
//! broken table stops the build with its file and line, and whole numbers in columns compress well.

mod check;
mod read;

use check::PlaceRow;
use std::fmt::{Debug, Write};
use std::{env, fs, path::Path};

const TABLES: &str = "src/data";

fn main() {
    println!("cargo::rerun-if-changed={TABLES}");
    match pack() {
        Ok(code) => {
            let out = env::var("OUT_DIR").unwrap_or_default();
            if let Err(error) = fs::write(Path::new(&out).join("tables.rs"), code) {
                println!("cargo::error=cannot write the packed tables: {error}");
            }
        }
        Err(problem) => println!("cargo::error={problem}"),
    }
}

fn pack() -> Result<String, String> {
    let mut out = String::new();
    let places = table("places.csv", check::places)?;
    let codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    guide(&mut out)?;
    prices(&mut out, &places)?;
    place_columns(&mut out, &places)?;
    for (name, file) in [("CODERS", "wages_coders.csv"), ("MANAGERS", "wages_managers.csv")] {
        let rows = table(file, |file, text| check::wages(file, text, &codes))?;
        column(&mut out, &format!("{name}_EMPLOYMENT"), "u16", rows.iter().map(|row| row.employment));
        column(&mut out, &format!("{name}_WAGES"), "[u16; 5]", rows.iter().map(|row| row.percentiles));
    }
    let peers = table("wages_peers.csv", |file, text| check::peers(file, text, &codes))?;
    column(&mut out, "PEER_MEDIANS", "[u16; 3]", peers.iter());
    taxes(&mut out, &places)?;
    Ok(out)
}

/// A table through its check, with the problem in words.
fn table<T, E: ToString>(name: &str, check: impl Fn(&str, &str) -> Result<T, E>) -> Result<T, String> {
    let file = format!("{TABLES}/{name}");
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    check(&file, &text).map_err(|error| error.to_string())
}

fn column<T: Debug>(out: &mut String, name: &str, kind: &str, values: impl Iterator<Item = T>) {
    let values: Vec<T> = values.collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "pub(super) static {name}: [{kind}; {}] = {values:?};", values.len());
}

fn guide(out: &mut String) -> Result<(), String> {
    let rows = table("guide.csv", check::guide)?;
    let rows = rows.iter().map(|row| {
        let (low, high) = (row.low.unwrap_or(f64::NAN), row.high.unwrap_or(f64::NAN));
        let number = |value: f64| if value.is_nan() { "f64::NAN".to_owned() } else { format!("{value:?}") };
        let check::GuideRow { id, open, unit, topic, about, .. } = row;
        format!(
            "GuideRow {{ id: {id:?}, low: {}, high: {}, open: {open}, unit: {unit:?}, topic: {topic:?}, about: {about:?} }}",
            number(low),
            number(high)
        )
    });
    let rows: Vec<String> = rows.collect();
    let _ = writeln!(out, "pub(super) static GUIDE: [GuideRow; {}] = [{}];", rows.len(), rows.join(", "));
    Ok(())
}

fn place_columns(out: &mut String, places: &[PlaceRow]) -> Result<(), String> {
    column(out, "CODES", "&str", places.iter().map(|place| &place.code));
    column(out, "NAMES", "&str", places.iter().map(|place| &place.name));
    column(out, "SHORT_NAMES", "u8", places.iter().map(|place| place.short.len()));
    for (kind, name) in check::KINDS.iter().enumerate() {
        let count = places.iter().filter(|place| place.kind == kind).count();
        let _ = writeln!(out, "pub(super) const {}_COUNT: usize = {count};", name.to_uppercase());
    }
    let states = states(places);
    let mut of_places = Vec::new();
    for place in places {
        let at = states.iter().position(|state| *state == place.state);
        let nation = place.state.is_empty();
        of_places.push(at.or(nation.then_some(states.len())).ok_or(format!("no such state: {}", place.state))?);
    }
    column(out, "STATES", "u8", of_places.iter());
    Ok(())
}

fn states(places: &[PlaceRow]) -> Vec<&str> {
    let states = places.iter().filter(|place| check::KINDS[place.kind] == "state");
    states.map(|place| place.code.as_str()).collect()
}

fn prices(out: &mut String, places: &[PlaceRow]) -> Result<(), String> {
    let rows = table("prices.csv", check::prices)?;
    column(out, "PARITIES", "[u32; 5]", rows.iter().map(|row| row.parities));
    let mut areas = Vec::new();
    for place in places {
        let at = rows.iter().position(|row| row.area == place.price_area);
        areas.push(at.ok_or(format!("prices.csv has no area {}, which {} needs", place.price_area, place.name))?);
    }
    column(out, "PRICE_AREAS", "u16", areas.iter());
    Ok(())
}

/// The knots of all states in one column, and where each state and status begins; the federal ones as state 0.
fn taxes(out: &mut String, places: &[PlaceRow]) -> Result<(), String> {
    let federal = table("tax_federal.csv", |file, text| check::taxes(file, text, false))?;
    let state = table("tax_state.csv", |file, text| check::taxes(file, text, true))?;
    let (mut wages, mut taxes, mut starts) = (vec![], vec![], vec![0]);
    for name in std::iter::once("").chain(states(places)) {
        for status in 0..check::STATUSES.len() {
            let rows = if name.is_empty() { &federal } else { &state };
            for row in rows.iter().filter(|row| row.state == name && row.status == status) {
                wages.push(row.wage_steps);
                taxes.push(row.cents);
            }
            if wages.len() < starts.last().unwrap_or(&0) + 2 {
                return Err(format!("fewer than two tax rows for state {name:?}, {}", check::STATUSES[status]));
            }
            starts.push(wages.len());
        }
    }
    column(out, "TAX_WAGES", "u16", wages.iter());
    column(out, "TAX_CENTS", "i32", taxes.iter());
    column(out, "TAX_STARTS", "u16", starts.iter());
    Ok(())
}
