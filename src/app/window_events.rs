//! Events at the window, by which the page talks to its scripts.

use gloo::utils::window;
use web_sys::Event;

/// Dispatches an event at the window.
pub fn dispatch_event(name: &str) {
    if let Ok(event) = Event::new(name) {
        // Nobody cancels it.
        let _ = window().dispatch_event(&event);
    }
}
