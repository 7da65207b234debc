//! Everything the page says of a person, in one value.

use super::career::{self, Point};
use super::compare::{InPlace, household, moved};
use super::constants::Constants;
use super::estimate::{Contribution, contributions};
use super::profile::{Place, Profile};
use crate::units::Dollars;

/// A compared place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedPlace {
    /// The person there.
    pub there: InPlace,
    /// The salary there that buys what the person's pay buys at home, dollars a year.
    pub equivalent: Dollars,
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The person where they are.
    pub here: InPlace,
    /// Why they earn that.
    pub contributions: Vec<Contribution>,
    /// The same person in the places they compare.
    pub compared: Vec<ComparedPlace>,
}

/// The person in each of several places.
pub fn compared(constants: &Constants, profile: &Profile, here: &InPlace, places: &[Place]) -> Vec<ComparedPlace> {
    places.iter().map(|place| compare(constants, profile, here, *place)).collect()
}

impl Answer {
    /// To a person's answers.
    pub fn to(constants: &Constants, profile: &Profile) -> Answer {
        let here = InPlace::of(constants, profile);
        let compared = compared(constants, profile, &here, profile.compared.as_slice());
        Answer { here, contributions: contributions(constants, profile), compared }
    }
}

/// The person in another place, beside where they are.
pub fn compare(constants: &Constants, profile: &Profile, here: &InPlace, place: Place) -> ComparedPlace {
    let there = InPlace::of(constants, &moved(profile, place));
    let equivalent = household(profile).equivalent(here.estimate.centre, here.place, place);
    ComparedPlace { there, equivalent }
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
    /// Of a person.
    pub fn of(constants: &Constants, profile: &Profile) -> Career {
        Career {
            own: career::line(constants, profile),
            reference: career::line(constants, &career::reference(profile)),
            now: career::point(constants, profile, f64::from(profile.years.get())),
        }
    }
}
