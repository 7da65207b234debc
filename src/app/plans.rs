//! "Plans": up to two plans beside staying as one is, edited in place, and what each pays over the years to come.

mod editor;
mod year_field;

use super::fields::check::check;
use super::fields::choice::choice;
use super::fields::typed::{self, TypedField};
use super::figure::{notes, numbers, section};
use super::files;
use super::focus::focus_soon;
use super::plot::PlotView;
use super::shown::Props;
use super::state::Change;
use crate::export::svg;
use crate::model::answer::Plans;
use crate::model::constants::Constants;
use crate::model::profile::PlanName;
use crate::model::rate::Rate;
use crate::question::{Key, Question};
use crate::words::plans::{self as words, PlansView, steps};
use crate::words::question::words as words_of;
use crate::words::section::Section;
use crate::words::typed::field_id;
use editor::Editor;
use std::rc::Rc;
use yew::prelude::*;

const SECOND: &str = "plan-b-open";

/// The section.
#[component]
pub fn PlansSection(props: &Props) -> Html {
    let view = use_state(PlansView::default);
    let second = use_state(|| false);
    let profile = &props.shown.profile;
    let plans = Plans::compute(Constants::published(), profile);
    let figure = words::figure(profile, &plans, *view);
    let editor = |name: PlanName| {
        let gains: Vec<String> =
            (0..profile.career.plan(name).steps().len()).map(|at| steps::gain(plans.named(name), at)).collect();
        let key = format!("{}-{}", steps::title(name), props.shown.replaced);
        html! { <Editor {key} {name} {gains} with={props.clone()} /> }
    };
    let has_second = *second || plans.named(PlanName::B).is_some();
    let shown_as = choice(
        "plans-shown",
        steps::SHOWN,
        &PlansView::ALL,
        *view,
        PlansView::name,
        Callback::from(move |chosen| view.set(chosen)),
    );
    let shown = props.shown.clone();
    let summary = format!("{}{}", figure.summary, steps::listed(&profile.career));
    let files = files::figure(Section::Plans, profile, &figure.title, &summary);
    let plot = Rc::new(figure.plot);
    let rest = html! {
        <>
            { settings(props, shown_as) }
            <PlotView plot={plot.clone()} scrub={steps::YEAR_SHOWN} />
            { notes(figure.notes) }
            <div class="plans">
                { editor(PlanName::A) }
                if has_second { { editor(PlanName::B) } } else { { open_second(second) } }
            </div>
            { numbers(files, move || words::table(&shown.profile, &plans), Some(Rc::new(move || svg::plot(&plot)))) }
        </>
    };
    section(Section::Plans, figure.title, Some(figure.summary), rest)
}

/// How far ahead, what is shown, in which dollars.
fn settings(props: &Props, view: Html) -> Html {
    let growth = props.shown.profile.career.growth;
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
fn typed(question: Question, Props { shown, on_change }: &Props) -> Html {
    let asked = Key::person(question);
    html! {
        <>
            <label class="field__label" for={field_id(asked)}>{ words_of(question).label }</label>
            <TypedField key={shown.replaced} ..typed::Props::plain(asked, &shown.profile, on_change) />
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
