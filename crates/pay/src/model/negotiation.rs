//! What to ask for: an opening, a target and the least to accept, from the model's range, BLS's percentiles, and the
//! pay one has. All in the newest survey's dollars a year.

use super::compare::{InPlace, household, moved};
use super::offer::WeighedOffer;
use super::percentile::peers;
use super::profile::{Place, Profile};
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// Where the least to accept comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// The low end of the range.
    Range,
    /// The pay one has: what buys the same there.
    OwnPay,
}

/// What BLS's 90th percentile has to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// Nothing: the opening lies under it.
    Clear,
    /// The opening was held to it.
    Held,
    /// The target lies over it, so it is passed, and said to be.
    Passed,
}

/// Where the target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The middle of the upper half of the range.
    UpperHalf,
    /// Between an offer that lies over that and the opening.
    OverOffer,
    /// Between the least, which one's own pay sets over that, and the opening.
    OverOwnPay,
    /// What is offered already.
    Offered,
}

/// What to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Negotiation {
    /// Where.
    #[serde(skip)]
    pub place: Place,
    /// What to ask for first.
    pub opening: Dollars,
    /// What to be content with.
    pub target: Dollars,
    /// Why that.
    #[serde(skip)]
    pub aim: Aim,
    /// The least to accept.
    #[serde(rename = "walk_away")]
    pub least: Dollars,
    /// Why the least is that.
    #[serde(skip)]
    pub floor: Floor,
    /// BLS's 90th percentile; none only if the nation's own row were missing.
    #[serde(skip)]
    pub p90: Option<Dollars>,
    /// What that has to say.
    #[serde(skip)]
    pub ceiling: Ceiling,
    /// Whether the offer already is at or over all that these figures support; opening and target are then the offer.
    #[serde(skip)]
    pub enough: bool,
}

impl Negotiation {
    /// About an offer, or about work where the person is while none has been told; `home` is the person there with the
    /// pay they have, `range` what most such people earn where the offer is.
    ///
    /// The opening is the high end of the range; the target the geometric middle of its upper half, but the middle
    /// between offer, or the least, and opening where that is over it; the least the low end, or the pay that buys what
    /// the person's own does, where that is more. None lies over BLS's 90th percentile but where the target would.
    pub fn compute(
        profile: &Profile,
        home: &InPlace,
        [low, middle, high]: [Dollars; 3],
        offer: Option<&WeighedOffer>,
    ) -> Negotiation {
        let there = moved(profile, offer.map_or(profile.place, |offer| offer.place));
        let p90 = peers(&there).map(|peers| peers.survey.p90());
        let (least, floor) = least(profile, home, there.place, low);
        let between = |a: Dollars, b: Dollars| Dollars((a.0 * b.0).sqrt());
        let mut target = between(middle, high);
        let mut opening = high.max(least);
        let offered = offer.map_or(Dollars(0.0), |offer| offer.salary);
        let mut aim = Aim::UpperHalf;
        let reached = offered.max(least);
        if reached > target {
            target = between(reached, opening.max(reached));
            aim = if offered > least { Aim::OverOffer } else { Aim::OverOwnPay };
        }
        let ceiling = match p90 {
            Some(p90) if target > p90 => Ceiling::Passed,
            Some(p90) if opening > p90 => Ceiling::Held,
            _ => Ceiling::Clear,
        };
        if let (Ceiling::Held, Some(p90)) = (ceiling, p90) {
            opening = p90;
        }
        let enough = offered >= opening;
        if enough {
            (opening, target, aim) = (offered, offered, Aim::Offered);
        }
        Negotiation { place: there.place, opening, target, aim, least, floor, p90, ceiling, enough }
    }
}

/// The low end of the range, or the pay that buys there what the person's own pay buys.
fn least(profile: &Profile, home: &InPlace, place: Place, low: Dollars) -> (Dollars, Floor) {
    let Some(own) = profile.salaries.at(profile.place) else { return (low, Floor::Range) };
    let same =
        if place == profile.place { own.dollars() } else { household(profile).wage_that_buys(home.real_net(), place) };
    if same > low { (same, Floor::OwnPay) } else { (low, Floor::Range) }
}
