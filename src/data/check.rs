// What each table must be. Shared by the build, which refuses a table that is not so, and by the tests.

use super::read::{Row, TableError, rows};

/// OEWS publishes wages and employment in tens.
pub const TENS: f64 = 10.0;
/// Price parities carry three decimals.
pub const THOUSANDTHS: f64 = 0.001;
/// Projections carry one decimal.
pub const TENTHS: f64 = 0.1;
/// Taxes are kept in cents.
pub const CENTS: f64 = 0.01;
/// No place of the nation is five times as dear as it, or a fifth: beyond that a column was mixed up.
const PARITIES: std::ops::Range<f64> = 20.0..500.0;

pub struct GuideRow {
    pub id: String,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub open: bool,
    pub unit: String,
    pub topic: String,
    pub about: String,
}

pub fn guide(file: &str, text: &str) -> Result<Vec<GuideRow>, TableError> {
    rows(file, text, |row| {
        let (low, high) = (row.optional("low")?, row.optional("high")?);
        row.ensure(low.is_some() == high.is_some(), "one end of the range is missing")?;
        row.ensure(low <= high, "low is above high")?;
        Ok(GuideRow {
            id: row.text("id")?.to_owned(),
            low,
            high,
            open: row.text("open")? == "1",
            unit: row.text("unit")?.to_owned(),
            topic: row.text("topic")?.to_owned(),
            about: row.text("about")?.to_owned(),
        })
    })
}

pub struct PlaceRow {
    pub code: String,
    pub kind: usize,
    pub state: String,
    pub name: String,
    pub short: String,
    pub price_area: String,
}

/// The order of the kinds, which is also the order of the rows.
pub const KINDS: [&str; 4] = ["nation", "state", "metro", "nonmetro"];

/// In order: the nation, the states, metropolitan areas, nonmetropolitan areas; codes of the length BLS gives them.
pub fn places(file: &str, text: &str) -> Result<Vec<PlaceRow>, TableError> {
    let mut last = 0;
    let mut codes = std::collections::HashSet::new();
    rows(file, text, |row| {
        let kind = KINDS.iter().position(|kind| Ok(*kind) == row.text("kind"));
        let kind = kind.ok_or_else(|| row.error("unknown kind of place".to_owned()))?;
        row.ensure(kind >= last, "out of order: nation, states, metros, nonmetros")?;
        last = kind;
        let text = |column| row.text(column).map(str::to_owned);
        let place = PlaceRow {
            code: text("code")?,
            kind,
            state: text("state")?,
            name: text("name")?,
            short: text("short")?,
            price_area: text("price_area")?,
        };
        row.ensure(place.code.len() == [2, 2, 5, 7][kind], "a code of the wrong length")?;
        row.ensure(codes.insert(place.code.clone()), "a code that stood before")?;
        row.ensure(place.name.starts_with(&place.short), "short does not begin name")?;
        Ok(place)
    })
}

/// Figures in tens of dollars or of people, as OEWS rounds them; 0 where BLS publishes none.
pub struct WageRow {
    pub employment: u16,
    /// 10th, 25th, 50th, 75th, 90th percentile: all or none.
    pub percentiles: [u16; 5],
}

/// One row a place, in the order of `codes`; percentiles in order.
pub fn wages(file: &str, text: &str, codes: &[&str]) -> Result<Vec<WageRow>, TableError> {
    let mut codes = codes.iter();
    let found = rows(file, text, |row| {
        same_place(row, codes.next())?;
        let employment = tens(row, "employment")?;
        let mut percentiles = [0; 5];
        for (value, column) in percentiles.iter_mut().zip(["p10", "p25", "median", "p75", "p90"]) {
            *value = tens(row, column)?;
        }
        row.ensure(percentiles.is_sorted(), "percentiles out of order, or some are missing")?;
        row.ensure(percentiles[0] > 0 || percentiles[4] == 0, "some percentiles are missing")?;
        row.ensure(percentiles[0] < percentiles[4] || percentiles[4] == 0, "the percentiles are all the same")?;
        Ok(WageRow { employment, percentiles })
    })?;
    all_places(file, codes.next(), found)
}

/// Medians of the three neighboring occupations and of technologists in tens of dollars, 0 where BLS publishes none;
/// one row a place.
pub fn peers(file: &str, text: &str, codes: &[&str]) -> Result<Vec<[u16; 4]>, TableError> {
    let mut codes = codes.iter();
    let found = rows(file, text, |row| {
        same_place(row, codes.next())?;
        let [clerks, secretaries] = [tens(row, "soc_43_3021")?, tens(row, "soc_43_6013")?];
        Ok([clerks, secretaries, tens(row, "soc_31_9092")?, tens(row, "soc_29_9021")?])
    })?;
    all_places(file, codes.next(), found)
}

pub struct ProjectionRow {
    pub from: u16,
    pub soc: String,
    /// Jobs at the start, at the end, and the change, in hundreds: all or none.
    pub jobs: Option<[i32; 3]>,
    /// In tenths of a percent.
    pub growth: Option<i16>,
    /// A year, in hundreds.
    pub openings: Option<i32>,
    /// In whole percent.
    pub quoted: Option<i16>,
    pub grade: usize,
}

/// How a projection was found.
pub const GRADES: [&str; 3] = ["BLS file", "second-hand", "one note"];
/// How far ahead every edition looks, in years.
pub const AHEAD: u16 = 10;
/// BLS rounds each figure by itself, so a sum may be one unit off.
const ROUNDED: i32 = 1;

