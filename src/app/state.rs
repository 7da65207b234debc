//! The state as Yew holds it.

pub use pay::state::{Change, State, Trying};
use std::ops::Deref;
use std::rc::Rc;
use yew::Reducible;

/// A state that changes become the next one of.
#[derive(PartialEq)]
pub struct Held(pub State);

impl Deref for Held {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Reducible for Held {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let next = self.with(change);
        // The same value again draws nothing again.
        if next == self.0 { self } else { Rc::new(Held(next)) }
    }
}
