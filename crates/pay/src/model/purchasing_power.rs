//! What take-home pay buys at a place's prices, in dollars of average US prices (BEA).

use super::assumptions::{GOODS_WEIGHT, OTHER_WEIGHT, UTILITIES_WEIGHT};
use super::profile::{HousingShare, Place};
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use crate::data::prices::parities;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

/// Halvings that bring an interval of four million dollars below a cent.
const HALVINGS: usize = 29;

/// Everything but the place that purchasing power depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Household {
    /// The person as taxes see them.
    pub who: Taxpayer,
    /// The housing part of the budget; none: BEA's own average.
    pub housing: Option<HousingShare>,
}

/// A place's prices in times the nation's: BEA's all items, or weighed with a housing share of the person's own.
pub fn price_index(place: Place, housing: Option<HousingShare>) -> f64 {
    let Some(share) = housing.map(HousingShare::of_one) else { return parities(place).all_items };
    let prices = Prices::look_up(place);
    share * prices.housing + (1.0 - share) * prices.rest
}

/// Prices of housing and of everything else, each in times the nation's.
struct Prices {
    housing: f64,
    rest: f64,
}

impl Prices {
    fn look_up(place: Place) -> Prices {
        let (here, nation) = (parities(place), parities(Place::UNITED_STATES));
        Prices {
            housing: here.housing / nation.housing,
            rest: GOODS_WEIGHT * here.goods / nation.goods
                + UTILITIES_WEIGHT * here.utilities / nation.utilities
                + OTHER_WEIGHT * here.other / nation.other,
        }
    }
}

/// The housing share at which two take-home pays buy the same, and which buys more above it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BreakEven {
    /// The part of the budget, of one; written out as data, in percent with one decimal.
    #[serde(serialize_with = "percent")]
    pub share: f64,
    /// The place that buys more with a larger share; the other one does with a smaller.
    pub above: Place,
}

fn percent<S: Serializer>(share: &f64, out: S) -> Result<S::Ok, S::Error> {
    ((share * 1000.0).round() / 10.0).serialize(out)
}

/// Where two take-home pays, each in its place, buy the same; none where one buys more at every share up to
/// [`HousingShare::MOST`].
pub fn break_even(one: (Dollars, Place), other: (Dollars, Place)) -> Option<BreakEven> {
    let [a, b] = [Prices::look_up(one.1), Prices::look_up(other.1)];
    // What the first buys less what the second does, times both price indices: a straight line in the share.
    let lead = |share: f64| {
        let index = |prices: &Prices| share * prices.housing + (1.0 - share) * prices.rest;
        one.0.0 * index(&b) - other.0.0 * index(&a)
    };
    let (none, all) = (lead(0.0), lead(1.0));
    let share = none / (none - all);
    let above = if all > none { one.1 } else { other.1 };
    (0.0..=HousingShare::MOST.of_one()).contains(&share).then_some(BreakEven { share, above })
}

impl Household {
    /// What a wage in a place buys after tax, dollars a year at average US prices.
    pub fn real_net(self, wage: Dollars, place: Place) -> Dollars {
        TakeHome::compute(wage, place, &self.who).net() / price_index(place, self.housing)
    }

    /// The wage in a place whose take-home pay buys so much there, dollars a year.
    ///
    /// Where the law has a cliff, at which a dollar more of wage leaves less, two wages may: one before it, one after;
    /// then one of the two.
    pub fn wage_that_buys(self, real_net: Dollars, place: Place) -> Dollars {
        let net = real_net * price_index(place, self.housing);
        let mut low = Dollars(0.0);
        // No taxes take two thirds of a wage, so three times the take-home pay and what is set aside, and a margin for none
        // at all, is above it.
        let paid_out = (net.max(Dollars(0.0)) + self.who.premium) / (1.0 - self.who.saving);
        let mut high = paid_out * 3.0 + Dollars(10_000.0);
        for _ in 0..HALVINGS {
            let middle = (low + high) / 2.0;
            if TakeHome::compute(middle, place, &self.who).net() < net { low = middle } else { high = middle }
        }
        (low + high) / 2.0
    }
}
