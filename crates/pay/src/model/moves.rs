//! The places where a person's pay buys the most.

use super::compare::{household, through};
use super::constants::Constants;
use super::pay::Factors;
use super::profile::{Place, Profile};

/// How many moves are offered: more would push everything else off a list.
pub const MOST_MOVES: usize = 5;

/// The places where the same person's take-home pay buys the most, best first; of equal ones, by the cent, the first
/// in the table of places. Not home. Not the nation: it is no place to move to, and has no state tax.
pub fn best_moves(constants: &Constants, profile: &Profile) -> Vec<Place> {
    let mut best: Vec<(i64, Place)> = Vec::with_capacity(MOST_MOVES + 1);
    let elsewhere = Place::all().filter(|place| *place != profile.place && *place != Place::UNITED_STATES);
    let buys = |there: &Profile, factors: Factors| {
        (household(there).real_net(factors.pay(), there.place).cents(), there.place)
    };
    for (buys, place) in through(constants, profile, elsewhere, buys) {
        best.insert(best.partition_point(|(before, _)| *before >= buys), (buys, place));
        best.truncate(MOST_MOVES);
    }
    best.into_iter().map(|(_, place)| place).collect()
}
