//! Links within the page. The fragment of the address holds the answers, so these scroll without touching it.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Scrolls to an element and moves the focus there.
pub fn to(anchor: &str) {
    let Some(element) = document().get_element_by_id(anchor) else { return };
    element.scroll_into_view();
    focus(anchor);
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.as_ref().and_then(JsCast::dyn_ref::<HtmlElement>) {
        // An element that takes no focus stays as it is.
        let _ = element.focus();
    }
}

/// What a link to an element does when pressed.
pub fn onclick(anchor: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        to(anchor);
    })
}

/// A link to an element of the page that tells where a number comes from.
pub fn source(anchor: &'static str, text: impl Into<AttrValue>) -> Html {
    html! { <a class="source" href={format!("#{anchor}")} onclick={onclick(anchor)}>{ text.into() }</a> }
}
