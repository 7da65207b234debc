//! "Where": places side by side, what they pay, what is left, and what that buys.

use super::place_table::{PlaceRow, PlaceTable, place_table};
use super::{Block, Card, Chart, Numbers, Part, Slot, StepRow, TableOf, next};
use crate::answers::Answers;
use crate::chart::{Column, Scale, Table, order};
use crate::model::compare::{ComparedPlace, InPlace, household};
use crate::model::next::Lever;
use crate::model::profile::Place;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::places::capitalized;
use crate::words::section::Section;
use crate::words::{comparison as words, headline, local_tax, money, next as next_words, page, places};

/// One place's pair of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Where.
    pub place: Place,
    /// "Dallas, TX".
    pub name: String,
    /// Whether it is the person's own.
    pub home: bool,
    /// Whether it was chosen, and may be taken out.
    pub chosen: bool,
    /// The bar of pay, split into what is kept and the taxes.
    pub pieces: Vec<Piece>,
    /// Where that bar ends.
    pub pay: f64,
    /// "$64,800 pay".
    pub pay_text: String,
    /// Length of the bar of what it buys.
    pub real: f64,
    /// "buys $52,500".
    pub real_text: String,
    /// What the estimate is, for the field where real pay may stand in its place: "64,800".
    pub estimate: String,
    /// Both equal salaries, and what housing changes; none at home.
    pub note: Option<String>,
}

/// A part of the pay as a piece of its bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which part.
    pub part: PairPart,
    /// Where it begins and ends; both the same where nothing is taken.
    pub span: [f64; 2],
    /// "federal $5,700".
    pub text: String,
}

/// A part of the pay: what is kept, or what a tax takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the part it is named after")]
pub enum PairPart {
    Kept,
    Federal,
    Fica,
    State,
    Local,
    SetAside,
}

impl PairPart {
    /// What explains it.
    pub fn how(self) -> Figure {
        match self {
            PairPart::Kept => Figure::TakeHome,
            PairPart::Federal => Figure::FederalTax,
            PairPart::Fica => Figure::Fica,
            PairPart::State => Figure::StateTax,
            PairPart::Local => Figure::LocalTax,
            PairPart::SetAside => Figure::TakeHome,
        }
    }
}

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, here) = (&answers.profile, &answers.home);
    let all = beside(answers);
    let there: Vec<InPlace> = all.iter().map(|(there, _)| *there).collect();
    let most = there.iter().map(|there| there.pay().max(there.take_home.net()).max(there.real_net()).0);
    let scale = Scale::across([0.0, most.fold(0.0, f64::max)]);
    let pair = |(there, other): &(InPlace, Option<ComparedPlace>)| {
        let chosen = profile.compared.has(there.place);
        Pair { chosen, ..pair(scale, here, there, other.as_ref()) }
    };
    let (title, summary) = (words::title(profile, here, &there), words::summary(profile));
    let (drawn, chart) = Block::chart(Chart::Pairs(all.iter().map(pair).collect()));
    let numbers = Numbers::new(TableOf::own(Section::Where, table), &title, &summary, chart);
    let blocks = vec![
        Block::Sources(words::sources(profile)),
        Block::Slot(Slot::Household),
        match profile.compared.is_full() {
            true => Block::Note(page::PLACES_FULL.to_owned(), None),
            false => Block::Slot(Slot::AddPlace),
        },
        Block::Note(page::TYPE_PAY.to_owned(), None),
        Block::there((!answers.compares()).then_some(page::EXAMPLES), |said| Block::Note(said.to_owned(), None)),
        drawn,
        Block::Notes(notes(answers, &there)),
        Block::Numbers(numbers),
        Block::there(next_words::moves_title(answers.own().moves()), |title| Block::Part(moves(answers, title))),
    ];
    Card::new(Section::Where, title, summary, blocks)
}

/// The moves after which the pay buys the most, to be tried.
fn moves(answers: &Answers, title: String) -> Part {
    let own = answers.own();
    let most = own.moves().iter().map(|lever| lever.gain.0.abs()).fold(0.0, f64::max);
    let scale = Scale::across([0.0, most]);
    let row = |lever: &Lever| {
        let tried = answers.trial.steps().contains(&lever.step);
        let row = next::row(&own.profile, lever, tried, scale);
        StepRow { ways: vec![capitalized(&next_words::by_prices(lever.prices))], ..row }
    };
    let (drawn, _) = Block::chart(Chart::Steps(own.moves().iter().map(row).collect()));
    Part { how: Figure::Gain, title, summary: next_words::MOVES.to_owned(), blocks: vec![drawn] }
}

