//! The places of the tables: the nation, its states and DC, metropolitan and nonmetropolitan areas.
//!
//! Areas as BLS's OEWS draws them, Connecticut by planning regions.

use super::constants::{MAP_COLUMNS, NATION_COUNT, STATE_COUNT};
pub use super::constants::{METRO_COUNT, NONMETRO_COUNT};
use super::tables::tables;
use schemars::JsonSchema;
use serde::Serialize;

/// A place that has figures: the row it stands at in every table by place. Written out as data, its code.
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
/// How many places there are.
pub const COUNT: usize = NONMETROS_FROM + NONMETRO_COUNT;

impl Place {
    /// The nation as a whole.
    pub const UNITED_STATES: Place = Place(0);

    /// The place of a code: `US`, a state's two letters, BLS's five digits of a metropolitan or seven of a
    /// nonmetropolitan area.
    pub fn from_code(code: &str) -> Option<Place> {
        // Most of a noisy link is no code by its length alone.
        let possible = [STATE_CODE, METRO_CODE, NONMETRO_CODE].contains(&code.len());
        if possible { Place::all().find(|place| place.code() == code) } else { None }
    }

    /// Every place: nation, states by name, metropolitan, then nonmetropolitan areas by code.
    pub fn all() -> impl Iterator<Item = Place> {
        (0..COUNT).map(Place::at)
    }

    /// The states and DC, by name.
    pub fn states() -> impl Iterator<Item = Place> {
        (STATES_FROM..METROS_FROM).map(Place::at)
    }

    fn at(row: usize) -> Place {
        Place(row as u16)
    }

    /// Its position among all places.
    pub fn row(self) -> usize {
        usize::from(self.0)
    }

    /// The code that links use.
    pub fn code(self) -> &'static str {
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

    /// The state it lies in, itself where it is one; of an area across states the one named first. None for the nation.
    pub fn state(self) -> Option<Place> {
        self.state_row().map(|row| Place::at(STATES_FROM + row))
    }

    /// Whether part of it lies in a state: those that its name ends with.
    pub fn touches(self, state: Place) -> bool {
        let named = self.name().rsplit_once(", ").map_or("", |(_, states)| states);
        self.state() == Some(state) || named.split('-').any(|code| code == state.code())
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
        let row = tables().states[self.row()] as usize;
        (row < STATE_COUNT).then_some(row)
    }
}
