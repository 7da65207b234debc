//! What has the focus.

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
    let kept = move || {
        let lost = document().active_element().is_none_or(|one| one.tag_name() == "BODY");
        if lost && !pressed.is_connected() {
            let around = around.filter(|around| around.is_connected()).or_else(|| element(ANSWER));
            around.iter().for_each(take_focus_in_place);
        }
    };
    Timeout::new(0, kept).forget();
}

/// Without scrolling: the person is there.
fn take_focus_in_place(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that takes no focus stays as it is.
        let _ = element.focus_with_options(&options);
    }
}
