//! The careers beside coding and above it: what the guide and BLS say they pay, against a person's own estimate. All
//! in the newest survey's dollars, so that like is held against like.

use super::constants::Constants;
use super::estimate::Estimate;
use super::percentile::{areas, in_survey_dollars, occupation};
use super::profile::{Place, Profile};
use crate::data::guide::GuideRow;
use crate::data::wages::{Occupation, clerks_median, survey, technologists_median};
use crate::units::Dollars;

/// A career of the guide, with the occupation of BLS that is nearest to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Medical billing specialists; billing and posting clerks.
    Billing,
    /// Health information technicians; health information technologists and medical registrars.
    HealthInformation,
    /// Medical records specialists by both, though BLS counts coders among them.
    Records,
    /// The way up: coding managers and directors; medical and health services managers.
    Management,
}

impl Job {
    /// The guide's three, then the way up.
    pub const ALL: [Job; 4] = [Self::Billing, Self::HealthInformation, Self::Records, Self::Management];

    /// The guide's row.
    pub fn row_id(self) -> &'static str {
        match self {
            Job::Billing => "related.billing",
            Job::HealthInformation => "related.hit",
            Job::Records => "related.records",
            Job::Management => "role.management",
        }
    }

    /// The occupation's code in the Standard Occupational Classification.
    pub fn soc(self) -> &'static str {
        match self {
            Job::Billing => "43-3021",
            Job::HealthInformation => "29-9021",
            Job::Records => Occupation::RecordsSpecialists.soc(),
            Job::Management => Occupation::HealthServicesManagers.soc(),
        }
    }

    /// BLS's median in a place, dollars a year, where published.
    pub fn median(self, place: Place) -> Option<Dollars> {
        let surveyed = |occupation| survey(place, occupation).ok().map(|survey| survey.median());
        match self {
            Job::Billing => clerks_median(place),
            Job::HealthInformation => technologists_median(place),
            Job::Records => surveyed(Occupation::RecordsSpecialists),
            Job::Management => surveyed(Occupation::HealthServicesManagers),
        }
    }
}

/// What a career pays, beside a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Path {
    /// Which.
    pub job: Job,
    /// The guide's range, in its own dollars.
    pub guide: GuideRow,
    /// The same in the newest survey's dollars, raised as the guide's pay of coders is.
    pub range: [Dollars; 2],
    /// BLS's median.
    pub median: Dollars,
    /// The place whose median this is: the person's, or its state or the nation where that has none; the nation for
    /// remote work.
    pub area: Place,
    /// BLS's median of the nation, for the guide's range is one of the nation.
    pub nation: Dollars,
    /// The median less the person's estimate.
    pub difference: Dollars,
    /// Whether BLS counts the person among these.
    pub own: bool,
}

/// A person and the careers beside theirs, in the newest survey's dollars a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    /// The lower end, the middle and the upper end of the person's estimate.
    pub own: [Dollars; 3],
    /// Where the person is held against others: the nation for remote work.
    pub here: Place,
    /// What the guide's dollars are multiplied by.
    pub level: f64,
    /// One for each job, less those for which BLS had no figure at all.
    pub all: Vec<Path>,
}

/// The careers beside a person's, whose own pay is known.
pub fn paths(constants: &Constants, profile: &Profile, pay: &Estimate) -> Paths {
    let own = in_survey_dollars(constants, profile, pay.range());
    let path = |job: Job| {
        let (area, median) = areas(profile).find_map(|area| Some((area, job.median(area)?)))?;
        let guide = constants.row(job.row_id());
        Some(Path {
            job,
            guide,
            range: [guide.low, guide.high].map(|amount| Dollars(amount * constants.survey_level)),
            median,
            area,
            nation: job.median(Place::UNITED_STATES)?,
            difference: median - own[1],
            own: job.soc() == occupation(profile.role).soc(),
        })
    };
    Paths {
        own,
        here: areas(profile).next().unwrap_or(Place::UNITED_STATES),
        level: constants.survey_level,
        all: Job::ALL.into_iter().filter_map(path).collect(),
    }
}
