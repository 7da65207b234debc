//! Puts the page into the document, in the place of the one that was rendered ahead.

use super::arrival::{Arrival, Handover, turn};
use super::new_version::NewVersion;
use super::page::{App, AppProps, Extent};
use super::state::State;
use super::{address, scroll_over, storage};
use crate::answers::Answers;
use crate::link;
use crate::model::constants::Constants;
use std::hint::black_box;
use yew::prelude::*;

/// Draws the live page aside; once drawn, it takes its place.
pub fn mount() {
    let Some(handover) = Handover::begin() else { return };
    let start: AttrValue = handover.prerendered.get_attribute("data-start").unwrap_or_default().into();
    scroll_over::watch();
    let live = handover.live.clone();
    let arrival = Arrival::begin(handover);
    let props = AppProps { start: start.clone(), extent: Extent::Whole, arrival: arrival.clone() };
    // A browser compiles what is called for the first time, so each step is a task of its own: the tables, an answer made
    // of them, what draws anything; then the page, part by part.
    arrival.queue_part(|| {
        black_box(Constants::published());
    });
    arrival.queue_part(move || {
        let state = State::opened(&storage::opened(address::fragment(), &start));
        black_box((link::write(&state.profile), Answers::new(state.profile, None)));
    });
    arrival.queue_part(move || {
        yew::Renderer::<Mounted>::with_root_and_props(live, props).render();
    });
    arrival.ask_for_task();
}

/// The page, and beside it what has nothing to do with the answers.
#[component]
fn Mounted(props: &AppProps) -> Html {
    let app = props.clone();
    html! {
        <>
            { turn(&props.arrival, move || html! { <App ..app.clone() /> }) }
            <NewVersion />
        </>
    }
}
