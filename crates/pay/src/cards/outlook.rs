//! How many such jobs there will be: the guide's growth beside BLS's projections, edition by edition; the same for everyone.

use super::{Bar, Block, Chart, Numbers, Part, TableOf, Tone};
use crate::chart::{Row, Scale, Table};
use crate::data::projections::{Grade, Projection, projections};
use crate::data::vintage::GUIDE_YEAR;
use crate::model::constants::Constants;
use crate::model::outlook::{Outlook, comparable, outlook};
use crate::words::method::Figure;
use crate::words::outlook as words;
use const_format::formatcp;

/// What its files are called after.
pub(super) const NAME: &str = "Outlook";

pub(super) fn part() -> Part {
    let outlook = outlook(Constants::published());
    let (title, summary) = (words::title(&outlook), words::summary(&outlook));
    let (drawn, chart) = Block::chart(bars(&outlook));
    let blocks = vec![
        Block::Sources(words::SOURCES.to_vec()),
        drawn,
        Block::Notes(words::notes(&outlook)),
        Block::Numbers(Numbers::new(TableOf::Outlook, &title, &summary, chart)),
    ];
    Part { how: Figure::Outlook, title, summary, blocks }
}

/// The guide's, then BLS's by year.
fn bars(outlook: &Outlook) -> Chart {
    let growths = outlook.editions.iter().filter_map(|edition| edition.tenths());
    let scale = Scale::across([0.0, f64::from(growths.fold(outlook.claim, i16::max))]);
    let claim = scale.place(f64::from(outlook.claim));
    let guide = Bar {
        name: format!("The guide, to {}", outlook.claimed_to),
        found: Some((None, "the line in every bar".to_owned())),
        span: [0.0, claim],
        tone: Tone::Start,
        amount: words::percent(outlook.claim),
        how: None,
    };
    let editions = outlook.editions.iter().filter_map(|edition| bar(edition, scale));
    Chart::Bars(std::iter::once(guide).chain(editions).collect(), Some(claim))
}

fn bar(edition: &Projection, scale: Scale) -> Option<Bar> {
    let tenths = edition.tenths()?;
    let handbook = match (edition.growth, edition.quoted) {
        (Some(_), Some(quoted)) => format!("; in BLS’s handbook {quoted}%"),
        (None, Some(_)) => "; in whole percent, as in BLS’s handbook".to_owned(),
        (_, None) => String::new(),
    };
    Some(Bar {
        name: format!("{} to {}", edition.from, edition.to),
        found: Some((None, format!("{}{handbook}", words::found(edition.grade)))),
        span: [0.0, scale.place(f64::from(tenths.max(0)))],
        tone: if edition.grade == Grade::File { Tone::Start } else { Tone::Unsure },
        amount: words::percent(tenths),
        how: None,
    })
}

/// The columns of the table.
const COLUMNS: [&str; 8] =
    ["Years", "Occupation", "Jobs at the start", "At the end", "Growth", "BLS’s handbook", "Openings a year", "Found"];

/// The same with jobs and openings.
pub(super) fn table() -> Table {
    let outlook = outlook(Constants::published());
    let none = || "not found".to_owned();
    let row = |edition: &Projection| {
        let jobs = |at: usize| edition.jobs.map_or_else(none, |jobs| words::count(jobs[at]));
        let also = if comparable(edition) { "" } else { ", another group" };
        vec![
            format!("{} to {}", edition.from, edition.to),
            format!("{}{also}", edition.soc),
            jobs(0),
            jobs(1),
            edition.growth.map_or_else(none, words::percent),
            edition.quoted.map_or_else(none, |quoted| format!("{quoted}%")),
            edition.openings.map_or_else(none, words::count),
            words::found(edition.grade).to_owned(),
        ]
    };
    let unsaid = || "not said".to_owned();
    let guide = vec![
        format!("To {}", outlook.claimed_to),
        "medical coding".to_owned(),
        unsaid(),
        unsaid(),
        words::percent(outlook.claim),
        unsaid(),
        unsaid(),
        formatcp!("the guide, {GUIDE_YEAR}").to_owned(),
    ];
    Table {
        caption: "Jobs, growth over the years and openings: the guide, and BLS’s Employment Projections by edition"
            .to_owned(),
        per: "",
        columns: COLUMNS.map(|name| Figure::Outlook.column(name)).to_vec(),
        rows: std::iter::once(guide).chain(projections().iter().map(row)).map(Row::from).collect(),
    }
}
