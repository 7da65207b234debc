//! What the person has told, and every way it changes. Results are never kept here.

use crate::link::{self, Reading};
use crate::model::constants::Constants;
use crate::model::plan::{Dated, Plan};
use crate::model::profile::{CareerAnswers, Offer, OfferName, Place, PlanName, Profile};
use crate::model::ready_made::ReadyMade;
use crate::model::step::Step;
use crate::model::trial::Trial;
use crate::question::{Field, Key, Question, Value, View};
use crate::words::notices;
use std::rc::Rc;

/// The page's state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The answers, with the steps that are tried.
    pub profile: Rc<Profile>,
    /// What is tried.
    pub trying: Trying,
    /// The view that is shown.
    pub view: View,
    /// What the opened link could not tell.
    pub notices: Vec<String>,
    /// All as it was before starting over.
    pub undo: Option<Box<State>>,
    /// Whether they are as a link tells, which may be someone else's, and none has been given since.
    pub opened: bool,
    /// How often all answers were replaced at once: what still stands in a field is then forgotten.
    pub replaced: u32,
}

/// The steps that are tried, and the answers without them.
pub type Trying = Option<(Trial, Rc<Profile>)>;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An answer to a question.
    Answer(Key, Value),
    /// One more place to compare.
    Compare(Place),
    /// One less.
    LeaveOut(Place),
    /// One more step of a plan.
    PlanStep(PlanName, Dated),
    /// The step at a position, taken out.
    DropStep(PlanName, usize),
    /// The step at a position, and its year.
    RedateStep(PlanName, usize, u8),
    /// A plan to start from in place of what is there.
    ReadyMade(PlanName, ReadyMade),
    /// A plan without steps.
    ClearPlan(PlanName),
    /// An offer of which nothing is told.
    ClearOffer(OfferName),
    /// A step to try, or to try no longer.
    Try(Step),
    /// Back to the answers without what is tried.
    TakeBack,
    /// What a link opens in place of all.
    Open(Box<State>),
    /// No more word of what a link could not tell.
    Dismiss,
    /// Another view.
    Show(View),
    /// Nothing said.
    StartOver,
    /// As it was before that.
    Undo,
}

impl Change {
    /// An answer about the person.
    pub fn answer(question: Question, answer: impl Field) -> Change {
        Change::Answer(Key::person(question), answer.value())
    }
}

/// Nothing said.
impl Default for State {
    fn default() -> State {
        State {
            profile: Rc::default(),
            trying: None,
            view: View::default(),
            notices: Vec::new(),
            undo: None,
            opened: true,
            replaced: 0,
        }
    }
}

impl State {
    /// As a link says.
    pub fn opened(link: &str) -> State {
        let Reading { profile, view, notices } = link::read(link);
        let notices = notices.iter().map(|notice| notices::notice(notice, &profile)).collect();
        State { profile: Rc::new(profile), view, notices, ..State::default() }
    }

    /// The state after a change; an answer that changes nothing leaves it as it is.
    ///
    /// ```
    /// use pay::{link, model::profile::Years, question::Question, state::{Change, State}};
    /// let ten = Change::answer(Question::Years, Years::new(10).unwrap());
    /// let texan = State::opened("#2?place=TX").with(ten);
    /// assert_eq!(link::write(&texan.profile), "#2?years=10&place=TX");
    /// ```
    pub fn with(&self, change: Change) -> State {
        let replaced = self.replaced.wrapping_add(1);
        match change {
            Change::Open(state) => State { replaced, ..*state },
            Change::Show(view) => State { view, ..self.clone() },
            Change::Dismiss => State { notices: Vec::new(), ..self.clone() },
            Change::StartOver => {
                let undo = Some(Box::new(State { undo: None, notices: Vec::new(), ..self.clone() }));
                // What came with someone else's link and is thrown away was never the person's own.
                State { undo, replaced, view: self.view, opened: self.opened, ..State::default() }
            }
            Change::Undo => self.undo.as_deref().map_or(self.clone(), |before| State {
                replaced,
                view: self.view,
                ..before.clone()
            }),
            Change::Try(step) => self.trying(step),
            Change::TakeBack => {
                let own = self.trying.as_ref().map_or(&self.profile, |(_, own)| own);
                State { profile: own.clone(), trying: None, ..self.clone() }
            }
            // What is answered after starting over must not be lost by undoing that, and what is answered while trying
            // steps keeps them.
            answer => {
                let profile = answered((*self.profile).clone(), answer);
                match profile == *self.profile {
                    true => self.clone(),
                    false => {
                        State { profile: Rc::new(profile), undo: None, trying: None, opened: false, ..self.clone() }
                    }
                }
            }
        }
    }

    /// With a step tried, or no longer: the answers without any are kept, so that taking back returns to them exactly.
    fn trying(&self, step: Step) -> State {
        let (trial, own) = self.trying.clone().unwrap_or((Trial::default(), self.profile.clone()));
        let trial = trial.toggled(step);
        let profile = if trial.steps().is_empty() { own.clone() } else { Rc::new(trial.apply_to(&own).tidied()) };
        let trying = (!trial.steps().is_empty()).then_some((trial, own));
        State { profile, trying, undo: None, ..self.clone() }
    }
}

/// The answers after one of them was given; the changes that are none leave them as they are.
fn answered(mut profile: Profile, change: Change) -> Profile {
    match change {
        // What is no answer to the question changes nothing.
        Change::Answer(key, value) => {
            let before = profile.pay.amount;
            key.set(&mut profile, value).unwrap_or_default();
            // Who types what they are paid need not say for what.
            if profile.pay.amount != before && key.question == Question::Pay {
                profile.pay = profile.pay.by_size();
            }
        }
        // The person's own place is always there.
        Change::Compare(place) if place == profile.place => {}
        Change::Compare(place) => profile.compared = profile.compared.with(place),
        Change::LeaveOut(place) => profile.compared = profile.compared.without(place),
        Change::PlanStep(name, dated) => replan(&mut profile.career, name, |plan| plan.with(dated)),
        Change::DropStep(name, at) => replan(&mut profile.career, name, |plan| plan.without(at)),
        Change::RedateStep(name, at, year) => replan(&mut profile.career, name, |plan| plan.redated(at, year)),
        Change::ReadyMade(name, start) => {
            let plan = start.plan(Constants::published(), &profile);
            replan(&mut profile.career, name, |_| plan);
        }
        Change::ClearPlan(name) => replan(&mut profile.career, name, |_| Plan::default()),
        Change::ClearOffer(name) => profile.offers = profile.offers.holding(name, Offer::default()),
        Change::Open(_)
        | Change::Dismiss
        | Change::Show(_)
        | Change::StartOver
        | Change::Undo
        | Change::Try(_)
        | Change::TakeBack => {}
    }
    profile.tidied()
}

fn replan(career: &mut CareerAnswers, name: PlanName, with: impl FnOnce(Plan) -> Plan) {
    let before = std::mem::take(career);
    let plan = with(before.plan(name).clone());
    *career = before.with(name, plan);
}
