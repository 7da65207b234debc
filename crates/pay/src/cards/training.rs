//! "Training": whether it pays, credited with all, half and a third of the premium.

use super::lines::Frame;
use super::{Block, Card, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Emphasis, Plot, PlotMark, PlotReading, Shape, Table};
use crate::data::vintage::TAX_YEAR;
use crate::model::profile::TrainingAnswers;
use crate::model::training::{GAIN_YEARS, Outcome};
use crate::units::{Dollars, MONTHS_A_YEAR};
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::training::{self as words, SHARES, signed};
use crate::words::{answers as who, money};

/// About so many steps on the axis of dollars.
const STEPS: usize = 5;
/// Up to so many years every one of them has a tick.
const ALL_TICKED: usize = 10;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

/// The numbers of one share.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcomes {
    /// "Credited with half".
    pub name: String,
    /// "month 11", "never within 20 years".
    pub payback: String,
    /// Whether it is paid back at all.
    pub pays: bool,
    /// What it comes to.
    pub gains: Vec<Gain>,
}

/// One of these numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// "gain by year 5".
    pub name: String,
    /// "+$32,500".
    pub amount: String,
    /// What explains it.
    pub how: Figure,
}

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, asked) = (&answers.profile, answers.training());
    let (title, summary) = words::said(profile, asked);
    let outcomes = asked.verdict.outcomes();
    let drawn = outcomes.map(|outcomes| Block::plot(plot(outcomes), words::YEAR_SHOWN));
    // In a file no columns stand above the lines.
    let summary_of_lines = format!("{summary} {}", words::DRAWN);
    let numbers =
        |chart| Block::Numbers(Numbers::new(TableOf::own(Section::Training, table), &title, &summary_of_lines, chart));
    let (drawn, chart) = drawn.unzip();
    let blocks = vec![
        Block::Sources(words::SOURCES.to_vec()),
        Block::Slot(Slot::TrainingFields),
        Block::there(outcomes, |outcomes| Block::Outcomes(columns(profile.training, outcomes))),
        drawn.unwrap_or(Block::Nothing),
        Block::there(chart, numbers),
        Block::Notes(outcomes.map_or_else(Vec::new, |_| words::notes(profile, asked))),
    ];
    Card::new(Section::Training, title, summary, blocks)
}

fn columns(answers: TrainingAnswers, outcomes: &[Outcome; 3]) -> Vec<Outcomes> {
    let column = |(outcome, share): (&Outcome, &str)| {
        let worth = Gain {
            name: words::worth(answers),
            amount: signed(outcome.net_present_value),
            how: Figure::NetPresentValue,
        };
        let gain = |year: u8| Gain {
            name: format!("gain by year {year}"),
            amount: words::gain(answers, outcome.gain_by(year)),
            how: Figure::TrainingGain,
        };
        Outcomes {
            name: format!("Credited with {share}"),
            payback: words::payback(answers, outcome.payback),
            pays: outcome.payback.is_some(),
            gains: std::iter::once(worth).chain(GAIN_YEARS.map(gain)).collect(),
        }
    };
    outcomes.iter().zip(SHARES).map(column).collect()
}

/// The balance with all and with a third of the premium; nothing owed and nothing gained is one of the ticks.
fn plot([all, _, third]: &[Outcome; 3]) -> Plot {
    let last = all.balance.len().saturating_sub(1);
    let amounts = all.balance.iter().chain(&third.balance).map(|balance| balance.0);
    let frame = Frame::around(last as f64, amounts.chain([0.0]), STEPS);
    let line = |outcome: &Outcome, emphasis| {
        let points = outcome.balance.iter().enumerate().map(|(year, balance)| frame.point(year as f64, balance.0));
        Shape { points: points.collect(), emphasis }
    };
    let end = |outcome: &Outcome, text, emphasis| {
        let end = outcome.balance.last().copied().unwrap_or_default().0;
        (end, money::short(end), text, emphasis)
    };
    let ends = vec![end(all, SHARES[0], Emphasis::Main), end(third, SHARES[2], Emphasis::Reference)];
    let years = |month: u32| f64::from(month) / MONTHS_A_YEAR;
    let mark = |month: u32| {
        let (across, down) = frame.point(years(month), 0.0);
        let how = Figure::TrainingPayback.anchor();
        PlotMark { across, down, text: format!("month {month}"), above: false, how }
    };
    Plot {
        across: frame.years(last, ALL_TICKED),
        across_name: "years from now",
        upward: frame.dollars(),
        bands: Vec::new(),
        lines: vec![line(third, Emphasis::Reference), line(all, Emphasis::Main)],
        labels: frame.labels(ends, LABEL_GAP, LABEL_BOUNDS),
        mark: all.payback.filter(|month| *month > 0).map(mark),
        badges: Vec::new(),
        readings: (0..=last).filter_map(|year| reading(&frame, year, all, third)).collect(),
        first_reading: all.payback.map_or(last, |month| years(month).ceil() as usize),
        how: Figure::TrainingGain.anchor(),
    }
}

fn reading(frame: &Frame, year: usize, all: &Outcome, third: &Outcome) -> Option<PlotReading> {
    let (full, part): (Dollars, Dollars) = (*all.balance.get(year)?, *third.balance.get(year)?);
    let text = format!("Year {year}: {} with all, {} with a third", signed(full), signed(part));
    Some(frame.reading(year as f64, full.0, text))
}

/// The balance by year for the three shares.
pub(super) fn table(answers: &Answers) -> Table {
    let profile = &answers.profile;
    let Some(outcomes) = answers.training().verdict.outcomes() else { return Table::default() };
    let row = |year: usize| {
        let amounts = outcomes.iter().map(|outcome| outcome.balance.get(year).copied().unwrap_or_default());
        std::iter::once(year.to_string()).chain(amounts.map(money::exact)).collect()
    };
    let heads = SHARES.map(|share| Figure::TrainingGain.column(format!("Credited with {share}")));
    Table {
        caption: format!(
            "Gain so far less the cost, after {} of {TAX_YEAR}, in {}, by years from now",
            words::taxes(profile),
            who::dollars(profile.basis)
        ),
        per: "",
        columns: std::iter::once(Column::plain("Year")).chain(heads).collect(),
        rows: (0..outcomes[0].balance.len()).map(row).collect(),
    }
}
