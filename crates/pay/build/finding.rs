//! ZIP codes, cities and nicknames in the shape that [`FindingTables`] declares.

use crate::folded::key;
use crate::pack::{others, packed};
use crate::packed::{FindingTables, PackedColumn, PackedNames, ZipTables};
use crate::read::table;
use std::collections::HashMap;
use tables::PlaceRow;

/// What stands before each name's own letters is below the space, which names begin with: so much may be shared.
const MOST_SHARED: usize = 30;

/// The tables by which places are found, packed.
pub fn finding_packed() -> Result<Vec<u8>, String> {
    let places = table("places.csv", tables::places)?;
    let zips = table("zips.csv", |file, text| tables::zips(file, text, &places))?;
    let cities = table("cities.csv", |file, text| tables::cities(file, text, &places))?;
    let nicknames = table("nicknames.csv", |file, text| tables::nicknames(file, text, &places))?;
    let mut spots = Spots::new(&places)?;
    let zip_spots: Vec<u16> =
        zips.iter().map(|row| spots.of(&row.area, &row.state, row.county)).collect::<Result<_, _>>()?;
    let (cities, city_sizes) = Named::ordered(cities.iter().zip(1_u32..).map(|(row, nth)| {
        let spot = spots.of(&row.area, &row.state, row.county);
        (row.name.as_str(), spot, nth.ilog2() as u8)
    }))?;
    let (nicknames, nickname_ranks) = Named::ordered(nicknames.iter().map(|row| {
        let spot = spots.of(&row.area, &row.state, None);
        (row.name.as_str(), spot, row.rank)
    }))?;
    let zips = packed(&ZipTables {
        zips: PackedColumn(zips.iter().filter_map(|row| row.zip.parse().ok()).collect()),
        spots: PackedColumn(zip_spots.into_iter().map(i32::from).collect()),
    })?;
    packed(&FindingTables {
        spot_places: PackedColumn(spots.found.iter().map(|(place, _)| i32::from(*place)).collect()),
        spot_counties: PackedColumn(spots.found.iter().map(|(_, county)| *county as i32).collect()),
        zips: &zips,
        cities: cities.packed(),
        city_sizes: &city_sizes,
        nicknames: nicknames.packed(),
        nickname_ranks: &nickname_ranks,
    })
}

/// Places, each with its county, numbered as they come.
struct Spots<'a> {
    rows: HashMap<&'a str, usize>,
    across: HashMap<(String, String), usize>,
    found: Vec<(u16, u32)>,
    known: HashMap<(u16, u32), u16>,
}

impl<'a> Spots<'a> {
    fn new(places: &'a [PlaceRow]) -> Result<Self, String> {
        let across = table("area_states.csv", |file, text| tables::area_states(file, text, places))?;
        let others = others(&across).into_iter().map(|row| (row.area.clone(), row.state.clone()));
        Ok(Self {
            rows: places.iter().enumerate().map(|(at, place)| (place.code.as_str(), at)).collect(),
            across: others.zip(places.len()..).collect(),
            found: Vec::new(),
            known: HashMap::new(),
        })
    }

    /// The number of a spot. An area across states is another place in each of them.
    fn of(&mut self, area: &str, state: &str, county: Option<u32>) -> Result<u16, String> {
        let across = self.across.get(&(area.to_owned(), state.to_owned()));
        let place = across.or(self.rows.get(area)).ok_or_else(|| format!("places.csv has no place {area}"))?;
        let spot = (*place as u16, county.unwrap_or(0));
        let next = self.found.len() as u16;
        let number = *self.known.entry(spot).or_insert(next);
        if number == next {
            self.found.push(spot);
        }
        Ok(number)
    }
}

/// Names in order, and their spots.
#[derive(Default)]
struct Named {
    names: String,
    low: Vec<u8>,
    high: Vec<u8>,
}

impl Named {
    /// Rows of a name, its spot and a figure, by what names are looked up by; those of one name as they come.
    fn ordered<'r>(rows: impl Iterator<Item = (&'r str, Result<u16, String>, u8)>) -> Result<(Named, Vec<u8>), String> {
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_cached_key(|(name, ..)| key(name));
        let (mut named, mut figures, mut before) = (Named::default(), Vec::new(), "");
        for (name, spot, figure) in rows {
            let [high, low] = spot?.to_be_bytes();
            named.add(name, before);
            named.low.push(low);
            named.high.push(high);
            figures.push(figure);
            before = name;
        }
        Ok((named, figures))
    }

    fn add(&mut self, name: &str, before: &str) {
        let alike = name.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count();
        let shared = (0..=alike.min(MOST_SHARED)).rev().find(|at| name.is_char_boundary(*at)).unwrap_or(0);
        self.names.push(char::from(shared as u8 + 1));
        self.names.push_str(&name[shared..]);
    }

    fn packed(&self) -> PackedNames<'_> {
        PackedNames { names: &self.names, spots_low: &self.low, spots_high: &self.high }
    }
}
