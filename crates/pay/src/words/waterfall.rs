//! From the starting pay to the person's, one bar a factor.

use super::method::{self, Figure, MethodLine};
use super::sources::Source;
use super::{answers, money, reasons};
use crate::answers::Answers;
use crate::chart::{Column, Scale, Table};
use crate::model::estimate::{Contribution, Reason};
use crate::model::profile::Profile;
use crate::units::Dollars;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarKind {
    /// A whole amount, from nothing.
    Total,
    /// More than before.
    Up,
    /// Less than before.
    Down,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallBar {
    /// "Surgical coding".
    pub name: String,
    /// Where it comes from; none for the sum.
    pub source: Option<(Source, String)>,
    /// Left end in percent.
    pub from: f64,
    /// Right end in percent.
    pub to: f64,
    /// What it stands for.
    pub step: BarKind,
    /// "+$9,500".
    pub amount: String,
    /// How it is worked out.
    pub how: MethodLine,
}

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// The finding.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The bars, the sum last.
    pub bars: Vec<WaterfallBar>,
    /// Factors that do not apply, and why.
    pub not_counted: Vec<(&'static str, String)>,
    /// The same to the dollar.
    pub table: Table,
}

/// The figure of an answer.
pub fn waterfall(answers: &Answers) -> Waterfall {
    let (profile, contributions) = (&answers.profile, answers.contributions());
    let centre = answers.here.estimate.centre;
    let scale = scale(contributions);
    let mut running = 0;
    let mut bars: Vec<WaterfallBar> = Vec::new();
    for contribution in contributions {
        bars.push(bar(profile, contribution, running, scale));
        running += contribution.dollars;
    }
    bars.push(WaterfallBar {
        name: "Your estimate".to_owned(),
        source: None,
        from: 0.0,
        to: scale.place(running as f64),
        step: BarKind::Total,
        amount: money::about(centre),
        how: MethodLine::Figure(Figure::Estimate),
    });
    Waterfall {
        title: title(contributions),
        summary: format!(
            "From {} at the very start to {} a year before tax, one factor after the other, in {}.",
            money::about(Dollars(contributions.first().map_or(0.0, |start| start.dollars as f64))),
            money::about(centre),
            answers::dollars(profile.basis)
        ),
        bars,
        not_counted: reasons::not_counted(profile),
        table: table(profile, contributions),
    }
}

/// From nothing to the highest point on the way.
fn scale(contributions: &[Contribution]) -> Scale {
    let running = contributions.iter().scan(0, |sum, contribution| {
        *sum += contribution.dollars;
        Some(*sum)
    });
    Scale::across([0.0, running.max().unwrap_or(0) as f64])
}

fn bar(profile: &Profile, contribution: &Contribution, before: i64, scale: Scale) -> WaterfallBar {
    let after = before + contribution.dollars;
    let start = contribution.reason == Reason::Start;
    let step = if start {
        BarKind::Total
    } else if contribution.dollars < 0 {
        BarKind::Down
    } else {
        BarKind::Up
    };
    WaterfallBar {
        name: reasons::name(profile, contribution.reason),
        source: Some(reasons::source(profile, contribution.reason)),
        from: scale.place(before.min(after) as f64),
        to: scale.place(before.max(after) as f64),
        step,
        amount: if start { money::about(Dollars(after as f64)) } else { money::change(contribution.dollars) },
        how: method::of_reason(profile, contribution.reason),
    }
}

/// The largest factor apart from the start and the change of dollars.
fn title(contributions: &[Contribution]) -> String {
    let told = contributions.iter().filter(|one| !matches!(one.reason, Reason::Start | Reason::SurveyLevel));
    let Some(largest) = told.max_by_key(|one| one.dollars.abs()) else {
        return "At the very start, nothing has been added yet".to_owned();
    };
    let amount = money::about(Dollars(largest.dollars.abs() as f64));
    let does = if largest.dollars < 0 { "takes off" } else { "adds" };
    format!("{} {does} the most: {amount} a year", reasons::yours(largest.reason))
}

fn table(profile: &Profile, contributions: &[Contribution]) -> Table {
    let mut rows = Vec::new();
    let mut running = 0;
    for contribution in contributions {
        running += contribution.dollars;
        let (_, source) = reasons::source(profile, contribution.reason);
        let name = reasons::name(profile, contribution.reason);
        rows.push(vec![name, money::written(contribution.dollars), money::written(running), source].into());
    }
    Table {
        caption: format!("What each factor adds, a year before tax, in {}", answers::dollars(profile.basis)),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Factor"),
            Figure::Contributions.column("Adds"),
            Figure::Estimate.column("Pay so far"),
            Figure::Contributions.column("Source"),
        ],
        rows,
    }
}
