//! What take-home pay buys at a place's prices, in dollars of average US prices (BEA, 2024).

use super::assumptions::BUDGET_WEIGHTS;
use super::profile::{Filing, HousingShare, Place};
use super::take_home::TakeHome;
use crate::data::prices::parities;
use crate::units::Dollars;

/// Halvings that bring an interval of a million dollars below a cent.
const HALVINGS: usize = 27;

/// Everything but the place that purchasing power depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Household {
    /// How the person files taxes.
    pub filing: Filing,
    /// The housing part of the budget; none: BEA's own average.
    pub housing: Option<HousingShare>,
}

/// A place's prices in times the nation's: BEA's all items, or weighed with a housing share of the person's own.
pub fn price_index(place: Place, housing: Option<HousingShare>) -> f64 {
    let here = parities(place);
    let Some(share) = housing.map(HousingShare::of_one) else { return here.all_items };
    let nation = parities(Place::UNITED_STATES);
    let [goods, utilities, other] = BUDGET_WEIGHTS;
    let rest = goods * here.goods / nation.goods
        + utilities * here.utilities / nation.utilities
        + other * here.other / nation.other;
    share * here.housing / nation.housing + (1.0 - share) * rest
}

impl Household {
    /// What a wage in a place buys after tax, dollars a year at average US prices.
    pub fn real_net(self, wage: Dollars, place: Place) -> Dollars {
        TakeHome::of(wage, place, self.filing).net() / price_index(place, self.housing)
    }

    /// The wage in a place whose take-home pay buys so much there, dollars a year.
    ///
    /// At the two cliffs of the tax tables more than one wage may; then one of them.
    pub fn wage_that_buys(self, real_net: Dollars, place: Place) -> Dollars {
        let net = real_net * price_index(place, self.housing);
        let mut low = Dollars(0.0);
        // No rate of tax reaches a half, so twice the take-home pay and a margin for none at all is above any wage.
        let mut high = net.max(Dollars(0.0)) * 2.0 + Dollars(10_000.0);
        for _ in 0..HALVINGS {
            let middle = (low + high) / 2.0;
            if TakeHome::of(middle, place, self.filing).net() < net { low = middle } else { high = middle }
        }
        (low + high) / 2.0
    }

    /// The salary in `there` that buys what `salary` buys in `here`, dollars a year.
    pub fn equivalent(self, salary: Dollars, here: Place, there: Place) -> Dollars {
        self.wage_that_buys(self.real_net(salary, here), there)
    }
}
