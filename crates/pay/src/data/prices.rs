//! Price levels by place: BEA regional price parities of [`PRICE_YEAR`](super::vintage::PRICE_YEAR).

use super::places::Place;
use super::tables::tables;

/// The packed tables hold thousandths of a percent; here the US average of all items is 1.
const UNIT: f64 = 100_000.0;

/// What prices are in a place, in times the US average of all items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parities {
    /// Everything, as BEA weighs it.
    pub all_items: f64,
    /// Goods.
    pub goods: f64,
    /// Housing rents.
    pub housing: f64,
    /// Utilities.
    pub utilities: f64,
    /// Other services.
    pub other: f64,
}

/// The parities of a place: a metropolitan area's own, a nonmetropolitan area's those of its state's nonmetropolitan
/// portion (Delaware, which has none: the state's), a state's own.
pub fn parities(place: Place) -> Parities {
    let tables = tables();
    let area = tables.price_areas[place.row()] as usize;
    let parity = |at: usize| f64::from(tables.parities[at][area]) / UNIT;
    let [all_items, goods, housing, utilities, other] = std::array::from_fn(parity);
    Parities { all_items, goods, housing, utilities, other }
}
