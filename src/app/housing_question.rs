//! "Housing": how far it decides between two places.

use super::fields::choice::select;
use super::figure::{numbers, section};
use super::files;
use super::plot::PlotView;
use super::shown::SectionProps;
use crate::answers::Answers;
use crate::export::svg;
use crate::link;
use crate::model::compare::{InPlace, decided};
use crate::model::profile::Place;
use crate::words::section::Section;
use crate::words::{housing, page, places};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
#[component]
pub fn HousingQuestion(props: &SectionProps) -> Html {
    let chosen = use_state(|| [None::<Place>; 2]);
    let (answers, profile, places) = (&props.answers, &props.answers.profile, props.answers.taxed());
    let at = |chosen: Option<Place>| places.iter().position(|there| Some(there.place) == chosen);
    let usual = decided(&places);
    let first = at(chosen[0]).unwrap_or(usual[0]);
    let second =
        at(chosen[1]).filter(|second| *second != first).unwrap_or(if usual[1] == first { usual[0] } else { usual[1] });
    let (Some(one), Some(other)) = (places.get(first), places.get(second).filter(|_| second != first)) else {
        return section(Section::Housing, page::NO_PAIR.to_owned(), None, claim(answers));
    };
    let figure = housing::figure(profile, one, other);
    let pick = |which: usize| {
        let (chosen, places) = (chosen.clone(), places.iter().map(|there| there.place).collect::<Vec<_>>());
        let now = [first, second].map(|at| places.get(at).copied());
        Callback::from(move |at: usize| {
            let mut next = now;
            next[which] = places.get(at).copied();
            // Choosing the other one's place swaps the two.
            if next[0] == next[1] {
                next[1 - which] = now[which];
            }
            chosen.set(next);
        })
    };
    let files = files::figure(Section::Housing, answers, &figure.title, &figure.summary);
    let plot = Rc::new(figure.plot);
    let rest = html! {
        <>
            <div class="two">
                { choice("first-place", page::FIRST_PLACE, &places, first, pick(0)) }
                { choice("second-place", page::SECOND_PLACE, &places, second, pick(1)) }
            </div>
            <PlotView plot={plot.clone()} scrub={page::SHARE_SHOWN} />
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::plot(&plot)))) }
            { claim(answers) }
        </>
    };
    section(Section::Housing, figure.title, Some(figure.summary), rest)
}

fn choice(id: &'static str, label: &'static str, all: &[InPlace], chosen: usize, pick: Callback<usize>) -> Html {
    let option = |(at, there): (usize, &InPlace)| (places::label(there.place).into(), at == chosen);
    select(id, label, all.iter().enumerate().map(option).collect(), pick)
}

/// The guide's own example with both answers, and a link that compares its two places.
fn claim(answers: &Answers) -> Html {
    let (asking, there) = answers.claim();
    let sentences = housing::claim(&there).into_iter().map(|said| html! { <p>{ said }</p> });
    html! {
        <div class="aside">
            <h3 class="aside__title">{ page::CLAIM }</h3>
            { for sentences }
            <a class="aside__link" href={link::write(&asking)}>{ page::CLAIM_TRY }</a>
        </div>
    }
}
