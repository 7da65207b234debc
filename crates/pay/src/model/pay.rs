//! Pay as a product: experience or role, premiums, place, level of the dollars.

use super::assumptions::{ROLE_YEAR, ROLE_YEARS_LEAST, ROLE_YEARS_MOST, SUPERVISOR_YEARS};
use super::constants::Constants;
use super::locality::Locality;
use super::premium::{Counted, PREMIUMS, Term, Together};
use super::profile::{Basis, Profile, Role};
use crate::units::Dollars;

/// The factors of a person's pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factors {
    /// Pay of experience alone, as far as it counts beside the premiums; or of the role at these years.
    pub base: Dollars,
    /// How much of experience beyond the mid level counted in that.
    pub experience: Counted,
    /// The premiums as logarithms, as far as the role keeps them.
    pub premiums: [Term; PREMIUMS],
    /// What larger premiums leave of the experience that the pay of a promoted role already holds, as a logarithm: 0 or
    /// less. For a coder it is in `base`.
    pub overlap: f64,
    /// What the place does.
    pub locality: Locality,
    /// 1 for the guide's dollars, the ratio for the newest survey's dollars.
    pub level: f64,
}

impl Factors {
    /// Of a person with so many years of experience, which need not be whole.
    pub fn compute(constants: &Constants, profile: &Profile, years: f64) -> Factors {
        let role = profile.role;
        // A promotion's step stays inside the guide's where premiums overlap with the experience at its usual years.
        let experience = constants.over_mid_level(role.row().usual_years.unwrap_or(years));
        let Together { experience: counted, mut terms } = Together::count(constants, profile, experience);
        for term in &mut terms {
            term.log *= role.row().premiums_kept;
        }
        let left = experience * (counted.share() - 1.0);
        let coder = role == Role::Coder;
        Factors {
            base: base(constants, role, years) * if coder { left.exp() } else { 1.0 },
            experience: counted,
            premiums: terms,
            overlap: if coder { 0.0 } else { left * role.row().premiums_kept },
            locality: Locality::look_up(constants, profile),
            level: level(constants, profile.basis),
        }
    }

    /// The same where another place does what it does.
    pub fn in_locality(self, locality: Locality) -> Factors {
        Factors { locality, ..self }
    }

    /// Their product, dollars a year before tax.
    pub fn pay(&self) -> Dollars {
        let premium: f64 = self.premiums.iter().map(|term| term.log).sum();
        self.base * ((premium + self.overlap).exp() * self.locality.factor() * self.level)
    }
}

/// What the guide's dollars are multiplied by on a basis.
pub fn level(constants: &Constants, basis: Basis) -> f64 {
    match basis {
        Basis::Guide => 1.0,
        Basis::Current => constants.survey_level,
    }
}

/// How many promotions lead from coder to the role.
pub fn promotions(role: Role) -> usize {
    role as usize
}

/// What years beyond, or short of, the usual ones multiply the pay of a promoted role by.
pub fn role_years_factor(role: Role, years: f64) -> f64 {
    let of_usual = |usual| ROLE_YEAR.powf(years - usual).clamp(ROLE_YEARS_LEAST, ROLE_YEARS_MOST);
    role.row().usual_years.map_or(1.0, of_usual)
}

/// A coder's pay after so many years; or a promoted role's: a coder's of 8 years, times the promotions and what years in
/// the role bring. Before premiums, in the guide's dollars a year.
pub fn base(constants: &Constants, role: Role, years: f64) -> Dollars {
    if role == Role::Coder {
        return Dollars(constants.experience(years));
    }
    let promoted = constants.experience(SUPERVISOR_YEARS) * constants.promotion.powi(promotions(role) as i32);
    Dollars(promoted * role_years_factor(role, years))
}
