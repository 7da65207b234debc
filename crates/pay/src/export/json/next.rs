//! What each step open to a person adds.

use crate::answers::Answers;
use crate::model::next::{Lever, Way};
use crate::units::Dollars;
use crate::words::next as words;
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
    let one = |lever: &Lever| Open {
        what: words::name(lever.step),
        gain: lever.gain,
        centre: lever.after.pay(),
        source: words::source(&answers.profile, lever).1,
        ways: lever.ways.clone(),
    };
    answers.levers().iter().map(one).collect()
}
