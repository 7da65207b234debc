//! The careers beside coding and above it: what they pay by the guide and by BLS, against the person's own estimate.

mod said;

use super::method::Figure;
use super::sources::Source;
use super::{money, places};
use crate::chart::{Row, Scale, Table};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::model::paths::{Job, Path, Paths};
use crate::model::profile::Profile;
use crate::units::Dollars;
use const_format::formatcp;
use said::{fits, name, people, said, short_people};

/// Room left and right of the outermost value, as a part of the span.
const MARGIN: f64 = 0.02;

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct PathsFigure {
    /// The finding.
    pub title: String,
    /// What the rows are.
    pub summary: String,
    /// Where the person stands on every row, in percent.
    pub person: f64,
    /// The person, then the careers.
    pub rows: Vec<PathRow>,
    /// What was used where a figure is not published, and what the figures leave open.
    pub notes: Vec<String>,
    /// The same to the dollar.
    pub table: Table,
}

/// A range with a mark; positions in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct PathRow {
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

/// Where the numbers come from.
pub const SOURCES: [Source; 3] = [Source::Wages, Source::Guide, Source::Assumptions];

/// The figure of a person and the careers beside theirs.
pub fn figure(profile: &Profile, paths: &Paths) -> PathsFigure {
    let [low, you, high] = paths.own;
    let all = || paths.all.iter().flat_map(|path| [path.range[0], path.range[1], path.median]).chain(paths.own);
    let (least, most) = (all().fold(you, Dollars::min), all().fold(you, Dollars::max));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    let own = PathRow {
        name: "You".to_owned(),
        text: money::about(you),
        range: [low, high].map(|amount| scale.place(amount.0)),
        range_text: format!("most like you: {} to {}, {SURVEY} dollars", money::about(low), money::about(high)),
        median: None,
        said: None,
    };
    PathsFigure {
        title: title(&paths.all),
        summary: summary(paths),
        person: scale.place(you.0),
        rows: std::iter::once(own).chain(paths.all.iter().map(|path| row(path, scale))).collect(),
        notes: notes(profile, paths),
        table: table(paths),
    }
}

fn row(path: &Path, scale: Scale) -> PathRow {
    let [low, high] = path.range;
    let counted = if path.own { "BLS counts you among these. " } else { "" };
    let plus = if path.guide.open { " and more" } else { "" };
    PathRow {
        name: name(path).to_owned(),
        text: against(path.difference),
        range: path.range.map(|amount| scale.place(amount.0)),
        range_text: format!("guide’s range, raised: {} to {}{plus}", money::about(low), money::about(high)),
        median: Some((
            scale.place(path.median.0),
            format!("BLS median {}: {} in {}", money::about(path.median), people(path.job), places::within(path.area)),
        )),
        said: Some(format!("{counted}{} {}", said(path.job), fits(path))),
    }
}

/// "$14,200 more" than the person.
fn against(difference: Dollars) -> String {
    match difference.hundreds() {
        0 => "the same".to_owned(),
        more if more > 0 => format!("{} more", money::about(difference)),
        _ => format!("{} less", money::about(difference * -1.0)),
    }
}

/// The career beside the person's that pays the most, if it pays more than the person earns, and the way up.
fn title(paths: &[Path]) -> String {
    let more = |path: &&Path| path.difference.hundreds() > 0;
    let beside = paths.iter().filter(|path| path.job != Job::Management && !path.own).filter(more);
    let best = beside.max_by(|a, b| a.difference.0.total_cmp(&b.difference.0));
    let up = paths.iter().find(|path| path.job == Job::Management).filter(more);
    let gain = |path: &Path| money::about(path.difference);
    let area = |path: &Path| places::within(path.area);
    let earn = |path: &Path| format!("{} in {} earn {} more than you", short_people(path.job), area(path), gain(path));
    match (best, up) {
        (Some(best), Some(up)) if best.area == up.area => {
            places::capitalized(&format!("{}, managers there {} more", earn(best), gain(up)))
        }
        (Some(best), Some(up)) => {
            places::capitalized(&format!("{}, managers in {} {} more", earn(best), area(up), gain(up)))
        }
        (Some(best), None) => places::capitalized(&earn(best)),
        (None, Some(up)) if up.own => format!(
            "None of the related jobs pays more; the middle one of all managers in {} earns {} more",
            area(up),
            gain(up)
        ),
        (None, Some(up)) => format!("None of the related jobs pays more; {}", earn(up)),
        (None, None) => "None of these jobs pays more than yours".to_owned(),
    }
}

fn summary(paths: &Paths) -> String {
    format!(
        "BLS’s medians of {SURVEY} in {} beside your estimate, both a year before tax. The line through all rows is you. Bars: the guide’s ranges for the nation, raised {}% from {GUIDE_YEAR} to {SURVEY}.",
        places::within(paths.here),
        money::tenths((paths.level - 1.0) * 100.0)
    )
}

fn notes(profile: &Profile, paths: &Paths) -> Vec<String> {
    let elsewhere = paths.all.iter().filter(|path| path.area != paths.here).map(|path| {
        let (here, area) = (places::within(paths.here), places::within(path.area));
        format!(
            "BLS publishes no figure for {} in {here}; {area} is shown, where pay as a whole may differ.",
            people(path.job)
        )
    });
    let remote = profile.remote.then_some(REMOTE);
    elsewhere.chain(remote.into_iter().chain(NOTES).map(str::to_owned)).collect()
}

const REMOTE: &str = "Remote work is paid the same wherever one lives, so it is held against the nation.";

const NOTES: [&str; 2] = [
    "Half of all who do a job earn more than its median, half less, new and old together; your estimate is for your own \
     years and answers.",
    formatcp!(
        "The guide’s ranges are raised as its pay of coders is, to BLS’s of {SURVEY}. Whether the other jobs’ pay rose as \
     much it does not say."
    ),
];

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

fn table(paths: &Paths) -> Table {
    let row = |path: &Path| {
        let plus = if path.guide.open { " and more" } else { "" };
        vec![
            format!("{} ({}, {})", name(path), people(path.job), path.job.soc()),
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
