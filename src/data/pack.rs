//! Checks the tables and packs them into constants, before the crate is compiled: no text is parsed in the
//! browser, a broken table stops the build with its file and line, and the page carries half the bytes.

use std::fmt::Write;
use std::{env, fs, path::Path};
use tables::{Kind, PlaceRow, Status, TableError, Vintage};

const TABLES: &str = "src/data";

fn main() {
    println!("cargo::rerun-if-changed={TABLES}");
    for (file, packed) in [("guide.rs", guide()), ("projections.rs", projections()), ("tables.rs", tables())] {
        let out = env::var("OUT_DIR").unwrap_or_default();
        let written =
            packed.and_then(|code| fs::write(Path::new(&out).join(file), code).map_err(|error| error.to_string()));
        if let Err(problem) = written {
            println!("cargo::error={problem}");
        }
    }
}

/// The text of the constants; the order of the columns is the one in which `packed.rs` reads them.
fn tables() -> Result<String, String> {
    let mut out = String::new();
    let mut columns = Columns::default();
    let places = table("places.csv", tables::places)?;
    let codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    place_columns(&mut out, &mut columns, &places)?;
    for file in ["wages_coders.csv", "wages_managers.csv"] {
        let rows = table(file, |file, text| tables::wages(file, text, &codes))?;
        columns.push(rows.iter().map(|row| row.employment));
        for at in 0..5 {
            columns.push(rows.iter().map(|row| row.percentiles()[at]));
        }
    }
    let peers = table("wages_peers.csv", |file, text| tables::peers(file, text, &codes))?;
    for at in 0..4 {
        columns.push(peers.iter().map(|row| row.medians()[at]));
    }
    prices(&mut columns, &places)?;
    taxes(&mut columns, &places)?;
    let tiles = table("map.csv", |file, text| tables::map(file, text, &states(&places)))?;
    columns.push(tiles.iter().map(tables::TileRow::tile));
    let _ = writeln!(out, "pub(super) const MAP_COLUMNS: u8 = {};", tables::MAP[0]);
    let _ = writeln!(out, "const WAGE_STEP: i32 = {WAGE_STEP};");
    // Writing to a string cannot fail.
    let _ = writeln!(out, "pub(super) static COLUMNS: [u8; {}] = {:?};", columns.bytes.len(), columns.bytes);
    Ok(out)
}

/// A table through its check, with the problem in words.
fn table<T>(name: &str, check: impl Fn(&str, &str) -> Result<T, TableError>) -> Result<T, String> {
    let file = format!("{TABLES}/{name}");
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let checked = Vintage::parse(&file, &text).and_then(|_| check(&file, &text));
    checked.map_err(|error| error.to_string())
}

/// Columns of whole numbers, one after the other in a string of bytes: each number as its difference from the one
/// before, in as few bytes as it takes. Half of what the same numbers take as a compressed array.
#[derive(Default)]
struct Columns {
    bytes: Vec<u8>,
}

