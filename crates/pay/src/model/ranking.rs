//! All places in order, for the same person. The nation is not among them: it has no state tax, and nobody moves there.

use super::compare::InPlace;
use super::profile::Place;
use crate::data::places::Kind;
use crate::data::wages::{Occupation, employment};
use std::collections::BinaryHeap;

/// What places are ranked by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// What the take-home pay buys, dollars a year at average US prices.
    #[default]
    Buys,
    /// Pay before tax, dollars a year.
    Pay,
    /// Pay after tax, dollars a year.
    TakeHome,
    /// Prices, in times the nation's.
    Prices,
    /// People employed in 29-2072.
    Jobs,
}

impl Measure {
    /// All, the one first that the others make up.
    pub const ALL: [Measure; 5] = [Self::Buys, Self::Pay, Self::TakeHome, Self::Prices, Self::Jobs];

    /// The value of a place; none where it is not published.
    pub fn measure(self, there: &InPlace) -> Option<f64> {
        match self {
            Measure::Buys => Some(there.real_net().0),
            Measure::Pay => Some(there.pay().0),
            Measure::TakeHome => Some(there.take_home.net().0),
            Measure::Prices => Some(there.price_index),
            Measure::Jobs => employment(there.place, Occupation::RecordsSpecialists).map(f64::from),
        }
    }

    /// Whether less is better, as of prices.
    fn falls(self) -> bool {
        self == Measure::Prices
    }
}

/// Which places are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of one kind only.
    pub kind: Option<Kind>,
    /// Those that lie in a state, at least in part.
    pub state: Option<Place>,
    /// With so many people employed in 29-2072 or more.
    pub least_jobs: u32,
}

impl Filter {
    /// Whether a place is ranked.
    pub fn lets(&self, place: Place) -> bool {
        let jobs = employment(place, Occupation::RecordsSpecialists).unwrap_or(0);
        place != Place::UNITED_STATES
            && self.kind.is_none_or(|kind| place.kind() == kind)
            && self.state.is_none_or(|state| place.touches(state))
            && jobs >= self.least_jobs
    }
}

/// The positions in `everywhere` of the places that the filter lets through, the best first or, reversed, the worst;
/// those without a value last. Of equal ones the earlier comes first.
///
/// ```
/// use pay::model::{compare::everywhere, constants::Constants, profile::{Kind, Profile}};
/// use pay::model::ranking::{Filter, Measure, ranked};
/// let everywhere = everywhere(Constants::published(), &Profile::default());
/// let states = Filter { kind: Some(Kind::State), ..Filter::default() };
/// let best = everywhere[ranked(&everywhere, &states, Measure::Buys, false)[0]];
/// assert_eq!((best.place.name(), best.real_net().whole()), ("Wisconsin", 51_770)); // dollars a year
/// ```
pub fn ranked(everywhere: &[InPlace], filter: &Filter, measure: Measure, reversed: bool) -> Vec<usize> {
    // A heap sorts in a fifth of the code that a general sort takes.
    let mut heap = BinaryHeap::with_capacity(everywhere.len());
    let mut unknown = Vec::new();
    for (at, there) in everywhere.iter().enumerate().filter(|(_, there)| filter.lets(there.place)) {
        match measure.measure(there) {
            // The values are positive, so their bits are in the order of the values.
            Some(value) if measure.falls() != reversed => heap.push((value.to_bits(), at)),
            Some(value) => heap.push((!value.to_bits(), at)),
            None => unknown.push(at),
        }
    }
    let mut order: Vec<usize> = heap.into_sorted_vec().into_iter().map(|(_, at)| at).collect();
    order.append(&mut unknown);
    order
}
