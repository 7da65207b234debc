//! How the page arrives: it stands there as it was rendered ahead, and the live one takes its place in a single step
//! once all of it is drawn, a part at a time so that the browser never waits long.

use super::jump;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use std::cell::RefCell;
use std::collections::VecDeque;
use web_sys::Element;
use yew::prelude::*;

/// The element that holds the page.
const ROOT: &str = "app";
/// On the root element of the document while what stands there is not the answer of who comes: figures are hidden.
const OPENING: &str = "data-opening";

thread_local! {
    /// The live page before it takes its place.
    static LIVE: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// The parts that wait for their turn.
    static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    /// What is done once all have had it.
    static ARRIVED: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
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

/// Whether the page is in its place. It is put there once every part has had its turn to be drawn.
#[hook]
pub fn use_arrival() -> bool {
    let there = use_state_eq(|| false);
    {
        let there = there.clone();
        use_effect_with((), move |()| {
            ARRIVED.set(Some(Box::new(move || {
                take_place();
                there.set(true);
            })));
            next_turn();
        });
    }
    *there
}

/// A part of the page.
#[derive(Properties)]
pub struct TurnProps {
    /// What is drawn when its turn comes.
    pub children: Html,
}

/// Two components of a kind count as equal whatever they are given, so who asks is always let through to them.
impl PartialEq for TurnProps {
    fn eq(&self, _: &TurnProps) -> bool {
        false
    }
}

/// A part of the page that is drawn in a task of its own.
#[component]
pub fn Turn(props: &TurnProps) -> Html {
    // A page that is rendered ahead is whole at once.
    let come = use_state_eq(|| !cfg!(target_arch = "wasm32"));
    {
        // Parts line up as they are made, which all are before the first effect.
        let come = come.clone();
        use_memo((), move |()| WAITING.with_borrow_mut(|waiting| waiting.push_back(Box::new(move || come.set(true)))));
    }
    use_effect_with(*come, |come| {
        if *come {
            next_turn();
        }
    });
    if *come {
        props.children.clone()
    } else {
        html! {}
    }
}

/// The next part's turn, or the page's once all are drawn: in the next task, so that the browser can do its own work before.
fn next_turn() {
    Timeout::new(0, || {
        let next = WAITING.with_borrow_mut(VecDeque::pop_front).or_else(|| ARRIVED.take());
        if let Some(next) = next {
            next();
        }
    })
    .forget();
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
