//! How wide the range is around the centre: "most such coders".

use super::constants::Constants;
use super::locality::Locality;
use super::profile::{Profile, Role};

/// Half the width, in logarithms, of the widest of the guide's rows that apply.
pub fn half_width(constants: &Constants, profile: &Profile, locality: Locality, years: f64) -> f64 {
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
    others.into_iter().flatten().map(|row| row.half()).fold(career.half(), f64::max)
}
