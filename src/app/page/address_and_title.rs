//! What the browser shows of the page around it: the address bar and the title.

use crate::app::address::{self, Moved};
use crate::app::jump::Navigation;
use crate::app::late;
use crate::app::shown::SectionProps;
use crate::app::state::Change;
use crate::link;
use crate::question::View;
use crate::words::headline;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::rc::Rc;
use yew::prelude::*;

/// How long after the last change the title follows, in milliseconds: a browser tells it to the whole system, which takes
/// longer than most of what a keystroke does.
const SOON: u32 = 250;

/// Keeps the title at the newest answer and its view.
#[hook]
pub fn use_title(newest: SectionProps, view: View) {
    use_effect_with((newest, view), |(SectionProps { answers, .. }, view)| {
        let (answers, view) = (answers.clone(), *view);
        let soon = Timeout::new(SOON, move || {
            let title = headline::title_in(view, &answers.profile, &answers.here);
            if document().title() != title {
                document().set_title(&title);
            }
        });
        move || drop(soon)
    });
}

/// Keeps the address bar at the link, and opens what is put there by hand.
#[hook]
pub fn use_address(link: Rc<String>, view: View, on_change: Callback<Change>, navigation: Navigation) {
    use_effect_with((link, view), |(link, view)| address::show_soon(link, *view));
    use_effect_with((), move |()| {
        let returning = navigation.clone();
        let opened = move |event: &Event| {
            match address::changed(event) {
                Some(Moved::Answers(fragment)) => {
                    let on_change = on_change.clone();
                    let link = fragment.clone();
                    late::once_opened(&link, move |come| match come {
                        true => open(&fragment, &on_change),
                        // What starts the page with this link says what does not come.
                        false => address::reload(),
                    });
                }
                Some(Moved::Part(anchor)) => navigation.jump_to(&anchor),
                None => {}
            }
        };
        let listeners = (
            address::keep_answers(move |view, scrolled| returning.restore_place(view, scrolled)),
            EventListener::new(&window(), "hashchange", opened),
        );
        move || drop(listeners)
    });
}

/// Opens a link. Where it says what was there already nothing changes, and the canonical link is put back.
fn open(link: &str, on_change: &Callback<Change>) {
    let state = late::opened(link);
    address::show(&link::write_in(&state.profile, state.view));
    on_change.emit(Change::Open(Box::new(state)));
}
