//! What a person is paid now over what such a person is estimated to earn: the years to come are told from the pay that they
//! have, where they have told it.

use super::constants::Constants;
use super::estimate::estimate;
use super::percentile::in_survey_dollars;
use super::profile::Profile;

/// For the hours that they work, in times the estimate of full time; 1 where they have told no pay.
///
/// ```
/// use pay::model::{constants::Constants, paid_over::paid_over_estimate};
/// let paid = |link| paid_over_estimate(Constants::published(), &pay::link::read(link).profile);
/// assert_eq!(paid("#2?place=TX"), 1.0);
/// // 30 an hour for 20 hours a week, 31,200 a year, where full time is estimated at 49,200.
/// assert_eq!((paid("#2?place=TX&pay=30&pay-hours=20") * 100.0).round(), 63.0);
/// ```
pub fn paid_over_estimate(constants: &Constants, profile: &Profile) -> f64 {
    let Some(salary) = profile.pay.salary().filter(|salary| salary.whole() > 0) else { return 1.0 };
    let [estimated] = in_survey_dollars(constants, profile, [estimate(constants, profile).centre]);
    salary / estimated
}
