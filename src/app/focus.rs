//! What has the focus.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

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
