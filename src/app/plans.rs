//! "Plans": up to two plans beside staying as one is, edited in place, and what each pays over the years to come.

mod editor;
mod year_field;

use super::fields::check::check;
use super::fields::choice::choice;
use super::fields::typed::{Read, TypedField};
use super::figure::{notes, numbers, section};
use super::files;
use super::focus::focus_soon;
use super::plot::PlotView;
use super::shown::SectionProps;
use super::state::Change;
use crate::export::svg;
use crate::model::profile::PlanName;
use crate::model::rate::Rate;
use crate::words::plans::{self as words, PlansView, steps};
use crate::words::section::Section;
use crate::words::typed;
use editor::Editor;
use std::rc::Rc;
use yew::prelude::*;

const SECOND: &str = "plan-b-open";

/// The section.
#[component]
pub fn PlansSection(props: &SectionProps) -> Html {
    let view = use_state(PlansView::default);
    let second = use_state(|| false);
    let answers = &props.answers;
    let (profile, plans) = (&answers.profile, answers.plans());
    let figure = words::figure(profile, plans, *view);
    let editor = |name: PlanName| {
        let gains: Vec<String> =
            (0..profile.career.plan(name).steps().len()).map(|at| steps::gain(plans.named(name), at)).collect();
        let key = format!("{}-{}", steps::title(name), props.replaced);
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
    let asked = answers.clone();
    let summary = format!("{}{}", figure.summary, steps::listed(&profile.career));
    let files = files::figure(Section::Plans, answers, &figure.title, &summary);
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
            { numbers(files, move || words::table(&asked.profile, asked.plans()), Some(Rc::new(move || svg::plot(&plot)))) }
        </>
    };
    section(Section::Plans, figure.title, Some(figure.summary), rest)
}

/// How far ahead, what is shown, in which dollars.
fn settings(props: &SectionProps, view: Html) -> Html {
    let (career, on_change) = (&props.answers.profile.career, &props.on_change);
    let replaced = props.replaced;
    let horizon: Read = Rc::new(|typed: &str| typed::horizon(typed).map(Change::Horizon));
    let nominal = on_change.reform(|on: bool| Change::Growth(on.then_some(Rate::PAY_GROWTH)));
    html! {
        <div class="plans__settings">
            <div class="field">
                <label class="field__label" for="horizon">{ steps::HORIZON }</label>
                <TypedField key={replaced} id="horizon" inputmode="numeric" value={career.horizon.get().to_string()} read={horizon} on_change={on_change.clone()} />
            </div>
            { view }
            <div class="plans__dollars">
                { check("nominal", steps::NOMINAL, career.growth.is_some(), nominal) }
                if let Some(rate) = career.growth { { growth(rate, replaced, on_change) } }
            </div>
        </div>
    }
}

fn growth(rate: Rate, replaced: u32, on_change: &Callback<Change>) -> Html {
    let read: Read = Rc::new(|typed: &str| typed::rate(typed).map(|rate| Change::Growth(Some(rate))));
    html! {
        <div class="field">
            <label class="field__label" for="growth">{ steps::GROWTH }</label>
            <TypedField key={replaced} id="growth" inputmode="decimal" value={rate.to_string()} {read} on_change={on_change.clone()} />
            <details class="plans__why"><summary>{ steps::growth_why() }</summary><p>{ steps::GROWTH_HISTORY }</p></details>
        </div>
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
