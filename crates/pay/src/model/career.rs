//! Pay by year of experience, all other answers as they are.

use super::constants::Constants;
use super::estimate::estimate_at;
use super::pay::usual_years;
use super::profile::{Profile, Role};
use crate::units::Dollars;

/// The horizon shown: three decades, or the person's own career where it is longer.
const HORIZON: u8 = 30;
/// Points a year, so that the first years look as smooth as they are.
const STEPS_A_YEAR: u16 = 4;

/// Pay at a point of a career, dollars a year before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Years of experience.
    pub years: f64,
    /// The lower end of the range.
    pub low: Dollars,
    /// The middle.
    pub centre: Dollars,
    /// The upper end.
    pub high: Dollars,
}

/// The last year shown.
pub fn horizon(profile: &Profile) -> u8 {
    profile.years.get().max(HORIZON)
}

/// The first year shown of a role: 0 for a coder, the usual years of promotion for others, or the person's if fewer.
pub fn first_year(profile: &Profile) -> f64 {
    usual_years(profile.role).map_or(0.0, |usual| usual.min(f64::from(profile.years.get())))
}

/// Pay after so many years.
pub fn point(constants: &Constants, profile: &Profile, years: f64) -> Point {
    let there = estimate_at(constants, profile, years);
    Point { years, low: there.low, centre: there.centre, high: there.high }
}

/// Pay from the first year shown to the horizon, finely enough for a line.
pub fn line(constants: &Constants, profile: &Profile) -> Vec<Point> {
    let steps = 0..=u16::from(horizon(profile)) * STEPS_A_YEAR;
    let years = steps.map(|step| f64::from(step) / f64::from(STEPS_A_YEAR));
    years.filter(|years| *years >= first_year(profile)).map(|years| point(constants, profile, years)).collect()
}

/// The one to hold it against: for a coder, a typical coder in the same place; for others, the same person as a coder.
pub fn reference(profile: &Profile) -> Profile {
    if profile.role != Role::Coder {
        return Profile { role: Role::Coder, ..profile.clone() };
    }
    let Profile { years, remote, place, basis, .. } = *profile;
    Profile { years, remote, place, basis, ..Profile::default() }
}
