//! Finding places as one types: by ZIP code, city, nickname and their own names; by their names alone while the tables that
//! the others take are not here.
//!
//! A name is looked up whole and as the beginning of one, then without the state that stands at its end, then without what
//! people put around a city's name. What is found is put in order by how well it fits; what fits alike, by its people.

mod around;
mod candidates;
mod names;
mod said;

pub use names::{Wanted, fits};
pub use said::{Listed, Looked, MISSING, SHOWN};

use crate::data::finding::{Finding, Found, FoundKind, finding};
use crate::data::places::Place;
use candidates::candidates;
use names::search;

/// What of a text are digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Digits {
    /// None that tell anything: it is a name.
    Name,
    /// The beginning of a ZIP code.
    Begun,
    /// A ZIP code, maybe among words.
    Zip(u32),
    /// More digits than a ZIP code has.
    Many,
}

/// Digits of a ZIP code, and with the four that lead to a street.
const ZIP: usize = 5;
const ZIP_AND_FOUR: usize = 9;

impl Digits {
    /// The code of an area is five digits too, or seven, and is for links: no digits are ever held against it.
    fn read(typed: &str) -> Digits {
        let words = || typed.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let digits = |word: &&str| word.bytes().all(|letter| letter.is_ascii_digit());
        let zip = words().filter(digits).find(|word| word.len() == ZIP || word.len() == ZIP_AND_FOUR);
        if let Some(zip) = zip.and_then(|word| word.get(..ZIP)?.parse().ok()) {
            return Digits::Zip(zip);
        }
        match words().map(str::len).sum::<usize>() {
            count if count > 0 && words().all(|word| digits(&word)) => {
                if count < ZIP {
                    Digits::Begun
                } else {
                    Digits::Many
                }
            }
            _ => Digits::Name,
        }
    }
}

/// The places that what was typed may mean, for a list.
pub fn look(typed: &str) -> Looked {
    look_in(finding(), typed)
}

/// The same by all that is here, or by names alone.
pub fn look_in(all: Option<&'static Finding>, typed: &str) -> Looked {
    match (Digits::read(typed), all) {
        (Digits::Begun, _) => Looked::begun(),
        (Digits::Many, _) => Looked::nothing(said::MANY.to_owned()),
        // Which it is will be known.
        (Digits::Zip(_), None) => Looked::nothing(String::new()),
        (Digits::Zip(zip), Some(all)) => match all.zip(zip) {
            Some(found) => Looked::of(vec![found]),
            None => Looked::nothing(said::unknown_zip(zip)),
        },
        (Digits::Name, all) => Looked::of(by_name(all, typed)),
    }
}

fn by_name(all: Option<&'static Finding>, typed: &str) -> Vec<Found> {
    let wanted = Wanted::read(typed);
    match all {
        None => search(&wanted).into_iter().map(named).collect(),
        Some(all) => candidates(all, typed, &wanted).into_iter().map(|(_, found)| found).collect(),
    }
}

/// A place that was found by its own name.
fn named(place: Place) -> Found {
    Found { place, kind: FoundKind::Area, county: None }
}

/// All that what was typed may mean, best first, as a list without an end would show it; and what is said of it.
pub fn find_all(typed: &str) -> (Vec<Listed>, String) {
    let found = match (Digits::read(typed), finding()) {
        (Digits::Name, all) => by_name(all, typed),
        (Digits::Zip(zip), Some(all)) => all.zip(zip).into_iter().collect(),
        _ => Vec::new(),
    };
    (found.into_iter().map(said::listed).collect(), look(typed).said)
}

/// Which places of many what was typed lets through: all where nothing was.
#[derive(Clone, Debug, PartialEq)]
pub struct Sought {
    names: Option<Wanted>,
    places: Vec<Place>,
    /// What is to be said of it, where that is more than how many there are.
    pub said: Option<String>,
}

impl Default for Sought {
    fn default() -> Sought {
        Sought { names: Some(Wanted::default()), places: Vec::new(), said: None }
    }
}

impl Sought {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Sought {
        match (Digits::read(typed), finding()) {
            // Every place, as long as it takes to tell which.
            (Digits::Begun, _) => Sought { said: Some(said::BEGUN.to_owned()), ..Sought::default() },
            (Digits::Zip(_), None) => Sought::default(),
            (Digits::Many, _) => Sought::these(Vec::new(), Some(said::MANY.to_owned())),
            (Digits::Zip(zip), Some(all)) => match all.zip(zip) {
                Some(found) => Sought::these(vec![found.place], said::said(&found, &format!("{zip:05}"))),
                None => Sought::these(Vec::new(), Some(said::unknown_zip(zip))),
            },
            (Digits::Name, all) => Sought::by_name(all, typed),
        }
    }

    fn these(places: Vec<Place>, said: Option<String>) -> Sought {
        Sought { names: None, places, said }
    }

    /// Names as they fit; cities and nicknames whole, or by their beginnings where nothing else is found.
    fn by_name(all: Option<&'static Finding>, typed: &str) -> Sought {
        let wanted = Wanted::read(typed);
        let mut found = match all {
            Some(all) if wanted != Wanted::default() => candidates(all, typed, &wanted),
            _ => Vec::new(),
        };
        if found.iter().any(|(whole, _)| *whole) || Place::all().any(|place| fits(place, &wanted)) {
            found.retain(|(whole, _)| *whole);
        }
        let places = found.into_iter().map(|(_, found)| found.place).collect();
        Sought { names: Some(wanted), places, said: None }
    }

    /// Whether a place is let through; an area across states whichever of them is meant.
    pub fn has(&self, place: Place) -> bool {
        let named = self.names.as_ref().is_some_and(|wanted| fits(place, wanted));
        named || self.places.iter().any(|one| one.row() == place.row())
    }
}
