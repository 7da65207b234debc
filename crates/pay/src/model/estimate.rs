//! The estimate with its reasons.

use super::assumptions::SUPERVISOR_YEARS;
use super::constants::Constants;
use super::locality::Locality;
use super::pay::{Factors, promotions, role_years_factor};
use super::premium::{Counted, Premium};
use super::profile::{Place, Profile, Role};
use super::range::half_width;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// What a person earns: most such coders between `low` and `high`, dollars a year before tax.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Estimate {
    /// The lower end.
    pub low: Dollars,
    /// The middle, geometrically.
    pub centre: Dollars,
    /// The upper end.
    pub high: Dollars,
    /// What the centre is made of.
    #[serde(skip)]
    pub factors: Factors,
}

impl Estimate {
    /// The lower end, the middle and the upper end, dollars a year on the profile's basis.
    pub fn range(&self) -> [Dollars; 3] {
        [self.low, self.centre, self.high]
    }
}

/// The estimate for a person: dollars a year before tax, on the profile's basis. By default these are dollars of the
/// newest survey, [`SURVEY`](crate::data::vintage::SURVEY).
///
/// ```
/// use pay::model::{constants::Constants, estimate::estimate, profile::Profile};
/// let pay = estimate(Constants::published(), &Profile::default());
/// assert_eq!(pay.range().map(|end| end.whole()), [44_604, 51_504, 59_472]); // dollars a year
/// ```
pub fn estimate(constants: &Constants, profile: &Profile) -> Estimate {
    estimate_at(constants, profile, f64::from(profile.years.get()))
}

/// The estimate for a person as if they had so many years of experience, which need not be whole.
pub fn estimate_at(constants: &Constants, profile: &Profile, years: f64) -> Estimate {
    estimate_of(constants, profile, years, Factors::compute(constants, profile, years))
}

/// The estimate of factors that are known already, for a person with so many years of experience.
pub fn estimate_of(constants: &Constants, profile: &Profile, years: f64, factors: Factors) -> Estimate {
    #[cfg(feature = "counted")]
    super::counted::count(profile, years);
    let spread = half_width(constants, profile, factors.locality, years).exp();
    let centre = factors.pay();
    Estimate { low: centre / spread, centre, high: centre * spread, factors }
}

/// One reason for the pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// The pay of a coder at the very start.
    Start,
    /// Years as a coder; for a promoted role, those up to the first promotion.
    Experience {
        /// How many.
        years: f64,
        /// How much of what they bring beyond the mid level.
        counted: Counted,
    },
    /// The promotion to a role.
    Promotion(Role),
    /// More or fewer years than usual in a promoted role.
    RoleYears(Role),
    /// A premium, whole or beside a larger one.
    Premium(Premium, Counted),
    /// What the premiums of a promoted role leave of the experience that its pay already holds.
    Overlap,
    /// One of the five states that the guide names.
    GuideState(Place),
    /// A place's wages in BLS's survey, over the nation's or, within a state of the guide, over the state's.
    Surveyed(Place),
}

/// A reason and the whole dollars a year it adds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Why.
    pub reason: Reason,
    /// How much; the first is the start itself.
    pub dollars: i64,
}

/// The reasons from the starting pay to the estimate, which add up to the centre in whole dollars exactly. Those that
/// change nothing are left out. `factors` are those of the person's estimate, whose dollars these are.
///
/// ```
/// use pay::model::{constants::Constants, estimate::{contributions, estimate}};
/// let who = pay::link::read("#2?certs=ccs").profile;
/// let pay = estimate(Constants::published(), &who);
/// let reasons = contributions(Constants::published(), &who, &pay.factors);
/// // The start, three years of experience, and the CCS, dollars a year.
/// assert_eq!(reasons.iter().map(|one| one.dollars).collect::<Vec<_>>(), [40_486, 11_018, 6_080]);
/// ```
pub fn contributions(constants: &Constants, profile: &Profile, factors: &Factors) -> Vec<Contribution> {
    let mut running = 0.0;
    let mut told = 0;
    let mut found = Vec::new();
    for (reason, factor) in career(constants, profile, factors).into_iter().chain(answers(factors)) {
        running = if reason == Reason::Start { factor } else { running * factor };
        let dollars = Dollars(running).whole() - told;
        told += dollars;
        if factor != 1.0 {
            found.push(Contribution { reason, dollars });
        }
    }
    // The centre multiplies in another order; where that rounds to another dollar, the last reason takes it.
    if let Some(last) = found.last_mut() {
        last.dollars += factors.pay().whole() - told;
    }
    found
}

/// The start, then what experience and promotions multiply it by.
fn career(constants: &Constants, profile: &Profile, factors: &Factors) -> Vec<(Reason, f64)> {
    let (role, years) = (profile.role, f64::from(profile.years.get()));
    // In the dollars of the estimate, as all that follows is.
    let start = (Reason::Start, constants.start * factors.level);
    if role == Role::Coder {
        let experience = Reason::Experience { years, counted: factors.experience };
        return vec![start, (experience, factors.base.0 / constants.start)];
    }
    let years_before = SUPERVISOR_YEARS;
    let experience = Reason::Experience { years: years_before, counted: Counted::Whole };
    let mut steps = vec![start, (experience, constants.experience(years_before) / constants.start)];
    for role in Role::ALL.into_iter().skip(1).take(promotions(role)) {
        steps.push((Reason::Promotion(role), constants.promotion));
    }
    steps.push((Reason::RoleYears(role), role_years_factor(role, years)));
    steps
}

/// What the other answers multiply it by.
fn answers(factors: &Factors) -> Vec<(Reason, f64)> {
    let premiums = factors.premiums.iter();
    let mut steps: Vec<_> =
        premiums.map(|term| (Reason::Premium(term.premium, term.counted), term.log.exp())).collect();
    steps.push((Reason::Overlap, factors.overlap.exp()));
    match factors.locality {
        Locality::Anywhere | Locality::Nation => {}
        Locality::Surveyed { place, factor } => steps.push((Reason::Surveyed(place), factor)),
        Locality::GuideState { state, factor, area } => {
            steps.push((Reason::GuideState(state), factor));
            steps.extend(area.map(|(area, ratio)| (Reason::Surveyed(area), ratio)));
        }
    }
    steps
}
