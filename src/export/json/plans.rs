//! Pay over the years to come.

use super::write::object;
use crate::model::answer::Plans;
use crate::model::constants::Constants;
use crate::model::growth::{Growth, YearOfPay, overtakes};
use crate::model::profile::{PlanName, Profile};
use crate::words::plans::steps as words;

object! {
    /// Pay over the years to come, in the dollars that the link chooses.
    Plan {
        /// "stay", "A" or "B".
        name: &'static str,
        steps: Vec<Dated>,
        years: Vec<Year>,
        /// The year from now from which on it pays more than staying, to the horizon.
        overtakes_stay: Option<usize>,
    }

    Dated {
        year: u8,
        step: String,
    }

    Year {
        year: u8,
        low: i64,
        centre: i64,
        high: i64,
        real_net: i64,
    }
}

pub(super) fn plans(profile: &Profile) -> Vec<Plan> {
    let plans = Plans::of(Constants::published(), profile);
    let centre = |growth: &Growth| growth.yearly(|pay| pay.centre);
    let stay = Plan { name: "stay", steps: Vec::new(), years: years(&plans.stay), overtakes_stay: None };
    let made = plans.made.iter().map(|(name, growth)| Plan {
        name: match name {
            PlanName::A => "A",
            PlanName::B => "B",
        },
        steps: dated(profile, *name),
        years: years(growth),
        overtakes_stay: overtakes(&centre(growth), &centre(&plans.stay)),
    });
    std::iter::once(stay).chain(made).collect()
}

fn dated(profile: &Profile, name: PlanName) -> Vec<Dated> {
    let steps = profile.career.plan(name).steps().iter();
    steps.map(|dated| Dated { year: dated.year, step: words::step(dated.step) }).collect()
}

fn years(growth: &Growth) -> Vec<Year> {
    let year = |pay: &YearOfPay| Year {
        year: pay.year,
        low: pay.low.whole(),
        centre: pay.centre.whole(),
        high: pay.high.whole(),
        real_net: pay.real_net.whole(),
    };
    growth.years.iter().map(year).collect()
}
