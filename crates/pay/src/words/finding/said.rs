//! What a list of found places shows, and what is said of it.

use crate::data::finding::{Found, FoundKind};
use crate::data::places::{Kind, Place};
use crate::words::places;

/// How many places a list shows at once: what a phone's screen takes.
pub const SHOWN: usize = 8;

/// Where what finds more than names of places did not come.
pub const MISSING: &str =
    "ZIP codes and cities have not arrived; states and areas are found by name. Type on to try again.";
/// Where the digits may become a ZIP code.
pub(super) const BEGUN: &str = "A ZIP code has five digits; type on.";
/// Where no place fits.
const NONE: &str = "No place with figures has that name. Try its ZIP code, its state or a larger city nearby.";
/// Where there are more than a ZIP code has.
pub(super) const MANY: &str = "A ZIP code has five digits.";

/// A place that was found, as the list shows it.
#[derive(Debug, PartialEq)]
pub struct Listed {
    /// Where, and by what.
    pub found: Found,
    /// What was found: "Springfield, MO".
    pub name: String,
    /// Beside it, where that is: "Springfield, MO metro area"; of a place by its own name, its kind.
    pub aside: String,
    /// Once it is chosen, how it leads to its place; none for a place by its own name.
    pub said: Option<String>,
}

/// What was found by what was typed.
#[derive(Debug, Default, PartialEq)]
pub struct Looked {
    /// The first of it, best first.
    pub rows: Vec<Listed>,
    /// How many there are, or why there are none.
    pub said: String,
    /// Whether nothing is found because there is more to be typed.
    pub begun: bool,
}

impl Looked {
    pub(super) fn of(found: Vec<Found>) -> Looked {
        let said = counted(found.len());
        Looked { rows: found.into_iter().take(SHOWN).map(listed).collect(), said, begun: false }
    }

    pub(super) fn begun() -> Looked {
        Looked { begun: true, ..Looked::nothing(BEGUN.to_owned()) }
    }

    pub(super) fn nothing(said: String) -> Looked {
        Looked { rows: Vec::new(), said, begun: false }
    }
}

fn counted(count: usize) -> String {
    match count {
        0 => NONE.to_owned(),
        1 => "1 place".to_owned(),
        _ if count > SHOWN => format!("{SHOWN} of {count} places; type on to narrow them"),
        _ => format!("{count} places"),
    }
}

/// Five digits that are no ZIP code in any of the places.
pub(super) fn unknown_zip(zip: u32) -> String {
    format!("No place with figures has the ZIP code {zip:05}. Check it, or type the city.")
}

/// As the list shows it.
pub(super) fn listed(found: Found) -> Listed {
    let (name, aside) = (name(&found), aside(&found));
    let said = said(&found, &name);
    Listed { found, name, aside, said }
}

fn name(found: &Found) -> String {
    match found.kind {
        FoundKind::Zip(zip) => format!("{zip:05}"),
        FoundKind::City { name, state } => format!("{name}, {}", state.code()),
        FoundKind::Nickname(name) => name.to_owned(),
        FoundKind::Area => places::name(found.place).to_owned(),
    }
}

fn aside(Found { place, kind, .. }: &Found) -> String {
    match (place.kind(), kind) {
        (_, FoundKind::Area) => places::kind(*place).to_owned(),
        (Kind::Nation | Kind::State, _) => place.name().to_owned(),
        (Kind::Metro, _) => format!("{} metro area", short(*place)),
        (Kind::Nonmetro, _) => format!("{} nonmetro area", place.short_name()),
    }
}

/// The first city with the states: "Portland, OR-WA".
fn short(place: Place) -> String {
    let states = place.name().rsplit_once(", ").map_or("", |(_, states)| states);
    format!("{}, {states}", place.short_name())
}

/// How what was found leads to its place: "21201 is in Baltimore-Columbia-Towson, MD."
pub(super) fn said(found: &Found, name: &str) -> Option<String> {
    let place = found.place;
    let article = if place.kind() == Kind::Nonmetro { "the " } else { "" };
    let leads = match found.kind {
        FoundKind::Area => return None,
        FoundKind::Nickname(_) => format!("“{name}” is taken for {article}{}", place.name()),
        FoundKind::Zip(_) | FoundKind::City { .. } => format!("{name} is in {article}{}", place.name()),
    };
    let taxed =
        place.other_state().map_or(String::new(), |state| format!("; the state that taxes is {}", state.name()));
    Some(format!("{leads}{taxed}."))
}
