//! How many more such jobs there will be, in sentences: the guide's growth beside BLS's projections.

use super::money;
use super::sources::Source;
use crate::data::projections::{Grade, Projection};
use crate::data::vintage::{EARLIER_OCCUPATIONS, FIRST_EDITION};
use crate::model::outlook::Outlook;
use crate::units::tenths_text;
use const_format::formatcp;

/// Less than this apart, in tenths of a percent, two figures round to the same whole percent or nearly so.
const SAME: i16 = 5;

/// Where the numbers come from.
pub const SOURCES: [Source; 2] = [Source::Projections, Source::Guide];

/// What the bars are.
pub fn summary(outlook: &Outlook) -> String {
    format!(
        "Jobs of medical records specialists (29-2072), coders among them: growth in BLS’s projections, each over ten years. The line: the guide’s {} through {}. Dashed bars are second-hand.",
        percent(outlook.claim),
        outlook.claimed_to
    )
}

/// How a figure was found.
pub fn found(grade: Grade) -> &'static str {
    match grade {
        Grade::File => "a copy of BLS’s file",
        Grade::SecondHand => "second-hand, not read at BLS",
    }
}

/// Tenths of a percent: "6.6%".
pub fn percent(tenths: i16) -> String {
    let sign = if tenths < 0 { "−" } else { "" };
    format!("{sign}{}%", tenths_text(tenths.unsigned_abs()))
}

/// What the guide says, beside BLS.
pub fn title(outlook: &Outlook) -> String {
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

/// What to make of it.
pub fn notes(outlook: &Outlook) -> Vec<String> {
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

/// So many jobs.
pub fn count(jobs: u32) -> String {
    money::grouped(u64::from(jobs))
}
