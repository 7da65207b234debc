//! The places where a person's pay buys the most.

use super::compare::household;
use super::constants::Constants;
use super::locality::Locality;
use super::pay::Factors;
use super::profile::{Place, Profile};
use crate::units::Dollars;

/// How many moves are offered: more would push everything else off a list.
pub const MOST_MOVES: usize = 5;

/// The places where the same person's take-home pay buys the most, best first; of equal ones, by the cent, the first
/// in the table of places. Not home. Not the nation: it is no place to move to, and has no state tax.
pub fn best_moves(constants: &Constants, profile: &Profile) -> Vec<Place> {
    let mut best: Vec<(i64, Place)> = Vec::with_capacity(MOST_MOVES + 1);
    let mut there = profile.clone();
    // Only the place's factor differs from one place to the next.
    let here = Factors::of(constants, profile, f64::from(profile.years.get()));
    for place in Place::all().filter(|place| *place != profile.place && *place != Place::UNITED_STATES) {
        there.place = place;
        let pay = Factors { locality: Locality::of(constants, &there), ..here }.pay();
        let buys = real_net(profile, pay, place).cents();
        best.insert(best.partition_point(|(before, _)| *before >= buys), (buys, place));
        best.truncate(MOST_MOVES);
    }
    best.into_iter().map(|(_, place)| place).collect()
}

fn real_net(profile: &Profile, pay: Dollars, place: Place) -> Dollars {
    household(profile).real_net(pay, place)
}
