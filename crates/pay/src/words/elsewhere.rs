//! What others say of such pay, beside the estimate: the guide's own ranges, and what coders report.

use super::money;
use super::places::capitalized;
use crate::data::guide::GuideRow;
use crate::data::single_figures::HEALTH_CARE_PAY_GROWTH;
use crate::data::surveys::{Report, aapc};
use crate::data::vintage::{AAPC_YEAR, GUIDE_YEAR, HEALTH_CARE_PAY_TO, SURVEY};
use crate::model::constants::Constants;
use crate::model::estimate::estimate_at;
use crate::model::guide_rows::guide_rows;
use crate::model::profile::{Certification, CertificationSet, Certifications, Profile};
use crate::units::Dollars;
use const_format::formatcp;

/// The guide's own ranges, as it prints them: "The guide prints $45,000 to $60,000 for the mid level and $54,000 to $75,000
/// for surgical coding", and the year of its dollars.
pub fn guide_line(profile: &Profile) -> String {
    let rows = guide_rows(Constants::published(), profile);
    let ranges: Vec<String> = rows.iter().map(range).collect();
    format!("The guide prints {}, in dollars of {GUIDE_YEAR}.", listed(&ranges))
}

fn range(row: &GuideRow) -> String {
    let [low, high] = [row.low, row.high].map(|end| money::exact(Dollars(end)));
    let more = if row.open { " or more" } else { "" };
    format!("{low} to {high}{more} for {}", subject(row))
}

/// What a row of the guide is about, in a sentence.
fn subject(row: &GuideRow) -> String {
    match row.id {
        "experience.entry" => "the entry level (0 to 2 years)".to_owned(),
        "experience.mid" => "the mid level (3 to 5 years)".to_owned(),
        "experience.senior" => "the senior level (6 years or more)".to_owned(),
        "role.management" => "coding managers and directors".to_owned(),
        "remote" => "remote work".to_owned(),
        "setting.consulting" => "consultants and auditors".to_owned(),
        id if id.starts_with("specialty.") => format!("{} coding", row.about),
        "setting.insurance" => format!("work at an {}", row.about),
        id if id.starts_with("setting.") => format!("work at a {}", row.about),
        _ => row.about.to_owned(),
    }
}

/// "a, b and c".
fn listed(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// Years of experience at which the estimate is held beside what coders report: about what AAPC's members have.
pub const BESIDE_YEARS: [u8; 2] = [7, 10];

/// Above what coders report.
pub const REPORTS: &str = "What coders report";
/// What that is.
pub const REPORTS_NOTE: &str = formatcp!(
    "Averages of a membership that chose to answer, of all job titles and places, quoted second-hand: beside the estimate, and \
     no part of it. The estimates are for the nation, in {SURVEY} dollars."
);
/// Above the table.
pub const REPORTS_CAPTION: &str =
    formatcp!("What AAPC’s members reported for {AAPC_YEAR}, and the estimates beside it, dollars a year before tax");
/// Stands where the model knows no such group.
const NO_ESTIMATE: &str = "—";

/// What members with a CPC report, in a sentence.
pub fn reported() -> String {
    let reported = aapc().iter().find(|report| report.group == "CPC").map_or(0, |report| report.dollars);
    let [first, second] = estimates(&[Certification::Cpc]).map(money::about);
    format!(
        "AAPC’s members with a CPC reported {} a year on average for {AAPC_YEAR}; the estimate for a CPC is {first} at {} \
         years and {second} at {}.",
        money::about(Dollars(reported.into())),
        BESIDE_YEARS[0],
        BESIDE_YEARS[1]
    )
}

/// What each group reports, in dollars of the survey's year, beside the nation's estimates of coders with the same
/// certificates: group, reported, and an estimate for each of [`BESIDE_YEARS`].
pub fn reports() -> Vec<[String; 4]> {
    let row = |report: &Report| {
        let beside = holding(report.group).map(|held| estimates(&held).map(money::exact));
        let [first, second] = beside.unwrap_or_else(|| [NO_ESTIMATE, NO_ESTIMATE].map(str::to_owned));
        [capitalized(report.group), money::exact(Dollars(report.dollars.into())), first, second]
    };
    aapc().iter().map(row).collect()
}

/// The certificates of a group, where they can be said: of several, those that most hold first.
fn holding(group: &str) -> Option<Vec<Certification>> {
    use Certification::*;
    match group {
        "not certified" => Some(vec![]),
        "two credentials" => Some(vec![Cpc, Ccs]),
        "three or more credentials" => Some(vec![Cpc, Ccs, Rhit]),
        letters => Certification::ALL.into_iter().find(|one| one.name() == letters).map(|one| vec![one]),
    }
}

fn estimates(held: &[Certification]) -> [Dollars; 2] {
    let held = held.iter().copied().fold(CertificationSet::default(), CertificationSet::with);
    let coder = Profile { certifications: Certifications::Held(held), ..Profile::default() };
    BESIDE_YEARS.map(|years| estimate_at(Constants::published(), &coder, f64::from(years)).centre)
}

/// How much pay has risen since the survey: an offer of today is held against a little less than today's market.
pub fn since_the_survey() -> String {
    format!(
        "Since {SURVEY} pay in health care rose {} (BLS’s employment cost index, to {HEALTH_CARE_PAY_TO}), so an offer of \
         today is held against a little less than today’s market.",
        money::percent_in_tenths(HEALTH_CARE_PAY_GROWTH)
    )
}
