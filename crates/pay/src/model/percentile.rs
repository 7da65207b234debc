//! Where pay stands among those BLS surveyed: the newest survey's dollars on both sides.

use super::constants::Constants;
use super::pay::level;
use super::profile::{Place, Profile, Role};
use crate::data::wages::{Occupation, Survey, survey};
use crate::units::Dollars;

/// The standard normal's 10th, 25th, 50th, 75th, 90th percentile: BLS's five, as multiples of a standard deviation.
pub const NORMAL: [f64; 5] = [-1.2816, -0.6745, 0.0, 0.6745, 1.2816];
/// BLS publishes nothing beyond the 10th and 90th, so the ends are not told finer than this.
pub const BOUNDS: [f64; 2] = [1.0, 99.0];

/// Whose survey a person is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peers {
    /// The occupation.
    pub occupation: Occupation,
    /// The place whose row is used: the person's, its state or the nation where that has none; the nation for remote.
    pub area: Place,
    /// The row.
    pub survey: Survey,
}

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Against whom.
    pub peers: Peers,
    /// Pay in the newest survey's dollars a year.
    pub pay: Dollars,
    /// The share of them who earn less, in percent, from 1 to 99.
    pub percentile: f64,
    /// Pay lies outside BLS's 10th to 90th percentile.
    pub caution: Option<Caution>,
}

/// Where the estimate and BLS's survey disagree: pay outside what the survey spans, with the percentile it passes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Caution {
    /// Below the 10th percentile, given in dollars a year.
    Below(Dollars),
    /// Above the 90th percentile, given in dollars a year.
    Above(Dollars),
}

/// Whom a person is held against; none only if the nation's own row were missing.
///
/// ```
/// // Of Albany, OR, BLS publishes no wages of coders: the state's are used.
/// let peers = pay::model::percentile::peers(&pay::link::read("#2?place=10540").profile).unwrap();
/// assert_eq!((peers.area.name(), peers.survey.median().whole()), ("Oregon", 59_000)); // dollars a year
/// ```
pub fn peers(profile: &Profile) -> Option<Peers> {
    let occupation = occupation(profile.role);
    areas(profile).find_map(|area| {
        let survey = survey(area, occupation).ok()?;
        Some(Peers { occupation, area, survey })
    })
}

/// Where BLS counts a role.
pub fn occupation(role: Role) -> Occupation {
    role.row().occupation
}

/// Whose figures are used, the first that has them: the place's, its state's, the nation's; the nation's for remote
/// work.
pub fn areas(profile: &Profile) -> impl Iterator<Item = Place> {
    let here = if profile.remote { Place::UNITED_STATES } else { profile.place };
    [Some(here), here.state(), Some(Place::UNITED_STATES)].into_iter().flatten()
}

/// Where pay, dollars a year on the profile's basis, stands among the [`peers`]; none where there are none.
///
/// ```
/// use pay::model::{constants::Constants, percentile::standing, profile::Profile};
/// use pay::units::Dollars;
/// let standing = standing(Constants::published(), &Profile::default(), Dollars(60_000.0)).unwrap();
/// assert_eq!(standing.percentile.round(), 68.0); // of 100 medical records specialists earn less
/// ```
pub fn standing(constants: &Constants, profile: &Profile, pay: Dollars) -> Option<Standing> {
    let [pay] = in_survey_dollars(constants, profile, [pay]);
    stands(profile, pay)
}

/// Where pay in the newest survey's dollars stands.
pub fn stands(profile: &Profile, pay: Dollars) -> Option<Standing> {
    let peers = peers(profile)?;
    let caution = if pay < peers.survey.p10() {
        Some(Caution::Below(peers.survey.p10()))
    } else if pay > peers.survey.p90() {
        Some(Caution::Above(peers.survey.p90()))
    } else {
        None
    };
    Some(Standing { peers, pay, percentile: percentile(&peers.survey, pay), caution })
}

/// Amounts on the profile's basis in the newest survey's dollars.
pub fn in_survey_dollars<const N: usize>(
    constants: &Constants,
    profile: &Profile,
    amounts: [Dollars; N],
) -> [Dollars; N] {
    amounts.map(|amount| amount * (constants.survey_level / level(constants, profile.basis)))
}

/// The percentile of a wage in the newest survey's dollars: straight lines in the logarithm of the wage between BLS's five
/// percentiles, end pieces extended.
pub fn percentile(survey: &Survey, wage: Dollars) -> f64 {
    let points = distinct(survey);
    let above = points[1..points.len() - 1].iter().filter(|(log, _)| *log <= wage.0.ln()).count();
    let [(x0, z0), (x1, z1)] = [points[above], points[above + 1]];
    let z = z0 + (wage.0.ln() - x0) / (x1 - x0) * (z1 - z0);
    let [least, most] = BOUNDS;
    (100.0 * normal_cdf(z)).clamp(least, most)
}

/// The percentiles as (logarithm, standard deviations), without repeats: of two equal ones the one nearer the median.
fn distinct(survey: &Survey) -> Vec<(f64, f64)> {
    let points: Vec<_> = survey.percentiles.iter().map(|wage| wage.0.ln()).zip(NORMAL).collect();
    let middle = points.len() / 2;
    let kept = |at: &usize| {
        let nearer = if *at < middle { at + 1 } else { at - 1 };
        *at == middle || points[nearer].0 != points[*at].0
    };
    (0..points.len()).filter(kept).map(|at| points[at]).collect()
}

fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}
