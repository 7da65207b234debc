//! What to ask for: an opening, a target and the least to accept, from the model's range, BLS's percentiles, and the
//! pay one has. All in the newest survey's dollars a year.

use super::compare::{InPlace, household, moved};
use super::offer::WeighedOffer;
use super::percentile::{Peers, peers};
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
    /// BLS's median, where even the low end of the range lies over the 90th percentile.
    Median,
}

/// What BLS's 90th percentile has to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// Nothing: the high end of the range lies under it.
    Clear,
    /// The opening was held to it.
    Held,
    /// The whole range lies over it, so all three are BLS's.
    RangeOver,
    /// One's own pay passes it, and counts all the same.
    OwnPayOver,
}

/// Where the target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The middle of the upper half of the range.
    UpperHalf,
    /// Between the least and the opening, as the middle of the upper half lies over that.
    UnderOpening,
    /// BLS's 75th percentile.
    UpperQuartile,
    /// Between an offer that lies over all that and the opening.
    OverOffer,
    /// Between the least, which one's own pay sets over all that, and the opening.
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
    /// BLS's 90th percentile, and whose it is; none only if the nation's own row were missing.
    #[serde(skip)]
    pub p90: Option<(Dollars, Peers)>,
    /// What that has to say.
    #[serde(skip)]
    pub ceiling: Ceiling,
    /// Whether the middle of the range lies outside what BLS's survey spans, so that nothing is called fair.
    #[serde(skip)]
    pub disagrees: bool,
    /// Whether the offer already is at or over all that these figures support; opening and target are then the offer.
    #[serde(skip)]
    pub enough: bool,
}

impl Negotiation {
    /// About an offer, or about work where the person is while none has been told; `home` is the person there with the
    /// pay they have, `range` what most such people earn where the offer is.
    ///
    /// The opening is the high end of the range or BLS's 90th percentile, whichever is less; the target the geometric
    /// middle of the range's upper half, or of the least and the opening where that lies over the opening; the least the
    /// low end. Where even that lies over the 90th percentile, the three are BLS's median, 75th and 90th percentile. Pay
    /// that buys what one's own does counts as the least wherever it is more, and an offer moves the target over itself.
    ///
    /// ```
    /// use pay::{answers::Answers, model::negotiation::Negotiation, units::Dollars};
    /// let texan = Answers::from(pay::link::read("#2?place=TX&offer=45000").profile);
    /// let range = texan.range(texan.profile.place);
    /// let asks = Negotiation::compute(&texan.profile, &texan.home, range, texan.offers().first());
    /// // Dollars a year before tax.
    /// assert_eq!([asks.least, asks.target, asks.opening].map(Dollars::whole), [42_608, 52_868, 56_811]);
    /// ```
    pub fn compute(
        profile: &Profile,
        home: &InPlace,
        range: [Dollars; 3],
        offer: Option<&WeighedOffer>,
    ) -> Negotiation {
        let there = moved(profile, offer.map_or(profile.place, |offer| offer.place));
        let supported = Supported::by_range_and_survey(range, &there);
        let own = own_pay_there(profile, home, there.place).filter(|own| *own > supported.least);
        let (least, floor) = own.map_or((supported.least, supported.floor), |own| (own, Floor::OwnPay));
        let passed = own.is_some_and(|own| supported.p90.is_some_and(|(p90, _)| own > p90));
        let mut asks = Negotiation {
            place: there.place,
            opening: supported.opening.max(least),
            target: supported.target,
            aim: supported.aim,
            least,
            floor,
            p90: supported.p90,
            ceiling: if passed { Ceiling::OwnPayOver } else { supported.ceiling },
            disagrees: disagrees(range[1], &there),
            enough: false,
        };
        asks.move_over(offer.map_or(Dollars(0.0), |offer| offer.pay.full_time));
        asks
    }

    /// The target moves over what is offered, and over the least; an offer at the opening or over it is enough.
    fn move_over(&mut self, offered: Dollars) {
        let reached = offered.max(self.least);
        if reached > self.target {
            self.target = between(reached, self.opening.max(reached));
            self.aim = if offered > self.least { Aim::OverOffer } else { Aim::OverOwnPay };
        }
        self.enough = offered >= self.opening;
        if self.enough {
            (self.opening, self.target, self.aim) = (offered, offered, Aim::Offered);
        }
    }
}

/// What range and survey support, whatever one has or is offered.
struct Supported {
    least: Dollars,
    target: Dollars,
    opening: Dollars,
    floor: Floor,
    aim: Aim,
    ceiling: Ceiling,
    p90: Option<(Dollars, Peers)>,
}

impl Supported {
    fn by_range_and_survey([low, middle, high]: [Dollars; 3], there: &Profile) -> Supported {
        let p90 = peers(there).map(|peers| (peers.survey.p90(), peers));
        if let Some((_, peers)) = p90.filter(|(p90, _)| low > *p90) {
            let [_, _, median, upper, most] = peers.survey.percentiles;
            let (floor, aim, ceiling) = (Floor::Median, Aim::UpperQuartile, Ceiling::RangeOver);
            return Supported { least: median, target: upper, opening: most, floor, aim, ceiling, p90 };
        }
        let opening = p90.map_or(high, |(p90, _)| high.min(p90));
        let upper_half = between(middle, high);
        let under = upper_half > opening;
        Supported {
            least: low,
            target: if under { between(low, opening) } else { upper_half },
            opening,
            floor: Floor::Range,
            aim: if under { Aim::UnderOpening } else { Aim::UpperHalf },
            ceiling: if opening < high { Ceiling::Held } else { Ceiling::Clear },
            p90,
        }
    }
}

/// Whether pay lies outside BLS's 10th to 90th percentile of those a person is held against.
fn disagrees(pay: Dollars, there: &Profile) -> bool {
    peers(there).is_some_and(|peers| pay < peers.survey.p10() || pay > peers.survey.p90())
}

/// The geometric middle of two amounts.
fn between(a: Dollars, b: Dollars) -> Dollars {
    Dollars((a.0 * b.0).sqrt())
}

/// The pay that buys in a place what the person's own pay buys at home; none where they have not told it.
fn own_pay_there(profile: &Profile, home: &InPlace, place: Place) -> Option<Dollars> {
    let own = profile.pay.full_time()?;
    if place == profile.place {
        return Some(own.dollars());
    }
    Some(household(profile).wage_that_buys(home.real_net(), place))
}
