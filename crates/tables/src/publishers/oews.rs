//! BLS's Occupational Employment and Wage Statistics: the spreadsheets of the nation, the states, the metropolitan and
//! the nonmetropolitan areas, or all of them in one CSV.

mod areas;
mod figures;
mod shapes;

use super::{Made, Request, Table};
use crate::Kind;
use areas::Area;
use figures::{Figures, Record};
use std::collections::BTreeMap;

/// The occupations of the tables: medical records specialists, managers, and the peers in the order of their columns.
const CODERS: &str = "29-2072";
const MANAGERS: &str = "11-9111";
const PEERS: [&str; 4] = ["43-3021", "43-6013", "31-9092", "29-9021"];

/// The figures of an occupation in an area.
type ByOccupation = BTreeMap<(String, String), Figures>;

/// Places and their wages.
pub(super) fn make(request: &Request) -> Result<Made, String> {
    let (records, vintage) = figures::read(request, &occupations())?;
    let mut places = Table::open(&request.data, "places.csv")?;
    let areas = areas::of_records(&records, &places)?;
    areas::ensure_kinds(&areas, &places)?;
    let mut names = areas.iter().map(|area| (area.code.clone(), area.name.clone())).collect();
    if !request.new_areas {
        places.ensure_areas("places.csv", &names)?;
    }
    names.extend(places.rows.iter().map(|row| (row[0].clone(), row[3].clone())));
    let figures: ByOccupation = records.into_iter().map(Record::into_pair).collect();
    nation_is_whole(&figures)?;

    let mut tables = Vec::new();
    places.rows = areas::rows(&areas, &Table::open(&request.data, "prices.csv")?)?;
    tables.push(("places.csv", places));
    for (name, soc) in [("wages_coders.csv", CODERS), ("wages_managers.csv", MANAGERS)] {
        let rows = areas.iter().map(|area| wages(area, figures.get(&(area.code.clone(), soc.to_owned()))));
        tables.push((name, with_rows(request, name, rows.collect())?));
    }
    let rows = areas.iter().map(|area| medians(area, &figures));
    tables.push(("wages_peers.csv", with_rows(request, "wages_peers.csv", rows.collect())?));
    for (_, table) in &mut tables {
        request.renew(table, vintage.clone(), None)?;
    }
    tables.push(("wage_history.csv", history(request, &figures, &vintage)?));
    Ok(Made { tables, names })
}

fn occupations() -> Vec<&'static str> {
    [CODERS, MANAGERS].into_iter().chain(PEERS).collect()
}

fn with_rows(request: &Request, name: &str, rows: Vec<Vec<String>>) -> Result<Table, String> {
    Ok(Table { rows, ..Table::open(&request.data, name)? })
}

/// Of the nation BLS publishes everything, so what is missing there has been left out of the files.
fn nation_is_whole(figures: &ByOccupation) -> Result<(), String> {
    for soc in occupations() {
        let nation = figures.get(&(areas::NATION.to_owned(), soc.to_owned()));
        let nation = nation.ok_or_else(|| format!("the files have no row of {soc} for the nation"))?;
        if nation.employment.is_none() || nation.percentiles.contains(&None) {
            return Err(format!("the files lack a figure of {soc} for the nation"));
        }
    }
    Ok(())
}

fn cell(figure: Option<u32>) -> String {
    figure.map_or_else(String::new, |figure| figure.to_string())
}

fn wages(area: &Area, figures: Option<&Figures>) -> Vec<String> {
    let employment = figures.and_then(|figures| figures.employment);
    let percentiles = figures.map_or([None; 5], |figures| figures.percentiles);
    let figures = [employment].into_iter().chain(percentiles).map(cell);
    [area.code.clone()].into_iter().chain(figures).collect()
}

fn medians(area: &Area, figures: &ByOccupation) -> Vec<String> {
    let median =
        |soc: &str| figures.get(&(area.code.clone(), soc.to_owned())).and_then(|figures| figures.percentiles[2]);
    [area.code.clone()].into_iter().chain(PEERS.map(|soc| cell(median(soc)))).collect()
}

/// The nation's median of this year becomes the end of the span that coders are counted in.
fn history(request: &Request, figures: &ByOccupation, vintage: &str) -> Result<Table, String> {
    let mut table = Table::open(&request.data, "wage_history.csv")?;
    request.renew(&mut table, vintage.to_owned(), None)?;
    let nation = figures.get(&(areas::NATION.to_owned(), CODERS.to_owned()));
    let median = cell(nation.and_then(|figures| figures.percentiles[2]));
    if let Some(last) = table.rows.iter_mut().rfind(|row| row.first().is_some_and(|soc| soc == CODERS)) {
        *last = vec![CODERS.to_owned(), table.vintage.year().to_string(), median];
    }
    Ok(table)
}

/// The kind of a row's area; none for a territory, which is left out: there are no price parities or state taxes for it.
fn kind(area_type: &str, state: &str) -> Result<Option<Kind>, String> {
    const TERRITORIES: [&str; 5] = ["AS", "GU", "MP", "PR", "VI"];
    if TERRITORIES.contains(&state) {
        return Ok(None);
    }
    match area_type {
        "1" | "nation" => Ok(Some(Kind::Nation)),
        "2" | "state" => Ok(Some(Kind::State)),
        "4" | "metro" => Ok(Some(Kind::Metro)),
        "6" | "nonmetro" => Ok(Some(Kind::Nonmetro)),
        "3" | "territory" => Ok(None),
        _ => Err(format!("{area_type:?} is no known type of area")),
    }
}
