//! What others say of such pay, beside the estimate: the guide's own ranges, and what coders report.

use super::money;
use crate::data::guide::GuideRow;
use crate::data::vintage::GUIDE_YEAR;
use crate::model::constants::Constants;
use crate::model::guide_rows::guide_rows;
use crate::model::profile::Profile;
use crate::units::Dollars;

/// The guide's own ranges, as it prints them: "The guide prints $45,000 to $60,000 for the mid level and $54,000 to $75,000
/// for surgical coding, in dollars of about 2023."
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
