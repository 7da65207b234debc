//! Tasks of their own: the browser can do its own work between two of them.

use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// The parts that wait for their turn.
    static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    /// What is done once all have had it.
    static ARRIVED: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

/// In the next task, so that the browser can do its own work before.
pub fn in_turn(step: impl FnOnce() + 'static) {
    Timeout::new(0, step).forget();
}

/// A part of the page that is drawn in a task of its own.
pub fn turn(draw: impl Fn() -> Html + 'static) -> Html {
    html! { <Turn draw={Rc::new(draw) as Rc<dyn Fn() -> Html>} /> }
}

#[derive(Properties)]
struct TurnProps {
    /// Draws it, once its turn has come.
    draw: Rc<dyn Fn() -> Html>,
}

/// What draws a part is always another one, so who asks is always let through to it.
impl PartialEq for TurnProps {
    fn eq(&self, _: &TurnProps) -> bool {
        false
    }
}

#[component]
fn Turn(props: &TurnProps) -> Html {
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
        (props.draw)()
    } else {
        html! {}
    }
}

/// The next part's turn, or the page's once all are drawn.
pub fn next_turn() {
    in_turn(|| {
        let next = WAITING.with_borrow_mut(VecDeque::pop_front).or_else(|| ARRIVED.take());
        if let Some(next) = next {
            next();
        }
    });
}

/// Does this once every part has had its turn.
pub fn once_drawn(what: impl FnOnce() + 'static) {
    ARRIVED.set(Some(Box::new(what)));
}
