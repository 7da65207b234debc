//! What the browser shows of the page around it: the address bar and the title.

use crate::app::address::{self, Moved};
use crate::app::arrival::Arrival;
use crate::app::jump;
use crate::app::shown::SectionProps;
use crate::app::state::Change;
use crate::link;
use crate::words::headline;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::rc::Rc;
use yew::prelude::*;

/// How long after the last change the title follows, in milliseconds: a browser tells it to the whole system, which takes
/// longer than most of what a keystroke does.
const SOON: u32 = 250;

/// Keeps the title at the newest answer.
#[hook]
pub fn use_title(newest: SectionProps) {
    use_effect_with(newest, |SectionProps { answers, .. }| {
        let answers = answers.clone();
        let soon = Timeout::new(SOON, move || {
            let title = headline::title(&answers.profile, &answers.here);
            if document().title() != title {
                document().set_title(&title);
            }
        });
        move || drop(soon)
    });
}

/// Keeps the address bar at the link, and opens what is put there by hand.
#[hook]
pub fn use_address(link: Rc<String>, on_change: Callback<Change>, arrival: Arrival) {
    use_effect_with(link, |link| address::show_soon(link));
    use_effect_with((), move |()| {
        let opened = move |_: &Event| {
            match address::changed() {
                Some(Moved::Answers(fragment)) => {
                    let reading = link::read(&fragment);
                    // Where it says what was there already nothing changes, and the canonical link is put back here.
                    address::show(&link::write(&reading.profile));
                    on_change.emit(Change::Open(Box::new(reading)));
                }
                Some(Moved::Part(anchor)) => jump::jump_to(&anchor, &arrival),
                None => {}
            }
        };
        let listeners =
            (address::keep_answers(jump::restore_place), EventListener::new(&window(), "hashchange", opened));
        move || drop(listeners)
    });
}
