//! The table of the page about a place.

use super::place_table::{PlaceRow, PlaceTable, place_table};
use crate::chart::{Column, Table};
use crate::data::vintage::{GUIDE_YEAR, PRICE_YEAR, SURVEY, TAX_YEAR};
use crate::model::compare::InPlace;
use crate::model::constants::Constants;
use crate::model::profile::{Place, Profile, Years};
use crate::words::places;
use crate::words::site::someone;

/// The years of experience in a place's table: the start, each of the guide's levels, and twice beyond.
const YEARS: [u8; 6] = [0, 1, 4, 10, 20, 30];

/// Pay by years of experience there.
pub fn table(place: Place) -> Table {
    let years = YEARS.map(|years| {
        let profile = Profile { years: Years::new(years).unwrap_or_default(), ..someone(place) };
        (years, InPlace::estimate(Constants::published(), &profile))
    });
    let rows = years.iter().map(|(years, there)| {
        let names = vec![years.to_string()];
        PlaceRow { names, there, home: None, equal: None }
    });
    let caption = format!(
        "Pay of a medical coder in {}, dollars a year of {GUIDE_YEAR} (a salary guide, BLS {SURVEY}), single, tax year {TAX_YEAR}, \
         prices BEA {PRICE_YEAR}",
        places::within(place)
    );
    place_table(PlaceTable::Years, caption, vec![Column::plain("Years of experience")], rows)
}
