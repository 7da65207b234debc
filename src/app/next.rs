//! "What next": every step open to the person, to be tried by pressing it.

use super::figure::{numbers, section};
use super::files;
use super::focus::hold;
use super::jump;
use super::shown::SectionProps;
use super::state::Change;
use super::style::width;
use crate::answers::Answers;
use crate::export::svg::{self, Drawing};
use crate::words::method::Figure;
use crate::words::next::{self as words, StepRow, next, table};
use crate::words::page;
use crate::words::section::Section;
use std::rc::Rc;
use yew::prelude::*;

/// So many stand there at once beside the moves; the others are one press away.
const FIRST: usize = 5;

/// The section.
pub fn next_steps(SectionProps { answers, on_change, .. }: &SectionProps) -> Html {
    let own = answers.own();
    let figure = next(&own.profile, own.levers());
    let tried = |at: &StepRow| answers.trial.steps().contains(&at.step);
    let item = |one: &&StepRow| row(one, tried(one), on_change);
    let (moves, stays): (Vec<&StepRow>, Vec<&StepRow>) = figure.rows.iter().partition(|row| row.moves);
    let (first, others) = stays.split_at(stays.len().min(FIRST));
    let files = files::figure(Section::Next, answers, &figure.title, &figure.summary);
    let asked = answers.clone();
    let drawing = {
        let asked = asked.clone();
        Rc::new(move || svg::steps(&next(&asked.own().profile, asked.own().levers()).rows)) as Rc<dyn Fn() -> Drawing>
    };
    let rest = html! {
        <>
            <div class="trying" role="status">
                if let Some(trying) = trying(answers) {
                    <p>{ trying }</p>
                    <button type="button" class="button" onclick={on_change.reform(|_| Change::TakeBack)}>{ page::TAKE_BACK }</button>
                }
            </div>
            <div class="two-lists">
                <div>
                    <h3 class="steps__title">{ page::STEPS_HERE }</h3>
                    <ul class="steps">{ for first.iter().map(item) }</ul>
                    <details class="numbers">
                        <summary class="numbers__open">{ page::other_steps(others.len()) }</summary>
                        <ul class="steps">{ for others.iter().map(item) }</ul>
                    </details>
                </div>
                <div>
                    <h3 class="steps__title">{ page::STEPS_MOVING }</h3>
                    <ul class="steps">{ for moves.iter().map(item) }</ul>
                </div>
            </div>
            { numbers(files, move || table(&asked.own().profile, asked.own().levers()), Some(drawing)) }
        </>
    };
    section(Section::Next, figure.title, Some(figure.summary), rest)
}

/// What is tried, in words.
fn trying(answers: &Answers) -> Option<String> {
    answers.before().map(|before| words::trying(answers.trial.steps(), &before.here, &answers.here))
}

fn row(row: &StepRow, tried: bool, on_change: &Callback<Change>) -> Html {
    let (step, on_change) = (row.step, on_change.clone());
    let pressed = Callback::from(move |event: MouseEvent| {
        hold(&event);
        on_change.emit(Change::Try(step));
    });
    let class = row.loses.then_some("step--loses");
    let (_, text) = &row.source;
    html! {
        <li {class}>
            <button type="button" class="step__try" aria-pressed={tried.to_string()} onclick={pressed}>
                <span class="step__name">{ row.name.clone() }</span>
                <span class="step__gain">{ row.gain.clone() }</span>
                <span class="step__track" aria-hidden="true"><span class="step__bar" style={width(row.bar)}></span></span>
            </button>
            <div class="step__why">
                { jump::source(&row.how.anchor(), text.clone()) }
                { for row.ways.iter().map(|way| html! { <p data-how={Figure::Payback.anchor()}>{ way.clone() }</p> }) }
            </div>
        </li>
    }
}
