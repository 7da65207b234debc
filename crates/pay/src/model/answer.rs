//! Everything the page says of a person, in one value.

use super::career::{self, Point};
use super::compare::{InPlace, household, moved};
use super::constants::Constants;
use super::estimate::{Contribution, contributions};
use super::growth::Growth;
use super::percentile::{Standing, standing};
use super::plan::Plan;
use super::profile::{Place, PlanName, Profile};
use crate::units::Dollars;

/// A compared place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedPlace {
    /// The person there.
    pub there: InPlace,
    /// The salary there that buys what the person's pay buys at home, dollars a year.
    pub equivalent: Dollars,
    /// The salary at home that buys what the pay there buys there, dollars a year.
    pub worth_at_home: Dollars,
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The person where they are, as estimated.
    pub here: InPlace,
    /// Where the estimate stands in BLS's survey.
    pub standing: Option<Standing>,
    /// The same with the pay they know of: what other places are held against.
    pub home: InPlace,
    /// Why they earn that.
    pub contributions: Vec<Contribution>,
    /// The same person in the places they compare.
    pub compared: Vec<ComparedPlace>,
}

/// The person in each of several places.
pub fn compared(constants: &Constants, profile: &Profile, home: &InPlace, places: &[Place]) -> Vec<ComparedPlace> {
    places.iter().map(|place| compare(constants, profile, home, *place)).collect()
}

impl Answer {
    /// To a person's answers.
    pub fn compute(constants: &Constants, profile: &Profile) -> Answer {
        let here = InPlace::estimate(constants, profile);
        let home = InPlace::from_known_pay(constants, profile);
        let compared = compared(constants, profile, &home, profile.compared.as_slice());
        let standing = standing(constants, profile, here.estimate.centre);
        Answer { here, standing, home, contributions: contributions(constants, profile), compared }
    }
}

/// The person in another place, beside where they are.
pub fn compare(constants: &Constants, profile: &Profile, home: &InPlace, place: Place) -> ComparedPlace {
    let there = InPlace::from_known_pay(constants, &moved(profile, place));
    let household = household(profile);
    ComparedPlace {
        there,
        equivalent: household.wage_that_buys(home.real_net(), place),
        worth_at_home: household.wage_that_buys(there.real_net(), home.place),
    }
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
    pub fn compute(constants: &Constants, profile: &Profile) -> Career {
        Career {
            own: career::line(constants, profile),
            reference: career::line(constants, &career::reference(profile)),
            now: career::point(constants, profile, f64::from(profile.years.get())),
        }
    }
}

/// Pay over the years to come: staying as one is, and each plan that has steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Plans {
    /// Without any step.
    pub stay: Growth,
    /// The plans made.
    pub made: Vec<(PlanName, Growth)>,
}

impl Plans {
    /// Of a person, as far as they look ahead and in the dollars they chose.
    pub fn compute(constants: &Constants, profile: &Profile) -> Plans {
        let career = &profile.career;
        let growth = |plan: &Plan| {
            let today = Growth::compute(constants, profile, plan, career.horizon);
            match career.growth {
                Some(rate) => today.nominal(rate),
                None => today,
            }
        };
        let with_steps = PlanName::ALL.into_iter().filter(|name| !career.plan(*name).steps().is_empty());
        Plans {
            stay: growth(&Plan::default()),
            made: with_steps.map(|name| (name, growth(career.plan(name)))).collect(),
        }
    }

    /// One of the plans made.
    pub fn named(&self, name: PlanName) -> Option<&Growth> {
        self.made.iter().find(|(known, _)| *known == name).map(|(_, growth)| growth)
    }
}
