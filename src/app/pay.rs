//! "Your pay": the range above BLS's distribution, the figures of everyday life, cautions, which dollars.

use super::figure::{notes, numbers, section};
use super::files;
use super::jump;
use super::shown::SectionProps;
use super::state::Change;
use super::style::{left, span};
use crate::chart::fixed;
use crate::export::svg;
use crate::words::headline;
use crate::words::method::{self, Figure};
use crate::words::section::Section;
use crate::words::sources::Source;
use crate::words::spread::{self, Lane, LaneLabel, Spread};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn pay(SectionProps { answers, on_change, .. }: &SectionProps) -> Html {
    let (profile, here) = (&answers.profile, &answers.here);
    let Some(standing) = answers.standing() else { return html! {} };
    let figure = spread::figure(profile, here, standing);
    let dollars = headline::dollars(profile, standing, answers.by_other_basis(profile.place));
    let switch = on_change.reform(move |_| Change::Basis(dollars.to));
    let files = files::figure(Section::Pay, answers, &headline::standing_in_full(standing), &figure.summary);
    let rest = html! {
        <>
            { lanes(&figure) }
            if let Some(caution) = headline::disagreement(standing) {
                <p class="caution">{ caution }{ " " }{ jump::source(Figure::Caution.anchor(), method::HOW) }</p>
            }
            <dl class="facts">
                { for headline::facts(profile, here).into_iter().map(fact) }
            </dl>
            <p class="card__note">
                { dollars.text.clone() }
                { " " }
                <button type="button" class="link" onclick={switch}>{ dollars.switch }</button>
            </p>
            { notes(headline::notes(profile, standing)) }
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::lanes((&figure.name, &figure.own), (&figure.surveyed_name, &figure.surveyed), &[])))) }
        </>
    };
    section(Section::Pay, figure.title, Some(figure.summary), rest)
}

fn fact(fact: headline::Fact) -> Html {
    html! {
        <div class="fact">
            <dt class="fact__text">{ fact.text }{ " " }{ jump::source(fact.source.anchor(), fact.source.short()) }</dt>
            <dd class="fact__value">{ jump::amount(fact.how.anchor(), fact.value) }</dd>
        </div>
    }
}

fn lanes(figure: &Spread) -> Html {
    html! {
        <div class="lanes">
            { lane("lane lane--own", &figure.own, html! { figure.name.clone() }) }
            { lane("lane", &figure.surveyed, html! {
                <>{ figure.surveyed_name.clone() }{ " " }{ jump::source(Source::Wages.anchor(), Source::Wages.short()) }</>
            }) }
        </div>
    }
}

/// A bar with its name and labels; a press on its numbers leads to their line.
pub(super) fn lane(class: &'static str, lane: &Lane, name: Html) -> Html {
    let [from, to] = lane.outer;
    html! {
        <div {class} data-how={lane.how.anchor()}>
            <p class="lane__name">{ name }</p>
            <div class="lane__track">
                <span class="lane__outer" style={span(from, to)}></span>
                if let Some([from, to]) = lane.inner {
                    <span class="lane__inner" style={span(from, to)}></span>
                }
                <span class="lane__middle" style={left(lane.middle)}></span>
            </div>
            <div class="lane__labels">{ for lane.labels.iter().map(label) }</div>
        </div>
    }
}

fn label(label: &LaneLabel) -> Html {
    html! {
        <span class="lane__label" style={format!("--narrow:{}%;--wide:{}%", fixed(label.narrow), fixed(label.wide))}>
            <span class="lane__value">{ label.value.clone() }</span>
            { " " }
            <span class="lane__text">{ label.text }</span>
        </span>
    }
}
