//! Pay as a product: experience or role, premiums, place, level of the dollars.

use super::assumptions::{PREMIUM_KEPT, PROMOTION_YEARS, ROLE_YEAR, ROLE_YEARS_BOUNDS};
use super::constants::Constants;
use super::locality::Locality;
use super::premium::{Term, terms};
use super::profile::{Basis, Profile, Role};
use crate::units::Dollars;

/// The factors of a person's pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factors {
    /// Pay of experience alone, or of the role at these years.
    pub base: Dollars,
    /// The premiums as logarithms, as far as the role keeps them.
    pub premiums: [Term; 5],
    /// What the place does.
    pub locality: Locality,
    /// 1 for the guide's dollars, the ratio for the newest survey's dollars.
    pub level: f64,
}

impl Factors {
    /// Of a person with so many years of experience, which need not be whole.
    pub fn compute(constants: &Constants, profile: &Profile, years: f64) -> Factors {
        let mut premiums = terms(constants, profile);
        for term in &mut premiums {
            term.log *= premium_kept(profile.role);
        }
        Factors {
            base: base(constants, profile.role, years),
            premiums,
            locality: Locality::look_up(constants, profile),
            level: level(constants, profile.basis),
        }
    }

    /// Their product, dollars a year before tax.
    pub fn pay(&self) -> Dollars {
        let premium: f64 = self.premiums.iter().map(|term| term.log).sum();
        self.base * (premium.exp() * self.locality.factor() * self.level)
    }
}

/// What the guide's dollars are multiplied by on a basis.
pub fn level(constants: &Constants, basis: Basis) -> f64 {
    match basis {
        Basis::Guide => 1.0,
        Basis::Bls => constants.survey_level,
    }
}

/// How much of the premiums a role keeps.
pub fn premium_kept(role: Role) -> f64 {
    promotions(role).checked_sub(1).map_or(1.0, |at| PREMIUM_KEPT[at])
}

/// How many promotions lead from coder to the role.
pub fn promotions(role: Role) -> usize {
    role as usize
}

/// The years of experience at which a role is usually reached; none for a coder.
pub fn usual_years(role: Role) -> Option<f64> {
    promotions(role).checked_sub(1).map(|at| PROMOTION_YEARS[at])
}

/// What years beyond, or short of, the usual ones multiply the pay of a promoted role by.
pub fn role_years_factor(role: Role, years: f64) -> f64 {
    let [least, most] = ROLE_YEARS_BOUNDS;
    usual_years(role).map_or(1.0, |usual| ROLE_YEAR.powf(years - usual).clamp(least, most))
}

/// Pay of a promoted role before its years: a coder's of 8 years, times the promotions; a coder's own after so many years.
pub fn base(constants: &Constants, role: Role, years: f64) -> Dollars {
    if role == Role::Coder {
        return Dollars(constants.experience(years));
    }
    let promoted = constants.experience(PROMOTION_YEARS[0]) * constants.promotion.powi(promotions(role) as i32);
    Dollars(promoted * role_years_factor(role, years))
}