impl Columns {
    /// A column: how many numbers, then the numbers.
    fn push<T: Into<i64>>(&mut self, numbers: impl IntoIterator<Item = T>) {
        let numbers: Vec<i64> = numbers.into_iter().map(Into::into).collect();
        self.write(numbers.len() as u64);
        let mut before = 0;
        for number in numbers {
            let difference = number - before;
            // The sign goes to the lowest bit, so that small differences of either sign stay short.
            self.write((difference << 1 ^ difference >> 63) as u64);
            before = number;
        }
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn write(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

/// The guide's rows, as text.
fn guide() -> Result<String, String> {
    let rows = table("guide.csv", tables::guide)?;
    let rows = rows.iter().map(|row| {
        let (low, high) = (row.low.unwrap_or(f64::NAN), row.high.unwrap_or(f64::NAN));
        let number = |value: f64| if value.is_nan() { "f64::NAN".to_owned() } else { format!("{value:?}") };
        let tables::GuideRow { id, open, unit, topic, about, .. } = row;
        format!(
            "GuideRow {{ id: {id:?}, low: {}, high: {}, open: {open}, unit: {unit:?}, topic: {topic:?}, about: {about:?} }}",
            number(low),
            number(high)
        )
    });
    let rows: Vec<String> = rows.collect();
    Ok(format!("static GUIDE: [GuideRow; {}] = [{}];", rows.len(), rows.join(", ")))
}

/// The rows of the projections, as text.
fn projections() -> Result<String, String> {
    let rows = table("projections.csv", tables::projections)?;
    let rows = rows.iter().map(|row| {
        let tables::ProjectionRow { from, to, soc, growth, quoted, grade, .. } = row;
        let jobs = row.jobs().map(|[start, end, _]| [start, end].map(|hundreds| hundreds * 100));
        let openings = row.openings.map(|hundreds| hundreds * 100);
        format!(
            "Projection {{ from: {from}, to: {to}, soc: {soc:?}, jobs: {jobs:?}, growth: {growth:?}, openings: {openings:?}, \
             quoted: {quoted:?}, grade: Grade::{grade:?} }}"
        )
    });
    let rows: Vec<String> = rows.collect();
    Ok(format!("static PROJECTIONS: [Projection; {}] = [{}];", rows.len(), rows.join(", ")))
}

fn place_columns(out: &mut String, columns: &mut Columns, places: &[PlaceRow]) -> Result<(), String> {
    let codes: String = places.iter().map(|place| place.code.as_str()).collect();
    let names: String = places.iter().map(|place| place.name.as_str()).collect();
    let _ = writeln!(out, "pub(super) static CODES: &str = {codes:?};\npub(super) static NAMES: &str = {names:?};");
    for kind in Kind::ALL {
        let count = places.iter().filter(|place| place.kind == kind).count();
        let name = format!("{kind:?}").to_uppercase();
        let _ = writeln!(out, "pub(super) const {name}_COUNT: usize = {count};");
    }
    let states = states(places);
    let mut of_places = Vec::new();
    for place in places {
        let at = states.iter().position(|state| *state == place.state);
        let nation = place.state.is_empty();
        let at = at.or(nation.then_some(states.len())).ok_or(format!("no such state: {}", place.state))?;
        of_places.push(at as i64);
    }
    columns.push(places.iter().map(|place| place.name.len() as i64));
    columns.push(places.iter().map(|place| place.short.len() as i64));
    columns.push(of_places);
    Ok(())
}

fn states(places: &[PlaceRow]) -> Vec<&str> {
    let states = places.iter().filter(|place| place.kind == Kind::State);
    states.map(|place| place.code.as_str()).collect()
}

/// The price row of every place, then the five columns of the rows.
fn prices(columns: &mut Columns, places: &[PlaceRow]) -> Result<(), String> {
    let rows = table("prices.csv", tables::prices)?;
    let mut areas = Vec::new();
    for place in places {
        let at = rows.iter().position(|row| row.area == place.price_area);
        let at = at.ok_or(format!("prices.csv has no area {}, which {} needs", place.price_area, place.name))?;
        areas.push(at as i64);
    }
    columns.push(areas);
    for at in 0..5 {
        columns.push(rows.iter().map(|row| row.parities()[at]));
    }
    Ok(())
}

/// Most knots of the tax tables stand at multiples of this wage, in dollars.
const WAGE_STEP: u32 = 500;

/// A wage as a number of steps; one between two steps as its dollars below zero, so that the few of these do not
/// make every difference between the many others two bytes long.
fn packed_wage(wage: u32) -> i64 {
    if wage.is_multiple_of(WAGE_STEP) { i64::from(wage / WAGE_STEP) } else { -i64::from(wage) }
}

/// The knots of all states one after the other, and where each state and status begins; the federal ones first.
fn taxes(columns: &mut Columns, places: &[PlaceRow]) -> Result<(), String> {
    let federal = table("tax_federal.csv", |file, text| tables::taxes(file, text, false))?;
    let state = table("tax_state.csv", |file, text| tables::taxes(file, text, true))?;
    let (mut wages, mut taxes, mut starts) = (vec![], vec![], vec![0]);
    for name in std::iter::once("").chain(states(places)) {
        for status in Status::ALL {
            let rows = if name.is_empty() { &federal } else { &state };
            for row in rows.iter().filter(|row| row.state == name && row.status == status) {
                wages.push(packed_wage(row.wage));
                taxes.push(row.cents);
            }
            let start = wages.len() as i64;
            if start < starts.last().unwrap_or(&0) + 2 {
                return Err(format!("fewer than two tax rows for state {name:?}, {status:?}"));
            }
            starts.push(start);
        }
    }
    columns.push(wages);
    columns.push(taxes);
    columns.push(starts);
    Ok(())
}
