//! What the person asked this device to remember: their link, nothing else.

use gloo::utils::window;
use web_sys::Storage;

const KEY: &str = "medical-coding-salary";

/// The device's storage; none where the browser refuses it, or outside a browser.
fn storage() -> Option<Storage> {
    if cfg!(target_arch = "wasm32") { window().local_storage().ok().flatten() } else { None }
}

/// The remembered link.
pub fn remembered() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// The fragment, or what the page starts from, or what is remembered: the first that says anything.
pub fn opened(fragment: String, start: &str) -> String {
    match (fragment.is_empty(), start.is_empty()) {
        (false, _) => fragment,
        (true, false) => start.to_owned(),
        (true, true) => remembered().unwrap_or_default(),
    }
}

/// Remembers a link; false where the browser refuses.
pub fn remember(link: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, link).is_ok())
}

/// Forgets it.
pub fn forget() {
    if let Some(storage) = storage() {
        // Where nothing can be stored there is nothing to forget.
        let _ = storage.remove_item(KEY);
    }
}
