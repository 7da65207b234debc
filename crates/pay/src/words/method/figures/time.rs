//! Steps, and pay over the years.

use super::Explanation;
use super::Figure::*;
use crate::words::method::MethodLine::{Constant as C, Figure as F, Group as G, Source as S};
use crate::words::method::{Group, Quantity};
use crate::words::sources::Source;

pub const GAIN: Explanation = Explanation {
    anchor: "how-gain",
    name: "What a next step adds",
    formula: "Take-home pay with the step less take-home pay without it. For a move the pay there is first counted at the \
              prices of home: × prices at home ÷ prices there.",
    made_of: &[F(Estimate), F(TakeHome), F(PriceIndex)],
};

pub const PAYBACK: Explanation = Explanation {
    anchor: "how-payback",
    name: "When a next step is paid back",
    formula: "Months of training, then cost ÷ what the step adds a month, rounded up; cost and months by the middle of the \
              guide’s ranges.",
    made_of: &[F(Gain), G(Group::Years), S(Source::Guide)],
};

pub const CAREER: Explanation = Explanation {
    anchor: "how-career",
    name: "Pay over a career",
    formula: "Your pay worked out for each number of years of experience, all other answers as they are. The band is the \
              range of that year.",
    made_of: &[F(Estimate), F(Experience), F(Roles), F(Range)],
};

pub const PLANS: Explanation = Explanation {
    anchor: "how-plans",
    name: "What a plan pays",
    formula: "Each year you are a year older and take the steps of that year; then pay is worked out anew. What is earned in \
              all adds up the years. A plan overtakes another in the first year from which it is ahead to the end.",
    made_of: &[F(Estimate), F(Range), F(Growth), F(Buys)],
};

pub const GROWTH: Explanation = Explanation {
    anchor: "how-growth",
    name: "Pay in dollars of each year",
    formula: "Pay × (1 + growth), once for every year from now.",
    made_of: &[C(Quantity::PayGrowth), S(Source::History)],
};

pub const TRAINING_PAYBACK: Explanation = Explanation {
    anchor: "how-training-payback",
    name: "The month in which a training is paid back",
    formula: "Month by month, take-home pay with the certificate less that without it is added up, beginning with the cost \
              owed. It is the first month from which nothing is owed any more. A certificate credited with a half or a \
              third multiplies pay by that power of its multiple.",
    made_of: &[F(Estimate), F(TakeHome), G(Group::Certificates), G(Group::Years), S(Source::Assumptions)],
};

pub const NET_PRESENT_VALUE: Explanation = Explanation {
    anchor: "how-net-present-value",
    name: "Net present value of a training",
    formula: "Each month’s gain ÷ (1 + discount) to the power of the years gone by, added up to the last year, less the cost: \
              what it is all worth today.",
    made_of: &[F(TrainingPayback), C(Quantity::Discount)],
};

pub const TRAINING_GAIN: Explanation = Explanation {
    anchor: "how-training-gain",
    name: "Gain of a training by a year",
    formula: "The gains of all months so far, added up without a discount, less the cost.",
    made_of: &[F(TrainingPayback)],
};
