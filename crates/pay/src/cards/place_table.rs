//! The tables of places: one list of columns for all of them.

use crate::chart::{Column, Row, Table};
use crate::data::vintage::SURVEY;
use crate::data::wages::{Occupation, employment};
use crate::model::compare::ComparedPlace;
use crate::model::compare::InPlace;
use crate::model::profile::Place as HomePlace;
use crate::units::Dollars;
use crate::words::method::Figure::{self, *};
use crate::words::money::{self, exact, tenths};
use crate::words::ranking;
use PlaceTable::*;
use const_format::formatcp;

/// A table of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceTable {
    /// Places side by side.
    Compared,
    /// All places in order.
    Ranked,
    /// The states.
    States,
    /// One place, by years of experience.
    Years,
}

/// What a row is about: a person in a place, and what that is held against.
#[derive(Clone, Debug)]
pub struct PlaceRow<'a> {
    /// The cells that name it, one for each column of names.
    pub names: Vec<String>,
    /// The person there.
    pub there: &'a InPlace,
    /// The person at home, where what the pay buys is held against it.
    pub home: Option<&'a InPlace>,
    /// The equal salaries; none at home.
    pub equal: Option<&'a ComparedPlace>,
}

/// A column of these tables.
struct PlaceColumn {
    name: &'static str,
    how: Figure,
    /// Which of the tables have it.
    tables: &'static [PlaceTable],
    cell: fn(&PlaceRow) -> String,
}

/// All columns beside those that name a row, in the order of every table.
const COLUMNS: &[PlaceColumn] = &[
    column("Low", Range, &[Years], |row| exact(row.there.estimate.low)),
    column("Pay", Estimate, &[Compared, Ranked, States, Years], |row| exact(row.there.pay())),
    column("High", Range, &[Years], |row| exact(row.there.estimate.high)),
    column("Federal tax", FederalTax, &[Compared], |row| exact(row.there.take_home.federal)),
    column("FICA", Fica, &[Compared], |row| exact(row.there.take_home.fica)),
    column("State tax", StateTax, &[Compared], |row| exact(row.there.take_home.state)),
    column("Local tax", LocalTax, &[Compared], |row| exact(row.there.take_home.local)),
    column("Set aside", TakeHome, &[Compared], |row| exact(row.there.take_home.set_aside)),
    column("Take-home", TakeHome, &[Compared, Ranked, States], take_home),
    column("Take-home pay", TakeHome, &[Years], take_home),
    column("Prices (US 100)", PriceIndex, &[Compared, Ranked, States], |row| tenths(row.there.price_index * 100.0)),
    column("Buys, US prices", Buys, &[Compared, Ranked, States, Years], |row| exact(row.there.real_net())),
    column("Equal to your pay", Equivalent, &[Compared], |row| equal(row, |equal| equal.equivalent)),
    column("Its pay, worth at home", Equivalent, &[Compared], |row| equal(row, |equal| equal.worth_at_home)),
    column("Buys more than at home", Buys, &[Ranked], against_home),
    column(formatcp!("Jobs, {SURVEY}"), Ranking, &[Ranked], jobs),
    column("Based on", Place, &[Ranked], |row| ranking::based(row.there.place)),
];

const fn column(
    name: &'static str,
    how: Figure,
    tables: &'static [PlaceTable],
    cell: fn(&PlaceRow) -> String,
) -> PlaceColumn {
    PlaceColumn { name, how, tables, cell }
}

fn take_home(row: &PlaceRow) -> String {
    exact(row.there.take_home.net())
}

fn equal(row: &PlaceRow, salary: fn(&ComparedPlace) -> Dollars) -> String {
    row.equal.map_or("your place".to_owned(), |equal| exact(salary(equal)))
}

/// The nation has no state tax to hold against a place's.
fn against_home(row: &PlaceRow) -> String {
    let comparable = |there: &&InPlace| there.place != HomePlace::UNITED_STATES;
    match row.home.filter(comparable).zip(Some(row.there).filter(comparable)) {
        Some((home, there)) => exact(there.real_net() - home.real_net()),
        None => "not comparable".to_owned(),
    }
}

fn jobs(row: &PlaceRow) -> String {
    employment(row.there.place, Occupation::RecordsSpecialists)
        .map_or("not published".to_owned(), |jobs| jobs.to_string())
}

/// A table of places, to the dollar: the columns that name its rows, then those of the list.
pub fn place_table<'a>(
    which: PlaceTable,
    caption: String,
    names: Vec<Column>,
    rows: impl Iterator<Item = PlaceRow<'a>>,
) -> Table {
    let columns = || COLUMNS.iter().filter(|column| column.tables.contains(&which));
    let row = |row: PlaceRow| -> Row {
        row.names.iter().cloned().chain(columns().map(|column| (column.cell)(&row))).collect()
    };
    Table {
        caption,
        per: money::A_YEAR,
        columns: names.into_iter().chain(columns().map(|column| column.how.column(column.name))).collect(),
        rows: rows.map(row).collect(),
    }
}
