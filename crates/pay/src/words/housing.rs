//! How far the housing share decides between two places, in a sentence, and the guide's own example worked.

use super::comparison::{self, crossing};
use super::{money, places};
use crate::data::vintage::PRICE_YEAR;
use crate::model::compare::InPlace;
use crate::model::profile::HousingShare;
use crate::model::purchasing_power::BreakEven;
use crate::units::Dollars;

const AFFORDABLE: HousingShare = HousingShare::AFFORDABLE;

/// What the lines are.
pub fn summary(one: &InPlace, other: &InPlace) -> String {
    format!(
        "Take-home pay a year in average US prices of {PRICE_YEAR}, by the part of the budget that goes to housing. As BEA averages budgets: {} in {}, {} in {}.",
        money::about(one.buys(None)),
        places::within(one.place),
        money::about(other.buys(None)),
        places::within(other.place)
    )
}

/// "$50,000 in Texas".
fn pay(there: &InPlace) -> String {
    format!("{} in {}", comparison::paid(there), places::within(there.place))
}

/// "Above 27% for housing, $50,000 in Texas buys more than $65,000 in California", or that one does at any share.
pub fn finding(one: &InPlace, other: &InPlace) -> String {
    let most = HousingShare::MOST;
    match crossing(one, other) {
        Some(BreakEven { share, above }) => {
            let (more, less) = if above == one.place { (one, other) } else { (other, one) };
            format!("Above {} for housing, {} buys more than {}", money::percent(share), pay(more), pay(less))
        }
        None => {
            let ahead = one.buys(Some(most)).0 >= other.buys(Some(most)).0;
            let (more, less) = if ahead { (one, other) } else { (other, one) };
            format!("Whatever part goes to housing, {} buys more than {}", pay(more), pay(less))
        }
    }
}

/// The guide's own example, worked with the person's taxes: what it says, and both answers.
pub fn claim([less, more]: &[InPlace; 2]) -> Vec<String> {
    let ahead = |one: Dollars, other: Dollars| if one.0 > other.0 { "it does" } else { "it does not" };
    let both = |one: Dollars, other: Dollars| {
        format!("{}: {} there against {}", ahead(one, other), money::exact(one), money::exact(other))
    };
    let [average, thirty] = [None, Some(AFFORDABLE)].map(|share| both(less.buys(share), more.buys(share)));
    let meet = match crossing(less, more) {
        Some(even) => format!("The two meet at {}% for housing.", money::tenths(even.share * 100.0)),
        None => "No share for housing makes them equal.".to_owned(),
    };
    vec![
        format!("The guide says that {} may buy more than {}.", pay(less), pay(more)),
        format!("With BEA’s average budget {average} of take-home pay in average US prices."),
        format!("With {AFFORDABLE}% of the budget for housing {thirty}. {meet}"),
    ]
}
