//! Which sections show what is new at once: those in view. The others follow when the person pauses, so that a keystroke
//! costs what can be seen of it.

use super::arrival::Progress;
use super::section_observer::use_section_observer;
use super::section_set::SectionSet;
use super::shown::{SectionProps, Shown};
use super::state::{Change, State};
use crate::words::section::Section;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long a pause is, in milliseconds: longer than between two letters of a word.
const PAUSE: u32 = 300;
/// Sections count as in view that are so far away, in parts of the window.
const NEAR: &str = "15% 0px";

/// What each section shows: the newest where it is in view, what stood at the last pause where it is not.
pub struct SectionsShown {
    newest: Rc<Shown>,
    settled: Rc<Shown>,
    in_view: SectionSet,
}

impl SectionsShown {
    /// The newest.
    pub fn newest(&self) -> &Rc<Shown> {
        &self.newest
    }

    /// What that needs which is always in view.
    pub fn newest_props(&self, on_change: &Callback<Change>) -> SectionProps {
        SectionProps { shown: self.newest.clone(), on_change: on_change.clone() }
    }

    /// What a section needs.
    pub fn props_for(&self, section: Section, on_change: &Callback<Change>) -> SectionProps {
        let shown = if self.in_view.has(section) { &self.newest } else { &self.settled };
        SectionProps { shown: shown.clone(), on_change: on_change.clone() }
    }
}

/// The sections' answers.
#[hook]
pub fn use_sections_shown(state: &State, progress: Progress) -> SectionsShown {
    let newest = use_memo((state.profile.clone(), state.replaced, state.trying.clone()), Shown::compute);
    let settled = use_state(|| newest.clone());
    {
        let settled = settled.clone();
        use_effect_with(Rc::as_ptr(&newest) as usize, {
            let newest = newest.clone();
            move |_| {
                let pause = Timeout::new(PAUSE, move || {
                    if !Rc::ptr_eq(&settled, &newest) {
                        settled.set(newest);
                    }
                });
                move || drop(pause)
            }
        });
    }
    SectionsShown { newest, settled: (*settled).clone(), in_view: use_in_view(progress) }
}

/// The sections in view. All are until the page is in its place and the browser tells.
#[hook]
fn use_in_view(progress: Progress) -> SectionSet {
    let in_view = use_state_eq(|| SectionSet::ALL);
    let seen = use_mut_ref(|| SectionSet::ALL);
    {
        let in_view = in_view.clone();
        // A section that has come alive is another element than the one that stood there.
        use_section_observer(!progress.is_drawing(), progress.alive, NEAR, move |changed| {
            let mut seen = seen.borrow_mut();
            for (section, near) in changed {
                *seen = if near { seen.with(section) } else { seen.without(section) };
            }
            in_view.set(*seen);
        });
    }
    *in_view
}
