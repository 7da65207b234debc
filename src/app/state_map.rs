//! "Map": the states as tiles.

use super::figure::{numbers, section};
use super::jump;
use super::state::Change;
use super::style::shade;
use crate::chart::{Direction, neighbor};
use crate::model::compare::InPlace;
use crate::model::profile::Profile;
use crate::model::ranking::Measure;
use crate::words::map::{self, Key, MEASURES, Map, Tile};
use crate::words::page;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The person.
    pub profile: Profile,
    /// The person in every place.
    pub everywhere: Rc<Vec<InPlace>>,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

/// The section.
#[component]
pub fn StateMap(props: &Props) -> Html {
    let by = use_state(|| Measure::Buys);
    // The state that the keyboard is at, and the one whose figures are shown.
    let at = use_state_eq(|| None::<usize>);
    let states = states(&props.everywhere);
    let (profile, everywhere) = (props.profile.clone(), props.everywhere.clone());
    let table = move || map::table(&profile, &self::states(&everywhere));
    let figure = map::map(&props.profile, &states, *by);
    let reading = at.and_then(|at| figure.tiles.get(at)).map_or(page::MAP_HINT.to_owned(), |tile| tile.reading.clone());
    let keys = keys(&figure.tiles);
    let rest = html! {
        <>
            <fieldset class="shades">
                <legend class="unseen">{ page::SHADED_BY }</legend>
                { for MEASURES.iter().map(|measure| shading(*measure, &by)) }
            </fieldset>
            <div class={classes!("map", ramp(*by))}>
                <div class="map__tiles" role="group" aria-label={page::MAP_NAME} onkeydown={keys}>
                    { for figure.tiles.iter().enumerate().map(|(index, one)| tile(props, index, one, &at)) }
                </div>
                { legend(&figure) }
            </div>
            <p class="map__reading">{ reading }</p>
            if props.profile.compared.is_full() {
                <p class="card__note">{ page::PLACES_FULL }</p>
            }
            { numbers(table) }
        </>
    };
    section(4, figure.title, Some(figure.summary), rest)
}

fn states(everywhere: &[InPlace]) -> Vec<&InPlace> {
    everywhere.iter().filter(|there| there.place.state() == Some(there.place)).collect()
}

/// The same color means the same as in the bars.
fn ramp(by: Measure) -> &'static str {
    match by {
        Measure::Buys | Measure::TakeHome => "map--buys",
        Measure::Pay | Measure::Jobs => "map--pay",
        Measure::Prices => "map--prices",
    }
}

fn shading(measure: Measure, by: &UseStateHandle<Measure>) -> Html {
    let checked = **by == measure;
    let by = by.clone();
    let onchange = Callback::from(move |_: Event| by.set(measure));
    html! {
        <label class="chip">
            <input type="radio" name="shading" class="chip__box" {checked} {onchange} />
            <span class="chip__text">{ map::shading(measure) }</span>
        </label>
    }
}

fn tile(props: &Props, index: usize, tile: &Tile, at: &UseStateHandle<Option<usize>>) -> Html {
    let Props { profile, on_change, .. } = props;
    let place = tile.place;
    let home = profile.place.state() == Some(place);
    let compared = profile.compared.has(place);
    let press = on_change.reform(move |_| if compared { Change::LeaveOut(place) } else { Change::Compare(place) });
    let show = {
        let at = at.clone();
        move || at.set(Some(index))
    };
    let (onfocus, onpointerenter) = (show.clone(), show);
    let class = classes!("tile", home.then_some("tile--home"), (tile.shade > 0.5).then_some("tile--deep"));
    // One stop for the Tab key; the arrow keys go on from there.
    let tabindex = if index == at.unwrap_or(0) { "0" } else { "-1" };
    html! {
        <button type="button" key={place.code()} id={id(tile)} {class} {tabindex} style={shade(tile.cell, tile.shade)}
            aria-pressed={compared.to_string()} onclick={press}
            onfocus={Callback::from(move |_| onfocus())} onpointerenter={Callback::from(move |_| onpointerenter())}>
            <span class="tile__code">{ place.code() }</span>
            <span class="tile__value">{ tile.value.clone() }</span>
            <span class="unseen">{ map::spoken(tile, home) }</span>
        </button>
    }
}

fn id(tile: &Tile) -> String {
    format!("tile-{}", tile.place.code())
}

/// Arrow keys go to the nearest state in their direction.
fn keys(tiles: &[Tile]) -> Callback<KeyboardEvent> {
    let cells: Vec<(u8, u8)> = tiles.iter().map(|tile| tile.cell).collect();
    let ids: Vec<String> = tiles.iter().map(id).collect();
    Callback::from(move |event: KeyboardEvent| {
        let direction = match event.key().as_str() {
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            _ => return,
        };
        event.prevent_default();
        let from = event.target_dyn_into::<Element>().and_then(|tile| ids.iter().position(|id| *id == tile.id()));
        if let Some(next) = from.and_then(|from| neighbor(&cells, from, direction)) {
            // The focus itself makes it the one whose figures are shown.
            jump::focus(&ids[next]);
        }
    })
}

fn legend(map: &Map) -> Html {
    let key = |key: &Key| {
        let class = classes!("legend__key", (key.shade > 0.5).then_some("tile--deep"));
        html! { <li {class} style={shade((0, 0), key.shade)}>{ key.text.clone() }</li> }
    };
    html! { <ul class="legend">{ for map.legend.iter().map(key) }</ul> }
}
