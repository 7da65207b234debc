//! "Map": the states as tiles.

use super::figure::{numbers, section};
use super::files;
use super::focus::focus;
use super::marked::{marked_place, toggles};
use super::shown::SectionProps;
use super::style::{cell, shade};
use crate::answers::Answers;
use crate::chart::{Direction, neighbor};
use crate::export::svg::{self, Drawing};
use crate::model::profile::{Place, Profile};
use crate::model::ranking::Measure;
use crate::words::map::{self, MEASURES, Map, MapKey, Tile};
use crate::words::page;
use crate::words::section::Section;
use std::rc::Rc;
use yew::prelude::*;

/// The section.
#[component]
pub fn StateMap(props: &SectionProps) -> Html {
    let by = use_state(|| Measure::Buys);
    // The state that the keyboard is at, and the one whose figures are shown.
    let at = use_state_eq(|| None::<Place>);
    let answers = &props.answers;
    let (profile, states) = (&answers.profile, answers.states());
    let table = {
        let answers = answers.clone();
        move || map::table(&answers.profile, answers.states())
    };
    let figure = map::map(profile, states, *by);
    let told = states.iter().find(|there| Some(there.place) == *at);
    let reading = told.map_or(page::MAP_HINT.to_owned(), map::reading);
    // One stop for the Tab key; the arrow keys go on from there.
    let stop = at.or(figure.tiles.first().map(|tile| tile.place));
    let focused = tells(at);
    let pointed = focused.clone();
    let files = files::figure(Section::Map, answers, &figure.title, &figure.summary);
    let drawing = drawing(answers.clone(), *by);
    let rest = html! {
        <>
            <fieldset class="shades">
                <legend class="unseen">{ page::SHADED_BY }</legend>
                { for MEASURES.iter().map(|measure| shading(*measure, &by)) }
            </fieldset>
            <div class={ramp(*by)}>
                <div class="map__tiles" style={format!("--columns:{}", map::COLUMNS)} role="group" aria-label={page::MAP_NAME} onclick={toggles(props)} onkeydown={keys}
                    onfocusin={move |event: FocusEvent| focused.emit(event.into())} onpointerover={move |event: PointerEvent| pointed.emit(event.into())}>
                    { for figure.tiles.iter().map(|one| tile(profile, one, stop == Some(one.place))) }
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

fn drawing(answers: Rc<Answers>, by: Measure) -> impl Fn() -> Drawing {
    move || svg::map(&map::map(&answers.profile, answers.states(), by), by, answers.profile.place)
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
fn tells(at: UseStateHandle<Option<Place>>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(place) = marked_place(&event) {
            at.set(Some(place));
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
    let tabindex = if stop { "0" } else { "-1" };
    html! {
        <button type="button" key={place.code()} id={id(place)} data-place={place.code()} {class} {tabindex} style={[cell(tile.cell), shade(tile.shade)].join(";")}
            aria-pressed={compared.to_string()} aria-describedby="map-reading">
            { place.code() }
            <span class="tile__value unseen-narrow">{ tile.value.clone() }</span>
            <span class="unseen">{ map::spoken(tile, home) }</span>
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

fn legend(map: &Map) -> Html {
    let key = |key: &MapKey| {
        let class = if key.shade > 0.5 { "legend__key tile--deep" } else { "legend__key" };
        html! { <li {class} style={shade(key.shade)}>{ key.text.clone() }</li> }
    };
    html! { <ul class="legend">{ for map.legend.iter().map(key) }</ul> }
}
