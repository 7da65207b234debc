//! What each step open to a person adds.

use super::write::object;
use crate::model::constants::Constants;
use crate::model::next::{Lever, Way, levers};
use crate::model::profile::Profile;
use crate::words::next::{self, Row};

object! {
    /// A step that is open.
    Open {
        what: String,
        /// Take-home pay added, dollars a year, at home's prices.
        gain: i64,
        /// Pay once it is taken.
        centre: i64,
        source: String,
        ways: Vec<Path>,
    }

    /// A way to it that the guide gives a cost of: dollars, months, and the month in which it is paid back.
    Path {
        cost: Vec<f64>,
        months: Vec<f64>,
        payback: Option<u32>,
    }
}

pub(super) fn open(profile: &Profile) -> Vec<Open> {
    let levers = levers(Constants::published(), profile);
    let rows = next::next(profile, &levers).rows;
    let route = |way: &Way| Path {
        cost: vec![way.cost.low, way.cost.high],
        months: vec![way.months.low, way.months.high],
        payback: way.payback,
    };
    let one = |(lever, row): (&Lever, Row)| Open {
        what: row.name,
        gain: lever.gain.whole(),
        centre: lever.after.pay().whole(),
        source: row.source.1,
        ways: lever.ways.iter().map(route).collect(),
    };
    levers.iter().zip(rows).map(one).collect()
}
