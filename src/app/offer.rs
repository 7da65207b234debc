//! "An offer": whether it is fair, what to ask for, the whole package, and the brief.

mod questions;

use super::brief::BriefSheet;
use super::figure::{Draws, notes, opened, section, sources};
use super::files;
use super::jump;
use super::pay::lane;
use super::shown::SectionProps;
use super::style::left;
use crate::export::svg;
use crate::model::negotiation::Negotiation;
use crate::model::offer::WeighedOffer;
use crate::model::profile::{OfferName, Profile};
use crate::words::brief::brief;
use crate::words::method::Figure;
use crate::words::offer::{self as words, Ask, LaneMark, Lanes, OfferReason};
use crate::words::section::Section;
use crate::words::sources::Source;
use questions::questions;
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn offer_section(props: &SectionProps) -> Html {
    let answers = &props.answers;
    let (profile, offers, asking) = (&answers.profile, answers.offers(), answers.negotiation());
    let first = offers.first();
    let there = answers.offered_in();
    let here: Vec<&WeighedOffer> = offers.iter().filter(|offer| offer.place == there).collect();
    let (range, peers) = (answers.range(there), answers.peers(there));
    let [title, summary] = [words::finding(profile, range, offers, asking), words::summary(profile, range, offers)];
    let files = files::figure(Section::Offer, answers, &title, &summary);
    let figure = words::lanes(range, peers.as_ref(), &here);
    let drawing = drawing(figure.clone());
    let rest = html! {
        <>
            { sources(&words::SOURCES) }
            { questions(OfferName::A, props) }
            { lanes(&figure) }
            { notes(words::dollars(profile.basis, answers.estimated_in(there).estimate.centre, range[1], answers.by_other_basis(there)).into_iter().collect()) }
            { ask(words::ask_title(offers), profile, asking) }
            { reasons(words::reasons(profile, answers.contributions(), peers.as_ref(), first.map(|offer| offer.salary))) }
            { questions(OfferName::B, props) }
            if !offers.is_empty() {
                <h3 class="card__part">{ words::BESIDE }</h3>
                { opened(files, words::beside(offers), drawing) }
                { notes(vec![words::NOT_CASH.to_owned()]) }
            }
            <BriefSheet brief={brief(answers)} link={crate::link::write(profile)} />
        </>
    };
    section(Section::Offer, title, Some(summary), rest)
}

/// The lanes as a picture.
fn drawing(Lanes { own, surveyed, marks }: Lanes) -> Draws {
    let (name, lane) = surveyed?;
    Some(Rc::new(move || svg::lanes((&own.0, &own.1), (&name, &lane), &marks)))
}

fn lanes(lanes: &Lanes) -> Html {
    let (name, own) = &lanes.own;
    html! {
        <div class="lanes offers">
            <div class="offers__marks" aria-hidden="true">{ for lanes.marks.iter().map(mark) }</div>
            { lane("lane lane--own", own, html! { name.clone() }) }
            if let Some((name, surveyed)) = &lanes.surveyed {
                { lane("lane", surveyed, html! {
                    <>{ name.clone() }{ " " }{ jump::source(Source::Wages.anchor(), Source::Wages.short()) }</>
                }) }
            }
        </div>
    }
}

fn mark(LaneMark { at, text }: &LaneMark) -> Html {
    html! {
        <>
            <span class="offers__mark" style={left(*at)}></span>
            <span class={if *at > 50.0 { "offers__text offers__text--before" } else { "offers__text" }} style={left(*at)}>{ text.clone() }</span>
        </>
    }
}

fn ask(title: String, profile: &Profile, asking: &Negotiation) -> Html {
    let (asks, passed) = words::ask(profile, asking);
    let one = |Ask { name, amount, rule }: Ask| {
        html! {
            <div class="outcome">
                <dt class="outcome__name">{ name }</dt>
                <dd><span class="outcome__payback">{ jump::amount(Figure::Negotiation.anchor(), amount) }</span><span class="outcome__note">{ rule }</span></dd>
            </div>
        }
    };
    html! {
        <>
            <h3 class="card__part">{ title }</h3>
            <dl class="outcomes">{ for asks.into_iter().map(one) }</dl>
            if let Some(passed) = passed {
                <p class="caution">{ passed }</p>
            }
            { notes(words::own_pay(asking).into_iter().collect()) }
        </>
    }
}

fn reasons(reasons: Vec<OfferReason>) -> Html {
    html! {
        <>
            <h3 class="card__part">{ words::REASONS }</h3>
            <ul class="reasons">{ for reasons.into_iter().map(reason) }</ul>
        </>
    }
}

/// A reason with its source, which a press explains.
fn reason(OfferReason { text, source, cited }: OfferReason) -> Html {
    html! { <li>{ text }{ " " }{ jump::source(source.anchor(), cited) }</li> }
}
