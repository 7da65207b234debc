//! One plan: its steps as a list, a row that adds one, and plans to start from.

use super::super::fields::choice::select;
use super::super::fields::place::PlaceField;
use super::super::focus::{focus_if_lost_soon, focus_soon};
use super::super::shown::SectionProps;
use super::super::state::Change;
use super::SECOND;
use super::year_field::YearField;
use crate::model::plan::{Dated, Plan};
use crate::model::profile::{Found, PlanName, Profile};
use crate::model::ready_made::ReadyMade;
use crate::model::step::Step;
use crate::words::plans::steps;
use yew::prelude::*;

/// What it needs.
#[derive(Clone, Properties, PartialEq)]
pub struct EditorProps {
    /// What every section needs.
    pub with: SectionProps,
    /// Which plan.
    pub name: PlanName,
    /// What each step adds.
    pub gains: Vec<String>,
}

/// What is chosen in the row that adds a step.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Step(Step),
    Move,
}

/// The plan.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let asked = use_state(|| false);
    let name = props.name;
    let plan = props.with.answers.profile.career.plan(name);
    let empty = plan.steps().is_empty();
    let none = if *asked { steps::NOTHING_OPEN } else { steps::NO_STEPS };
    html! {
        <div class="plan" role="group" aria-labelledby={title_id(name)}>
            <h3 class="plan__title" id={title_id(name)}>{ steps::title(name) }</h3>
            if empty {
                <p class="plan__none" role="status">{ none }</p>
            } else {
                <ol class="plan__steps">{ for plan.steps().iter().enumerate().map(|(at, dated)| row(props, at, *dated)) }</ol>
            }
            if plan.is_full() { <p class="plan__none">{ steps::FULL }</p> } else { <Adder ..props.clone() /> }
            { starts(props, empty, asked) }
        </div>
    }
}

fn title_id(name: PlanName) -> &'static str {
    match name {
        PlanName::A => "plan-a",
        PlanName::B => "plan-b",
    }
}

/// The id of the choice of a step to add.
pub fn step_id(name: PlanName) -> &'static str {
    match name {
        PlanName::A => "plan-a-step",
        PlanName::B => "plan-b-step",
    }
}

fn place_id(name: PlanName) -> &'static str {
    match name {
        PlanName::A => "plan-a-place",
        PlanName::B => "plan-b-place",
    }
}

fn year_id(name: PlanName, at: usize) -> String {
    format!("{}-year-{at}", title_id(name))
}

/// A step with its number, its year, what it adds, and a way out.
fn row(props: &EditorProps, at: usize, Dated { year, step }: Dated) -> Html {
    let EditorProps { with, name, gains } = props;
    let before = with.answers.profile.career.plan(*name).steps()[..at].iter().filter(|one| one.step == step).count();
    let (name, number, on_change) = (*name, steps::number(*name, at), with.on_change.clone());
    let redate = {
        let (on_change, answers) = (on_change.clone(), with.answers.clone());
        Callback::from(move |year: Option<u8>| {
            if let Some(year) = year {
                on_change.emit(Change::RedateStep(name, at, year));
                // The step may have moved: the focus goes with it, unless it was on its way elsewhere.
                focus_if_lost_soon(year_id(name, answers.profile.career.plan(name).position(at, year)));
            }
        })
    };
    let drop = Callback::from(move |_: MouseEvent| {
        on_change.emit(Change::DropStep(name, at));
        focus_soon(step_id(name));
    });
    html! {
        <li class="plan__step" key={format!("{}-{before}-{}", with.replaced, steps::step(step))}>
            <span class="plan__number" aria-hidden="true">{ number.clone() }</span>
            <span class="plan__name">{ steps::step(step) }<span class="plan__gain">{ gains.get(at).cloned() }</span></span>
            <span class="plan__year">
                <span aria-hidden="true">{ steps::YEAR_SHORT }</span>
                <YearField id={year_id(name, at)} name={steps::year_of(&number, step)} {year} on_year={redate} />
            </span>
            <button type="button" class="round plan__out" aria-label={steps::drop(&number, step)} onclick={drop}>{ "×" }</button>
        </li>
    }
}

