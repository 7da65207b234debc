//! Bars below one another: factors and editions, steps, careers.

use super::fold::{Draw, Fold};
use super::hold;
use crate::app::element::{element, explained, placed, said, text};
use crate::app::jump::{amount, source};
use crate::app::shown::SectionProps;
use crate::app::state::Change;
use crate::app::style::{left, span, width};
use crate::cards::{Bar, CareerRow, StepRow, Tone};
use crate::words::method::Figure;
use crate::words::page;
use std::rc::Rc;
use yew::prelude::*;

/// So many steps stand there at once; the others are one press away.
const FIRST: usize = 5;

/// Bars, and the line over all of them where there is one.
pub fn bars(bars: &[Bar], line: Option<f64>) -> Html {
    let class = if line.is_some() { "waterfall outlook" } else { "waterfall" };
    element("ol", class, bars.iter().map(|one| bar(one, line)).collect())
}

fn bar(bar: &Bar, line: Option<f64>) -> Html {
    let class = match bar.tone {
        Tone::Sum => "waterfall__bar waterfall__bar--sum",
        Tone::Start => "waterfall__bar waterfall__bar--start",
        Tone::More => "waterfall__bar",
        Tone::Less => "waterfall__bar waterfall__bar--down",
        Tone::Unsure => "waterfall__bar outlook__bar--unsure",
    };
    let [from, to] = bar.span;
    let told = match (&bar.how, line) {
        (Some(how), _) => {
            let told = amount(&how.anchor(), bar.amount.clone());
            [html! {}, placed("span", "waterfall__amount", left(to), vec![told])]
        }
        (None, line) => {
            let line = line.map(|line| placed("span", "outlook__claim", left(line), Vec::new()));
            [line.unwrap_or_default(), said("span", "waterfall__amount", bar.amount.clone())]
        }
    };
    // With a line over them all bars begin at nothing.
    let style = if line.is_some() { width(to) } else { span(from, to) };
    let track = std::iter::once(placed("span", class, style, Vec::new())).chain(told);
    let found = bar.found.as_ref().map(|(from, found)| match from {
        Some(from) => element("span", "waterfall__source", vec![source(from.anchor(), found.clone())]),
        None => said("span", "waterfall__source", found.clone()),
    });
    let name = said("span", "waterfall__name", bar.name.clone());
    let within = [name, element("span", "waterfall__track", track.collect())];
    element("li", "waterfall__row", within.into_iter().chain(found).collect())
}

/// What steps add, each to be tried by pressing it.
pub fn steps(steps: &[StepRow], with: &SectionProps) -> Html {
    let (first, others) = steps.split_at(steps.len().min(FIRST));
    let mut within = vec![list(first, with)];
    if !others.is_empty() {
        let (summary, answers) = (text(page::other_steps(others.len())), with.answers.clone());
        let (others, with) = (others.to_vec(), with.clone());
        let draw: Draw = Rc::new(move || list(&others, &with));
        within.push(html! { <Fold class={["numbers", "numbers__open"]} {summary} {answers} {draw} /> });
    }
    element("div", "", within)
}

fn list(steps: &[StepRow], with: &SectionProps) -> Html {
    element("ul", "steps", steps.iter().map(|one| step(one, with)).collect())
}

fn step(row: &StepRow, with: &SectionProps) -> Html {
    let (step, on_change) = (row.step, with.on_change.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        hold(&event);
        on_change.emit(Change::Try(step));
    });
    let way = |way: &String| explained("p", "", Figure::Payback.anchor(), vec![text(way.clone())]);
    let why = std::iter::once(source(&row.how.anchor(), row.source.1.clone())).chain(row.ways.iter().map(way));
    let attempt = html! {
        <button type="button" class="step__try" aria-pressed={row.tried.to_string()} {onclick}>
            { said("span", "step__name", row.name.clone()) }
            { said("span", "step__gain", row.gain.clone()) }
            <span class="step__track" aria-hidden="true">{ placed("span", "step__bar", width(row.bar), Vec::new()) }</span>
        </button>
    };
    let class = if row.loses { "step--loses" } else { "" };
    element("li", class, vec![attempt, element("div", "step__why", why.collect())])
}

/// Ranges of careers, with where the person is on all of them.
pub fn careers(careers: &[CareerRow], person: f64) -> Html {
    element("ul", "pairs", careers.iter().map(|one| career(one, person)).collect())
}

fn career(row: &CareerRow, person: f64) -> Html {
    let (class, range, key) = match row.median {
        None => ("pair path pair--home", "pair__bar path__range path__range--own", "path__key path__key--own"),
        Some(_) => ("pair path", "pair__bar path__range", "path__key"),
    };
    let [from, to] = row.range;
    let mark = |class, at| placed("span", class, left(at), Vec::new());
    let median = row.median.as_ref().map(|(at, _)| mark("path__median", *at));
    let line = std::iter::once(placed("span", range, span(from, to), Vec::new())).chain(median);
    let named = row.median.as_ref().map(|(_, text)| said("span", "path__key path__key--median", text.clone()));
    let parts = named.into_iter().chain([said("span", key, row.range_text.clone())]);
    let within = [
        said("span", "pair__name", row.name.clone()),
        said("span", "path__text", row.text.clone()),
        element("span", "pair__line", line.chain([mark("path__person", person)]).collect()),
        element("span", "pair__parts", parts.collect()),
    ];
    let more = row.said.as_ref().map(|text| said("span", "pair__equal", text.clone()));
    element("li", class, within.into_iter().chain(more).collect())
}
