//! How wide the range is around the centre: "most such coders".

use super::constants::Constants;
use super::locality::Locality;
use super::profile::{Profile, Role};
use crate::data::guide::GuideRow;

/// The guide's row whose range is the widest of those that apply.
pub fn widest(constants: &Constants, profile: &Profile, locality: Locality, years: f64) -> GuideRow {
    let career = match profile.role {
        Role::Coder => constants.band(years),
        Role::Supervisor | Role::Manager | Role::Director => constants.role_row(profile.role),
    };
    let place = match locality {
        Locality::Nation | Locality::Surveyed { .. } => None,
        Locality::Remote { .. } => Some(constants.row("remote")),
        Locality::GuideState { state, .. } => constants.state_row(state),
    };
    let others = [constants.specialty_row(profile.specialty), constants.setting_row(profile.setting), place];
    let wider = |widest: GuideRow, row: GuideRow| if row.half() > widest.half() { row } else { widest };
    others.into_iter().flatten().fold(career, wider)
}
