//! The address bar: the only file that touches it.

use crate::question::View;
use crate::words::anchors::part;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use js_sys::{Array, Date};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HashChangeEvent, PopStateEvent};

thread_local! {
    /// What the page writes into its entries of the browser's history: the time at which it was loaded, and one more for
    /// each time that other answers were opened, so that it knows those of the answers there are now.
    static OPENED: Cell<f64> = Cell::new(Date::now());
    /// What the page itself last put there, or is about to, to tell its own changes from the person's.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    /// The view that is shown.
    static VIEW: Cell<View> = const { Cell::new(View::Pay) };
    /// What Back or Forward led to, as the page put it there: a browser tells of that once more.
    static RETURNED: RefCell<Option<String>> = const { RefCell::new(None) };
    /// What is about to be put there.
    static WRITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// The fragment as it stands, from the `#`; nothing where it only names a part of the page, or where the page is
/// rendered outside a browser.
pub fn fragment() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let fragment = window().location().hash().unwrap_or_default();
    if part(&fragment).is_some() { String::new() } else { fragment }
}

/// Loads the page again, with what stands in the address.
pub fn reload() {
    // A browser that refuses leaves the page as it is.
    let _ = window().location().reload();
}

/// What someone else than the page put into the address bar.
pub enum Moved {
    /// Answers, as a fragment.
    Answers(String),
    /// The anchor of a part of the page.
    Part(String),
}

/// What was put there, if someone else than the page changed it. One that names a part of the page makes room for the
/// link again, which it may have done by the time of the event: a browser shows a view that it looks for a part in.
pub fn changed(event: &Event) -> Option<Moved> {
    let fragment = window().location().hash().unwrap_or_default();
    let address = event.dyn_ref::<HashChangeEvent>().map(HashChangeEvent::new_url).unwrap_or_default();
    if let Some(part) = address.find('#').and_then(|at| part(&address[at..])) {
        let shown = SHOWN.with_borrow(String::clone);
        show(&shown);
        return Some(Moved::Part(part.to_owned()));
    }
    if RETURNED.take().as_ref() == Some(&fragment) {
        return None;
    }
    let moved = SHOWN.with_borrow(|shown| (fragment != *shown).then_some(Moved::Answers(fragment)));
    if moved.is_some() {
        OPENED.set(OPENED.get() + 1.0);
    }
    moved
}

/// The view that is shown.
pub fn view() -> View {
    VIEW.get()
}

/// Before the page jumps from one of its parts to another: Back leads here again, not away.
pub fn leave() {
    write(&own(window().scroll_y().ok()));
    // A browser that is asked too often refuses; then Back leads away as before. Without an address it stays the same.
    let _ = window().history().and_then(|history| history.push_state_with_url(&own(None), "", None));
}

/// Listens for Back and Forward among the jumps: the answers stay as they are now, only the view and the place in it change.
/// `returned` is told the view, and how far the page was scrolled there, where that is known: browsers see to it
/// themselves, but not always where the answers have changed.
pub fn keep_answers(returned: impl Fn(View, Option<f64>) + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |event| {
        let state = event.dyn_ref::<PopStateEvent>().map(PopStateEvent::state);
        let Some(state) = state.and_then(|state| state.dyn_into::<Array>().ok()) else { return };
        if state.get(0) == JsValue::from_f64(OPENED.get()) {
            write(&state);
            RETURNED.set(Some(SHOWN.with_borrow(String::clone)));
            let view = state.get(2).as_string().and_then(|code| View::from_code(&code));
            returned(view.unwrap_or_default(), state.get(1).as_f64());
        }
    })
}

/// What the page writes into an entry of the browser's history: of which answers it is, how far the page was scrolled, and
/// the view.
fn own(scrolled: Option<f64>) -> JsValue {
    let scrolled = scrolled.map_or(JsValue::NULL, JsValue::from_f64);
    Array::of3(&JsValue::from_f64(OPENED.get()), &scrolled, &VIEW.get().code().into()).into()
}

/// Puts what is to stand in the address bar there, into the entry of the history there is.
fn write(state: &JsValue) {
    WRITING.take();
    let shown = SHOWN.with_borrow(String::clone);
    // A browser that is asked too often refuses; the next change puts it right.
    let _ = window().history().and_then(|history| history.replace_state_with_url(state, "", Some(&shown)));
}

/// How long after the last change the address bar follows, in milliseconds. To write it takes a browser longer than all
/// else that a keystroke does, and some refuse to be asked a hundred times in half a minute.
const SOON: u32 = 250;

/// Puts a link and its view into the address bar as soon as the person pauses; a later one takes its place. Another view is
/// another entry of the browser's history, which is to be right before anyone goes back from it.
pub fn show_soon(link: &str, view: View) {
    if VIEW.replace(view) != view {
        return show(link);
    }
    SHOWN.with_borrow_mut(|shown| link.clone_into(shown));
    let link = link.to_owned();
    let hash = || window().location().hash().unwrap_or_default();
    let before = hash();
    let writing = Timeout::new(SOON, move || {
        // What the person put there meanwhile is not to be lost: the page is about to be told of it.
        if hash() == before {
            show(&link);
        }
    });
    // Dropping the one before calls it off.
    WRITING.with_borrow_mut(|waiting| *waiting = Some(writing));
}

/// Puts a link into the address bar, in place of what is there, so that Back leaves the page.
pub fn show(link: &str) {
    SHOWN.with_borrow_mut(|shown| link.clone_into(shown));
    write(&own(None));
}

/// The whole address with a link; the link alone where the page is rendered outside a browser.
pub fn whole(link: &str) -> String {
    if !cfg!(target_arch = "wasm32") {
        return link.to_owned();
    }
    let address = window().location().href().unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    format!("{page}{link}")
}
