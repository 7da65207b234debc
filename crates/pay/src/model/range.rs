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
        Locality::Anywhere | Locality::Nation | Locality::Surveyed { .. } => None,
        Locality::GuideState { state, .. } => constants.state_row(state),
    };
    let remote = profile.remote.then(|| constants.row("remote"));
    let others = [constants.specialty_row(profile.specialty), constants.setting_row(profile.setting), place, remote];
    others.into_iter().flatten().map(|row| row.half()).fold(career.half(), f64::max)
}
