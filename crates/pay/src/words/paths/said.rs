//! What the careers are called, what the guide says of each, and whom BLS counts.

use super::super::{headline, money};
use crate::data::wages::Occupation;
use crate::model::paths::{Job, Path};

/// A career in a row of its own.
pub fn name(path: &Path) -> &'static str {
    match path.job {
        Job::Billing => "Medical billing",
        Job::HealthInformation => "Health information",
        Job::Records => "Medical records",
        Job::Management if path.own => "Management",
        Job::Management => "Management, the way up",
    }
}

/// The people of BLS's occupation.
pub fn people(job: Job) -> &'static str {
    match job {
        Job::Billing => "billing and posting clerks",
        Job::HealthInformation => "health information technologists and medical registrars",
        Job::Records => headline::occupation(Occupation::RecordsSpecialists),
        Job::Management => headline::occupation(Occupation::HealthServicesManagers),
    }
}

/// The same, short enough for a title.
pub(super) fn short_people(job: Job) -> &'static str {
    match job {
        Job::Billing => "billing clerks",
        Job::HealthInformation => "health information technologists",
        Job::Records => "medical records specialists",
        Job::Management => "managers",
    }
}

/// What the guide says of a career, and how far BLS's occupation is the same.
pub fn said(job: Job) -> &'static str {
    match job {
        Job::Billing => {
            "The guide puts billing a little below coding. BLS counts billing clerks of all trades, not of health \
             care alone."
        }
        Job::HealthInformation => {
            "The guide puts it level with coding. BLS counts some technicians with the coders; technologists and \
             registrars are the nearest group of its own."
        }
        Job::Records => {
            "The guide takes it for a job that pays less than coding. BLS counts coders in this very group and has no \
             figure for coders alone, so the two do not speak of the same people."
        }
        Job::Management => {
            "The guide says that the pay depends on the size of the employer and on the place. BLS counts the managers \
             of all health services, not of coding alone."
        }
    }
}

/// Whether BLS's median of the nation bears the guide's range out.
pub fn fits(path: &Path) -> String {
    let nation = money::about(path.nation);
    let where_it_lies = match path.nation {
        below if below < path.range[0] => "below",
        above if above > path.range[1] => "above",
        _ => "within",
    };
    format!("For the nation BLS’s median, {nation}, is {where_it_lies} the guide’s range.")
}
