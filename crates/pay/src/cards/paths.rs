//! "Other paths": the careers beside coding and above it, and how many such jobs there will be.

use super::{Block, Card, Chart, Numbers, TableOf, outlook};
use crate::answers::Answers;
use crate::chart::{Row, Scale, Table};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::model::paths::{Path, Paths};
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{money, paths as words, places};
use const_format::formatcp;

/// Room left and right of the outermost value, as a part of the span.
const MARGIN: f64 = 0.02;

/// A range with a mark.
#[derive(Clone, Debug, PartialEq)]
pub struct CareerRow {
    /// "Medical billing"; "You".
    pub name: String,
    /// "$2,700 less"; the person's pay.
    pub text: String,
    /// The ends of the range.
    pub range: [f64; 2],
    /// The range in words.
    pub range_text: String,
    /// BLS's median and what it is; none on the person's row.
    pub median: Option<(f64, String)>,
    /// What the guide says of the career, and whom BLS counts; none on the person's row.
    pub said: Option<String>,
}

pub(super) fn card(answers: &Answers) -> Card {
    let paths = answers.paths();
    let (title, summary) = (words::title(&paths.all), words::summary(paths));
    let (drawn, chart) = Block::chart(careers(paths));
    let blocks = vec![
        Block::Sources(words::SOURCES.to_vec()),
        drawn,
        Block::Notes(words::notes(&answers.profile, paths)),
        Block::Numbers(Numbers::new(TableOf::own(Section::Paths, table), &title, &summary, chart)),
        Block::Part(outlook::part()),
    ];
    Card::new(Section::Paths, title, summary, blocks)
}

/// The person, then the careers.
fn careers(paths: &Paths) -> Chart {
    let [low, you, high] = paths.own;
    let all = || paths.all.iter().flat_map(|path| [path.range[0], path.range[1], path.median]).chain(paths.own);
    let (least, most) = (all().fold(you, Dollars::min), all().fold(you, Dollars::max));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    let own = CareerRow {
        name: "You".to_owned(),
        text: money::about(you),
        range: [low, high].map(|amount| scale.place(amount.0)),
        range_text: format!("most like you: {} to {}, {SURVEY} dollars", money::about(low), money::about(high)),
        median: None,
        said: None,
    };
    let rows = std::iter::once(own).chain(paths.all.iter().map(|path| row(path, scale)));
    Chart::Careers(rows.collect(), scale.place(you.0))
}

fn row(path: &Path, scale: Scale) -> CareerRow {
    let [low, high] = path.range.map(money::about);
    let counted = if path.own { "BLS counts you among these. " } else { "" };
    let plus = if path.guide.open { " and more" } else { "" };
    let (median, people) = (money::about(path.median), words::people(path.job));
    CareerRow {
        name: words::name(path).to_owned(),
        text: words::against(path.difference),
        range: path.range.map(|amount| scale.place(amount.0)),
        range_text: format!("guide’s range, raised: {low} to {high}{plus}"),
        median: Some((
            scale.place(path.median.0),
            format!("BLS median {median}: {people} in {}", places::within(path.area)),
        )),
        said: Some(format!("{counted}{} {}", words::said(path.job), words::fits(path))),
    }
}

/// The columns of the table.
const COLUMNS: [&str; 8] = [
    "Job",
    formatcp!("Low, {GUIDE_YEAR}"),
    formatcp!("High, {GUIDE_YEAR}"),
    formatcp!("Low, {SURVEY}"),
    formatcp!("High, {SURVEY}"),
    formatcp!("Median, or your estimate, {SURVEY}"),
    "Place",
    "Median less your estimate",
];

/// The same to the dollar.
pub(super) fn table(answers: &Answers) -> Table {
    let paths = answers.paths();
    let row = |path: &Path| {
        let plus = if path.guide.open { " and more" } else { "" };
        vec![
            format!("{} ({}, {})", words::name(path), words::people(path.job), path.job.soc()),
            money::exact(Dollars(path.guide.low)),
            format!("{}{plus}", money::exact(Dollars(path.guide.high))),
            money::exact(path.range[0]),
            format!("{}{plus}", money::exact(path.range[1])),
            money::exact(path.median),
            places::name(path.area).to_owned(),
            money::exact(path.difference),
        ]
    };
    let [low, you, high] = paths.own.map(money::exact);
    let unsaid = || "not the guide’s".to_owned();
    let own = vec![
        "You, as estimated".to_owned(),
        unsaid(),
        unsaid(),
        low,
        high,
        you,
        places::name(paths.here).to_owned(),
        money::exact(Dollars(0.0)),
    ];
    Table {
        caption: formatcp!(
            "Dollars a year before tax: ranges by the guide, in its dollars of {GUIDE_YEAR} and raised to {SURVEY}; \
                  medians by BLS, {SURVEY}"
        )
        .to_owned(),
        per: money::A_YEAR,
        columns: COLUMNS.map(|name| Figure::Careers.column(name)).to_vec(),
        rows: std::iter::once(own).chain(paths.all.iter().map(row)).map(Row::from).collect(),
    }
}
