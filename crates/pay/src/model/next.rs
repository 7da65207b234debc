//! What next: every step open to a person, and what it adds.

use super::assumptions::{CREDITED_THIRD, EARLY_PROMOTION_YEARS};
use super::compare::InPlace;
use super::constants::Constants;
use super::plan::Horizon;
use super::profile::{Certification, Profile, Role, Setting, Specialty};
use super::route::{Route, months, usual_cost};
use super::step::Step;
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
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
    /// Take-home pay added, money in hand, dollars a year on the profile's basis.
    pub gain: Dollars,
    /// The same where the step is credited with the least share of what those who took it earn; the gain itself where
    /// nobody doubts the cause.
    pub least_gain: Dollars,
    /// For a move, what the prices there add to what the take-home pay buys, dollars a year at home's prices; else 0.
    pub prices: Dollars,
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
    /// Months from the start until the gain of today has paid the cost with the exam, both by the middle of their range;
    /// none where that takes longer than the longest horizon.
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

    /// The middle of the least and the most that it adds.
    fn middle(&self) -> Dollars {
        (self.least_gain + self.gain) * 0.5
    }
}

/// Every step open to a person where they are, who is `here` now, best first: by the middle of what it adds, to the cent, of
/// equal ones in the order of [`steps_open`]. Those that would lose come last by themselves.
///
/// ```
/// use pay::model::{compare::InPlace, constants::Constants, next::levers, profile::Profile};
/// let (constants, who) = (Constants::published(), Profile::default());
/// let levers = levers(constants, &who, &InPlace::estimate(constants, &who));
/// // Coding for risk adjustment, dollars a year after tax.
/// assert_eq!(levers[0].gain.whole(), 13_333);
/// ```
pub fn levers(constants: &Constants, profile: &Profile, here: &InPlace) -> Vec<Lever> {
    let mut found: Vec<Lever> = Vec::new();
    let who = Taxpayer::of(profile);
    for step in steps_open(profile) {
        let after = InPlace::estimate(constants, &step.apply(profile.clone()));
        let lever = lever(constants, &who, here, step, after);
        let better = |before: &Lever| before.middle().cents() >= lever.middle().cents();
        found.insert(found.partition_point(better), lever);
    }
    found
}

/// What moves add to a person, who is `here` now and would be there.
pub fn moves(constants: &Constants, profile: &Profile, here: &InPlace, there: &[InPlace]) -> Vec<Lever> {
    let who = Taxpayer::of(profile);
    there.iter().map(|there| lever(constants, &who, here, Step::Move(there.place), *there)).collect()
}

/// What one step adds to a person, who is `here` now and would be as `after`.
fn lever(constants: &Constants, who: &Taxpayer, here: &InPlace, step: Step, after: InPlace) -> Lever {
    let [before, wage] = [here, &after].map(|there| there.estimate.centre);
    let net = |wage| TakeHome::compute(wage, after.place, who).net();
    let now = TakeHome::compute(before, here.place, who).net();
    let kept = net(wage);
    let least = if step.cause_is_doubtful() { net(before * (wage / before).powf(CREDITED_THIRD)) } else { kept };
    let gain = kept - now;
    Lever {
        step,
        after,
        gain,
        least_gain: least - now,
        prices: kept * (here.price_index / after.price_index - 1.0),
        ways: ways(constants, step, gain),
    }
}

impl Step {
    /// Whether those who took it may earn more for other reasons: people who certify differ in other ways too.
    fn cause_is_doubtful(self) -> bool {
        matches!(self, Step::Certification(_))
    }
}

