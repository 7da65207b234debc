//! "Map": the states as tiles.

use super::card::draw_folded;
use super::element::{element, placed, text};
use super::focus::focus;
use super::marked::{marked_place, toggles};
use super::shown::SectionProps;
use super::style::{cell, shade};
use crate::cards::map::{COLUMNS, MEASURES};
use crate::cards::{self, Chart, MapKey, Slot, Tile};
use crate::chart::{Direction, neighbor};
use crate::model::profile::{Place, Profile};
use crate::model::ranking::Measure;
use crate::words::{map as words, page};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
#[component]
pub fn StateMap(props: &SectionProps) -> Html {
    let by = use_state(|| Measure::Buys);
    // The state that the keyboard is at, and the one whose figures are shown.
    let at = use_state_eq(|| None::<Place>);
    let with = props.clone();
    draw_folded(
        cards::map::card(&props.answers, *by),
        props,
        Rc::new(move |slot| match slot {
            Slot::Map(chart) => map(&chart, &with, &by, &at),
            _ => html! {},
        }),
    )
}

fn map(chart: &Chart, props: &SectionProps, by: &UseStateHandle<Measure>, at: &UseStateHandle<Option<Place>>) -> Html {
    let Chart::Tiles(map) = chart else { return html! {} };
    let told = props.answers.states().iter().find(|there| Some(there.place) == **at);
    let reading = told.map_or(page::MAP_HINT.to_owned(), words::reading);
    // One stop for the Tab key; the arrow keys go on from there.
    let stop = at.or(map.tiles.first().map(|tile| tile.place));
    let focused = tells(at.clone());
    let pointed = focused.clone();
    let tile = |one: &Tile| tile(&props.answers.profile, one, map.home, stop);
    html! {
        <>
            <fieldset class="shades">
                <legend class="unseen">{ page::SHADED_BY }</legend>
                { for MEASURES.iter().map(|measure| shading(*measure, by)) }
            </fieldset>
            <div class={ramp(map.by)}>
                <div class="map__tiles" style={format!("--columns:{COLUMNS}")} role="group" aria-label={page::MAP_NAME} onclick={toggles(props)} onkeydown={keys}
                    onfocusin={move |event: FocusEvent| focused.emit(event.into())} onpointerover={move |event: PointerEvent| pointed.emit(event.into())}>
                    { for map.tiles.iter().map(tile) }
                </div>
                { element("ul", "legend", map.legend.iter().map(key).collect()) }
            </div>
            <p class="map__reading" id="map-reading">{ reading }</p>
        </>
    }
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
            <span class="chip__text">{ words::shading(measure) }</span>
        </label>
    }
}

/// Tells the figures of the state that has the focus or the pointer.
fn tells(at: UseStateHandle<Option<Place>>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(place) = marked_place(&event) {
            at.set(Some(place));
        }
    })
}

fn tile(profile: &Profile, tile: &Tile, home: Option<Place>, stop: Option<Place>) -> Html {
    let place = tile.place;
    let home = home == Some(place);
    let compared = profile.compared.has(place);
    let class = match (home, tile.shade > 0.5) {
        (false, false) => "tile",
        (false, true) => "tile tile--deep",
        (true, false) => "tile tile--home",
        (true, true) => "tile tile--home tile--deep",
    };
    let tabindex = if stop == Some(place) { "0" } else { "-1" };
    html! {
        <button type="button" key={place.code()} id={id(place)} data-place={place.code()} {class} {tabindex} style={[cell(tile.cell), shade(tile.shade)].join(";")}
            aria-pressed={compared.to_string()} aria-describedby="map-reading">
            { place.code() }
            <span class="tile__value unseen-narrow">{ tile.value.clone() }</span>
            <span class="unseen">{ words::spoken(place, home) }</span>
        </button>
    }
}

fn id(state: Place) -> String {
    format!("tile-{}", state.code())
}

/// Arrow keys go to the nearest state in their direction.
fn keys(event: KeyboardEvent) {
    let direction = match event.key().as_str() {
        "ArrowLeft" => Direction::Left,
        "ArrowRight" => Direction::Right,
        "ArrowUp" => Direction::Up,
        "ArrowDown" => Direction::Down,
        _ => return,
    };
    event.prevent_default();
    let (states, cells): (Vec<Place>, Vec<_>) = Place::states().filter_map(|one| Some((one, one.tile()?))).unzip();
    let from = marked_place(&event).and_then(|place| states.iter().position(|one| *one == place));
    if let Some(next) = from.and_then(|from| neighbor(&cells, from, direction)) {
        // The focus itself makes it the one whose figures are shown.
        focus(&id(states[next]));
    }
}

fn key(key: &MapKey) -> Html {
    let class = if key.shade > 0.5 { "legend__key tile--deep" } else { "legend__key" };
    placed("li", class, shade(key.shade), vec![text(key.text.clone())])
}
