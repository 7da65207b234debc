//! The places of the tables: the nation, its states and DC, metropolitan and nonmetropolitan areas.
//!
//! Areas as BLS's OEWS draws them, Connecticut by planning regions.

use super::constants::{MAP_COLUMNS, NATION_COUNT, STATE_COUNT};
pub use super::constants::{METRO_COUNT, NONMETRO_COUNT};
use super::tables::tables;
use schemars::JsonSchema;
use serde::Serialize;

/// A place that has figures: the row it stands at in every table by place; or, from [`COUNT`] on, an area in another of its
/// states than that in which most of its people live. Written out as data, its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(into = "&'static str")]
#[schemars(with = "String")]
pub struct Place(u16);

impl From<Place> for &'static str {
    fn from(place: Place) -> &'static str {
        place.code()
    }
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The United States.
    Nation,
    /// A state or the District of Columbia.
    State,
    /// A metropolitan area.
    Metro,
    /// A nonmetropolitan area of a state.
    Nonmetro,
}

const STATES_FROM: usize = NATION_COUNT;
const METROS_FROM: usize = STATES_FROM + STATE_COUNT;
const NONMETROS_FROM: usize = METROS_FROM + METRO_COUNT;
/// Characters of a code, by kind.
const STATE_CODE: usize = 2;
const METRO_CODE: usize = 5;
const NONMETRO_CODE: usize = 7;
const ACROSS_CODE: usize = METRO_CODE + 1 + STATE_CODE;
/// How many places there are.
pub const COUNT: usize = NONMETROS_FROM + NONMETRO_COUNT;

impl Place {
    /// The nation as a whole.
    pub const UNITED_STATES: Place = Place(0);

    /// The place of a code: `US`, a state's two letters, BLS's five digits of a metropolitan or seven of a
    /// nonmetropolitan area; of an area across states, with the state that is meant: `38900.WA`. None for anything
    /// else, such as a name or letters in lower case.
    ///
    /// ```
    /// use pay::data::places::Place;
    /// assert_eq!(Place::from_code("19100").map(Place::short_name), Some("Dallas"));
    /// assert_eq!(Place::from_code("tx"), None);
    /// ```
    pub fn from_code(code: &str) -> Option<Place> {
        if let Some((area, state)) = code.split_once('.') {
            return Place::from_code(area)?.in_each_state().find(|place| place.state_code() == state);
        }
        // Most of a noisy link is no code by its length alone.
        let possible = [STATE_CODE, METRO_CODE, NONMETRO_CODE].contains(&code.len());
        if possible { Place::all().find(|place| place.code() == code) } else { None }
    }

    /// Every place: nation, states by name, metropolitan, then nonmetropolitan areas by code. The nation alone while the
    /// tables of all others are not there.
    pub fn all() -> impl Iterator<Item = Place> {
        (0..tables().name_ends.len()).map(Place::at)
    }

    /// The states and DC, by name.
    pub fn states() -> impl Iterator<Item = Place> {
        Place::all().skip(STATES_FROM).take(STATE_COUNT)
    }

    /// The place at a position of those of the tables, which is to be one: [`COUNT`] and more for areas in another of their
    /// states.
    pub fn at(row: usize) -> Place {
        Place(row as u16)
    }

    /// Its position among all places; of an area across states the same whatever the state.
    pub fn row(self) -> usize {
        let at = usize::from(self.0);
        self.across().map_or(at, |other| tables().across_areas[other] as usize)
    }

    /// Its position among all places, then areas in another of their states.
    pub(super) fn index(self) -> usize {
        self.0.into()
    }

    /// Its position among areas in another of their states.
    fn across(self) -> Option<usize> {
        usize::from(self.0).checked_sub(COUNT)
    }

