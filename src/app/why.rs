//! "Why": from the starting pay to the person's, one bar a factor.

use super::figure::{numbers, section};
use super::files;
use super::jump;
use super::shown::SectionProps;
use super::style::{left, span};
use crate::export::svg;
use crate::words::page;
use crate::words::section::Section;
use crate::words::waterfall::{BarKind, WaterfallBar, waterfall};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn why(SectionProps { answers, .. }: &SectionProps) -> Html {
    let figure = waterfall(answers);
    let files = files::figure(Section::Why, answers, &figure.title, &figure.summary);
    let rest = html! {
        <>
            <ol class="waterfall">{ for figure.bars.iter().map(bar) }</ol>
            <details class="numbers">
                <summary class="numbers__open">{ page::NOT_COUNTED }</summary>
                <dl class="not-counted">
                    { for figure.not_counted.iter().map(|(what, why)| html! { <div><dt>{ *what }</dt><dd>{ why.clone() }</dd></div> }) }
                </dl>
            </details>
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::waterfall(&figure.bars)))) }
        </>
    };
    section(Section::Why, figure.title, Some(figure.summary), rest)
}

fn bar(bar: &WaterfallBar) -> Html {
    let class = match bar.step {
        BarKind::Total if bar.source.is_none() => "waterfall__bar waterfall__bar--sum",
        BarKind::Total => "waterfall__bar waterfall__bar--start",
        BarKind::Up => "waterfall__bar",
        BarKind::Down => "waterfall__bar waterfall__bar--down",
    };
    let style = span(bar.from, bar.to);
    html! {
        <li class="waterfall__row">
            <span class="waterfall__name">{ bar.name.clone() }</span>
            <span class="waterfall__track">
                <span {class} {style}></span>
                <span class="waterfall__amount" style={left(bar.to)}>{ jump::amount(&bar.how.anchor(), bar.amount.clone()) }</span>
            </span>
            if let Some((source, text)) = &bar.source {
                <span class="waterfall__source">{ jump::source(source.anchor(), text.clone()) }</span>
            }
        </li>
    }
}
