//! Income taxes of cities and counties, and which of them counts in each place.

use crate::pack::{others, states};
use crate::packed::{self, LocalTaxPart, PackedColumn};
use tables::{AreaStateRow, Kind, LocalBase, LocalTaxRow, PlaceRow};

/// Ten-thousandths of a percent.
const RATE_UNITS: f64 = 10_000.0;

/// The taxes; the parts of one that depend on the filing status together.
pub fn local_taxes<'a>(rows: &'a [LocalTaxRow], places: &[PlaceRow]) -> Result<Vec<packed::LocalTaxRow<'a>>, String> {
    one_each(rows).map(|parts| local_tax(parts, places)).collect()
}

/// The rows of each tax.
fn one_each(rows: &[LocalTaxRow]) -> impl Iterator<Item = &[LocalTaxRow]> {
    rows.chunk_by(|one, other| one.code == other.code)
}

fn local_tax<'a>(parts: &'a [LocalTaxRow], places: &[PlaceRow]) -> Result<packed::LocalTaxRow<'a>, String> {
    let row = &parts[0];
    let unknown =
        |what: &str| format!("local_income_taxes.csv: {} lies in {what}, which places.csv does not know", row.code);
    let state = states(places).iter().position(|state| *state == row.state).ok_or_else(|| unknown(&row.state))?;
    let area = places.iter().position(|place| place.code == row.area).ok_or_else(|| unknown(&row.area))?;
    Ok(packed::LocalTaxRow {
        code: &row.code,
        name: &row.name,
        state: state as u16,
        area: area as u16,
        county: row.county.parse().unwrap_or_default(),
        people: row.people.unwrap_or_default(),
        base: match row.base {
            None | Some(LocalBase::Wages) => packed::LocalBase::Wages,
            Some(LocalBase::WagesAtWork) => packed::LocalBase::WagesAtWork,
            Some(LocalBase::TaxableIncome) => packed::LocalBase::TaxableIncome,
            Some(LocalBase::StateTax) => packed::LocalBase::StateTax,
        },
        parts: if row.is_unknown() { Vec::new() } else { parts.iter().map(part).collect() },
        whole_income: !row.whole_income.is_empty(),
        capped: !row.cap.is_empty(),
        fee: [row.fee, row.fee_from].map(Option::unwrap_or_default),
        also: &row.also,
        year: &row.year,
        grade: row.grade.chars().next().unwrap_or_default(),
        source: &row.source,
    })
}

fn part(row: &LocalTaxRow) -> LocalTaxPart {
    let share = row.share_of_state_tax.map(|percent| (0, percent));
    let bands = row.bands.iter().copied().chain(share);
    LocalTaxPart {
        bands: bands.map(|(from, percent)| (from, (percent * RATE_UNITS).round() as u32)).collect(),
        exemption: row.exemption.unwrap_or_default(),
        credit: row.credit.unwrap_or_default(),
    }
}

/// Which counts in each place until another is said, by place and then by area in another of its states: in an area of a
/// state whose counties have taxes that of the county with most people, in the state as a whole and its nonmetropolitan
/// areas the mean of theirs; nowhere a city's.
pub fn defaults(rows: &[LocalTaxRow], places: &[PlaceRow], across: &[AreaStateRow]) -> PackedColumn {
    let counties: Vec<(usize, &LocalTaxRow)> =
        one_each(rows).map(|parts| &parts[0]).enumerate().filter(|(_, row)| row.people.is_some()).collect();
    let most = |area: &str, state: &str| {
        let there = counties.iter().filter(|(_, county)| county.area == area && county.state == state);
        there.max_by_key(|(_, county)| county.people).map_or(0, |(at, _)| *at as i32 + 1)
    };
    let main_state = |place: &PlaceRow| {
        across.iter().find(|row| row.area == place.code).map_or(place.state.clone(), |row| row.state.clone())
    };
    let of_place = |place: &PlaceRow| match place.kind {
        Kind::Nation => 0,
        Kind::Metro => most(&place.code, &main_state(place)),
        Kind::State if counties.iter().any(|(_, county)| county.state == place.code) => -1,
        Kind::Nonmetro if counties.iter().any(|(_, county)| county.area == place.code) => -1,
        Kind::State | Kind::Nonmetro => 0,
    };
    let elsewhere = others(across);
    let elsewhere = elsewhere.iter().map(|row| most(&row.area, &row.state));
    PackedColumn(places.iter().map(of_place).chain(elsewhere).collect())
}
