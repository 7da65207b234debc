//! What a place does to pay.

use super::assumptions::{OWN_MEDIAN_JOBS, SUPPRESSED_JOBS};
use super::constants::Constants;
use super::profile::{Basis, Place, Profile};
use crate::data::wages::{Occupation, employment, peer_medians, survey};
use std::sync::LazyLock;

/// Where a place's multiple of pay comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Locality {
    /// The nation: 1.
    Nation,
    /// Remote work is paid the same wherever one lives: 1.
    Anywhere,
    /// One of the five states the guide names, or an area in it.
    GuideState {
        /// The state.
        state: Place,
        /// The guide's multiple for the state.
        factor: f64,
        /// The area and its BLS index over the state's, where the place is an area.
        area: Option<(Place, f64)>,
    },
    /// Any other place: its BLS index.
    Surveyed {
        /// The place.
        place: Place,
        /// Its index.
        factor: f64,
    },
}

impl Locality {
    /// Of a person's answers.
    pub fn look_up(constants: &Constants, profile: &Profile) -> Locality {
        let place = profile.place;
        if profile.remote {
            return Locality::Anywhere;
        }
        let Some(state) = place.state() else { return Locality::Nation };
        match (profile.basis, constants.state(state)) {
            (Basis::Guide, Some(factor)) => {
                let area = (place != state).then(|| (place, index(place).index / index(state).index));
                Locality::GuideState { state, factor, area }
            }
            (Basis::Guide | Basis::Current, _) => Locality::Surveyed { place, factor: index(place).index },
        }
    }

    /// What pay is multiplied by.
    pub fn factor(self) -> f64 {
        match self {
            Locality::Anywhere | Locality::Nation => 1.0,
            Locality::Surveyed { factor, .. } => factor,
            Locality::GuideState { factor, area, .. } => factor * area.map_or(1.0, |(_, ratio)| ratio),
        }
    }
}

/// A place's wages over the nation's, from BLS's newest survey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalIndex {
    /// The multiple of the nation's pay.
    pub index: f64,
    /// How much of it is the place's own median of medical records specialists, from 0 to 1; the rest leans on
    /// neighboring occupations there.
    pub own_weight: f64,
    /// How many neighboring occupations are published there.
    pub peers: usize,
}

/// The index of a place, worked out for all of them at first use: every estimate asks for one or two.
///
/// ```
/// use pay::model::{locality::index, profile::Place};
/// let texas = index(Place::from_code("TX").unwrap());
/// assert_eq!((texas.index * 1_000.0).round(), 955.0); // thousandths of the nation's pay
/// ```
pub fn index(place: Place) -> LocalIndex {
    static INDICES: LazyLock<Vec<LocalIndex>> = LazyLock::new(|| Place::all().map(worked_out).collect());
    INDICES[place.row()]
}

/// The index of a place: its own median as far as the number of jobs carries it, the neighboring occupations for the
/// rest. A place with neither has its state's index.
fn worked_out(place: Place) -> LocalIndex {
    let own = own_log(place);
    let peers = peer_log(place);
    let (log, own_weight) = match (own, peers) {
        (Some(own), Some((peers, _))) => {
            let jobs = employment(place, Occupation::RecordsSpecialists).map_or(SUPPRESSED_JOBS, f64::from);
            let weight = jobs / (jobs + OWN_MEDIAN_JOBS);
            (weight * own + (1.0 - weight) * peers, weight)
        }
        (Some(own), None) => (own, 1.0),
        (None, Some((peers, _))) => (peers, 0.0),
        (None, None) => match place.state() {
            Some(state) if state != place => return worked_out(state),
            _ => (0.0, 0.0),
        },
    };
    LocalIndex { index: log.exp(), own_weight, peers: peers.map_or(0, |(_, count)| count) }
}

fn own_log(place: Place) -> Option<f64> {
    let median = |place| survey(place, Occupation::RecordsSpecialists).ok().map(|survey| survey.median());
    Some((median(place)? / median(Place::UNITED_STATES)?).ln())
}

/// The mean over the neighboring occupations that are published, and how many these are.
fn peer_log(place: Place) -> Option<(f64, usize)> {
    let pairs = peer_medians(place).into_iter().zip(peer_medians(Place::UNITED_STATES));
    let logs = pairs.filter_map(|(here, nation)| Some((here? / nation?).ln()));
    let (count, sum) = logs.fold((0, 0.0), |(count, sum), log| (count + 1, sum + log));
    (count > 0).then(|| (sum / count as f64, count))
}
