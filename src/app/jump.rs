//! Links within the page. The fragment of the address holds the answers, so these scroll without touching it: one
//! listener around the page takes all of them, and every number that is pressed.

mod back;
mod number;

use crate::words::page::{self, Section};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Scrolls to an element, unfolds what it is folded into, and moves the focus there.
pub fn to(anchor: &str) {
    let Some(element) = element(anchor) else { return };
    let mut folded = closest(&element, "details");
    while let Some(details) = folded {
        // An element that is there can be opened.
        let _ = details.set_attribute("open", "");
        folded = details.parent_element().and_then(|around| closest(&around, "details"));
    }
    element.scroll_into_view();
    focus(anchor);
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        take_focus(&element);
    }
}

/// An element that takes no focus stays as it is.
fn take_focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The element itself or the nearest around it that a selector fits.
fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// What a press anywhere on the page does besides: a link to a part of the page leads there, a number to the line that
/// tells how it is worked out.
pub fn pressed(event: MouseEvent) {
    let Some(target) = event.target_dyn_into::<Element>() else { return };
    if back::pressed(&target) {
        return;
    }
    let anchor = match closest(&target, "a") {
        Some(link) => {
            let href = link.get_attribute("href").unwrap_or_default();
            let Some(part) = page::part(&href) else { return };
            event.prevent_default();
            part.to_owned()
        }
        None => match number::line(&event, &target) {
            Some(line) => line,
            None => return,
        },
    };
    // The lines are made a moment after the page; until then their section has to do.
    let there = if element(&anchor).is_some() { anchor.as_str() } else { Section::Sources.anchor() };
    back::remember(&target, there);
    to(there);
}

/// A link to an element of the page that tells where a number comes from.
pub fn source(anchor: &str, text: impl Into<AttrValue>) -> Html {
    link("source", anchor, text.into())
}

/// A number that leads to the line that tells how it is worked out.
pub fn amount(anchor: &str, text: impl Into<AttrValue>) -> Html {
    link("amount", anchor, text.into())
}

fn link(class: &'static str, anchor: &str, text: AttrValue) -> Html {
    html! { <a {class} href={format!("#{anchor}")}>{ text }</a> }
}
