//! How many more such jobs there will be: what the guide says, and what BLS has projected since.

use super::constants::Constants;
use crate::data::projections::{Grade, Projection, projections};
use crate::data::vintage::GROWTH_CLAIMED_TO;
use crate::data::wages::Occupation;

/// The guide's growth beside BLS's.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// What the guide says BLS projects, in tenths of a percent.
    pub claim: i16,
    /// The year through which it says so.
    pub claimed_to: u16,
    /// BLS's editions for medical records specialists, by year. Earlier ones are of other groups of jobs.
    pub editions: Vec<&'static Projection>,
    /// The edition that reaches the guide's year.
    pub same_year: Option<&'static Projection>,
    /// The first edition whose handbook quotes the guide's figure.
    pub quotes_claim: Option<&'static Projection>,
    /// The newest edition that was read in a copy of BLS's file.
    pub latest: Option<&'static Projection>,
}

/// The outlook.
pub fn outlook(constants: &Constants) -> Outlook {
    let claim = (constants.row("outlook.growth").low * 1000.0).round() as i16;
    let claimed_to = GROWTH_CLAIMED_TO;
    let editions: Vec<&Projection> = projections().iter().filter(|edition| comparable(edition)).collect();
    let first = |fits: &dyn Fn(&Projection) -> bool| editions.iter().copied().find(|edition| fits(edition));
    Outlook {
        claim,
        claimed_to,
        same_year: first(&|edition| edition.to == claimed_to),
        quotes_claim: first(&|edition| edition.quoted.is_some_and(|percent| percent * 10 == claim)),
        latest: editions.iter().copied().rfind(|edition| edition.grade == Grade::File),
        editions,
    }
}

/// Whether an edition is of the occupation that coders are counted in now.
pub fn comparable(edition: &Projection) -> bool {
    edition.soc == Occupation::RecordsSpecialists.soc()
}
