//! What a constant is derived from, where that is more than a row of the guide.

use super::table::Origin;
use crate::data::credentials::facts;
use crate::data::guide::GuideRow;
use crate::model::certifications::Worth;
use crate::model::constants::Constants;
use crate::model::pay::Factors;
use crate::model::profile::{Certification, Place, Profile, Role, Setting, Specialty};

/// The guide's row of its first level of experience.
pub const ENTRY: &str = "experience.entry";
/// The second.
pub const MID: &str = "experience.mid";
/// The third.
pub const SENIOR: &str = "experience.senior";
/// Its first pay.
pub const FIRST: &str = "story.start";
/// What certificates bring.
pub const CERTIFIED: &str = "cert.any";
/// What managers earn.
pub const MANAGERS: &str = "role.management";
/// The roles that one is promoted to.
pub const PROMOTED: [Role; 3] = [Role::Supervisor, Role::Manager, Role::Director];

/// A level of experience of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the guide's own")]
pub enum Band {
    Entry,
    Mid,
    Senior,
}

impl Band {
    /// All, from the first.
    pub const ALL: [Band; 3] = [Self::Entry, Self::Mid, Self::Senior];

    /// The guide's row.
    pub fn row(self) -> &'static str {
        [ENTRY, MID, SENIOR][self as usize]
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Band::Entry => "entry level",
            Band::Mid => "mid level",
            Band::Senior => "senior level",
        }
    }
}

/// Rows of the guide.
pub fn guide(constants: &Constants, ids: &[&'static str]) -> Origin {
    beside(constants, None, ids)
}

/// A row of the guide, and those that it is held against.
pub fn beside(constants: &Constants, row: Option<GuideRow>, others: &[&'static str]) -> Origin {
    Origin::Guide(row.into_iter().chain(others.iter().map(|id| constants.row(id))).collect())
}

/// What a certificate brings is from the guide, or assumed.
pub fn certified(constants: &Constants, certification: Certification) -> Origin {
    match certification.row().worth {
        Worth::Assumed { .. } => Origin::Assumed,
        Worth::Low | Worth::Middle | Worth::High | Worth::PartOf { .. } | Worth::Reported { .. } => {
            guide(constants, &[CERTIFIED])
        }
    }
}

/// What a certificate brings over none.
pub fn over_none(certification: Certification) -> &'static str {
    match certification.row().worth {
        Worth::Low => "Over no certificate: 1 + the low end.",
        Worth::Middle => "Over no certificate: 1 + the middle of the two ends.",
        Worth::High => "Over no certificate: 1 + the high end.",
        Worth::Assumed { formula, .. } | Worth::PartOf { formula, .. } => formula,
        Worth::Reported { .. } => facts(certification.code()).map_or("", |facts| facts.found),
    }
}

/// The guide's row that pay in a setting is held against, and why.
pub fn against(setting: Setting) -> (&'static str, &'static str) {
    match setting {
        Setting::Consulting => (
            SENIOR,
            "(√(low × high) ÷ senior pay)^(1 ÷ part counted beside a larger one): consultants and auditors are senior, so \
             that it counts beside their experience.",
        ),
        Setting::Any | Setting::Hospital | Setting::PhysicianOffice | Setting::Insurance => {
            (MID, "√(low × high) ÷ mid-level pay.")
        }
    }
}

/// Pay in a role at its usual years, dollars a year.
pub fn usual_pay(constants: &Constants, role: Role) -> f64 {
    let usual = role.row().usual_years.unwrap_or_default();
    Factors::compute(constants, &Profile { role, ..Profile::default() }, usual).base.0
}

/// What pay in a role is worked out from. The second of three equal promotions ends at the guide's managers, whatever a
/// coder earns before.
pub fn promoted_by(role: Role) -> &'static [&'static str] {
    if role == Role::Manager { &[MANAGERS] } else { &[ENTRY, MID, SENIOR, MANAGERS] }
}

/// Every row of the guide whose range may be a person's.
pub fn ranges(constants: &Constants) -> Vec<&'static str> {
    let levels = Band::ALL.into_iter().map(|band| constants.row(band.row()));
    let specialties = Specialty::ALL.into_iter().filter_map(|one| constants.specialty_row(one));
    let settings = Setting::ALL.into_iter().filter_map(|one| constants.setting_row(one));
    let states = Place::states().filter_map(|one| constants.state_row(one));
    let others = [constants.row("remote"), constants.role_row(Role::Manager)];
    levels.chain(specialties).chain(settings).chain(states).chain(others).map(|row| row.id).collect()
}

/// What a row of the guide is about, in its own words.
pub fn about(id: &'static str) -> &'static str {
    Constants::published().row(id).about
}
