//! The tables in the shape that [`PlaceTables`] and [`OtherTables`] declare.

use crate::local_taxes::{defaults, local_taxes};
use crate::packed::{
    ChildrenTables, Grade, GuideRow, OtherTables, PackedColumn, PlaceTables, Projection, Report, WageColumn, Wages,
};
use crate::packed::{ReportGrade, Stat};
use crate::read::{table, vintage};
use crate::taxes::{FEDERAL, schedules, with_children};
use serde::Serialize;
use tables::{AreaStateRow, Kind, PlaceRow};

/// The tables by place, packed: of all places, and of the nation alone.
pub fn by_place() -> Result<[Vec<u8>; 2], String> {
    let places = table("places.csv", tables::places)?;
    let codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    let across = table("area_states.csv", |file, text| tables::area_states(file, text, &places))?;
    let others = others(&across);
    let across_codes: String = others.iter().map(|row| format!("{}.{}", row.area, row.state)).collect();
    let names: String = places.iter().map(|place| place.name.as_str()).collect();
    let peers = table("wages_peers.csv", |file, text| tables::peers(file, text, &codes))?;
    let peer_median = |at: usize| column(peers.iter().map(|row| row.medians()[at]));
    let prices = table("prices.csv", tables::prices)?;
    let taxes = schedules(&states(&places))?;
    let local = table("local_income_taxes.csv", tables::local_taxes)?;
    let tiles = table("map.csv", |file, text| tables::map(file, text, &states(&places)))?;
    let all = PlaceTables {
        codes: &codes.concat(),
        names: &names,
        name_ends: ends(places.iter().map(|place| place.name.len())),
        short_names: column(places.iter().map(|place| place.short.len() as i32)),
        states: states_of(&places, &across)?,
        across_codes: &across_codes,
        across_areas: across_areas(&places, &others),
        coders: wages("wages_coders.csv", &codes)?,
        managers: wages("wages_managers.csv", &codes)?,
        peer_medians: (0..3).map(peer_median).collect(),
        technologist_medians: peer_median(3),
        price_areas: price_areas(&places, &prices)?,
        parities: (0..5).map(|at| column(prices.iter().map(|row| row.parities()[at] as i32))).collect(),
        tax_wages: WageColumn(taxes.iter().flatten().map(|row| row.wage as i32).collect()),
        tax_cents: column(taxes.iter().flatten().map(|row| row.cents)),
        tax_starts: PackedColumn([0].into_iter().chain(ends(taxes.iter().map(Vec::len)).0).collect()),
        tiles: column(tiles.iter().map(tables::TileRow::tile)),
        local_taxes: local_taxes(&local, &places)?,
        local_defaults: defaults(&local, &places, &across),
    };
    Ok([packed(&all)?, packed(&nation(&all))?])
}

/// The tables that are no place's, packed.
pub fn others_packed() -> Result<Vec<u8>, String> {
    let guide = table("guide.csv", tables::guide)?;
    let projections = table("projections.csv", tables::projections)?;
    let reports = newest_reports()?;
    packed(&OtherTables {
        guide: guide.iter().map(guide_row).collect(),
        projections: projections.iter().map(projection).collect(),
        reports: reports.iter().map(report).collect(),
    })
}

/// Income taxes with children, packed.
pub fn children_packed() -> Result<Vec<u8>, String> {
    let places = table("places.csv", tables::places)?;
    let taxes = with_children(&states(&places))?;
    packed(&ChildrenTables {
        wages: WageColumn(taxes.iter().flatten().map(|row| row.wage as i32).collect()),
        cents: column(taxes.iter().flatten().map(|row| row.cents)),
        starts: PackedColumn([0].into_iter().chain(ends(taxes.iter().map(Vec::len)).0).collect()),
    })
}

pub fn packed(tables: &impl Serialize) -> Result<Vec<u8>, String> {
    postcard::to_stdvec(tables).map_err(|error| format!("the tables cannot be packed: {error}"))
}

/// The rows of the nation, which is the first place: what an answer takes that names no place.
fn nation<'a>(all: &PlaceTables<'a>) -> PlaceTables<'a> {
    const CODE: usize = 2;
    let first = |column: &PackedColumn| PackedColumn(column[..1].to_vec());
    let all_first = |columns: &[PackedColumn]| columns.iter().map(first).collect();
    let wages = |of: &Wages| Wages { employment: first(&of.employment), percentiles: all_first(&of.percentiles) };
    let prices = all.price_areas[0] as usize;
    let knots = all.tax_starts[FEDERAL] as usize;
    PlaceTables {
        codes: &all.codes[..CODE],
        names: &all.names[..all.name_ends[0] as usize],
        name_ends: first(&all.name_ends),
        short_names: first(&all.short_names),
        states: first(&all.states),
        across_codes: "",
        across_areas: PackedColumn::default(),
        coders: wages(&all.coders),
        managers: wages(&all.managers),
        peer_medians: all_first(&all.peer_medians),
        technologist_medians: first(&all.technologist_medians),
        price_areas: PackedColumn(vec![0]),
        parities: all.parities.iter().map(|parities| PackedColumn(vec![parities[prices]])).collect(),
        tax_wages: WageColumn(all.tax_wages[..knots].to_vec()),
        tax_cents: PackedColumn(all.tax_cents[..knots].to_vec()),
        tax_starts: PackedColumn(all.tax_starts[..=FEDERAL].to_vec()),
        tiles: PackedColumn::default(),
        local_taxes: Vec::new(),
        local_defaults: PackedColumn::default(),
    }
}

