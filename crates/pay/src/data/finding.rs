//! What people type for a place, and where that is: ZIP codes, cities, nicknames.
//!
//! With the feature `places` they are there from the start. Without it they are not until [`complete`] is given [`packed`]: in
//! a browser they come in a file of their own, once someone types.

mod names;

use super::packed::{FindingTables, ZipTables};
use super::places::{COUNT, Place};
use super::tables::unpacked;
pub use names::Names;
use std::sync::OnceLock;

static FINDING: [u8; LENGTH] = *include_bytes!(concat!(env!("OUT_DIR"), "/finding.postcard"));
const LENGTH: usize = include_bytes!(concat!(env!("OUT_DIR"), "/finding.postcard")).len();

static HERE: OnceLock<Finding> = OnceLock::new();

/// The tables, packed.
pub fn packed() -> &'static [u8] {
    &FINDING
}

/// Takes the tables, after those of all places: from now on more is found than names of places.
pub fn complete(packed: &'static [u8]) -> &'static Finding {
    HERE.get_or_init(|| Finding::from(unpacked::<FindingTables>(packed)))
}

/// The tables, where they are here.
pub fn finding() -> Option<&'static Finding> {
    if cfg!(feature = "places") { Some(complete(packed())) } else { HERE.get() }
}

/// A place that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where; of an area across states in the state of what was found.
    pub place: Place,
    /// What was found.
    pub kind: FoundKind,
    /// The FIPS code of its county, in the states whose counties tax incomes (Indiana and Maryland), where it is known.
    pub county: Option<u32>,
}

/// By what a place was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundKind {
    /// A ZIP code.
    Zip(u32),
    /// A city, a town or the name of a post office, and its state.
    City {
        /// As the census or the post office writes it.
        name: &'static str,
        /// The state that it lies in.
        state: Place,
    },
    /// What people call it.
    Nickname(&'static str),
    /// Its own name.
    Area,
}

/// The tables by which places are found.
pub struct Finding {
    spots: Vec<(Place, Option<u32>)>,
    packed_zips: &'static [u8],
    zips: OnceLock<ZipTables>,
    /// Cities.
    pub cities: Names,
    /// How far down each city stands among all by its people: the power of two.
    pub city_sizes: &'static [u8],
    /// By place, how far down the largest city in it stands; the most where there is none.
    pub sizes: Vec<u8>,
    /// Nicknames.
    pub nicknames: Names,
    /// Which reading of its name each nickname is, from 1.
    pub nickname_ranks: &'static [u8],
}

impl From<FindingTables<'static>> for Finding {
    fn from(tables: FindingTables<'static>) -> Finding {
        let counties = tables.spot_counties.iter().map(|county| (*county != 0).then_some(*county as u32));
        let places = tables.spot_places.iter().map(|row| Place::at(*row as usize));
        let mut finding = Finding {
            spots: places.zip(counties).collect(),
            packed_zips: tables.zips,
            zips: OnceLock::new(),
            cities: tables.cities.into(),
            city_sizes: tables.city_sizes,
            sizes: vec![u8::MAX; COUNT],
            nicknames: tables.nicknames.into(),
            nickname_ranks: tables.nickname_ranks,
        };
        finding.size_places();
        finding
    }
}

impl Finding {
    /// Where a ZIP code is; none for one that is in no place.
    pub fn zip(&self, code: u32) -> Option<Found> {
        let table = self.zips.get_or_init(|| unpacked(self.packed_zips));
        let at = table.zips.binary_search(&(code as i32)).ok()?;
        let (place, county) = self.spots[table.spots[at] as usize];
        Some(Found { place, kind: FoundKind::Zip(code), county })
    }

    fn size_places(&mut self) {
        let mut of_spots = vec![u8::MAX; self.spots.len()];
        for (at, size) in self.city_sizes.iter().enumerate() {
            let least = &mut of_spots[self.cities.spot(at)];
            *least = (*least).min(*size);
        }
        for ((place, _), size) in self.spots.iter().zip(of_spots) {
            for place in [Some(*place), place.state(), Some(Place::UNITED_STATES)].into_iter().flatten() {
                let least = &mut self.sizes[place.row()];
                *least = (*least).min(size);
            }
        }
    }

    /// Where a city is, by its position.
    pub fn city_place(&self, at: usize) -> Place {
        self.spots[self.cities.spot(at)].0
    }

    /// A city, by its position.
    pub fn city(&'static self, at: usize) -> Found {
        let (place, county) = self.spots[self.cities.spot(at)];
        // What has a city lies in a state.
        let state = place.state().unwrap_or(place);
        Found { place, kind: FoundKind::City { name: self.cities.name(at), state }, county }
    }

    /// The place that a nickname stands for, by its position.
    pub fn nickname_place(&self, at: usize) -> Place {
        self.spots[self.nicknames.spot(at)].0
    }

    /// What a nickname stands for, by its position.
    pub fn nickname(&'static self, at: usize) -> Found {
        let place = self.nickname_place(at);
        Found { place, kind: FoundKind::Nickname(self.nicknames.name(at)), county: None }
    }
}
