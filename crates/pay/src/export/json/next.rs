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
    /// Take-home pay added, money in hand, dollars a year.
    gain: Dollars,
    /// The same where a certificate is credited with a third of what certified coders earn more; else the gain itself.
    least_gain: Dollars,
    /// For a move, what the prices there add to what the pay buys, dollars a year at home's prices; else 0.
    prices: Dollars,
    /// Pay once it is taken.
    centre: Dollars,
    source: String,
    ways: Vec<Way>,
    /// What the giver of a certificate asks for, what its exam costs and what keeps it, as the page says it; absent where
    /// there is nothing to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    asks: Option<String>,
}

/// Every step where the person is; and the moves after which their pay buys the most.
pub(super) fn open(answers: &Answers) -> [Vec<Open>; 2] {
    let one = |lever: &Lever| Open {
        what: words::name(lever.step),
        gain: lever.gain,
        least_gain: lever.least_gain,
        prices: lever.prices,
        centre: lever.after.pay(),
        source: words::source(&answers.profile, lever).1,
        ways: lever.ways.clone(),
        asks: words::asks(lever.step),
    };
    [answers.levers(), answers.moves()].map(|levers| levers.iter().map(one).collect())
}
