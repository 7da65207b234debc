//! What is shown of a person's answers, and which sections show it at once: those in view. The others follow when the
//! person pauses, so that a keystroke costs what can be seen of it.

use super::arrival::Arrival;
use super::section_set::SectionSet;
use super::state::{Change, State, Trying};
use super::watch::use_watch;
use crate::model::answer::{Answer, ComparedPlace, compared};
use crate::model::compare::{InPlace, everywhere, examples};
use crate::model::constants::Constants;
use crate::model::profile::{Place, Profile};
use crate::model::step::Trial;
use crate::words::next;
use crate::words::page::Section;
use gloo::timers::callback::Timeout;
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;

/// How long a pause is, in milliseconds: longer than between two letters of a word.
const PAUSE: u32 = 300;
/// Sections count as in view that are so far away, in parts of the window.
const NEAR: &str = "15% 0px";

/// The answers and what the model makes of them; the costlier parts at first use.
pub struct Shown {
    /// The answers.
    pub profile: Profile,
    /// How often all answers were replaced at once.
    pub replaced: u32,
    /// The steps that are tried.
    pub trial: Trial,
    own: Option<Box<Profile>>,
    /// What the model makes of them.
    pub answer: Answer,
    compared: OnceCell<Vec<ComparedPlace>>,
    everywhere: OnceCell<Vec<InPlace>>,
}

impl Shown {
    /// What the model makes of a state.
    pub fn of(state: &State) -> Shown {
        Shown::told(&(state.profile.clone(), state.replaced, state.trying.clone()))
    }

    fn told((profile, replaced, trying): &(Profile, u32, Trying)) -> Shown {
        let (trial, own) = trying.clone().map_or((Trial::default(), None), |(trial, own)| (trial, Some(own)));
        Shown {
            profile: profile.clone(),
            replaced: *replaced,
            trial,
            own,
            answer: Answer::to(Constants::published(), profile),
            compared: OnceCell::new(),
            everywhere: OnceCell::new(),
        }
    }

    /// The person's own answers, without the steps that are tried.
    pub fn own(&self) -> &Profile {
        self.own.as_deref().unwrap_or(&self.profile)
    }

    /// The person before the steps that are tried, where some are.
    pub fn before(&self) -> Option<InPlace> {
        self.own.as_ref().map(|own| InPlace::of(Constants::published(), own))
    }

    /// What is tried, in words.
    pub fn trying(&self) -> Option<String> {
        self.before().map(|before| next::trying(self.trial.steps(), &before, &self.answer.here))
    }

    /// Whether the person compares any place but their own.
    pub fn compares(&self) -> bool {
        self.answer.compared.iter().any(|other| other.there.place != self.profile.place)
    }

    /// The places they compare, or else examples.
    pub fn compared(&self) -> &[ComparedPlace] {
        let examples = || {
            let constants = Constants::published();
            compared(constants, &self.profile, &self.answer.home, examples(constants, &self.profile).as_slice())
        };
        if self.compares() { &self.answer.compared } else { self.compared.get_or_init(examples) }
    }

    /// Home and the compared places, without the nation, which has no state's tax.
    pub fn taxed(&self) -> Vec<InPlace> {
        let home = self.answer.home;
        let others = self.compared().iter().map(|other| other.there).filter(|there| there.place != home.place);
        std::iter::once(home).chain(others).filter(|there| there.place != Place::UNITED_STATES).collect()
    }

    /// The person in every place, as estimated.
    pub fn everywhere(&self) -> &[InPlace] {
        self.everywhere.get_or_init(|| everywhere(Constants::published(), &self.profile))
    }
}

/// What a section needs.
#[derive(Clone, Properties)]
pub struct Props {
    /// What it shows.
    pub shown: Rc<Shown>,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

/// A section is drawn again only where it is given something else to show.
impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && self.on_change == other.on_change
    }
}

/// What a section without a state of its own needs besides.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// What every section needs.
    pub with: Props,
    /// Draws it.
    pub draw: Draw,
}

/// Draws a section.
#[derive(Clone, Copy)]
pub struct Draw(pub fn(&Shown, &Callback<Change>) -> Html);

/// A section is drawn in one way for as long as it is there.
impl PartialEq for Draw {
    fn eq(&self, _: &Draw) -> bool {
        true
    }
}

/// A section without a state of its own.
#[component]
pub fn Part(props: &PartProps) -> Html {
    (props.draw.0)(&props.with.shown, &props.with.on_change)
}

/// What each section shows: the newest where it is in view, what stood at the last pause where it is not.
pub struct Sections {
    now: Rc<Shown>,
    settled: Rc<Shown>,
    in_view: SectionSet,
}

impl Sections {
    /// The newest, for what is always in view.
    pub fn now(&self) -> &Rc<Shown> {
        &self.now
    }

    /// What that needs which is always in view.
    pub fn newest(&self, on_change: &Callback<Change>) -> Props {
        Props { shown: self.now.clone(), on_change: on_change.clone() }
    }

    /// What this section needs.
    pub fn at(&self, section: Section, on_change: &Callback<Change>) -> Props {
        let shown = if self.in_view.has(section) { &self.now } else { &self.settled };
        Props { shown: shown.clone(), on_change: on_change.clone() }
    }
}

/// The sections' answers.
#[hook]
pub fn use_sections(state: &State, arrival: &Arrival) -> Sections {
    let now = use_memo((state.profile.clone(), state.replaced, state.trying.clone()), Shown::told);
    let settled = use_state(|| now.clone());
    {
        let settled = settled.clone();
        use_effect_with(Rc::as_ptr(&now) as usize, {
            let now = now.clone();
            move |_| {
                let pause = Timeout::new(PAUSE, move || {
                    if !Rc::ptr_eq(&settled, &now) {
                        settled.set(now);
                    }
                });
                move || drop(pause)
            }
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
