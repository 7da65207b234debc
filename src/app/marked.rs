//! Many elements that each stand for a place: one listener around them all asks which of them it was.

use super::shown::SectionProps;
use super::state::Change;
use crate::model::profile::Place;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The place that the element around an event's target stands for, by its attribute `data-place`.
pub fn marked_place(event: &Event) -> Option<Place> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let marked = target.closest("[data-place]").ok()??;
    Place::from_code(&marked.get_attribute("data-place")?)
}

/// Puts the place of a pressed element into the comparison or takes it out.
pub fn toggles(props: &SectionProps) -> Callback<MouseEvent> {
    let SectionProps { answers, on_change, .. } = props.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(place) = marked_place(&event) {
            let compared = answers.profile.compared.has(place);
            on_change.emit(if compared { Change::LeaveOut(place) } else { Change::Compare(place) });
        }
    })
}