/// Editions by year; jobs and change add up, and give the growth.
pub fn projections(file: &str, text: &str) -> Result<Vec<ProjectionRow>, TableError> {
    let mut last = 0;
    rows(file, text, |row| {
        let year = |column| row.counted::<u16>(column, row.number(column)?, 1.0);
        let from = year("from")?;
        row.ensure(from > last, "editions out of order")?;
        last = from;
        row.ensure(year("to")? == from + AHEAD, "an edition looks ten years ahead")?;
        let (start, end, change) = (optional(row, "start")?, optional(row, "end")?, optional(row, "change")?);
        row.ensure(
            start.is_some() == end.is_some() && end.is_some() == change.is_some(),
            "some of the jobs are missing",
        )?;
        let jobs = start.zip(end).zip(change).map(|((start, end), change)| [start, end, change]);
        let growth = optional(row, "growth")?;
        if let Some([start, end, change]) = jobs {
            row.ensure((start + change - end).abs() <= ROUNDED, "start and change do not make the end")?;
            let thousandths = change * 1000 / start.max(1);
            let fits = growth.is_some_and(|growth| (thousandths - growth).abs() <= ROUNDED);
            row.ensure(fits, "growth is not the change over the start")?;
        }
        let quoted = row.optional("quoted")?.map(|percent| row.counted("quoted", percent, 1.0)).transpose()?;
        row.ensure(growth.is_some() || quoted.is_some(), "no growth")?;
        let grade = GRADES.iter().position(|grade| Ok(*grade) == row.text("grade"));
        Ok(ProjectionRow {
            from,
            soc: row.text("soc")?.to_owned(),
            jobs,
            growth: growth.map(|tenths| tenths as i16),
            openings: optional(row, "openings")?,
            quoted,
            grade: grade.ok_or_else(|| row.error("unknown grade".to_owned()))?,
        })
    })
}

/// A column with one decimal in tenths, where it is filled in.
fn optional(row: &Row, column: &str) -> Result<Option<i32>, TableError> {
    row.optional(column)?.map(|value| row.counted(column, value, TENTHS)).transpose()
}

/// Columns and rows of the map's tiles: what a phone's width and a glance take.
pub const MAP: [u8; 2] = [11, 8];

/// The tile of every state as its row times the columns, plus its column; one row a state, no two in one place.
pub fn map(file: &str, text: &str, codes: &[&str]) -> Result<Vec<u8>, TableError> {
    let mut codes = codes.iter();
    let mut taken = std::collections::HashSet::new();
    let found = rows(file, text, |row| {
        same_place(row, codes.next())?;
        let cell = |name| row.counted::<u8>(name, row.number(name)?, 1.0);
        let (column, down) = (cell("column")?, cell("row")?);
        row.ensure(column < MAP[0] && down < MAP[1], "outside the map")?;
        let tile = down * MAP[0] + column;
        row.ensure(taken.insert(tile), "a tile on another state's")?;
        Ok(tile)
    })?;
    all_places(file, codes.next(), found)
}

pub struct PriceRow {
    pub area: String,
    /// All items, goods, housing, utilities, other services, in thousandths of a percent.
    pub parities: [u32; 5],
}

pub fn prices(file: &str, text: &str) -> Result<Vec<PriceRow>, TableError> {
    rows(file, text, |row| {
        let mut parities = [0; 5];
        for (parity, column) in parities.iter_mut().zip(["all_items", "goods", "housing", "utilities", "other"]) {
            let percent = row.number(column)?;
            row.ensure(PARITIES.contains(&percent), "a price parity out of all bounds")?;
            *parity = row.counted(column, percent, THOUSANDTHS)?;
        }
        Ok(PriceRow { area: row.text("area")?.to_owned(), parities })
    })
}

pub struct TaxRow {
    /// Two letters; empty in the federal table.
    pub state: String,
    pub status: usize,
    /// In whole dollars.
    pub wage: u32,
    pub cents: i32,
}

/// The order in which the packed tables hold the filing statuses.
pub const STATUSES: [&str; 3] = ["single", "joint", "hoh"];

/// Sorted by wage within a state and status from no tax of no wage on, at whole dollars of wage.
pub fn taxes(file: &str, text: &str, by_state: bool) -> Result<Vec<TaxRow>, TableError> {
    let mut last: Option<(String, usize, u32)> = None;
    rows(file, text, |row| {
        let state = if by_state { row.text("state")?.to_owned() } else { String::new() };
        let status = STATUSES.iter().position(|status| Ok(*status) == row.text("status"));
        let status = status.ok_or_else(|| row.error("unknown filing status".to_owned()))?;
        let wage = row.counted("wage", row.number("wage")?, 1.0)?;
        let cents = row.counted::<i32>("tax", row.number("tax")?, CENTS)?;
        match &last {
            Some((s, t, before)) if (s, *t) == (&state, status) => row.ensure(*before < wage, "wages out of order")?,
            _ => row.ensure((wage, cents) == (0, 0), "the first row of a status is not no tax of no wage")?,
        }
        last = Some((state.clone(), status, wage));
        Ok(TaxRow { state, status, wage, cents })
    })
}

fn tens(row: &Row, column: &str) -> Result<u16, TableError> {
    row.optional(column)?.map_or(Ok(0), |value| row.counted(column, value, TENS))
}

fn same_place(row: &Row, code: Option<&&str>) -> Result<(), TableError> {
    let wanted = code.copied().unwrap_or("no further place");
    row.ensure(row.text("code")? == wanted, &format!("places.csv has {wanted} at this row"))
}

fn all_places<T>(file: &str, missing: Option<&&str>, found: Vec<T>) -> Result<Vec<T>, TableError> {
    let Some(code) = missing else { return Ok(found) };
    Err(TableError { file: file.to_owned(), line: found.len() as u64, problem: format!("no row for place {code}") })
}
