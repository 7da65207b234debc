//! What each step open to a person adds.

use crate::answers::Answers;
use crate::model::next::{Lever, Way};
use crate::units::Dollars;
use crate::words::next::{self, StepRow};
use schemars::JsonSchema;
use serde::Serialize;

/// A step that is open.
#[derive(Serialize, JsonSchema)]
pub struct Open {
    what: String,
    /// Take-home pay added, dollars a year, at home's prices.
    gain: Dollars,
    /// Pay once it is taken.
    centre: Dollars,
    source: String,
    ways: Vec<Way>,
}

pub(super) fn open(answers: &Answers) -> Vec<Open> {
    let rows = next::next(&answers.profile, answers.levers()).rows;
    let one = |(lever, row): (&Lever, StepRow)| Open {
        what: row.name,
        gain: lever.gain,
        centre: lever.after.pay(),
        source: row.source.1,
        ways: lever.ways.clone(),
    };
    answers.levers().iter().zip(rows).map(one).collect()
}
