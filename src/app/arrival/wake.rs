//! Sections that come alive one by one.

use super::super::focus::{element, focus};
use super::super::section_set::SectionSet;
use super::turns::in_turn;
use super::{FIRST, STANDING};
use crate::words::section::Section;
use gloo::utils::document;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// The sections that are alive or about to be.
    static ASKED: Cell<SectionSet> = const { Cell::new(FIRST) };
    /// Brings a section to life.
    static AWAKEN: RefCell<Option<Callback<Section>>> = const { RefCell::new(None) };
}

/// The sections that are alive.
#[derive(PartialEq)]
pub struct Awake(pub SectionSet);

impl Reducible for Awake {
    type Action = Section;

    fn reduce(self: Rc<Self>, section: Section) -> Rc<Self> {
        Rc::new(Awake(self.0.with(section)))
    }
}

/// Brings a section to life, in a task of its own.
pub fn wake(section: Section) {
    let asked = ASKED.get();
    if asked.has(section) {
        return;
    }
    ASKED.set(asked.with(section));
    in_turn(move || {
        let Some(awaken) = AWAKEN.with_borrow(Clone::clone) else { return };
        let focused = focus_within(section);
        awaken.emit(section);
        if let Some(id) = focused {
            // It is drawn once this task has ended.
            in_turn(move || focus(&id));
        }
    });
}

/// Brings all to life, one after the other.
pub fn wake_all() {
    Section::ALL.into_iter().for_each(wake);
}

/// The id of what has the focus in a section, or else of the section around it.
fn focus_within(section: Section) -> Option<String> {
    let within = element(section.anchor())?;
    let focused = document().active_element().filter(|one| within.contains(Some(one)))?;
    Some(focused.id()).filter(|id| !id.is_empty()).or_else(|| Some(section.anchor().to_owned()))
}

/// Lets sections be brought to life.
pub fn awaken_by(awaken: Callback<Section>) {
    AWAKEN.set(Some(awaken));
}

/// Whether a section is alive.
pub fn is_alive(section: Section) -> bool {
    let element = element(section.anchor());
    element.is_some_and(|element| !element.has_attribute(STANDING))
}
