//! How many more such jobs there will be: the guide's growth beside BLS's projections, edition by edition.

use super::method::Figure;
use super::money;
use super::sources::Source;
use crate::chart::{Row, Scale, Table};
use crate::data::projections::{Grade, Projection, projections};
use crate::data::vintage::{EARLIER_OCCUPATIONS, FIRST_EDITION, GUIDE_YEAR};
use crate::model::outlook::{Outlook, comparable};
use crate::units::tenths_text;
use const_format::formatcp;

/// Less than this apart, in tenths of a percent, two figures round to the same whole percent or nearly so.
const SAME: i16 = 5;

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlookFigure {
    /// The finding.
    pub title: String,
    /// What the bars are.
    pub summary: String,
    /// Where the guide's growth lies, in percent.
    pub claim: f64,
    /// The guide's, then BLS's by year.
    pub bars: Vec<OutlookBar>,
    /// What to make of it.
    pub notes: Vec<String>,
    /// The same with jobs and openings.
    pub table: Table,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlookBar {
    /// The edition's years: "… to …".
    pub name: String,
    /// Its length, in percent.
    pub length: f64,
    /// "7.1%".
    pub text: String,
    /// Where the figure was found.
    pub found: String,
    /// Whether it was read in a copy of BLS's file or in the guide, and not second-hand.
    pub sure: bool,
}

/// What its files are called after.
pub const NAME: &str = "Outlook";
/// Where the numbers come from.
pub const SOURCES: [Source; 2] = [Source::Projections, Source::Guide];

/// The figure of an outlook.
pub fn figure(outlook: &Outlook) -> OutlookFigure {
    let growths = outlook.editions.iter().filter_map(|edition| edition.tenths());
    let scale = Scale::across([0.0, f64::from(growths.fold(outlook.claim, i16::max))]);
    let claim = scale.place(f64::from(outlook.claim));
    let guide = OutlookBar {
        name: format!("The guide, to {}", outlook.claimed_to),
        length: claim,
        text: percent(outlook.claim),
        found: "the line in every bar".to_owned(),
        sure: true,
    };
    let editions = outlook.editions.iter().filter_map(|edition| bar(edition, scale));
    OutlookFigure {
        title: title(outlook),
        summary: format!(
            "Jobs of medical records specialists (29-2072), coders among them: growth in BLS’s projections, each over ten years. The line: the guide’s {} through {}. Dashed bars are second-hand.",
            percent(outlook.claim),
            outlook.claimed_to
        ),
        claim,
        bars: std::iter::once(guide).chain(editions).collect(),
        notes: notes(outlook),
        table: table(outlook),
    }
}

fn bar(edition: &Projection, scale: Scale) -> Option<OutlookBar> {
    let tenths = edition.tenths()?;
    let handbook = match (edition.growth, edition.quoted) {
        (Some(_), Some(quoted)) => format!("; in BLS’s handbook {quoted}%"),
        (None, Some(_)) => "; in whole percent, as in BLS’s handbook".to_owned(),
        (_, None) => String::new(),
    };
    Some(OutlookBar {
        name: format!("{} to {}", edition.from, edition.to),
        length: scale.place(f64::from(tenths.max(0))),
        text: percent(tenths),
        found: format!("{}{handbook}", found(edition.grade)),
        sure: edition.grade == Grade::File,
    })
}

/// How a figure was found.
fn found(grade: Grade) -> &'static str {
    match grade {
        Grade::File => "a copy of BLS’s file",
        Grade::SecondHand => "second-hand, not read at BLS",
    }
}

/// Tenths of a percent: "6.6%".
fn percent(tenths: i16) -> String {
    let sign = if tenths < 0 { "−" } else { "" };
    format!("{sign}{}%", tenths_text(tenths.unsigned_abs()))
}

fn title(outlook: &Outlook) -> String {
    let claim = percent(outlook.claim);
    let of = |edition: Option<&Projection>| Some((percent(edition?.tenths()?), edition?.to));
    let then = outlook.same_year.and_then(Projection::tenths);
    let claimed_to = outlook.claimed_to;
    match (then, of(outlook.latest)) {
        (Some(then), Some((now, to))) if (then - outlook.claim).abs() < SAME => {
            format!("The guide’s {claim} more jobs by {claimed_to} is about what BLS said; by {to} it is {now}")
        }
        (Some(then), Some((now, to))) => {
            format!("The guide says {claim} more jobs by {claimed_to}, BLS said {}; by {to} it is {now}", percent(then))
        }
        _ => format!("The guide says {claim} more jobs by {claimed_to}"),
    }
}

fn notes(outlook: &Outlook) -> Vec<String> {
    [differs(outlook), openings(outlook)].into_iter().flatten().chain(NOTES.map(str::to_owned)).collect()
}

const NOTES: [&str; 2] = [
    formatcp!(
        "Editions before {FIRST_EDITION} were for other groups of jobs ({EARLIER_OCCUPATIONS}), so they stand in the table and \
         not among the bars."
    ),
    "What none of them knows: how much of the coding software will do. BLS supposes that technology changes work step by \
     step, not at once. The guide trusts that it will help coders and not replace them; no figure here can show that.",
];

/// The guide names BLS as its source, so where BLS's figure for that year is another one, that is said.
fn differs(outlook: &Outlook) -> Option<String> {
    let edition = outlook.same_year.filter(|edition| edition.tenths() != Some(outlook.claim))?;
    let whole = edition.quoted.map_or(String::new(), |quoted| format!(", or {quoted}% in its handbook"));
    let other = outlook.quotes_claim.map_or(String::new(), |other| {
        format!(" Its handbook does say {} of {} to {}.", percent(outlook.claim), other.from, other.to)
    });
    Some(format!(
        "The guide gives its {} as BLS’s; BLS’s own projection to {} was {}{whole}.{other}",
        percent(outlook.claim),
        outlook.claimed_to,
        percent(edition.tenths()?)
    ))
}

/// Most openings are of people who leave.
fn openings(outlook: &Outlook) -> Option<String> {
    let edition = outlook.latest?;
    let ([start, end], openings) = (edition.jobs?, edition.openings?);
    let new = end.saturating_sub(start) / u32::from(edition.to - edition.from);
    Some(format!(
        "From {} to {} BLS expects about {} openings a year. About {} of them are new jobs; in the others someone who left is replaced.",
        edition.from,
        edition.to,
        count(openings),
        count((new + 50) / 100 * 100)
    ))
}

fn count(jobs: u32) -> String {
    money::grouped(u64::from(jobs))
}

/// The columns of the table.
const COLUMNS: [&str; 8] =
    ["Years", "Occupation", "Jobs at the start", "At the end", "Growth", "BLS’s handbook", "Openings a year", "Found"];

fn table(outlook: &Outlook) -> Table {
    let none = || "not found".to_owned();
    let row = |edition: &Projection| {
        let jobs = |at: usize| edition.jobs.map_or_else(none, |jobs| count(jobs[at]));
        let also = if comparable(edition) { "" } else { ", another group" };
        vec![
            format!("{} to {}", edition.from, edition.to),
            format!("{}{also}", edition.soc),
            jobs(0),
            jobs(1),
            edition.growth.map_or_else(none, percent),
            edition.quoted.map_or_else(none, |quoted| format!("{quoted}%")),
            edition.openings.map_or_else(none, count),
            found(edition.grade).to_owned(),
        ]
    };
    let unsaid = || "not said".to_owned();
    let guide = vec![
        format!("To {}", outlook.claimed_to),
        "medical coding".to_owned(),
        unsaid(),
        unsaid(),
        percent(outlook.claim),
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
