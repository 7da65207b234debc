//! "Where": places side by side.

use super::fields::choice::choice;
use super::fields::housing::housing_slider;
use super::fields::place::PlaceField;
use super::fields::typed::{Read, TypedField};
use super::figure::{notes, numbers, section, sources};
use super::files;
use super::form::FILINGS;
use super::jump;
use super::shown::SectionProps;
use super::state::Change;
use super::style::{left, span, width};
use crate::export::svg;
use crate::model::profile::{Basis, Place};
use crate::words::comparison::{Pair, PairPart, Piece, comparison};
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{answers as who, form, headline, page};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn place_comparison(props: &SectionProps) -> Html {
    let SectionProps { answers, replaced, on_change } = props;
    let profile = &answers.profile;
    let figure = comparison(profile, &answers.home, answers.compared());
    let files = files::figure(Section::Where, answers, &figure.title, &figure.summary);
    let rest = html! {
        <>
            { sources(&figure.sources) }
            <div class="household">
                { choice("filing-here", form::FILING, &FILINGS, profile.filing, who::filing, on_change.reform(Change::Filing)) }
                { housing_slider(profile.housing, on_change) }
            </div>
            if profile.compared.is_full() {
                <p class="card__note">{ page::PLACES_FULL }</p>
            } else {
                <PlaceField key={*replaced} id="compare" label={page::ADD_PLACE} on_choose={on_change.reform(Change::Compare)} />
            }
            <p class="card__note">
                { page::TYPE_PAY }
                if let Some(typed) = figure.typed {
                    { " " }{ typed }{ " " }
                    <button type="button" class="link" onclick={on_change.reform(|_| Change::Basis(Basis::Current))}>{ headline::IN_SURVEY_DOLLARS }</button>
                }
            </p>
            if !answers.compares() {
                <p class="card__note">{ page::EXAMPLES }</p>
            }
            <ul class="pairs">{ for figure.pairs.iter().map(|pair| row(pair, props)) }</ul>
            { notes(figure.notes) }
            { numbers(files, move || figure.table.clone(), Some(Rc::new(move || svg::pairs(&figure.pairs)))) }
        </>
    };
    section(Section::Where, figure.title, Some(figure.summary), rest)
}

fn row(pair: &Pair, props: &SectionProps) -> Html {
    let on_change = &props.on_change;
    let place = pair.place;
    let chosen = props.answers.profile.compared.has(place);
    let class = if pair.home { "pair pair--home" } else { "pair" };
    html! {
        <li {class} key={place.code()}>
            <span class="pair__name">{ pair.name.clone() }</span>
            if chosen || pair.home {
                { salary(pair, props) }
            }
            if chosen {
                <button type="button" class="round pair__out" aria-label={page::leave_out(&pair.name)} onclick={on_change.reform(move |_| Change::LeaveOut(place))}>
                    { "×" }
                </button>
            }
            <span class="pair__line">
                { for pair.pieces.iter().map(piece) }
                <span class="pair__text" style={left(pair.pay)}>{ jump::amount(Figure::Estimate.anchor(), pair.pay_text.clone()) }</span>
            </span>
            <span class="pair__parts">{ for pair.pieces.iter().map(part) }</span>
            <span class="pair__line">
                <span class="pair__bar pair__bar--real" style={width(pair.real)}></span>
                <span class="pair__text pair__text--real" style={left(pair.real)}>{ jump::amount(Figure::Buys.anchor(), pair.real_text.clone()) }</span>
            </span>
            if let Some(note) = pair.note.clone() {
                <span class="pair__equal" data-how={Figure::Equivalent.anchor()}>{ note }</span>
            }
        </li>
    }
}

/// Where real pay may stand in place of the estimate.
fn salary(pair: &Pair, SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let place = pair.place;
    let read: Read = Rc::new(move |typed: &str| form::salary(typed).map(|salary| Change::Salary(place, salary)));
    let value = form::salary_text(answers.profile.salaries.at(place));
    html! {
        <div class="pair__salary">
            { "$" }
            <TypedField key={*replaced} id={id(place)} inputmode="decimal" {value} {read} name={page::pay_in(&pair.name)}
                placeholder={pair.estimate.clone()} on_change={on_change.clone()} />
        </div>
    }
}

fn id(place: Place) -> String {
    format!("salary-{}", place.code())
}

fn class(part: PairPart) -> &'static str {
    match part {
        PairPart::Kept => "pair__piece",
        PairPart::Federal => "pair__piece pair__piece--federal",
        PairPart::Fica => "pair__piece pair__piece--fica",
        PairPart::State => "pair__piece pair__piece--state",
    }
}

fn piece(piece: &Piece) -> Html {
    let [from, to] = piece.span;
    html! { <span class={classes!("pair__bar", class(piece.part))} style={span(from, to)}></span> }
}

/// A part with its color and its amount.
fn part(piece: &Piece) -> Html {
    html! { <span class="pair__part" data-how={piece.part.how().anchor()}><span class={class(piece.part)}></span>{ piece.text.clone() }</span> }
}
