//! The browser's next task and its next frame.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Runs a step in a task of its own, so that the browser can do its own work first.
pub fn in_next_task(step: impl FnOnce() + 'static) {
    Timeout::new(0, step).forget();
}

/// Runs a step right before the next frame is laid out.
pub fn before_next_frame(step: impl FnOnce() + 'static) {
    let step = Closure::once_into_js(step);
    // A window always knows frames.
    let _ = window().request_animation_frame(step.unchecked_ref());
}