/// Every step open to a person where they are: certificates not held, other specialties and settings, skills, remote
/// work, the next role. What is true of them already is no step, nor is going back to general coding, to no setting, or
/// on site, nor what makes no sense for what they are. Who has not said what they hold may lose by a CCA alone: the
/// typical mix of coders earns more.
///
/// ```
/// use pay::model::{next::steps_open, profile::{Profile, Role}, step::Step};
/// let director = steps_open(&Profile { role: Role::Director, ..Profile::default() });
/// assert_eq!(director.len(), 7); // steps
/// assert!(!director.contains(&Step::Auditing));
/// ```
pub fn steps_open(profile: &Profile) -> Vec<Step> {
    let certifications = Certification::ALL.map(Step::Certification);
    let specialties = Specialty::ALL.into_iter().filter(|one| *one != Specialty::General).map(Step::Specialty);
    let settings = Setting::ALL.into_iter().filter(|one| *one != Setting::Any).map(Step::Setting);
    let others = [Step::Auditing, Step::StrongPerformance, Step::Remote(true)];
    let all = certifications.into_iter().chain(specialties).chain(settings).chain(others).chain(promotion(profile));
    all.filter(|step| !step.is_taken(profile) && fits(*step, profile)).collect()
}

/// Whether a step makes sense for what a person is: who leads coders no longer specializes, certifies as one or learns to
/// audit, nobody goes back to a lower certificate of the same giver, learns what is no longer given, or becomes an apprentice
/// with the years of a coder.
fn fits(step: Step, profile: &Profile) -> bool {
    let leads = matches!(profile.role, Role::Manager | Role::Director);
    match step {
        Step::Certification(one) => {
            let held = profile.certifications.held();
            let (beneath, row) = (|higher: &Certification| held.has(*higher), one.row());
            let lower = row.lies_under.iter().any(beneath) || one.after(f64::from(profile.years.get())) != one;
            row.given && !lower && !(leads && row.of_coders)
        }
        Step::Specialty(_) | Step::Auditing => !leads,
        Step::Setting(_) | Step::StrongPerformance | Step::Remote(_) | Step::Move(_) | Step::Role(_) => true,
    }
}

/// The next role, where the person is no more than a few years short of when it is usually reached.
fn promotion(profile: &Profile) -> Option<Step> {
    let (next, usual) = next_role(profile)?;
    (f64::from(profile.years.get()) >= usual - EARLY_PROMOTION_YEARS).then_some(Step::Role(next))
}

/// The years at which a promoted role is usually reached, where the person holds it so much earlier that it is rare.
pub fn rare_role(profile: &Profile) -> Option<f64> {
    profile.role.row().usual_years.filter(|usual| f64::from(profile.years.get()) < usual - EARLY_PROMOTION_YEARS)
}

/// The years of experience from which the next role is offered, where the person has fewer.
pub fn promotion_ahead(profile: &Profile) -> Option<f64> {
    let (_, usual) = next_role(profile)?;
    let from = usual - EARLY_PROMOTION_YEARS;
    (f64::from(profile.years.get()) < from).then_some(from)
}

/// The next role, and the years at which it is usually reached.
fn next_role(profile: &Profile) -> Option<(Role, f64)> {
    let next = Role::ALL.into_iter().find(|role| *role > profile.role)?;
    Some((next, next.row().usual_years?))
}

fn ways(constants: &Constants, step: Step, gain: Dollars) -> Vec<Way> {
    let one = match step {
        Step::Certification(one) => one,
        Step::Specialty(_)
        | Step::Setting(_)
        | Step::Auditing
        | Step::StrongPerformance
        | Step::Remote(_)
        | Step::Move(_)
        | Step::Role(_) => return Vec::new(),
    };
    let way = |route: &Route| {
        let (cost, months) = (route.cost(constants), months(constants));
        Way { route: *route, cost, months, payback: payback(usual_cost(constants, one, *route), months.mid(), gain) }
    };
    one.row().routes.iter().map(way).collect()
}

/// The month at whose end a yearly gain that begins after so many months has paid a cost.
fn payback(cost: Dollars, months: f64, gain: Dollars) -> Option<u32> {
    let paid = (months.round() + cost / gain.a_month()).ceil();
    let longest = f64::from(Horizon::MOST.get()) * MONTHS_A_YEAR;
    (gain.cents() > 0 && paid <= longest).then_some(paid as u32)
}
