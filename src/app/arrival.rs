//! How the page arrives: it stands there as it was rendered ahead, and the live one takes its place in a single step
//! once all of it is drawn, a section at a time so that the browser never waits long.

use super::jump;
use crate::words::page::Section;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use std::cell::RefCell;
use web_sys::Element;
use yew::prelude::*;

/// The element that holds the page.
const ROOT: &str = "app";
/// On the root element of the document while what stands there is not the answer of who comes: figures are hidden.
const OPENING: &str = "data-opening";

thread_local! {
    /// The live page before it takes its place.
    static LIVE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Draws the live page aside.
#[cfg(target_arch = "wasm32")]
pub fn arrive() {
    let Some(standing) = document().get_element_by_id(ROOT) else { return };
    let Ok(live) = document().create_element("div") else { return };
    LIVE.set(Some(live.clone()));
    let start = standing.get_attribute("data-start").unwrap_or_default().into();
    yew::Renderer::<super::App>::with_root_and_props(live, super::Props { start, extent: super::Extent::Whole })
        .render();
}

/// How many sections are drawn; once all are, the live page takes its place, and is told to be there.
#[hook]
pub fn use_arrival() -> (usize, bool) {
    let all = Section::ALL.len();
    // A page that is rendered ahead is whole at once.
    let drawn = use_state_eq(|| if cfg!(target_arch = "wasm32") { 0 } else { all });
    let there = use_state_eq(|| false);
    let now = *drawn;
    {
        let there = there.clone();
        use_effect_with(now, move |now| {
            let now = *now;
            if now < all {
                Timeout::new(0, move || drawn.set(now + 1)).forget();
            } else {
                take_place();
                there.set(true);
            }
        });
    }
    (now, *there)
}

/// Puts the live page where the other stood; what had the focus there has it again.
fn take_place() {
    let (Some(live), Some(standing)) = (LIVE.take(), document().get_element_by_id(ROOT)) else { return };
    let focused = document().active_element().map(|element| element.id()).unwrap_or_default();
    live.set_id(ROOT);
    if standing.replace_with_with_node_1(&live).is_err() {
        return;
    }
    if let Some(root) = document().document_element() {
        // An attribute that is not there needs no removing.
        let _ = root.remove_attribute(OPENING);
    }
    if !focused.is_empty() {
        jump::focus(&focused);
    }
}
