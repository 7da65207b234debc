//! What the page as a component tells the state machine.

use super::driver::Arrival;
use super::progress::{Event, Progress};
use crate::app::section_observer::use_section_observer;
use crate::app::section_set::SectionSet;
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

/// Sections come alive when they are this far out of view, in parts of the window.
const NEAR: &str = "50% 0px";

/// How far the page has come; the component is drawn again whenever that changes what it shows. `stale` says whether its
/// answers are others than those it was rendered ahead with: then every section has to come alive.
#[hook]
pub fn use_progress(arrival: &Arrival, stale: bool) -> Progress {
    let progress = arrival.progress();
    let drawn = !progress.is_drawing();
    let redraw = use_force_update();
    use_effect_with((), {
        let arrival = arrival.clone();
        move |()| {
            arrival.redraw_by(redraw);
            // Whoever goes through the page by keys may go anywhere at once.
            let keys = EventListener::once(&window(), "keydown", move |_| arrival.call(SectionSet::ALL));
            move || drop(keys)
        }
    });
    use_effect_with((drawn, stale), {
        let arrival = arrival.clone();
        move |(drawn, stale)| {
            if *drawn && *stale {
                arrival.call(SectionSet::ALL);
            }
        }
    });
    use_effect_with(drawn, {
        let arrival = arrival.clone();
        move |drawn| {
            if *drawn {
                arrival.send(Event::TakenOver);
            }
        }
    });
    // After the effect above, as only what is in its place can be observed.
    let arrival = arrival.clone();
    use_section_observer(drawn, (), NEAR, move |seen| {
        arrival.call(seen.into_iter().filter_map(|(section, near)| near.then_some(section)).collect());
    });
    progress
}
