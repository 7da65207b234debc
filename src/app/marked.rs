//! Many elements that each stand for a place: one listener around them all asks which of them it was.

use super::shown::Props;
use super::state::Change;
use crate::model::profile::Place;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The element around an event's target that stands for a place, by its attribute `data-place`.
pub fn marked(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-place]").ok()?
}

/// Puts the place of a pressed element into the comparison or takes it out.
pub fn toggles(props: &Props) -> Callback<MouseEvent> {
    let Props { shown, on_change } = props.clone();
    Callback::from(move |event: MouseEvent| {
        let code = marked(&event).and_then(|element| element.get_attribute("data-place"));
        if let Some(place) = code.and_then(|code| Place::from_code(&code)) {
            let compared = shown.profile.compared.has(place);
            on_change.emit(if compared { Change::LeaveOut(place) } else { Change::Compare(place) });
        }
    })
}
