use crate::model::plan::{Horizon, Plan};
use crate::model::rate::Rate;

/// One of the plans that are made; beside them, staying as one is needs no making.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the plans' own")]
pub enum PlanName {
    A,
    B,
}

impl PlanName {
    /// Both, in order.
    pub const ALL: [PlanName; 2] = [Self::A, Self::B];
}

/// What a person says of the years to come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CareerAnswers {
    plans: [Plan; 2],
    /// How far they look ahead.
    pub horizon: Horizon,
    /// How much all pay grows a year, in dollars of each year's own; none: in the dollars of today.
    pub growth: Option<Rate>,
}

impl CareerAnswers {
    /// A plan; without steps where none was made.
    pub fn plan(&self, name: PlanName) -> &Plan {
        &self.plans[name as usize]
    }

    /// The same with another plan of this name.
    pub fn with(mut self, name: PlanName, plan: Plan) -> CareerAnswers {
        self.plans[name as usize] = plan;
        self
    }
}