fn column<T: Into<i32>>(numbers: impl Iterator<Item = T>) -> PackedColumn {
    PackedColumn(numbers.map(Into::into).collect())
}

/// Where each of several parts ends that follow one another, from their lengths.
fn ends(lengths: impl Iterator<Item = usize>) -> PackedColumn {
    let running = lengths.scan(0, |end, length| {
        *end += length as i32;
        Some(*end)
    });
    PackedColumn(running.collect())
}

pub fn states(places: &[PlaceRow]) -> Vec<&str> {
    let states = places.iter().filter(|place| place.kind == Kind::State);
    states.map(|place| place.code.as_str()).collect()
}

/// The states of areas across state lines in which fewer of their people live than in another.
pub fn others(across: &[AreaStateRow]) -> Vec<&AreaStateRow> {
    across.chunk_by(|one, other| one.area == other.area).flat_map(|states| &states[1..]).collect()
}

/// The row of the area of each.
fn across_areas(places: &[PlaceRow], others: &[&AreaStateRow]) -> PackedColumn {
    let row = |other: &&AreaStateRow| places.iter().position(|place| place.code == other.area);
    column(others.iter().filter_map(row).map(|row| row as i32))
}

/// The state of each place, by its position: of an area across states the one with most of its people; the nation's is the
/// number of states.
fn states_of(places: &[PlaceRow], across: &[AreaStateRow]) -> Result<PackedColumn, String> {
    let states = states(places);
    let position = |place: &PlaceRow| {
        let most = across.iter().find(|row| row.area == place.code).map_or(&place.state, |row| &row.state);
        let at = states.iter().position(|state| state == most);
        let at = at.or(most.is_empty().then_some(states.len()));
        at.map(|at| at as i32).ok_or(format!("no such state: {most}"))
    };
    places.iter().map(position).collect::<Result<_, _>>().map(PackedColumn)
}

fn wages(file: &str, codes: &[&str]) -> Result<Wages, String> {
    let rows = table(file, |file, text| tables::wages(file, text, codes))?;
    Ok(Wages {
        employment: column(rows.iter().map(|row| row.employment)),
        percentiles: (0..5).map(|at| column(rows.iter().map(|row| row.percentiles()[at]))).collect(),
    })
}

/// The price row of every place.
fn price_areas(places: &[PlaceRow], prices: &[tables::PriceRow]) -> Result<PackedColumn, String> {
    let position = |place: &PlaceRow| {
        let at = prices.iter().position(|row| row.area == place.price_area);
        at.map(|at| at as i32).ok_or(format!("prices.csv has no area {}, which {} needs", place.price_area, place.name))
    };
    places.iter().map(position).collect::<Result<_, _>>().map(PackedColumn)
}

fn guide_row(row: &tables::GuideRow) -> GuideRow<'_> {
    let tables::GuideRow { id, low, high, open, unit, topic, about } = row;
    let [low, high] = [low, high].map(|end| end.unwrap_or(f64::NAN));
    GuideRow { id, low, high, open: *open, unit, topic, about }
}

fn projection(row: &tables::ProjectionRow) -> Projection<'_> {
    const HUNDRED: i32 = 100;
    Projection {
        from: row.from,
        to: row.to,
        soc: &row.soc,
        jobs: row.jobs().map(|[start, end, _]| [start, end].map(|hundreds| (hundreds * HUNDRED) as u32)),
        growth: row.growth,
        openings: row.openings.map(|hundreds| (hundreds * HUNDRED) as u32),
        quoted: row.quoted,
        grade: match row.grade {
            tables::Grade::File => Grade::File,
            tables::Grade::SecondHand => Grade::SecondHand,
        },
    }
}

/// What AAPC's members reported in the year that the table is of.
fn newest_reports() -> Result<Vec<tables::ReportRow>, String> {
    const TABLE: &str = "aapc_survey.csv";
    let (year, mut reports) = (vintage(TABLE)?.year(), table(TABLE, tables::reports)?);
    reports.retain(|row| row.year == year);
    if reports.is_empty() { Err(format!("{TABLE} has no reports of {year}")) } else { Ok(reports) }
}

fn report(row: &tables::ReportRow) -> Report<'_> {
    Report {
        group: &row.group,
        dollars: row.usd,
        stat: match row.stat {
            tables::Stat::Mean => Stat::Mean,
            tables::Stat::Median => Stat::Median,
        },
        grade: match row.grade {
            tables::ReportGrade::A => ReportGrade::A,
            tables::ReportGrade::B => ReportGrade::B,
        },
    }
}
