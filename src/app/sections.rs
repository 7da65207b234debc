//! Which sections show what is new at once: those in view. The others follow when the person pauses, so that a keystroke
//! costs what can be seen of it.

use super::arrival::Arrival;
use super::section_set::SectionSet;
use super::shown::Props;
use super::state::{Change, State};
use super::watch::use_watch;
use crate::answers::Answers;
use crate::words::section::Section;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a pause is, in milliseconds: longer than between two letters of a word.
const PAUSE: u32 = 300;
/// Sections count as in view that are so far away, in parts of the window.
const NEAR: &str = "15% 0px";

/// What each section shows: the newest where it is in view, what stood at the last pause where it is not.
pub struct Sections {
    now: Props,
    settled: Props,
    in_view: SectionSet,
}

impl Sections {
    /// The newest, for what is always in view.
    pub fn now(&self) -> &Props {
        &self.now
    }

    /// What this section needs.
    pub fn at(&self, section: Section) -> &Props {
        if self.in_view.has(section) { &self.now } else { &self.settled }
    }
}

/// The sections' answers.
#[hook]
pub fn use_sections(state: &State, arrival: &Arrival, on_change: &Callback<Change>) -> Sections {
    let trying = (state.profile.clone(), state.trying.clone());
    let answers = use_memo(trying, |(profile, trying)| Answers::new(profile.clone(), trying.clone()));
    let now = Props { answers, replaced: state.replaced, on_change: on_change.clone() };
    let settled = use_state(|| now.clone());
    {
        let settled = settled.clone();
        use_effect_with(now.clone(), move |now| {
            let now = now.clone();
            let pause = Timeout::new(PAUSE, move || {
                if *settled != now {
                    settled.set(now);
                }
            });
            move || drop(pause)
        });
    }
    Sections { now, settled: (*settled).clone(), in_view: use_in_view(arrival) }
}

/// The sections in view. All are until the page is in its place and the browser tells.
#[hook]
fn use_in_view(arrival: &Arrival) -> SectionSet {
    let in_view = use_state_eq(|| SectionSet::ALL);
    let told = use_mut_ref(|| SectionSet::ALL);
    {
        let in_view = in_view.clone();
        use_watch(arrival.there, arrival.awake, NEAR, move |seen| {
            let mut told = told.borrow_mut();
            for (section, near) in seen {
                *told = if near { told.with(section) } else { told.without(section) };
            }
            in_view.set(*told);
        });
    }
    *in_view
}
