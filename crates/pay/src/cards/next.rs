//! "What next": every step open to the person and what it adds.

use super::{Block, Card, Chart, Numbers, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Scale, Table};
use crate::data::vintage::TAX_YEAR;
use crate::model::next::Lever;
use crate::model::profile::Profile;
use crate::model::step::Step;
use crate::words::method::{self, Figure, MethodLine};
use crate::words::section::Section;
use crate::words::sources::Source;
use crate::words::{answers as who, money, next as words};

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRow {
    /// Which.
    pub step: Step,
    /// "Earn a CPC".
    pub name: String,
    /// "+$3,100".
    pub gain: String,
    /// Whether it is tried.
    pub tried: bool,
    /// Whether it would leave less.
    pub loses: bool,
    /// Length of its bar.
    pub bar: f64,
    /// Where the figure comes from.
    pub source: (Source, String),
    /// What explains what the step changes.
    pub how: MethodLine,
    /// What it costs and when that is paid back, one line a way to it.
    pub ways: Vec<String>,
}

/// The steps, what adds the most first, what loses last.
pub(super) fn card(answers: &Answers) -> Card {
    let own = answers.own();
    let (title, summary) = (words::title(own.levers()), words::summary(&own.profile));
    let most = own.levers().iter().map(|lever| lever.gain.0.abs()).fold(0.0, f64::max);
    let scale = Scale::across([0.0, most]);
    let row = |lever: &Lever| row(&own.profile, lever, answers.trial.steps().contains(&lever.step), scale);
    let (drawn, chart) = Block::chart(Chart::Steps(own.levers().iter().map(row).collect()));
    let trying = |before: &Answers| words::trying(answers.trial.steps(), &before.here, &answers.here);
    let numbers = Numbers::new(TableOf::Next, &title, &summary, chart);
    let blocks = vec![Block::Trying(answers.before().map(trying)), drawn, Block::Numbers(numbers)];
    Card::new(Section::Next, title, summary, blocks)
}

pub(super) fn row(profile: &Profile, lever: &Lever, tried: bool, scale: Scale) -> StepRow {
    StepRow {
        step: lever.step,
        name: words::name(lever.step),
        gain: words::gain(lever),
        tried,
        loses: lever.loses(),
        bar: scale.place(lever.gain.0.abs()),
        source: words::source(profile, lever),
        how: method::of_step(lever.step),
        ways: words::ways(lever),
    }
}

/// The same to the dollar.
pub(super) fn table(own: &Answers) -> Table {
    let profile = &own.profile;
    let row = |lever: &Lever| {
        let amounts = [lever.least_gain, lever.gain, lever.after.pay()].map(money::exact);
        std::iter::once(words::name(lever.step)).chain(amounts).chain([words::source(profile, lever).1]).collect()
    };
    Table {
        caption: format!(
            "What each step alone adds, dollars a year: take-home pay after {TAX_YEAR} tax, {}; pay in {}",
            who::filing_as(profile),
            who::dollars(profile.basis)
        ),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Step"),
            Figure::Gain.column("Take-home added a year, at least"),
            Figure::Gain.column("Take-home added a year"),
            Figure::Estimate.column("Pay then"),
            Figure::Gain.column("Source"),
        ],
        rows: own.levers().iter().map(row).collect(),
    }
}
