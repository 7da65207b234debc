//! "Training": whether it pays.

use super::fields::choice::choice;
use super::fields::described::described;
use super::figure::{notes, numbers, section, sources};
use super::files;
use super::jump;
use super::plot::PlotView;
use super::shown::SectionProps;
use super::state::Change;
use crate::export::svg;
use crate::model::constants::Constants;
use crate::model::profile::{Certification, TrainingAnswer};
use crate::model::route::Route;
use crate::words::answers as who;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::training::{self as words, BalanceColumn, BalanceRow, Pays};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn training_section(props: &SectionProps) -> Html {
    let answers = &props.answers;
    let figure = words::figure(&answers.profile, answers.training());
    let summary = format!("{} {}", figure.summary, words::DRAWN);
    let files = files::figure(Section::Training, answers, &figure.title, &summary);
    let rest = html! {
        <>
            { sources(&words::SOURCES) }
            { questions(props) }
            if let Some(pays) = figure.pays {
                { outcomes(pays, files) }
            }
            { notes(figure.notes) }
        </>
    };
    section(Section::Training, figure.title, Some(figure.summary), rest)
}

fn questions(SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let asked = answers.training();
    let answer = on_change.reform(Change::Training);
    let fields = words::fields(Constants::published(), &answers.profile, asked);
    html! {
        <div class="training">
            { choice("train", words::CERTIFICATION, &Certification::ALL, asked.certification, who::certification, answer.reform(TrainingAnswer::Certification)) }
            if let Some(route) = asked.route {
                { choice("train-route", words::ROUTE, Route::toward(asked.certification), route, words::route, answer.reform(TrainingAnswer::Route)) }
            }
            // A list of its own, so that one more field leaves the others as they are.
            <>{ for fields.into_iter().map(|field| described(field, Change::Training, *replaced, on_change)) }</>
        </div>
    }
}

fn outcomes(Pays { columns, plot, table }: Pays, files: files::FigureFile) -> Html {
    let plot = Rc::new(plot);
    html! {
        <>
            <div class="outcomes">{ for columns.into_iter().map(outcome) }</div>
            <PlotView plot={plot.clone()} scrub={words::YEAR_SHOWN} />
            { numbers(files, move || table.clone(), Some(Rc::new(move || svg::plot(&plot)))) }
        </>
    }
}

fn outcome(BalanceColumn { name, payback, pays, rows }: BalanceColumn) -> Html {
    let class = if pays { "outcome__payback" } else { "outcome__payback outcome__payback--never" };
    let row = |BalanceRow { name, amount, how }: BalanceRow| {
        html! { <div class="outcome__row" data-how={how.anchor()}><dt>{ name }</dt><dd>{ amount }</dd></div> }
    };
    html! {
        <div class="outcome">
            <h3 class="outcome__name">{ name }</h3>
            <p class="outcome__note">{ words::PAID_BACK }</p>
            <p {class}>{ jump::amount(Figure::TrainingPayback.anchor(), payback) }</p>
            <dl>{ for rows.into_iter().map(row) }</dl>
        </div>
    }
}
