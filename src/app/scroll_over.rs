//! A finger that scrolls the page over a slider leaves it as it is. Browsers set a slider where a finger comes down, before
//! it is known whether the finger presses, slides or scrolls; so what comes of that waits until it is known.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlInputElement, PointerEvent};

/// A slider that a finger has come down on.
struct Held {
    slider: HtmlInputElement,
    /// What it was.
    before: String,
    /// Whether it was set since.
    set: bool,
}

thread_local! {
    static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
}

/// Begins to watch all sliders there will ever be.
pub fn watch() {
    on("pointerdown", begin);
    on("input", hold);
    on("pointerup", pass);
    on("pointercancel", take_back);
}

/// Ahead of whoever acts on the slider.
fn on(name: &'static str, act: fn(&Event)) {
    EventListener::new_with_options(&window(), name, EventListenerOptions::run_in_capture_phase(), act).forget();
}

fn begin(event: &Event) {
    let finger = event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch");
    let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let held = slider.filter(|slider| finger && slider.type_() == "range");
    HELD.set(held.map(|slider| Held { before: slider.value(), slider, set: false }));
}

/// Where the finger came down tells nothing yet; once it has moved along the slider, it slides.
fn hold(event: &Event) {
    HELD.with_borrow_mut(|held| match held {
        Some(Held { slider, set, .. }) if event.target().as_ref() == Some(slider) && !*set => {
            *set = true;
            event.stop_immediate_propagation();
        }
        _ => *held = None,
    });
}

/// A press.
fn pass(_: &Event) {
    let Some(Held { slider, set: true, .. }) = HELD.take() else { return };
    let init = EventInit::new();
    init.set_bubbles(true);
    if let Ok(input) = Event::new_with_event_init_dict("input", &init) {
        // Nobody cancels it.
        let _ = slider.dispatch_event(&input);
    }
}

/// The page scrolls.
fn take_back(_: &Event) {
    if let Some(Held { slider, before, .. }) = HELD.take() {
        slider.set_value(&before);
    }
}
