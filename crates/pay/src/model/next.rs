//! What next: every step open to a person, and what it adds.

use super::compare::InPlace;
use super::constants::Constants;
use super::pay::usual_years;
use super::plan::Horizon;
use super::profile::{Certification, Place, Profile, Role, Setting, Specialty};
use super::route::{Route, months};
use super::step::Step;
use crate::data::guide::GuideRow;
use crate::units::{Dollars, MONTHS_A_YEAR};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

/// What a step adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Lever {
    /// Which.
    pub step: Step,
    /// The person once it is taken.
    pub after: InPlace,
    /// Take-home pay added, dollars a year at home's prices: for a move, what the pay there buys there is counted at
    /// what it costs at home. At home in the nation, which has no state tax, every move seems to add less than it
    /// would to someone who lives in a state.
    pub gain: Dollars,
    /// The ways to it that the guide gives a cost of, the cheaper first; it does for certificates only.
    pub ways: Vec<Way>,
}

/// A way to a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Way {
    /// Which.
    #[serde(skip)]
    pub route: Route,
    /// What it costs, dollars.
    #[serde(serialize_with = "ends")]
    #[schemars(with = "[f64; 2]")]
    pub cost: GuideRow,
    /// How long it takes, months.
    #[serde(serialize_with = "ends")]
    #[schemars(with = "[f64; 2]")]
    pub months: GuideRow,
    /// Months from the start until the gain of today has paid the cost, both by the middle of their range; none where
    /// that takes longer than the longest horizon.
    pub payback: Option<u32>,
}

/// A range of the guide by its ends.
fn ends<S: Serializer>(row: &GuideRow, out: S) -> Result<S::Ok, S::Error> {
    [row.low, row.high].serialize(out)
}

impl Lever {
    /// Whether it would leave less, by a dollar or more.
    pub fn loses(&self) -> bool {
        self.gain.whole() < 0
    }
}

/// Every step open to a person, who is `here` now and may move to `moves`, best first: by what it adds to the cent, of
/// equal ones in the order of [`steps_open`]. Those that would lose come last by themselves.
pub fn levers(constants: &Constants, profile: &Profile, here: &InPlace, moves: &[InPlace]) -> Vec<Lever> {
    let mut found: Vec<Lever> = Vec::new();
    for step in steps_open(profile, moves.iter().map(|there| there.place)) {
        let lever = lever(constants, here, step, after(constants, profile, step, moves));
        let better = |before: &Lever| before.gain.cents() >= lever.gain.cents();
        found.insert(found.partition_point(better), lever);
    }
    found
}

/// The person once a step is taken.
fn after(constants: &Constants, profile: &Profile, step: Step, moves: &[InPlace]) -> InPlace {
    let moved = moves.iter().find(|there| step == Step::Move(there.place)).copied();
    moved.unwrap_or_else(|| InPlace::estimate(constants, &step.apply(profile.clone())))
}

/// What one step adds to a person, who is `here` now and would be as `after`.
fn lever(constants: &Constants, here: &InPlace, step: Step, after: InPlace) -> Lever {
    let at_home = after.take_home.net() * (here.price_index / after.price_index);
    let gain = at_home - here.take_home.net();
    Lever { step, after, gain, ways: ways(constants, step, gain) }
}

/// Every step open to a person: certificates not held, other specialties and settings, skills, remote work, the next
/// role once its usual years are reached, and moves to these places. What is true of them already is no step,
/// nor is going back to general coding, to no setting, or on site. Who has not said what they hold may lose by a CCA
/// alone: the typical mix of coders earns more.
pub fn steps_open(profile: &Profile, moves: impl Iterator<Item = Place>) -> Vec<Step> {
    let certifications = Certification::ALL.map(Step::Certification);
    let specialties = Specialty::ALL.into_iter().filter(|one| *one != Specialty::General).map(Step::Specialty);
    let settings = Setting::ALL.into_iter().filter(|one| *one != Setting::Any).map(Step::Setting);
    let others = [Step::Auditing, Step::StrongPerformance, Step::Remote(true)];
    let all = certifications.into_iter().chain(specialties).chain(settings).chain(others);
    all.chain(promotion(profile)).chain(moves.map(Step::Move)).filter(|step| !step.is_taken(profile)).collect()
}

/// The next role, where the person has the years at which it is usually reached.
fn promotion(profile: &Profile) -> Option<Step> {
    let (next, usual) = next_role(profile)?;
    (f64::from(profile.years.get()) >= usual).then_some(Step::Role(next))
}

/// The years of experience at which the next role is usually reached, where the person has fewer.
pub fn promotion_ahead(profile: &Profile) -> Option<f64> {
    let (_, usual) = next_role(profile)?;
    (f64::from(profile.years.get()) < usual).then_some(usual)
}

/// The next role, and the years at which it is usually reached.
fn next_role(profile: &Profile) -> Option<(Role, f64)> {
    let next = Role::ALL.into_iter().find(|role| *role > profile.role)?;
    Some((next, usual_years(next)?))
}

fn ways(constants: &Constants, step: Step, gain: Dollars) -> Vec<Way> {
    let routes = match step {
        Step::Certification(one) => one.row().routes,
        Step::Specialty(_)
        | Step::Setting(_)
        | Step::Auditing
        | Step::StrongPerformance
        | Step::Remote(_)
        | Step::Move(_)
        | Step::Role(_) => &[],
    };
    let way = |route: &Route| {
        let (cost, months) = (route.cost(constants), months(constants));
        Way { route: *route, cost, months, payback: payback(Dollars(cost.mid()), months.mid(), gain) }
    };
    routes.iter().map(way).collect()
}

/// The month at whose end a yearly gain that begins after so many months has paid a cost.
fn payback(cost: Dollars, months: f64, gain: Dollars) -> Option<u32> {
    let paid = (months.round() + cost / gain.a_month()).ceil();
    let longest = f64::from(Horizon::MOST.get()) * MONTHS_A_YEAR;
    (gain.cents() > 0 && paid <= longest).then_some(paid as u32)
}
