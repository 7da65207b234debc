//! What employees pay into Social Security and Medicare, by the law of the tax year.

pub use super::constants::{ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE};
use super::constants::{ADDITIONAL_MEDICARE_HOH, ADDITIONAL_MEDICARE_JOINT, ADDITIONAL_MEDICARE_SINGLE};
use super::taxes::Filing;
use crate::units::Dollars;

/// The wage above which Medicare takes more, dollars a year.
pub const fn additional_medicare_from(filing: Filing) -> Dollars {
    match filing {
        Filing::Single => ADDITIONAL_MEDICARE_SINGLE,
        Filing::Joint => ADDITIONAL_MEDICARE_JOINT,
        Filing::HeadOfHousehold => ADDITIONAL_MEDICARE_HOH,
    }
}
