//! Every figure of the page as it leaves it, with its table and, where it has one, its chart.
use pay::answers::Answers;
use pay::cards::{self, Card, Chart, plans, plans::PlansView};
use pay::chart::Table;
use pay::export::About;
use pay::model::profile::Profile;
use pay::words::section::Section;
use std::rc::Rc;

pub const MADE: &str = "2026-11-22";
pub const PAGE: &str = "https://example.org/salary/";

/// A figure.
pub struct Figure {
    pub about: About,
    pub table: Table,
    pub chart: Option<Rc<Chart>>,
}

/// All cards of a person, those that can be looked at in several ways in each of them.
pub fn all_cards(answers: &Answers) -> Vec<Card> {
    let of = |section: Section| match section {
        Section::Map => cards::map::MEASURES.map(|by| cards::map::card(answers, by)).to_vec(),
        Section::Plans => PlansView::ALL.map(|view| plans::card(answers, view)).to_vec(),
        _ => cards::card(section, answers).into_iter().collect(),
    };
    Section::ALL.into_iter().flat_map(of).collect()
}

/// All figures of a person.
pub fn figures(profile: &Profile) -> Vec<Figure> {
    let answers = &Answers::from(profile.clone());
    let of = |card: &Card| card.numbers().into_iter().map(|numbers| figure(answers, numbers)).collect::<Vec<_>>();
    all_cards(answers).iter().flat_map(of).collect()
}

fn figure(answers: &Answers, numbers: &cards::Numbers) -> Figure {
    let about = About::figure(numbers, answers, |link| format!("{PAGE}{link}"), MADE.to_owned());
    Figure { about, table: numbers.table(answers), chart: numbers.chart.clone() }
}
