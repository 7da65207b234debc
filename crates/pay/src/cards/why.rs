//! "Why": from the starting pay to the person's, one bar a factor.

use super::{Block, Card, Chart, Numbers, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Scale, Table};
use crate::model::estimate::{Contribution, Reason};
use crate::model::profile::Profile;
use crate::units::Dollars;
use crate::words::method::{self, Figure, MethodLine};
use crate::words::section::Section;
use crate::words::sources::Source;
use crate::words::{answers as who, money, page, reasons, waterfall as words};

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// "Surgical coding".
    pub name: String,
    /// Where it comes from, where that is told.
    pub found: Option<(Option<Source>, String)>,
    /// Its ends.
    pub span: [f64; 2],
    /// What it stands for.
    pub tone: Tone,
    /// "+$9,500".
    pub amount: String,
    /// What explains the amount, where that is not what explains the figure.
    pub how: Option<MethodLine>,
}

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What there is to begin with.
    Start,
    /// More than before.
    More,
    /// Less than before.
    Less,
    /// What comes of all others.
    Sum,
    /// What was not read where it was published.
    Unsure,
}

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, contributions) = (&answers.profile, answers.contributions());
    let title = words::title(contributions);
    let summary = words::summary(contributions, answers.here.estimate.centre, profile.basis);
    let (drawn, chart) = Block::chart(Chart::Bars(bars(answers), None));
    let numbers = Numbers::new(TableOf::own(Section::Why, table), &title, &summary, chart);
    let blocks = vec![drawn, Block::Folded(page::NOT_COUNTED, reasons::not_counted(profile)), Block::Numbers(numbers)];
    Card::new(Section::Why, title, summary, blocks)
}

/// The bars, the sum last.
fn bars(answers: &Answers) -> Vec<Bar> {
    let contributions = answers.contributions();
    let scale = scale(contributions);
    let mut running = 0;
    let mut bars: Vec<Bar> = Vec::new();
    for contribution in contributions {
        bars.push(bar(&answers.profile, contribution, running, scale));
        running += contribution.dollars;
    }
    bars.push(Bar {
        name: "Your estimate".to_owned(),
        found: None,
        span: [0.0, scale.place(running as f64)],
        tone: Tone::Sum,
        amount: money::about(answers.here.estimate.centre),
        how: Some(MethodLine::Figure(Figure::Estimate)),
    });
    bars
}

/// From nothing to the highest point on the way.
fn scale(contributions: &[Contribution]) -> Scale {
    let running = contributions.iter().scan(0, |sum, contribution| {
        *sum += contribution.dollars;
        Some(*sum)
    });
    Scale::across([0.0, running.max().unwrap_or(0) as f64])
}

fn bar(profile: &Profile, contribution: &Contribution, before: i64, scale: Scale) -> Bar {
    let after = before + contribution.dollars;
    let tone = match contribution.reason {
        Reason::Start => Tone::Start,
        _ if contribution.dollars < 0 => Tone::Less,
        _ => Tone::More,
    };
    let (source, found) = reasons::source(profile, contribution.reason);
    Bar {
        name: reasons::name(profile, contribution.reason),
        found: Some((Some(source), found)),
        span: [before.min(after), before.max(after)].map(|end| scale.place(end as f64)),
        tone,
        amount: match tone {
            Tone::Start => money::about(Dollars(after as f64)),
            _ => money::change(contribution.dollars),
        },
        how: Some(method::of_reason(profile, contribution.reason)),
    }
}

/// The same to the dollar.
pub(super) fn table(answers: &Answers) -> Table {
    let profile = &answers.profile;
    let mut running = 0;
    let row = |contribution: &Contribution| {
        running += contribution.dollars;
        let (_, source) = reasons::source(profile, contribution.reason);
        let name = reasons::name(profile, contribution.reason);
        vec![name, money::written(contribution.dollars), money::written(running), source].into()
    };
    Table {
        caption: format!("What each factor adds, a year before tax, in {}", who::dollars(profile.basis)),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Factor"),
            Figure::Contributions.column("Adds"),
            Figure::Estimate.column("Pay so far"),
            Figure::Contributions.column("Source"),
        ],
        rows: answers.contributions().iter().map(row).collect(),
    }
}
