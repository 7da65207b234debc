//! The browser's next frame.

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Does this right before the next frame is laid out.
pub fn before_next(step: impl FnOnce() + 'static) {
    let step = Closure::once_into_js(step);
    // A window always knows frames.
    let _ = window().request_animation_frame(step.unchecked_ref());
}