    /// The area in each of its states, that with most of its people first; none where it lies in one.
    ///
    /// ```
    /// let portland = pay::data::places::Place::from_code("38900").unwrap();
    /// let codes: Vec<&str> = portland.in_each_state().map(|place| place.code()).collect();
    /// assert_eq!(codes, ["38900", "38900.WA"]);
    /// ```
    pub fn in_each_state(self) -> impl Iterator<Item = Place> {
        let row = self.row();
        let areas = tables().across_areas.iter().enumerate();
        let others: Vec<usize> = areas.filter(|(_, area)| **area as usize == row).map(|(at, _)| COUNT + at).collect();
        let first = (!others.is_empty()).then_some(row);
        first.into_iter().chain(others).map(Place::at)
    }

    /// The same in the state that its name names first, which is not always that with most of its people.
    pub fn in_first_named_state(self) -> Place {
        let first = self.named_states().next();
        self.in_each_state().find(|place| Some(place.state_code()) == first).unwrap_or(self)
    }

    fn state_code(self) -> &'static str {
        self.state().map_or("", Place::code)
    }

    /// The codes at the end of an area's name.
    fn named_states(self) -> impl Iterator<Item = &'static str> {
        self.name().rsplit_once(", ").map_or("", |(_, states)| states).split('-')
    }

    /// The state that is meant where that is another than most of its people live in.
    pub fn other_state(self) -> Option<Place> {
        self.across().and_then(|_| self.state())
    }

    /// The code that links use.
    pub fn code(self) -> &'static str {
        if let Some(other) = self.across() {
            return tables().across_codes.get(ACROSS_CODE * other..ACROSS_CODE * (other + 1)).unwrap_or_default();
        }
        let row = self.row();
        let areas = STATE_CODE * METROS_FROM;
        let (start, length) = match self.kind() {
            Kind::Nation | Kind::State => (STATE_CODE * row, STATE_CODE),
            Kind::Metro => (areas + METRO_CODE * (row - METROS_FROM), METRO_CODE),
            Kind::Nonmetro => {
                (areas + METRO_CODE * METRO_COUNT + NONMETRO_CODE * (row - NONMETROS_FROM), NONMETRO_CODE)
            }
        };
        tables().codes.get(start..start + length).unwrap_or_default()
    }

    /// The name as BLS writes it.
    pub fn name(self) -> &'static str {
        let end = |row: usize| tables().name_ends[row] as usize;
        let start = self.row().checked_sub(1).map_or(0, end);
        tables().names.get(start..end(self.row())).unwrap_or_default()
    }

    /// The first city of a metropolitan area; other names whole, without "nonmetropolitan area".
    pub fn short_name(self) -> &'static str {
        self.name().get(..tables().short_names[self.row()] as usize).unwrap_or(self.name())
    }

    /// What the place is.
    pub fn kind(self) -> Kind {
        match self.row() {
            row if row < STATES_FROM => Kind::Nation,
            row if row < METROS_FROM => Kind::State,
            row if row < NONMETROS_FROM => Kind::Metro,
            _ => Kind::Nonmetro,
        }
    }

    /// The state it lies in, itself where it is one; of an area across states the one that is meant, or else that with most
    /// of its people. None for the nation.
    pub fn state(self) -> Option<Place> {
        self.state_row().map(|row| Place::at(STATES_FROM + row))
    }

    /// Whether part of it lies in a state: those that its name ends with.
    pub fn touches(self, state: Place) -> bool {
        self.state() == Some(state) || self.named_states().any(|code| code == state.code())
    }

    /// How many columns the map of tiles has.
    pub const TILE_COLUMNS: u8 = MAP_COLUMNS;

    /// Where its state's tile stands on a map of tiles: column and row from 0. None for the nation.
    pub fn tile(self) -> Option<(u8, u8)> {
        let tile = *tables().tiles.get(self.state_row()?)? as u8;
        Some((tile % MAP_COLUMNS, tile / MAP_COLUMNS))
    }

    /// The state's position among the states.
    pub(super) fn state_row(self) -> Option<usize> {
        if self.across().is_some() {
            let (_, state) = self.code().split_once('.')?;
            return (0..STATE_COUNT).find(|row| Place::at(STATES_FROM + row).code() == state);
        }
        let row = tables().states[self.row()] as usize;
        (row < STATE_COUNT).then_some(row)
    }
}
