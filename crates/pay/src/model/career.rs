//! Pay by year of experience, all other answers as they are.

use super::constants::Constants;
use super::estimate::{Estimate, estimate_at};
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
    profile.role.row().usual_years.map_or(0.0, |usual| usual.min(f64::from(profile.years.get())))
}

/// Pay after so many years.
pub fn point(constants: &Constants, profile: &Profile, years: f64) -> Point {
    Point::paid(years, &estimate_at(constants, profile, years))
}

impl Point {
    fn paid(years: f64, pay: &Estimate) -> Point {
        Point { years, low: pay.low, centre: pay.centre, high: pay.high }
    }
}

/// Pay from the first year shown to the horizon, finely enough for a line.
pub fn line(constants: &Constants, profile: &Profile) -> Vec<Point> {
    shown_years(profile).map(|years| point(constants, profile, years)).collect()
}

fn shown_years(profile: &Profile) -> impl Iterator<Item = f64> {
    let steps = 0..=u16::from(horizon(profile)) * STEPS_A_YEAR;
    let first = first_year(profile);
    steps.map(|step| f64::from(step) / f64::from(STEPS_A_YEAR)).filter(move |years| *years >= first)
}

/// Pay over a career, beside a reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Career {
    /// The person's, from the first year shown.
    pub own: Vec<Point>,
    /// The reference's.
    pub reference: Vec<Point>,
    /// The person now.
    pub now: Point,
}

impl Career {
    /// Of a person whose pay now is known, in its dollars; no inflation, no promotion.
    ///
    /// ```
    /// use pay::model::{career::Career, constants::Constants, estimate::estimate, profile::Profile};
    /// let (constants, who) = (Constants::published(), Profile::default());
    /// let career = Career::compute(constants, &who, &estimate(constants, &who));
    /// let last = career.own.last().unwrap();
    /// assert_eq!((last.years, last.centre.whole()), (30.0, 75_969)); // dollars a year
    /// ```
    pub fn compute(constants: &Constants, profile: &Profile, pay: &Estimate) -> Career {
        let now = Point::paid(f64::from(profile.years.get()), pay);
        let own = |years: f64| if years == now.years { now } else { point(constants, profile, years) };
        Career { own: shown_years(profile).map(own).collect(), reference: line(constants, &reference(profile)), now }
    }
}

/// The one to hold it against: for a coder, a typical coder in the same place; for others, the same person as a coder.
pub fn reference(profile: &Profile) -> Profile {
    if profile.role != Role::Coder {
        return Profile { role: Role::Coder, ..profile.clone() };
    }
    let Profile { years, remote, place, basis, .. } = *profile;
    Profile { years, remote, place, basis, ..Profile::default() }
}
