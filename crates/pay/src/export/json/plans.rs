//! Pay over the years to come.

use crate::answers::Answers;
use crate::model::growth::{Growth, Plans, YearOfPay, overtakes};
use crate::model::profile::{PlanName, Profile};
use crate::words::plans::steps as words;
use schemars::JsonSchema;
use serde::Serialize;

/// Pay over the years to come, in the dollars that the link chooses.
#[derive(Serialize, JsonSchema)]
pub struct Plan {
    /// "stay", "A" or "B".
    name: &'static str,
    steps: Vec<Dated>,
    years: Vec<YearOfPay>,
    /// The year from now from which on it pays more than staying, to the horizon.
    overtakes_stay: Option<usize>,
}

/// A step of a plan.
#[derive(Serialize, JsonSchema)]
struct Dated {
    /// Years from now.
    year: u8,
    step: String,
}

pub(super) fn plans(answers: &Answers) -> Vec<Plan> {
    let Plans { stay, made } = answers.plans();
    let centre = |growth: &Growth| growth.yearly(|pay| pay.centre);
    let staying = centre(stay);
    let plan = |(name, growth): &(PlanName, Growth)| Plan {
        name: match name {
            PlanName::A => "A",
            PlanName::B => "B",
        },
        steps: dated(&answers.profile, *name),
        overtakes_stay: overtakes(&centre(growth), &staying),
        years: growth.years.clone(),
    };
    let stay = Plan { name: "stay", steps: Vec::new(), years: stay.years.clone(), overtakes_stay: None };
    std::iter::once(stay).chain(made.iter().map(plan)).collect()
}

fn dated(profile: &Profile, name: PlanName) -> Vec<Dated> {
    let steps = profile.career.plan(name).steps().iter();
    steps.map(|dated| Dated { year: dated.year, step: words::step(dated.step) }).collect()
}
