//! An offer, in sentences: whether it is fair, what to ask for and why.

mod ask;
mod contract;
mod finding;
mod two;

pub use ask::{Ask, OfferReason, ask, ask_title, own_pay, reasons};
pub use contract::{asks as contract_asks, counted};
pub use finding::{dollars, finding, held, lacking, marked, named, summary};

use super::sources::Source;

/// Where the numbers come from.
pub const SOURCES: [Source; 5] = [Source::Guide, Source::Wages, Source::Taxes, Source::Prices, Source::Health];
/// Above the reasons.
pub const REASONS: &str = "Reasons to name";
/// Above the table.
pub const BESIDE: &str = "The whole package";
/// Opens the fields of what comes besides pay.
pub const MORE: &str = "Benefits and hours";
/// Opens the fields of the second offer.
pub const SECOND: &str = "A second offer";
/// Forgets an offer.
pub const CLEAR: &str = "Clear this offer";
/// Under the table.
pub const NOT_CASH: &str = "Paid days off are in the pay already, so they count as hours not worked, never as cash. The retirement \
                            match counts in full only if you save enough to get it. Flexible hours have no price here.";
