//! What the page tells its scripts, by events at the window.

use gloo::utils::window;
use web_sys::Event;

/// Tells whoever listens.
pub fn tell(event: &str) {
    if let Ok(event) = Event::new(event) {
        // Nobody calls it off.
        let _ = window().dispatch_event(&event);
    }
}
