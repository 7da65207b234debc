//! How far a couple's tax by the tables of one earner is from the tax model's for two.

pub use super::constants::TWO_EARNERS_FROM;
use super::constants::{TWO_EARNERS_LESS, TWO_EARNERS_OFF};
use super::places::Place;
use crate::units::Dollars;

/// What a state takes less where both earn [`TWO_EARNERS_FROM`] or more, because it lets each file apart or gives each a
/// deduction or credit of their own, dollars a year: of the states where that is the same, within 50 dollars, whatever the two
/// earn. Nothing for all others.
pub fn less_with_two_earners(place: Place) -> Dollars {
    let state = place.state().map_or("", Place::code);
    TWO_EARNERS_LESS.iter().find(|(code, _)| *code == state).map_or(Dollars(0.0), |(_, less)| *less)
}

/// The least and the most that a state takes less than is counted, dollars a year, where that depends on both pays; none for
/// most states.
pub fn off_with_two_earners(place: Place) -> Option<[Dollars; 2]> {
    let state = place.state()?.code();
    TWO_EARNERS_OFF.iter().find(|(code, ..)| *code == state).map(|(_, least, most)| [*least, *most])
}
