//! The states on a map: which of them lead, what each says, what it may be shaded by.

use super::{answers, comparison, money, places, ranking};
use crate::data::vintage::{PRICE_YEAR, TAX_YEAR};
use crate::model::compare::InPlace;
use crate::model::profile::{Place, Profile};
use crate::model::ranking::Measure;

/// All figures of a state: "Texas: pay $48,600, take-home $40,900, prices 97.3, buys $42,000".
pub fn reading(there: &InPlace) -> String {
    format!(
        "{}: pay {}, take-home {}, prices {}, buys {}",
        there.place.name(),
        money::about(there.pay()),
        money::about(there.take_home.net()),
        money::tenths(there.price_index * 100.0),
        money::about(there.real_net())
    )
}

/// A value in a tile: "$44k".
pub fn short(by: Measure, value: f64) -> String {
    match by {
        Measure::Prices => ((value * 100.0).round() as i64).to_string(),
        Measure::Jobs => money::grouped(value as u64),
        Measure::Buys | Measure::Pay | Measure::TakeHome => money::thousands(value),
    }
}

/// The states at both ends.
pub fn title(profile: &Profile, [least, most]: [Place; 2], by: Measure) -> String {
    let (least, most) = (places::within(least), places::within(most));
    match by {
        Measure::Pay if profile.remote => "Remote pay is the same in every state".to_owned(),
        Measure::Pay => format!("Your pay is the highest in {most}, the lowest in {least}"),
        Measure::Prices => format!("Prices are the lowest in {least}, the highest in {most}"),
        Measure::Buys => format!("Your pay buys the most in {most}, the least in {least}"),
        Measure::TakeHome => format!("You take home the most in {most}, the least in {least}"),
        Measure::Jobs => format!("Most jobs are in {most}"),
    }
}

/// What the shades stand for.
pub fn summary(profile: &Profile, by: Measure) -> String {
    let (dollars, filing) = (answers::dollars(profile.basis), answers::filing_as(profile));
    let budget = comparison::budget(profile.housing);
    match by {
        Measure::Pay => format!("Pay a year before tax, {dollars}."),
        Measure::Prices => format!("BEA’s prices of {PRICE_YEAR}, the nation’s 100, {budget}."),
        Measure::Buys | Measure::TakeHome | Measure::Jobs => {
            format!(
                "Take-home pay a year ({dollars}, {TAX_YEAR} tax, {filing}) in average US prices of {PRICE_YEAR}, {budget}."
            )
        }
    }
}

/// What a shading is called.
pub fn shading(by: Measure) -> &'static str {
    match by {
        Measure::Buys => "What it buys",
        Measure::Pay | Measure::TakeHome | Measure::Prices | Measure::Jobs => ranking::measure(by),
    }
}

/// What a tile's letters and number leave out for those who cannot see the map.
pub fn spoken(state: Place, home: bool) -> String {
    let name = state.name();
    if home { format!(" {name}, your place") } else { format!(" {name}") }
}
