//! The states as tiles: their shades, what each says, the legend.

use super::place_table::{PlaceRow, PlaceTable, place_table};
use super::{answers, comparison, money, places, ranking};
use crate::chart::{Axis, Column, Table};
use crate::data::vintage::{PRICE_YEAR, TAX_YEAR};
use crate::model::compare::InPlace;
use crate::model::profile::{Place, Profile};
use crate::model::ranking::Measure;

/// How many columns of tiles there are.
pub const COLUMNS: u8 = Place::TILE_COLUMNS;
/// Shades one can still tell apart.
const SHADES: usize = 6;
/// What the map can be shaded by.
pub const MEASURES: [Measure; 3] = [Measure::Buys, Measure::Pay, Measure::Prices];

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

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The finding.
    pub title: String,
    /// What is shown.
    pub summary: String,
    /// The states by name.
    pub tiles: Vec<Tile>,
    /// The shades from the lightest.
    pub legend: Vec<MapKey>,
}

/// The figure of a person in every state.
pub fn map(profile: &Profile, states: &[InPlace], by: Measure) -> Map {
    let values: Vec<f64> = states.iter().map(|there| by.measure(there).unwrap_or(0.0)).collect();
    let edges = Axis::around(values.iter().copied(), SHADES).edges;
    let shades = edges.len().saturating_sub(1).max(1);
    let shade = |at: usize| if shades == 1 { 0.5 } else { at as f64 / (shades - 1) as f64 };
    let bin = |value: f64| edges.iter().skip(1).take(shades - 1).filter(|edge| value >= **edge).count();
    let tiles = states.iter().zip(&values).filter_map(|(there, value)| tile(there, by, *value, shade(bin(*value))));
    let legend = edges.windows(2).enumerate().map(|(at, ends)| MapKey { shade: shade(at), text: between(by, ends) });
    Map {
        title: title(profile, states, &values, by),
        summary: summary(profile, by),
        tiles: tiles.collect(),
        legend: legend.collect(),
    }
}

fn tile(there: &InPlace, by: Measure, value: f64, shade: f64) -> Option<Tile> {
    let (column, down) = there.place.tile()?;
    Some(Tile { place: there.place, cell: (column + 1, down + 1), shade, value: short(by, value) })
}

/// All figures of a state: "Texas: pay $48,600, take-home $40,900, prices 97.3, buys $42,000".
pub fn reading(there: &InPlace) -> String {
    format!(
        "{}: pay {}, take-home {}, prices {}, buys {}",
        there.place.name(),
        money::about(there.pay()),
        money::about(there.take_home.net()),
        money::tenths(there.price_index * 100.0),
        money::about(there.real_net())
    )
}

fn short(by: Measure, value: f64) -> String {
    match by {
        Measure::Prices => ((value * 100.0).round() as i64).to_string(),
        Measure::Jobs => money::grouped(value as u64),
        Measure::Buys | Measure::Pay | Measure::TakeHome => money::thousands(value),
    }
}

fn between(by: Measure, ends: &[f64]) -> String {
    let ends: Vec<String> = ends.iter().map(|end| short(by, *end)).collect();
    ends.join(" to ")
}

/// The states at both ends.
fn title(profile: &Profile, states: &[InPlace], values: &[f64], by: Measure) -> String {
    let order = crate::chart::order(values);
    let name = |at: Option<&usize>| at.map_or(String::new(), |at| places::within(states[*at].place));
    let (least, most) = (name(order.first()), name(order.last()));
    match by {
        Measure::Pay if profile.remote => "Remote pay is the same in every state".to_owned(),
        Measure::Pay => format!("Your pay is the highest in {most}, the lowest in {least}"),
        Measure::Prices => format!("Prices are the lowest in {least}, the highest in {most}"),
        Measure::Buys => format!("Your pay buys the most in {most}, the least in {least}"),
        Measure::TakeHome => format!("You take home the most in {most}, the least in {least}"),
        Measure::Jobs => format!("Most jobs are in {most}"),
    }
}

fn summary(profile: &Profile, by: Measure) -> String {
    let (dollars, filing) = (answers::dollars(profile.basis), answers::filing_as(profile.filing));
    let budget = comparison::budget(profile.housing);
    match by {
        Measure::Pay => format!("Pay a year before tax, {dollars}."),
        Measure::Prices => format!("BEA’s prices of {PRICE_YEAR}, the nation’s 100, {budget}."),
        Measure::Buys | Measure::TakeHome | Measure::Jobs => {
            format!(
                "Take-home pay a year ({dollars}, {TAX_YEAR} tax, {filing}) in average US prices of {PRICE_YEAR}, {budget}."
            )
        }
    }
}

/// The same to the dollar.
pub fn table(profile: &Profile, states: &[InPlace]) -> Table {
    let rows = states.iter().map(|there| {
        let names = vec![there.place.name().to_owned()];
        PlaceRow { names, there, home: None, equal: None }
    });
    let caption = format!("The states. {}", comparison::caption(profile));
    place_table(PlaceTable::States, caption, vec![Column::plain("State")], rows)
}

/// What a shading is called.
pub fn shading(by: Measure) -> &'static str {
    match by {
        Measure::Buys => "What it buys",
        Measure::Pay | Measure::TakeHome | Measure::Prices | Measure::Jobs => ranking::measure(by),
    }
}

/// What a tile's letters and number leave out for those who cannot see the map.
pub fn spoken(tile: &Tile, home: bool) -> String {
    let name = tile.place.name();
    if home { format!(" {name}, your place") } else { format!(" {name}") }
}
