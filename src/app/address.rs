//! The address bar: the only file that touches it.

use crate::words::page::SECTION_LIST;
use gloo::utils::window;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    /// What the page itself last put there, to tell its own changes from the person's.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The fragment as it stands, from the `#`; nothing where it only names a section, or where the page is rendered
/// outside a browser.
pub fn fragment() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let fragment = window().location().hash().unwrap_or_default();
    let section = SECTION_LIST.iter().any(|(anchor, _)| fragment.strip_prefix('#') == Some(anchor));
    if section { String::new() } else { fragment }
}

/// The fragment, if someone else than the page changed it.
pub fn changed() -> Option<String> {
    let fragment = fragment();
    SHOWN.with_borrow(|shown| (fragment != *shown).then_some(fragment))
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
