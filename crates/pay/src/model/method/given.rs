//! Constants that the guide has no say in: assumptions, law, statistics.

use super::Quantity::{self, *};
use super::{Band, Unit};
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::model::assumptions::*;
use crate::model::percentile::{BOUNDS, NORMAL};
use crate::model::profile::{Filing, Role};
use crate::units::HOURS_A_YEAR;

/// Tenths of a percent in one.
const TENTHS: f64 = 1000.0;

type Given = (Quantity, f64, Unit);

pub(super) const LEVELS: [Given; 2] = [
    (LevelYears(Band::Entry), BAND_YEARS[0], Unit::Years),
    (LevelYears(Band::Mid), BAND_YEARS[1], Unit::Years),
];

pub(super) const CERTIFICATES: [Given; 2] = [
    (SecondCertificate, CERTIFICATES_COUNTED[1], Unit::Share),
    (FurtherCertificate, CERTIFICATES_COUNTED[2], Unit::Share),
];

pub(super) const SKILLS: [Given; 3] = [
    (Auditing, AUDITING, Unit::Multiple),
    (StrongPerformance, STRONG_PERFORMANCE, Unit::Multiple),
    (Overlap, OVERLAP, Unit::Share),
];

pub(super) const PLACES: [Given; 2] =
    [(OwnMedianJobs, OWN_MEDIAN_JOBS, Unit::Jobs), (SuppressedJobs, SUPPRESSED_JOBS, Unit::Jobs)];

pub(super) const ROLES: [Given; 9] = [
    (RoleYears(Role::Supervisor), PROMOTION_YEARS[0], Unit::Years),
    (RoleYears(Role::Manager), PROMOTION_YEARS[1], Unit::Years),
    (RoleYears(Role::Director), PROMOTION_YEARS[2], Unit::Years),
    (RoleYear, ROLE_YEAR, Unit::Multiple),
    (RoleYearsLeast, ROLE_YEARS_BOUNDS[0], Unit::Multiple),
    (RoleYearsMost, ROLE_YEARS_BOUNDS[1], Unit::Multiple),
    (PremiumKept(Role::Supervisor), PREMIUM_KEPT[0], Unit::Share),
    (PremiumKept(Role::Manager), PREMIUM_KEPT[1], Unit::Share),
    (PremiumKept(Role::Director), PREMIUM_KEPT[2], Unit::Share),
];

pub(super) const TAXES: [Given; 6] = [
    (SocialSecurity, SOCIAL_SECURITY, Unit::Share),
    (SocialSecurityBase, SOCIAL_SECURITY_BASE.0, Unit::DollarsAYear),
    (Medicare, MEDICARE, Unit::Share),
    (AdditionalMedicare, ADDITIONAL_MEDICARE, Unit::Share),
    (AdditionalMedicareFrom { joint: false }, additional_medicare_from(Filing::Single).0, Unit::DollarsAYear),
    (AdditionalMedicareFrom { joint: true }, additional_medicare_from(Filing::Joint).0, Unit::DollarsAYear),
];

pub(super) const BUDGET: [Given; 3] = [
    (Goods, BUDGET_WEIGHTS[0], Unit::Share),
    (Utilities, BUDGET_WEIGHTS[1], Unit::Share),
    (OtherServices, BUDGET_WEIGHTS[2], Unit::Share),
];

pub(super) const STATISTICS: [Given; 5] = [
    (HoursAYear, HOURS_A_YEAR, Unit::Hours),
    (Quartile, NORMAL[3], Unit::Number),
    (Tenth, NORMAL[4], Unit::Number),
    (LeastPercentile, BOUNDS[0], Unit::Number),
    (MostPercentile, BOUNDS[1], Unit::Number),
];

pub(super) const TRAINING: [Given; 5] = [
    (PayGrowth, PAY_GROWTH_TENTHS as f64 / TENTHS, Unit::ShareAYear),
    (Discount, DISCOUNT_TENTHS as f64 / TENTHS, Unit::ShareAYear),
    (Credited { of: 2 }, SHARES_CREDITED[1], Unit::Share),
    (Credited { of: 3 }, SHARES_CREDITED[2], Unit::Share),
    (FirstJobMonths, FIRST_JOB_MONTHS as f64, Unit::Months),
];
