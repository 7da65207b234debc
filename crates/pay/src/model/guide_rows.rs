//! Which rows the guide prints for people with a person's answers.

use super::constants::Constants;
use super::profile::{Place, Profile, Role};
use crate::data::guide::GuideRow;

/// The guide's rows that speak of a person, in its own dollars a year: the level of experience or the management, then the
/// specialty, the setting, remote work and the state, as far as they are told and the guide has them.
pub fn guide_rows(constants: &Constants, profile: &Profile) -> Vec<GuideRow> {
    let level = match profile.role {
        Role::Coder => constants.band(f64::from(profile.years.get())),
        Role::Supervisor | Role::Manager | Role::Director => constants.row("role.management"),
    };
    let remote = profile.remote.then(|| constants.row("remote"));
    let state = profile.place.state().filter(|_| !profile.remote);
    let others = [
        constants.specialty_row(profile.specialty),
        constants.setting_row(profile.setting),
        remote,
        state.and_then(|state: Place| constants.state_row(state)),
    ];
    std::iter::once(level).chain(others.into_iter().flatten()).collect()
}
