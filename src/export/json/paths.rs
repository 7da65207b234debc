//! The careers beside a coder's, and the outlook.

use super::write::object;
use crate::data::projections::{Grade, Projection};
use crate::model::constants::Constants;
use crate::model::outlook::outlook;
use crate::model::paths::{Path, paths};
use crate::model::profile::Profile;
use crate::units::Dollars;

object! {
    /// A career, in whole dollars a year.
    Career {
        career: &'static str,
        soc: &'static str,
        /// In the guide's dollars, about 2023.
        guide_low: i64,
        guide_high: i64,
        /// The same in May 2025 dollars.
        guide_low_2025: i64,
        guide_high_2025: i64,
        /// BLS, May 2025.
        median: i64,
        /// The place whose median it is.
        area: &'static str,
        /// The median less the person's estimate in May 2025 dollars.
        difference: i64,
    }

    /// An edition of BLS's projections for 29-2072.
    Edition {
        period: String,
        growth_pct: Option<f64>,
        quoted_pct: Option<i64>,
        /// A year.
        openings: Option<u32>,
        grade: &'static str,
    }
}

pub(super) fn careers(profile: &Profile) -> Vec<Career> {
    paths(Constants::published(), profile).all.iter().map(career).collect()
}

fn career(path: &Path) -> Career {
    let [guide_low_2025, guide_high_2025] = path.range.map(Dollars::whole);
    Career {
        career: path.guide.about,
        soc: path.job.soc(),
        guide_low: path.guide.low as i64,
        guide_high: path.guide.high as i64,
        guide_low_2025,
        guide_high_2025,
        median: path.median.whole(),
        area: path.area.code(),
        difference: path.difference.whole(),
    }
}

pub(super) fn editions() -> Vec<Edition> {
    outlook(Constants::published()).editions.iter().map(|edition| self::edition(edition)).collect()
}

fn edition(edition: &Projection) -> Edition {
    Edition {
        period: format!("{}-{}", edition.from, edition.to % 100),
        growth_pct: edition.growth.map(|tenths| f64::from(tenths) / 10.0),
        quoted_pct: edition.quoted.map(i64::from),
        openings: edition.openings,
        grade: match edition.grade {
            Grade::File => "BLS file",
            Grade::SecondHand => "second-hand",
            Grade::OneNote => "second-hand, one note",
        },
    }
}
