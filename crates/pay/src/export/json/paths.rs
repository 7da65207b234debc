//! The careers beside a coder's, and the outlook.

use crate::answers::Answers;
use crate::data::projections::{Grade, Projection};
use crate::model::constants::Constants;
use crate::model::outlook::outlook;
use crate::model::paths::Path;
use crate::model::profile::Place;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// A career, in whole dollars a year.
#[derive(Serialize, JsonSchema)]
pub struct Career {
    career: &'static str,
    soc: &'static str,
    /// In the guide's dollars.
    guide_low: Dollars,
    guide_high: Dollars,
    /// The same in the newest survey's dollars.
    guide_low_current: Dollars,
    guide_high_current: Dollars,
    /// BLS, in the newest survey's dollars.
    median: Dollars,
    /// The place whose median it is.
    area: Place,
    /// The median less the person's estimate in the newest survey's dollars.
    difference: Dollars,
}

/// An edition of BLS's projections for 29-2072.
#[derive(Serialize, JsonSchema)]
pub struct Edition {
    period: String,
    growth_pct: Option<f64>,
    quoted_pct: Option<i64>,
    /// A year.
    openings: Option<u32>,
    #[schemars(with = "String")]
    grade: Grade,
}

pub(super) fn careers(answers: &Answers) -> Vec<Career> {
    answers.paths().all.iter().map(career).collect()
}

fn career(path: &Path) -> Career {
    let [guide_low_current, guide_high_current] = path.range;
    Career {
        career: path.guide.about,
        soc: path.job.soc(),
        guide_low: Dollars(path.guide.low),
        guide_high: Dollars(path.guide.high),
        guide_low_current,
        guide_high_current,
        median: path.median,
        area: path.area,
        difference: path.difference,
    }
}

pub(super) fn editions() -> Vec<Edition> {
    outlook(Constants::published()).editions.into_iter().map(edition).collect()
}

fn edition(edition: &Projection) -> Edition {
    Edition {
        period: format!("{}-{}", edition.from, edition.to % 100),
        growth_pct: edition.growth.map(|tenths| f64::from(tenths) / 10.0),
        quoted_pct: edition.quoted.map(i64::from),
        openings: edition.openings,
        grade: edition.grade,
    }
}
