//! "Other paths": the careers beside coding and above it, and how many such jobs there will be.

use super::figure::{notes, numbers, section, sources};
use super::files;
use super::shown::SectionProps;
use super::style::{left, span, width};
use crate::answers::Answers;
use crate::export::svg;
use crate::model::constants::Constants;
use crate::model::outlook::outlook;
use crate::words::method::Figure;
use crate::words::outlook::{self as outlook_words, OutlookBar};
use crate::words::paths::{self as words, PathRow};
use crate::words::section::Section;
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn other_paths(SectionProps { answers, .. }: &SectionProps) -> Html {
    let figure = words::figure(&answers.profile, answers.paths());
    let files = files::figure(Section::Paths, answers, &figure.title, &figure.summary);
    let rest = html! {
        <>
            { sources(&words::SOURCES) }
            <ul class="pairs">{ for figure.rows.iter().map(|one| row(one, figure.person)) }</ul>
            { notes(figure.notes) }
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::careers(&figure.rows, figure.person)))) }
            { jobs(answers) }
        </>
    };
    section(Section::Paths, figure.title, Some(figure.summary), rest)
}

fn row(row: &PathRow, person: f64) -> Html {
    let own = row.median.is_none();
    let [from, to] = row.range;
    html! {
        <li class={if own { "pair path pair--home" } else { "pair path" }}>
            <span class="pair__name">{ row.name.clone() }</span>
            <span class="path__text">{ row.text.clone() }</span>
            <span class="pair__line">
                <span class={if own { "pair__bar path__range path__range--own" } else { "pair__bar path__range" }} style={span(from, to)}></span>
                if let Some((at, _)) = row.median {
                    <span class="path__median" style={left(at)}></span>
                }
                <span class="path__person" style={left(person)}></span>
            </span>
            <span class="pair__parts">
                if let Some((_, text)) = &row.median {
                    <span class="path__key path__key--median">{ text.clone() }</span>
                }
                <span class={if own { "path__key path__key--own" } else { "path__key" }}>{ row.range_text.clone() }</span>
            </span>
            if let Some(said) = &row.said {
                <span class="pair__equal">{ said.clone() }</span>
            }
        </li>
    }
}

/// The outlook: the same for everyone.
fn jobs(answers: &Rc<Answers>) -> Html {
    let figure = outlook_words::figure(&outlook(Constants::published()));
    let files = files::figure(Section::Paths, answers, &figure.title, &figure.summary).named(outlook_words::NAME);
    html! {
        <div data-how={Figure::Outlook.anchor()}>
            <h3 class="steps__title">{ figure.title }</h3>
            <p class="card__summary">{ figure.summary }</p>
            { sources(&outlook_words::SOURCES) }
            <ol class="waterfall outlook">{ for figure.bars.iter().map(|one| bar(one, figure.claim)) }</ol>
            { notes(figure.notes) }
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::outlook(&figure.bars, figure.claim)))) }
        </div>
    }
}

fn bar(bar: &OutlookBar, claim: f64) -> Html {
    let class = if bar.sure { "waterfall__bar waterfall__bar--start" } else { "waterfall__bar outlook__bar--unsure" };
    html! {
        <li class="waterfall__row">
            <span class="waterfall__name">{ bar.name.clone() }</span>
            <span class="waterfall__track">
                <span {class} style={width(bar.length)}></span>
                <span class="outlook__claim" style={left(claim)}></span>
                <span class="waterfall__amount">{ bar.text.clone() }</span>
            </span>
            <span class="waterfall__source">{ bar.found.clone() }</span>
        </li>
    }
}
