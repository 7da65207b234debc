//! "Map": the states as tiles, shaded by what a measure says of them.

use super::place_table::{PlaceRow, PlaceTable, place_table};
use super::{Block, Card, Chart, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Axis, Column, Table, order};
use crate::model::compare::InPlace;
use crate::model::profile::Place;
use crate::model::ranking::Measure;
use crate::words::section::Section;
use crate::words::{comparison, map as words, page};
use std::rc::Rc;

/// How many columns of tiles there are.
pub const COLUMNS: u8 = Place::TILE_COLUMNS;
/// What the map can be shaded by.
pub const MEASURES: [Measure; 3] = [Measure::Buys, Measure::Pay, Measure::Prices];
/// Shades one can still tell apart.
const SHADES: usize = 6;

/// The states on a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct TileMap {
    /// What shades them.
    pub by: Measure,
    /// The person's own state, where they are in one.
    pub home: Option<Place>,
    /// The states by name.
    pub tiles: Vec<Tile>,
    /// The shades from the lightest.
    pub legend: Vec<MapKey>,
}

/// One state.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Which.
    pub place: Place,
    /// Its column and row, from 1.
    pub cell: (u8, u8),
    /// How deep its shade is, of one.
    pub shade: f64,
    /// "$44k".
    pub value: String,
}

/// A shade and the values it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct MapKey {
    /// How deep, of one.
    pub shade: f64,
    /// "$40k to $42k".
    pub text: String,
}

/// The card, shaded by a measure.
pub fn card(answers: &Answers, by: Measure) -> Card {
    let (profile, states) = (&answers.profile, answers.states());
    let values: Vec<f64> = states.iter().map(|there| by.measure(there).unwrap_or(0.0)).collect();
    let order = order(&values);
    let end = |at: Option<&usize>| at.map_or(Place::UNITED_STATES, |at| states[*at].place);
    let title = words::title(profile, [end(order.first()), end(order.last())], by);
    let summary = words::summary(profile, by);
    let chart = Rc::new(Chart::Tiles(tiles(states, &values, by, profile.place.state())));
    let numbers = Numbers::new(TableOf::own(Section::Map, table), &title, &summary, Some(chart.clone()));
    let full = profile.compared.is_full().then_some(page::PLACES_FULL);
    let blocks = vec![
        Block::Slot(Slot::Map(chart)),
        Block::there(full, |said| Block::Note(said.to_owned(), None)),
        Block::Numbers(numbers),
    ];
    Card::new(Section::Map, title, summary, blocks)
}

fn tiles(states: &[InPlace], values: &[f64], by: Measure, home: Option<Place>) -> TileMap {
    let edges = Axis::around(values.iter().copied(), SHADES).edges;
    let shades = edges.len().saturating_sub(1).max(1);
    let shade = |at: usize| if shades == 1 { 0.5 } else { at as f64 / (shades - 1) as f64 };
    let bin = |value: f64| edges.iter().skip(1).take(shades - 1).filter(|edge| value >= **edge).count();
    let tile = |(there, value): (&InPlace, &f64)| {
        let (column, down) = there.place.tile()?;
        let (cell, value, shade) = ((column + 1, down + 1), words::short(by, *value), shade(bin(*value)));
        Some(Tile { place: there.place, cell, shade, value })
    };
    let key = |(at, ends): (usize, &[f64])| {
        let text = ends.iter().map(|end| words::short(by, *end)).collect::<Vec<_>>().join(" to ");
        MapKey { shade: shade(at), text }
    };
    TileMap {
        by,
        home,
        tiles: states.iter().zip(values).filter_map(tile).collect(),
        legend: edges.windows(2).enumerate().map(key).collect(),
    }
}

/// The same to the dollar.
pub(super) fn table(answers: &Answers) -> Table {
    let rows = answers.states().iter().map(|there| {
        let names = vec![there.place.name().to_owned()];
        PlaceRow { names, there, home: None, equal: None }
    });
    let caption = format!("The states. {}", comparison::caption(&answers.profile));
    place_table(PlaceTable::States, caption, vec![Column::plain("State")], rows)
}
