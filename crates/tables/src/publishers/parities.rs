//! BEA's Regional Price Parities: the tables SARPP (states), MARPP (metropolitan areas) and PARPP (their portions), or
//! all of them in one CSV.

use super::sheet::Sheet;
use super::{Made, Request, Table};
use crate::MONTHS;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One line of one area.
#[derive(Deserialize)]
struct Published {
    #[serde(rename = "GeoFIPS")]
    area: String,
    #[serde(rename = "GeoName")]
    name: String,
    #[serde(rename = "TableName")]
    table: String,
    #[serde(rename = "LineCode")]
    line: String,
    #[serde(rename = "Description")]
    description: String,
    /// The column of the year that is asked for.
    value: String,
}

/// All lines of one area.
#[derive(Deserialize)]
struct Converted {
    geofips: String,
    name: String,
    kind: String,
    all_items: String,
    goods: String,
    housing: String,
    utilities: String,
    other: String,
}

/// The lines of an area, in order, and the word that tells each.
const LINES: [&str; 5] = ["all items", "goods", "housing", "utilities", "other"];

/// The areas that are used, by the place they take in the table: the nation and the states, the metropolitan areas,
/// the nonmetropolitan portions of states.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    States,
    Metros,
    Portions,
}

type Areas = BTreeMap<(Group, String), (String, Vec<String>)>;

/// The prices of every area.
pub(super) fn make(request: &Request) -> Result<Made, String> {
    let mut areas = Areas::new();
    let (mut year, mut released) = (request.vintage.clone(), None);
    for mut sheet in Sheet::open_all(&request.files, &["GeoFIPS"])? {
        let told = if sheet.heading.iter().any(|name| name == "GeoFIPS") {
            released = released.or_else(|| sheet.notes.iter().find_map(|note| day_of(note)));
            let told = year_column(&mut sheet, request.vintage.as_deref())?;
            published(&sheet, &mut areas)?;
            Some(told)
        } else {
            converted(&sheet, &mut areas)?;
            super::projections::last_year(&sheet.file)
        };
        if let (Some(told), Some(year)) = (&told, &year)
            && told != year
        {
            return Err(format!("{}: of {told}, but {year} is wanted, as of another file", sheet.file));
        }
        year = year.or(told);
    }
    let mut table = Table::open(&request.data, "prices.csv")?;
    ensure_lines(&areas)?;
    let names = areas.iter().map(|((_, area), (name, _))| (area.clone(), name.clone())).collect();
    if !request.new_areas {
        table.ensure_areas("prices.csv", &names)?;
    }
    request.renew(&mut table, year.ok_or("the files tell no year: --vintage YYYY")?, released)?;
    let rows = areas.into_iter().map(|((_, area), (_, parities))| [area].into_iter().chain(parities).collect());
    table.rows = rows.collect();
    Ok(Made { tables: vec![("prices.csv", table)], names })
}

/// Names the column of the wanted year, or of the last one, `value`; gives the year.
fn year_column(sheet: &mut Sheet, wanted: Option<&str>) -> Result<String, String> {
    let is_year = |name: &str| name.len() == 4 && name.bytes().all(|digit| digit.is_ascii_digit());
    let year = wanted.map(str::to_owned).or_else(|| sheet.heading.iter().rfind(|name| is_year(name)).cloned());
    let year = year.ok_or_else(|| sheet.error(sheet.line, "no column of a year"))?;
    let at = sheet.column(&year)?;
    sheet.heading[at] = "value".to_owned();
    Ok(year)
}

/// The areas of a table as BEA publishes it: five lines each, one below the other.
fn published(sheet: &Sheet, areas: &mut Areas) -> Result<(), String> {
    for (at, row) in sheet.records::<Published>(None)? {
        let Published { area, name, table, line, description, value } = row;
        let Some(group) = group(&table, &area) else { continue };
        let name = name.trim_end_matches(" *").trim_end_matches(" (Metropolitan Statistical Area)").to_owned();
        let error = |problem: String| sheet.error(at, format!("{problem}, of area {area}, {name}")).to_string();
        let (_, parities) = areas.entry((group, area.clone())).or_insert((name.clone(), Vec::new()));
        let wanted = LINES.get(parities.len()).copied().unwrap_or("no further line");
        if line != (parities.len() + 1).to_string() || !description.to_lowercase().contains(wanted) {
            return Err(error(format!("line {line}, {description}, where {wanted} is expected")));
        }
        parities.push(parity(&value).map_err(error)?);
    }
    Ok(())
}

/// The group of an area in a table; none where it is not used, as that of regions and of the nation's portions.
fn group(table: &str, area: &str) -> Option<Group> {
    match table {
        "SARPP" => (area < "90000").then_some(Group::States),
        "MARPP" => (!area.starts_with("00")).then_some(Group::Metros),
        "PARPP" => (area.ends_with("999") && !area.starts_with("00")).then_some(Group::Portions),
        _ => None,
    }
}

fn converted(sheet: &Sheet, areas: &mut Areas) -> Result<(), String> {
    for (at, row) in sheet.records::<Converted>(None)? {
        let table = match row.kind.as_str() {
            "nation" | "state" => "SARPP",
            "metro" => "MARPP",
            _ => "PARPP",
        };
        let Some(group) = group(table, &row.geofips) else { continue };
        let parities = [row.all_items, row.goods, row.housing, row.utilities, row.other];
        let parities: Result<Vec<_>, _> = parities.iter().map(|text| parity(text)).collect();
        let parities =
            parities.map_err(|problem| sheet.error(at, format!("{problem}, of area {}, {}", row.geofips, row.name)))?;
        if areas.insert((group, row.geofips.clone()), (row.name, parities)).is_some() {
            return Err(sheet.error(at, format!("a second row of area {}", row.geofips)).to_string());
        }
    }
    Ok(())
}

/// A parity with three decimals.
fn parity(text: &str) -> Result<String, String> {
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite() && *number > 0.0);
    number.map(|number| format!("{number:.3}")).ok_or_else(|| format!("{text:?} is no price parity"))
}

fn ensure_lines(areas: &Areas) -> Result<(), String> {
    let short = areas.iter().find(|(_, (_, parities))| parities.len() < LINES.len());
    short.map_or(Ok(()), |((_, area), (name, parities))| {
        Err(format!("area {area}, {name}, has {} lines, not {}", parities.len(), LINES.len()))
    })
}

/// The day of a footnote that begins `Last updated: ` and a month's name, as `YYYY-MM-DD`.
fn day_of(note: &str) -> Option<String> {
    let (month, rest) = note.split_once("Last updated: ")?.1.split_once(' ')?;
    let (day, year) = rest.split_once(", ")?;
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let day: u8 = day.parse().ok()?;
    Some(format!("{}-{month:02}-{day:02}", year.get(..4)?))
}
