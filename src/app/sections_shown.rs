//! Which sections show what is new at once: those in view. The others follow when the person pauses, so that a keystroke
//! costs what can be seen of it.

use super::arrival::{Progress, REST};
use super::section_observer::use_section_observer;
use super::section_set::SectionSet;
use super::shown::SectionProps;
use super::state::{Change, State};
use crate::answers::Answers;
use crate::question::View;
use crate::words::section::Section;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a pause is, in milliseconds: longer than between two letters of a word.
const PAUSE: u32 = 300;
/// Sections count as in view that are so far away, in parts of the window.
const NEAR: &str = "15% 0px";

/// What each section shows: the newest where it is in view, what stood at the last pause where it is not, and at the last
/// rest in a view that is not shown.
pub struct SectionsShown {
    newest: SectionProps,
    settled: SectionProps,
    rested: SectionProps,
    view: View,
    in_view: SectionSet,
}

impl SectionsShown {
    /// The newest, for what is always in view.
    pub fn newest(&self) -> &SectionProps {
        &self.newest
    }

    /// What a section needs.
    pub fn props_for(&self, section: Section) -> &SectionProps {
        match () {
            () if self.in_view.has(section) => &self.newest,
            () if section.row().view == self.view => &self.settled,
            () => &self.rested,
        }
    }
}

/// The sections' answers.
#[hook]
pub fn use_sections_shown(state: &State, progress: Progress, on_change: &Callback<Change>) -> SectionsShown {
    let told = (state.profile.clone(), state.trying.clone());
    let answers = use_memo(told, |(profile, trying)| Answers::new(profile.clone(), trying.clone()));
    let newest = SectionProps { answers, replaced: state.replaced, on_change: on_change.clone() };
    let (settled, rested) = (use_after(&newest, PAUSE), use_after(&newest, REST));
    SectionsShown { newest, settled, rested, view: state.view, in_view: use_in_view(progress) }
}

/// What was the newest so many milliseconds ago, and has been since.
#[hook]
fn use_after(newest: &SectionProps, pause: u32) -> SectionProps {
    let settled = use_state(|| newest.clone());
    {
        let settled = settled.clone();
        use_effect_with(newest.clone(), move |newest| {
            let newest = newest.clone();
            let pause = Timeout::new(pause, move || {
                if *settled != newest {
                    settled.set(newest);
                }
            });
            move || drop(pause)
        });
    }
    (*settled).clone()
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
