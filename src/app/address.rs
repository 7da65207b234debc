//! The address bar: the only file that touches it.

use super::jump;
use crate::words::page;
use gloo::utils::window;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    /// What the page itself last put there, to tell its own changes from the person's.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The fragment as it stands, from the `#`; nothing where it only names a part of the page, or where the page is
/// rendered outside a browser.
pub fn fragment() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let fragment = window().location().hash().unwrap_or_default();
    if anchor(&fragment).is_some() { String::new() } else { fragment }
}

/// The fragment, if someone else than the page changed it. One that names a part of the page leads there, and the link
/// goes back into the address bar.
pub fn changed() -> Option<String> {
    let fragment = window().location().hash().unwrap_or_default();
    if let Some(anchor) = anchor(&fragment) {
        let shown = SHOWN.with_borrow(String::clone);
        show(&shown);
        jump::to(anchor);
        return None;
    }
    SHOWN.with_borrow(|shown| (fragment != *shown).then_some(fragment))
}

/// The part of the page that a fragment names.
fn anchor(fragment: &str) -> Option<&'static str> {
    let name = fragment.strip_prefix('#')?;
    page::anchors().find(|anchor| *anchor == name)
}

/// Puts a link into the address bar, in place of what is there, so that Back leaves the page.
pub fn show(link: &str) {
    SHOWN.with_borrow_mut(|shown| link.clone_into(shown));
    // A browser that is asked too often refuses; the next change puts it right.
    let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(link)));
}

/// The whole address with a link.
pub fn whole(link: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    format!("{page}{link}")
}
