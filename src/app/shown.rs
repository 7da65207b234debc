//! What is shown of a person's answers, and what a section needs to show it.

use super::state::{Change, State, Trying};
use crate::model::answer::{Answer, ComparedPlace, compared};
use crate::model::compare::{InPlace, everywhere, examples};
use crate::model::constants::Constants;
use crate::model::profile::{Place, Profile};
use crate::model::trial::Trial;
use crate::words::next;
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;

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
    pub fn from_state(state: &State) -> Shown {
        Shown::compute(&(state.profile.clone(), state.replaced, state.trying.clone()))
    }

    /// The same, of the parts of a state that are shown.
    pub fn compute((profile, replaced, trying): &(Profile, u32, Trying)) -> Shown {
        let (trial, own) = trying.clone().map_or((Trial::default(), None), |(trial, own)| (trial, Some(own)));
        Shown {
            profile: profile.clone(),
            replaced: *replaced,
            trial,
            own,
            answer: Answer::compute(Constants::published(), profile),
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
        self.own.as_ref().map(|own| InPlace::estimate(Constants::published(), own))
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
pub struct SectionProps {
    /// What it shows.
    pub shown: Rc<Shown>,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

/// A section is drawn again only where it is given something else to show.
impl PartialEq for SectionProps {
    fn eq(&self, other: &SectionProps) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && self.on_change == other.on_change
    }
}

/// What a section without a state of its own needs besides.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// What every section needs.
    pub with: SectionProps,
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
