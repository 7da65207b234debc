//! "Housing": how far it decides between two places, as two lines over its share.

use super::lines::Frame;
use super::{Aside, Block, Card, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Emphasis, Plot, PlotMark, Shape, Table, Tick};
use crate::link;
use crate::model::compare::{InPlace, decided};
use crate::model::profile::{HousingShare, Place};
use crate::model::purchasing_power::BreakEven;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{comparison, housing as words, money, page, places};

/// Percent of the budget between two readings of the figure.
const STEP: u16 = 5;
/// About so many steps on the axis of dollars.
const STEPS: usize = 4;
/// Labels at the lines' ends stand so far apart at least, in percent of the height: three lines of widely spaced text, which
/// the District of Columbia takes.
const LABEL_GAP: f64 = 26.0;

/// The places that may be held against each other, and the two of them that are.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacePair {
    /// All places to choose from.
    pub places: Vec<InPlace>,
    /// The two, by their position; the same where there are no two.
    pub at: [usize; 2],
}

impl PlacePair {
    /// As chosen; where nothing was chosen that is there, the first two between which housing decides.
    pub fn choose(answers: &Answers, chosen: [Option<Place>; 2]) -> PlacePair {
        let places = answers.taxed();
        let at = |chosen: Option<Place>| places.iter().position(|there| Some(there.place) == chosen);
        let usual = decided(&places);
        let first = at(chosen[0]).unwrap_or(usual[0]);
        let other = if usual[1] == first { usual[0] } else { usual[1] };
        let second = at(chosen[1]).filter(|second| *second != first).unwrap_or(other);
        PlacePair { places, at: [first, second] }
    }

    /// With another place in the first or second position; choosing the other one's swaps the two.
    pub fn with(&self, which: usize, at: usize) -> [Option<Place>; 2] {
        let mut next = self.at;
        next[which] = at;
        if next[0] == next[1] {
            next[1 - which] = self.at[which];
        }
        next.map(|at| self.places.get(at).map(|there| there.place))
    }

    fn two(&self) -> Option<[&InPlace; 2]> {
        let [first, second] = self.at;
        Some([self.places.get(first)?, self.places.get(second).filter(|_| first != second)?])
    }
}

/// The card of two places.
pub fn card(answers: &Answers, pair: &PlacePair) -> Card {
    let Some([one, other]) = pair.two() else {
        let blocks = vec![claim(answers)];
        return Card { section: Section::Housing, title: page::NO_PAIR.to_owned(), summary: None, blocks };
    };
    let (title, summary) = (words::finding(one, other), words::summary(one, other));
    let (drawn, chart) = Block::plot(plot(answers.profile.housing, one, other), page::SHARE_SHOWN);
    let numbers = Numbers::new(TableOf::Housing([one.place, other.place]), &title, &summary, chart);
    let blocks = vec![Block::Slot(Slot::PlacePair), drawn, Block::Numbers(numbers), claim(answers)];
    Card::new(Section::Housing, title, summary, blocks)
}

/// The guide's own example with both answers, and a link that compares its two places.
fn claim(answers: &Answers) -> Block {
    let (asking, there) = answers.claim();
    Block::Aside(Aside {
        title: page::CLAIM,
        sentences: words::claim(&there),
        link: link::write(&asking),
        text: page::CLAIM_TRY,
    })
}

fn shares(step: u16) -> impl Iterator<Item = HousingShare> {
    (0..=HousingShare::MOST.tenths()).step_by(usize::from(step * 10)).filter_map(HousingShare::from_tenths)
}

fn plot(housing: Option<HousingShare>, one: &InPlace, other: &InPlace) -> Plot {
    let buys = |there: &InPlace| shares(STEP).map(|share| there.buys(Some(share)).0).collect::<Vec<f64>>();
    let (first, second) = (buys(one), buys(other));
    let frame = Frame::around(HousingShare::MOST.of_one(), first.iter().chain(&second).copied(), STEPS);
    let line = |values: &[f64], emphasis| {
        let points = shares(STEP).zip(values).map(|(share, value)| frame.point(share.of_one(), *value));
        Shape { points: points.collect(), emphasis }
    };
    let end = |there: &InPlace, values: &[f64], emphasis| {
        let end = values.last().copied().unwrap_or(0.0);
        (end, money::thousands(end), there.place.short_name(), emphasis)
    };
    let reading = |(share, (a, b)): (HousingShare, (&f64, &f64))| {
        frame.reading(share.of_one(), *a, said(share, (one.place, *a), (other.place, *b)))
    };
    let shown = housing.unwrap_or(HousingShare::AFFORDABLE).tenths() / 10;
    let tick = |share: HousingShare| Tick { at: frame.across.place(share.of_one()), text: format!("{share}%") };
    let ends = vec![end(one, &first, Emphasis::Main), end(other, &second, Emphasis::Reference)];
    Plot {
        across: shares(10).map(tick).collect(),
        across_name: "of the budget for housing",
        upward: frame.dollars(),
        bands: Vec::new(),
        lines: vec![line(&second, Emphasis::Reference), line(&first, Emphasis::Main)],
        labels: frame.labels(ends, LABEL_GAP, [0.0, 100.0]),
        mark: comparison::crossing(one, other).map(|even| mark(one, even, &frame)),
        badges: Vec::new(),
        readings: shares(STEP).zip(first.iter().zip(&second)).map(reading).collect(),
        first_reading: usize::from(shown / STEP),
        how: Figure::Buys.anchor(),
    }
}

fn said(share: HousingShare, one: (Place, f64), other: (Place, f64)) -> String {
    let [one, other] =
        [one, other].map(|(place, buys)| format!("{} {}", places::label(place), money::exact(Dollars(buys))));
    format!("With {share}% for housing: {one}, {other}")
}

fn mark(one: &InPlace, even: BreakEven, frame: &Frame) -> PlotMark {
    // The break-even share is exact, the shares of the page are tenths of a percent.
    let share = HousingShare::from_tenths((even.share * 1000.0).round() as u16).unwrap_or(HousingShare::MOST);
    let (across, down) = frame.point(even.share, one.buys(Some(share)).0);
    let text = format!("equal at {}", money::percent(even.share));
    PlotMark { across, down, text, above: true, how: Figure::BreakEven.anchor() }
}

/// The same to the dollar.
pub(super) fn table(answers: &Answers, places: [Place; 2]) -> Table {
    let all = answers.taxed();
    let there = places.map(|place| all.iter().find(|there| there.place == place));
    let row = |name: String, share| {
        let amounts = there.iter().flatten().map(|there| money::exact(there.buys(share)));
        std::iter::once(name).chain(amounts).collect()
    };
    let first = row("as BEA averages it".to_owned(), None);
    let rest = shares(10).map(|share| row(format!("{share}%"), Some(share)));
    let names = places.map(|place| Figure::Buys.column(places::label(place)));
    Table {
        caption: format!("What the take-home pay buys. {}", comparison::caption(&answers.profile)),
        per: money::A_YEAR,
        columns: std::iter::once(Column::plain("Housing")).chain(names).collect(),
        rows: std::iter::once(first).chain(rest).collect(),
    }
}
