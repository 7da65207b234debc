//! "Training": whether it pays.

use super::fields::question::{field, field_showing, one_of};
use super::figure::{notes, numbers, section, sources};
use super::files;
use super::jump;
use super::plot::PlotView;
use super::shown::Shown;
use super::state::Change;
use crate::export::svg;
use crate::model::constants::Constants;
use crate::model::student::Student;
use crate::model::training_case::TrainingCase;
use crate::question::{Field, Key, Question};
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::training::{self as words, BalanceColumn, Pays};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn training_section(shown: &Shown, on_change: &Callback<Change>) -> Html {
    let asked = TrainingCase::compute(Constants::published(), &shown.profile);
    let figure = words::figure(&shown.profile, &asked);
    let summary = format!("{} {}", figure.summary, words::DRAWN);
    let files = files::figure(Section::Training, &shown.profile, &figure.title, &summary);
    let rest = html! {
        <>
            { sources(&words::SOURCES) }
            { questions(shown, &asked, on_change) }
            if let Some(pays) = figure.pays {
                { outcomes(pays, files) }
            }
            { notes(figure.notes) }
        </>
    };
    section(Section::Training, figure.title, Some(figure.summary), rest)
}

/// What is asked of a training in fields of text; the way to the first job only of those who have none as a coder.
const TYPED: [Question; 6] = [
    Question::TrainingCost,
    Question::TrainingMonths,
    Question::TrainingPay,
    Question::TrainingSearch,
    Question::TrainingYears,
    Question::TrainingDiscount,
];

fn questions(shown: &Shown, case: &TrainingCase, on_change: &Callback<Change>) -> Html {
    let profile = &shown.profile;
    let [certification, route] = [Question::Training, Question::TrainingRoute].map(Key::person);
    let asked = |question: &&Question| **question != Question::TrainingSearch || case.student != Student::Coder;
    let typed = |question: &Question| field(Key::person(*question), profile, shown.replaced, on_change);
    let routes = case.certification.row().routes.iter().map(|route| (*route as usize, route.name()));
    html! {
        <div class="training">
            { field_showing(certification, case.certification.value(), profile, shown.replaced, on_change) }
            if let Some(counted) = case.route {
                { one_of(route, routes, &counted.value(), on_change) }
            }
            // A list of its own, so that one more field leaves the others as they are.
            <>{ for TYPED.iter().filter(asked).map(typed) }</>
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
    let row = |((name, amount), line): ((String, String), Figure)| {
        html! { <div class="outcome__row" data-how={line.anchor()}><dt>{ name }</dt><dd>{ amount }</dd></div> }
    };
    html! {
        <div class="outcome">
            <h3 class="outcome__name">{ name }</h3>
            <p class="outcome__note">{ words::PAID_BACK }</p>
            <p {class}>{ jump::amount(Figure::TrainingPayback.anchor(), payback) }</p>
            <dl>{ for rows.into_iter().zip(words::LINES).map(row) }</dl>
        </div>
    }
}