/// Home and the other places, where the estimate buys the most first: no row moves away under the hands of who types pay
/// over one.
fn beside(answers: &Answers) -> Vec<(InPlace, Option<ComparedPlace>)> {
    let here = answers.home;
    let elsewhere = answers.compared().iter().filter(|other| other.there.place != here.place);
    let mut all: Vec<(InPlace, Option<ComparedPlace>)> = vec![(here, None)];
    all.extend(elsewhere.map(|other| (other.there, Some(*other))));
    let household = household(&answers.profile);
    let estimated = |there: &InPlace| household.real_net(there.estimated, there.place);
    let worth: Vec<f64> = all.iter().map(|(there, _)| -estimated(there).0).collect();
    order(&worth).into_iter().map(|at| all[at]).collect()
}

/// What was used where a figure is not published.
fn notes(answers: &Answers, all: &[InPlace]) -> Vec<String> {
    let nation = all.iter().any(|there| there.place == Place::UNITED_STATES).then(|| words::NATION.to_owned());
    let wages = all.iter().filter(|_| !answers.profile.remote).filter_map(|there| headline::wage_note(there.place));
    let cities = all.iter().filter_map(|there| local_tax::not_in_it(there.place, &answers.profile));
    nation.into_iter().chain(wages).chain(cities).collect()
}

fn pair(scale: Scale, here: &InPlace, there: &InPlace, other: Option<&ComparedPlace>) -> Pair {
    let real = there.real_net();
    let pieces = pieces(scale, there);
    Pair {
        place: there.place,
        name: places::label(there.place),
        home: there.place == here.place,
        chosen: false,
        pay: pieces.last().map_or(0.0, |piece| piece.span[1]),
        pieces,
        pay_text: format!("{} pay", words::paid(there)),
        real: scale.place(real.0),
        real_text: format!("buys {}", money::about(real)),
        estimate: money::grouped(there.estimated.hundreds().unsigned_abs()),
        note: other.map(|other| words::note(here, other)),
    }
}

/// The pay, one part after the other. A credit is not taken off but kept; it has no length of its own.
fn pieces(scale: Scale, there: &InPlace) -> Vec<Piece> {
    let taxes = &there.take_home;
    let state = there.place.state().map_or("no state tax counted", Place::name);
    let parts = [
        (PairPart::Kept, taxes.net(), "keeps"),
        (PairPart::Federal, taxes.federal, "federal"),
        (PairPart::Fica, taxes.fica, "FICA"),
        (PairPart::State, taxes.state, state),
        (PairPart::Local, taxes.local, "local"),
        (PairPart::SetAside, taxes.set_aside, "set aside"),
    ];
    let mut end = 0.0;
    let piece = |(part, amount, name): (PairPart, Dollars, &str)| {
        let start = end;
        end += amount.max(Dollars(0.0)).0;
        let text = match amount.hundreds() {
            0 if part == PairPart::State && there.place == Place::UNITED_STATES => name.to_owned(),
            0 => format!("{name} $0"),
            less if less < 0 => format!("{name} credit {}", money::about(Dollars(-amount.0))),
            _ => format!("{name} {}", money::about(amount)),
        };
        Piece { part, span: [start, end].map(|dollars| scale.place(dollars)), text }
    };
    // Of a local tax, and of what is set aside, nothing is said where there is none.
    let rare = |part| matches!(part, PairPart::Local | PairPart::SetAside);
    parts.into_iter().filter(|(part, amount, _)| !rare(*part) || amount.whole() > 0).map(piece).collect()
}

/// The same to the dollar.
pub(super) fn table(answers: &Answers) -> Table {
    let all = beside(answers);
    let rows = all.iter().map(|(there, equal)| {
        let names = vec![places::name(there.place).to_owned()];
        PlaceRow { names, there, home: None, equal: equal.as_ref() }
    });
    let caption = format!("Compared places. {}", words::caption(&answers.profile));
    place_table(PlaceTable::Compared, caption, vec![Column::plain("Place")], rows)
}
