//! Puts the page into the document, in the place of the one that was rendered ahead.

use super::arrival::{Arrival, Handover, turn};
use super::late::{self, Loads};
use super::new_version::NewVersion;
use super::page::{App, AppProps, Extent, opened};
use super::{address, scroll_over, storage};
use crate::answers::Answers;
use crate::link;
use crate::model::constants::Constants;
use crate::question::View;
use std::hint::black_box;
use yew::prelude::*;

/// Draws the live page aside; once drawn, it takes its place.
/// `loads` gets what is not needed for the first answer.
pub fn mount(loads: Loads) {
    late::come_by(loads);
    let Some(handover) = Handover::begin() else { return };
    let told = |name| handover.prerendered.get_attribute(name).unwrap_or_default();
    let start = AttrValue::from(told("data-start"));
    let view = View::from_code(&told("data-view")).unwrap_or_default();
    scroll_over::watch();
    // web/start.js has asked for what opens a link before it started this; where that does not come it says so.
    let link = storage::opened(address::fragment(), &start);
    if link.is_empty() {
        return draw(handover, start, view);
    }
    late::once_opened(&link, move |come| {
        if come {
            draw(handover, start, view);
        }
    });
}

fn draw(handover: Handover, start: AttrValue, view: View) {
    let live = handover.live.clone();
    let arrival = Arrival::begin(handover);
    let props = AppProps { start: start.clone(), view, extent: Extent::Whole, arrival: arrival.clone() };
    // A browser compiles what is called for the first time, so each step is a task of its own: the tables, an answer made
    // of them, what draws anything; then the page, part by part.
    arrival.queue_part(|| {
        black_box(Constants::published());
    });
    arrival.queue_part(move || {
        let state = opened(&start, view);
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
