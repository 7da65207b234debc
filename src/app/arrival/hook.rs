//! What the page as a component tells the state machine.

use super::driver::Arrival;
use super::progress::{Event, Progress};
use crate::app::section_observer::use_section_observer;
use crate::app::section_set::SectionSet;
use crate::question::View;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use yew::prelude::*;

/// Sections come alive when they are this far out of view, in parts of the window.
const NEAR: &str = "50% 0px";
/// How long a rest is, in milliseconds: what nobody sees may wait until whoever types has read the answer. Sections of other
/// views come alive, and follow a change, so long after those of the one that is shown.
pub const REST: u32 = 2_000;

/// How far the page has come; the component is drawn again whenever that changes what it shows. `stale` says whether its
/// answers are others than those it was rendered ahead with: then every section has to come alive, those of the view that is
/// shown first.
#[hook]
pub fn use_progress(arrival: &Arrival, stale: bool, view: View) -> Progress {
    let progress = arrival.progress();
    let drawn = !progress.is_drawing();
    let redraw = use_force_update();
    use_effect_with((), {
        let arrival = arrival.clone();
        move |()| {
            arrival.redraw_by(redraw);
            // On paper all views stand below one another.
            let print = EventListener::new(&window(), "beforeprint", move |_| arrival.call(SectionSet::ALL));
            move || drop(print)
        }
    });
    use_effect_with(view, {
        let arrival = arrival.clone();
        move |view| {
            let sections = SectionSet::in_view(*view);
            // Whoever goes through the view by keys may go anywhere in it at once.
            let keys = EventListener::once(&window(), "keydown", move |_| arrival.call(sections));
            move || drop(keys)
        }
    });
    use_effect_with((drawn, stale, view), {
        let arrival = arrival.clone();
        move |(drawn, stale, view)| {
            if *drawn && (*stale || *view != View::Pay) {
                arrival.call(SectionSet::in_view(*view));
            }
            // The others, for who looks for a word or prints, once nobody waits for anything.
            let rest = drawn.then(|| Timeout::new(REST, move || arrival.call(SectionSet::ALL)));
            move || drop(rest)
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
