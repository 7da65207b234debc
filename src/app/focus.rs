//! What has the focus.

use super::tasks::before_next_frame;
use crate::words::anchors::ANSWER;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Moves the focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        take_focus(&element);
    }
}

/// An element that takes no focus stays as it is.
pub fn take_focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Moves the focus once the page is drawn again: what had it may be gone by then.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    Timeout::new(0, move || focus(&id)).forget();
}

/// The same only where nothing else has it by then.
pub fn focus_if_lost_soon(id: String) {
    let take = move || {
        if lost() {
            focus(&id);
        }
    };
    Timeout::new(0, take).forget();
}

/// Nothing has the focus: the browser has given it to the document.
fn lost() -> bool {
    document().active_element().is_none_or(|one| one.tag_name() == "BODY")
}

/// Moves the focus once the page is drawn again, with the beginning of what gets it in view.
pub fn come_to_soon(id: &'static str) {
    let come = move || {
        focus(id);
        element(id).iter().for_each(Element::scroll_into_view);
    };
    Timeout::new(0, come).forget();
}

/// Keeps what is pressed where it is in the window, whatever comes to stand above it: a second press is to hit it again.
pub fn hold(pressed: &Event) {
    let pressed = pressed.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(pressed) = pressed.and_then(|pressed| pressed.closest("button").ok().flatten()) else { return };
    let before = pressed.get_bounding_client_rect().top();
    before_next_frame(move || {
        let moved = pressed.get_bounding_client_rect().top() - before;
        if pressed.is_connected() && moved != 0.0 {
            window().scroll_by_with_x_and_y(0.0, moved);
        }
    });
}

/// Where a press takes away what was pressed, as "Undo" does, the focus stays with what is around it: at the top of the
/// document a keyboard or a screen reader would begin anew.
#[hook]
pub fn use_kept_focus() {
    use_effect_with((), |()| {
        // Before anything answers to the press, when what is pressed is still in its place.
        let early = || EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let click = EventListener::new_with_options(&window(), "click", early(), keep);
        let key = EventListener::new_with_options(&window(), "keydown", early(), |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter") {
                keep(event);
            }
        });
        move || drop((click, key))
    });
}

fn keep(event: &Event) {
    let Some(pressed) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let around = pressed.closest("[tabindex='-1']").ok().flatten();
    Timeout::new(0, move || keep_once_gone(pressed, around, FRAMES)).forget();
}

/// A second, in which all that follows a press is drawn: a section that is not in sight, or a busy machine, takes more
/// than a frame.
const FRAMES: u32 = 60;

fn keep_once_gone(pressed: Element, around: Option<Element>, frames: u32) {
    if pressed.is_connected() {
        if frames > 0 {
            before_next_frame(move || keep_once_gone(pressed, around, frames - 1));
        }
    } else if lost() {
        let around = around.filter(|around| around.is_connected()).or_else(|| element(ANSWER));
        around.iter().for_each(take_focus_in_place);
    }
}

/// Without scrolling: the person is there.
pub fn take_focus_in_place(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that takes no focus stays as it is.
        let _ = element.focus_with_options(&options);
    }
}
