//! What a plan pays, year by year.

use super::ahead::aged;
use super::compare::{InPlace, household};
use super::constants::Constants;
use super::estimate::{Estimate, estimate};
use super::paid_over::paid_over_estimate;
use super::percentile::in_survey_dollars;
use super::plan::{Horizon, Plan};
use super::profile::{PlanName, Profile};
use super::rate::Rate;
use super::step::Step;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// Pay at one time of a plan, in dollars a year of the profile's basis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct YearOfPay {
    /// Years from now.
    pub year: u8,
    /// The lower end of the range, before tax.
    pub low: Dollars,
    /// The middle, before tax.
    pub centre: Dollars,
    /// The upper end, before tax.
    pub high: Dollars,
    /// What is left of the middle after tax, at average US prices, in the newest survey's dollars: a plan that moves is not
    /// to be judged by its pay alone.
    pub real_net: Dollars,
}

/// A step where it happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Milestone {
    /// What.
    pub step: Step,
    /// Pay of that year without it, but with the plan's steps before it.
    pub before: YearOfPay,
    /// Pay of that year with it.
    pub after: YearOfPay,
}

/// A plan's pay up to a horizon, and its milestones on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// From now to the horizon, both included. The year that begins so many years from now is paid so.
    pub years: Vec<YearOfPay>,
    /// In the order they happen.
    pub milestones: Vec<Milestone>,
}

impl Growth {
    /// Of a person who is `here` now and takes no step, in the dollars of the profile's basis.
    pub fn staying(constants: &Constants, profile: &Profile, here: &InPlace, horizon: Horizon) -> Growth {
        let paid = paid_over_estimate(constants, profile);
        let pay = |year: u8| match year {
            0 if paid == 1.0 => YearOfPay::paid(0, &here.estimate, here.real_net()),
            _ => YearOfPay::compute(constants, &aged(profile.clone(), profile.years, year), year, paid),
        };
        Growth { years: (0..=horizon.get()).map(pay).collect(), milestones: Vec::new() }
    }

    /// Of a person and a plan, as long as they are known without it.
    pub fn compute(constants: &Constants, profile: &Profile, plan: &Plan, staying: &Growth) -> Growth {
        let paid = paid_over_estimate(constants, profile);
        let mut person = profile.clone();
        let mut growth = Growth { years: Vec::new(), milestones: Vec::new() };
        for (year, stay) in (0..).zip(&staying.years) {
            person = aged(person, profile.years, year);
            // Until the first step all is as it would be anyway.
            let taken = !growth.milestones.is_empty();
            let mut pay = if taken { YearOfPay::compute(constants, &person, year, paid) } else { *stay };
            for step in plan.in_year(year) {
                person = step.apply(person);
                let after = YearOfPay::compute(constants, &person, year, paid);
                growth.milestones.push(Milestone { step, before: pay, after });
                pay = after;
            }
            growth.years.push(pay);
        }
        growth
    }

    /// In dollars of each year's own, pay growing at this rate beside all else.
    pub fn nominal(mut self, rate: Rate) -> Growth {
        let milestones = self.milestones.iter_mut().flat_map(|one| [&mut one.before, &mut one.after]);
        for pay in self.years.iter_mut().chain(milestones) {
            *pay = pay.times(rate.a_year().powi(i32::from(pay.year)));
        }
        self
    }

    /// One figure by year from now.
    pub fn yearly(&self, of: fn(&YearOfPay) -> Dollars) -> Vec<Dollars> {
        self.years.iter().map(of).collect()
    }

    /// What has been earned by each year from now: nothing by the first.
    pub fn cumulative(&self, of: fn(&YearOfPay) -> Dollars) -> Vec<Dollars> {
        let running = self.years.iter().scan(Dollars::default(), |earned, pay| {
            let before = *earned;
            *earned = before + of(pay);
            Some(before)
        });
        running.collect()
    }
}

impl YearOfPay {
    /// Of who is paid so many times the estimate.
    fn compute(constants: &Constants, profile: &Profile, year: u8, paid: f64) -> YearOfPay {
        let pay = estimate(constants, profile);
        let [wage] = in_survey_dollars(constants, profile, [pay.centre]);
        let real_net = household(profile).real_net(wage * paid, profile.place);
        YearOfPay { real_net, ..YearOfPay::paid(year, &pay, real_net).times(paid) }
    }

    fn paid(year: u8, pay: &Estimate, real_net: Dollars) -> YearOfPay {
        YearOfPay { year, low: pay.low, centre: pay.centre, high: pay.high, real_net }
    }

    fn times(self, factor: f64) -> YearOfPay {
        YearOfPay {
            year: self.year,
            low: self.low * factor,
            centre: self.centre * factor,
            high: self.high * factor,
            real_net: self.real_net * factor,
        }
    }
}

/// Pay over the years to come: staying as one is, and each plan that has steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Plans {
    /// Without any step.
    pub stay: Growth,
    /// The plans made.
    pub made: Vec<(PlanName, Growth)>,
}

impl Plans {
    /// Of a person who is `here` now, as far as they look ahead. Dollars are of the profile's basis, or each year's own
    /// where they have said how fast pay grows.
    ///
    /// ```
    /// use pay::model::{compare::InPlace, constants::Constants, growth::Plans};
    /// let who = pay::link::read("#2?plan=1:cpc,3:surgical").profile;
    /// let here = InPlace::estimate(Constants::published(), &who);
    /// let plans = Plans::compute(Constants::published(), &who, &here);
    /// let cpc = plans.made[0].1.milestones[0];
    /// assert_eq!((cpc.before.centre.whole(), cpc.after.centre.whole()), (55_361, 59_419)); // dollars a year
    /// ```
    pub fn compute(constants: &Constants, profile: &Profile, here: &InPlace) -> Plans {
        let career = &profile.career;
        let stay = Growth::staying(constants, profile, here, career.horizon);
        let with_steps = PlanName::ALL.into_iter().filter(|name| !career.plan(*name).steps().is_empty());
        let made = with_steps.map(|name| (name, Growth::compute(constants, profile, career.plan(name), &stay)));
        let told = |growth: Growth| match career.growth {
            Some(rate) => growth.nominal(rate),
            None => growth,
        };
        let made = made.map(|(name, growth)| (name, told(growth))).collect();
        Plans { stay: told(stay), made }
    }

    /// One of the plans made.
    pub fn named(&self, name: PlanName) -> Option<&Growth> {
        self.made.iter().find(|(known, _)| *known == name).map(|(_, growth)| growth)
    }
}

/// The year from which one series is ahead of another, by whole dollars, and stays so to the end; 0 where it is from
/// the first, none where it is not at the end.
pub fn overtakes(one: &[Dollars], other: &[Dollars]) -> Option<usize> {
    let ahead = |at: &usize| one[*at].whole() > other[*at].whole();
    (0..one.len().min(other.len())).rev().take_while(ahead).last()
}
