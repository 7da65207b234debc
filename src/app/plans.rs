//! "Plans": up to two plans beside staying as one is, edited in place, and what each pays over the years to come.

mod editor;
mod year_field;

use super::card::draw_folded;
use super::fields::check::check;
use super::fields::choice::choice;
use super::fields::typed::{TypedField, TypedFieldProps};
use super::focus::focus_soon;
use super::shown::SectionProps;
use super::state::Change;
use crate::cards::Slot;
use crate::cards::plans::{PlansView, card};
use crate::model::profile::PlanName;
use crate::model::rate::Rate;
use crate::question::{Key, Question};
use crate::words::plans::steps;
use crate::words::question::words as words_of;
use crate::words::typed::field_id;
use editor::Editor;
use std::rc::Rc;
use yew::prelude::*;

const SECOND: &str = "plan-b-open";

/// The section.
#[component]
pub fn PlansSection(props: &SectionProps) -> Html {
    let view = use_state(PlansView::default);
    let second = use_state(|| false);
    let with = props.clone();
    draw_folded(
        card(&props.answers, *view),
        props,
        Rc::new(move |slot| match slot {
            Slot::PlanSettings => settings(&with, shown_as(&view)),
            Slot::Plans => plans(&with, &second),
            _ => html! {},
        }),
    )
}

fn plans(props: &SectionProps, second: &UseStateHandle<bool>) -> Html {
    let has_second = **second || props.answers.plans().named(PlanName::B).is_some();
    html! {
        <div class="plans">
            { editor(props, PlanName::A) }
            if has_second { { editor(props, PlanName::B) } } else { { open_second(second.clone()) } }
        </div>
    }
}

fn editor(props: &SectionProps, name: PlanName) -> Html {
    let SectionProps { answers, replaced, .. } = props;
    let steps = 0..answers.profile.career.plan(name).steps().len();
    let gains: Vec<String> = steps.map(|at| steps::gain(answers.plans().named(name), at)).collect();
    html! { <Editor key={format!("{}-{replaced}", steps::title(name))} {name} {gains} with={props.clone()} /> }
}

fn shown_as(view: &UseStateHandle<PlansView>) -> Html {
    let (now, view) = (**view, view.clone());
    let choose = Callback::from(move |chosen| view.set(chosen));
    choice("plans-shown", steps::SHOWN, &PlansView::ALL, now, PlansView::name, choose)
}

/// How far ahead, what is shown, in which dollars.
fn settings(props: &SectionProps, view: Html) -> Html {
    let growth = props.answers.profile.career.growth;
    let nominal = props.on_change.reform(|on: bool| Change::answer(Question::Growth, on.then_some(Rate::PAY_GROWTH)));
    html! {
        <div class="plans__settings">
            <div class="field">{ typed(Question::Horizon, props) }</div>
            { view }
            <div class="plans__dollars">
                { check("nominal", steps::NOMINAL, growth.is_some(), nominal) }
                if growth.is_some() {
                    <div class="field">
                        { typed(Question::Growth, props) }
                        <details class="plans__why"><summary>{ steps::growth_why() }</summary><p>{ steps::GROWTH_HISTORY }</p></details>
                    </div>
                }
            </div>
        </div>
    }
}

/// A field of text without a hint.
fn typed(question: Question, SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let asked = Key::person(question);
    html! {
        <>
            <label class="field__label" for={field_id(asked)}>{ words_of(question).label }</label>
            <TypedField key={*replaced} ..TypedFieldProps::plain(asked, &answers.profile, on_change) />
        </>
    }
}

/// Makes room for the second plan and goes there.
fn open_second(second: UseStateHandle<bool>) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| {
        second.set(true);
        focus_soon(editor::step_id(PlanName::B));
    });
    html! { <button type="button" class="button plans__second" id={SECOND} {onclick}>{ steps::SECOND }</button> }
}
