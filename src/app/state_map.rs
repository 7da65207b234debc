//! "Map": the states as tiles.

use super::figure::{numbers, section};
use super::files;
use super::jump;
use super::marked::{marked, toggles};
use super::shown::{Props, Shown};
use super::style::shade;
use crate::chart::{Direction, neighbor};
use crate::export::svg;
use crate::model::compare::InPlace;
use crate::model::profile::Profile;
use crate::model::ranking::Measure;
use crate::words::map::{self, Key, MEASURES, Map, Tile};
use crate::words::page::{self, Section};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
#[component]
pub fn StateMap(props: &Props) -> Html {
    let by = use_state(|| Measure::Buys);
    // The state that the keyboard is at, and the one whose figures are shown.
    let at = use_state_eq(|| None::<usize>);
    let (profile, states) = (&props.shown.profile, states(&props.shown));
    let shown = props.shown.clone();
    let table = move || map::table(&shown.profile, &self::states(&shown));
    let figure = map::map(profile, &states, *by);
    let reading = at.and_then(|at| states.get(at)).map_or(page::MAP_HINT.to_owned(), |there| map::reading(there));
    let keys = keys(&figure.tiles);
    let focused = tells(&figure.tiles, at.clone());
    let pointed = focused.clone();
    let files = files::figure(Section::Map, profile, &figure.title, &figure.summary);
    let (again, measure) = (props.shown.clone(), *by);
    let drawing = move || {
        let figure = map::map(&again.profile, &self::states(&again), measure);
        svg::map(&figure, measure, again.profile.place)
    };
    let rest = html! {
        <>
            <fieldset class="shades">
                <legend class="unseen">{ page::SHADED_BY }</legend>
                { for MEASURES.iter().map(|measure| shading(*measure, &by)) }
            </fieldset>
            <div class={classes!("map", ramp(*by))}>
                <div class="map__tiles" role="group" aria-label={page::MAP_NAME} onclick={toggles(props)} onkeydown={keys}
                    onfocusin={move |event: FocusEvent| focused.emit(event.into())} onpointerover={move |event: PointerEvent| pointed.emit(event.into())}>
                    { for figure.tiles.iter().enumerate().map(|(index, one)| tile(profile, one, index == at.unwrap_or(0))) }
                </div>
                { legend(&figure) }
            </div>
            <p class="map__reading" id="map-reading">{ reading }</p>
            if profile.compared.is_full() {
                <p class="card__note">{ page::PLACES_FULL }</p>
            }
            { numbers(files, table, Some(Rc::new(drawing))) }
        </>
    };
    section(Section::Map, figure.title, Some(figure.summary), rest)
}

fn states(shown: &Shown) -> Vec<&InPlace> {
    shown.everywhere().iter().filter(|there| there.place.state() == Some(there.place)).collect()
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

/// Tells the figures of the state that has the focus or the pointer.
fn tells(tiles: &[Tile], at: UseStateHandle<Option<usize>>) -> Callback<Event> {
    let ids: Vec<String> = tiles.iter().map(id).collect();
    Callback::from(move |event: Event| {
        let tile = marked(&event);
        if let Some(index) = tile.and_then(|tile| ids.iter().position(|id| *id == tile.id())) {
            at.set(Some(index));
        }
    })
}

fn tile(profile: &Profile, tile: &Tile, stop: bool) -> Html {
    let place = tile.place;
    let home = profile.place.state() == Some(place);
    let compared = profile.compared.has(place);
    let class = match (home, tile.shade > 0.5) {
        (false, false) => "tile",
        (false, true) => "tile tile--deep",
        (true, false) => "tile tile--home",
        (true, true) => "tile tile--home tile--deep",
    };
    // One stop for the Tab key; the arrow keys go on from there.
    let tabindex = if stop { "0" } else { "-1" };
    html! {
        <button type="button" key={place.code()} id={id(tile)} data-place={place.code()} {class} {tabindex} style={shade(tile.cell, tile.shade)}
            aria-pressed={compared.to_string()} aria-describedby="map-reading">
            { place.code() }
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
        let from = marked(&event).and_then(|tile| ids.iter().position(|id| *id == tile.id()));
        if let Some(next) = from.and_then(|from| neighbor(&cells, from, direction)) {
            // The focus itself makes it the one whose figures are shown.
            jump::focus(&ids[next]);
        }
    })
}

fn legend(map: &Map) -> Html {
    let key = |key: &Key| {
        let class = if key.shade > 0.5 { "legend__key tile--deep" } else { "legend__key" };
        html! { <li {class} style={shade((0, 0), key.shade)}>{ key.text.clone() }</li> }
    };
    html! { <ul class="legend">{ for map.legend.iter().map(key) }</ul> }
}