/// The row that adds a step. For a move it asks for a place, which is added when it is chosen.
#[component]
fn Adder(props: &EditorProps) -> Html {
    let chosen = use_state(|| None::<Choice>);
    // None: the year after the last step; nothing within: what was typed is no year.
    let typed = use_state(|| None::<Option<u8>>);
    let (name, profile) = (props.name, &props.with.answers.profile);
    let plan = profile.career.plan(name);
    let next_year = plan.next_year();
    let choices = choices(plan, profile);
    let now = (*chosen).filter(|one| choices.contains(one)).or(choices.first().copied());
    let options = choices.iter().map(|one| (label(*one), Some(*one) == now)).collect();
    let choose = {
        let (chosen, choices) = (chosen.clone(), choices.clone());
        Callback::from(move |at: usize| chosen.set(choices.get(at).copied()))
    };
    let add = {
        let (typed, on_change) = (typed.clone(), props.with.on_change.clone());
        Callback::from(move |step: Step| {
            if let Some(year) = typed.unwrap_or(Some(next_year)) {
                typed.set(None);
                on_change.emit(Change::PlanStep(name, Dated { year, step }));
            }
        })
    };
    let year = typed.flatten().unwrap_or(next_year);
    let takes = *typed != Some(None);
    let on_year = Callback::from(move |year: Option<u8>| typed.set(Some(year)));
    let id = format!("{}-year", title_id(name));
    html! {
        <div class="plan__add">
            { select(step_id(name), steps::STEP, options, choose) }
            <div class="field">
                <label class="field__label" for={id.clone()}>{ steps::YEAR }</label>
                <YearField {id} {year} {on_year} />
            </div>
            { added(props, now, takes, add) }
        </div>
    }
}

/// The button that adds what is chosen, or the place of a move, taken once there is a year for it.
fn added(props: &EditorProps, now: Option<Choice>, takes: bool, add: Callback<Step>) -> Html {
    match now {
        Some(Choice::Step(step)) => html! {
            <button type="button" class="button plan__do" onclick={add.reform(move |_: MouseEvent| step)}>{ steps::ADD }</button>
        },
        Some(Choice::Move) => html! {
            <PlaceField key={props.with.replaced} id={place_id(props.name)} label={steps::MOVE_TO} {takes} on_choose={add.reform(|found: Found| Step::Move(found.place))} />
        },
        None => html! {},
    }
}

fn choices(plan: &Plan, profile: &Profile) -> Vec<Choice> {
    plan.steps_left(profile).into_iter().map(Choice::Step).chain([Choice::Move]).collect()
}

fn label(choice: Choice) -> AttrValue {
    match choice {
        Choice::Step(step) => steps::step(step).into(),
        Choice::Move => steps::MOVE.into(),
    }
}

/// Plans to start from, and starting again from nothing.
fn starts(props: &EditorProps, empty: bool, asked: UseStateHandle<bool>) -> Html {
    let (name, on_change) = (props.name, &props.with.on_change);
    let start = |start: ReadyMade| {
        let (asked, on_change) = (asked.clone(), on_change.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            asked.set(true);
            on_change.emit(Change::ReadyMade(name, start));
        });
        html! { <button type="button" class="button" {onclick}>{ steps::ready_made(start) }</button> }
    };
    let starts: Html = ReadyMade::ALL.into_iter().map(start).collect();
    let (asked, on_change) = (asked.clone(), on_change.clone());
    let clear = Callback::from(move |_: MouseEvent| {
        asked.set(false);
        on_change.emit(Change::ClearPlan(name));
        // An emptied second plan may be put away: then the focus goes to what brings it back.
        focus_soon(SECOND);
        focus_soon(step_id(name));
    });
    html! {
        <div class="plan__starts">
            <p class="plan__starts-name">{ steps::starts(name) }</p>
            { starts }
            if !empty { <button type="button" class="link" onclick={clear}>{ steps::clear(name) }</button> }
        </div>
    }
}
