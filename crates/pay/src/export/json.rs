//! Inputs and results as data: what the page saves, and what the `estimate` example prints as JSON.
//!
//! [`Results`] and [`Everything`] are serde's values; who writes them out is the caller's choice. Their shape is
//! described by `docs/estimate.schema.json`, made from the same declarations.

mod next;
mod offer;
mod paths;
mod pay;
mod plans;
mod results;
mod training;
mod whole;

pub use results::Results;
pub use whole::Everything;

use crate::answers::Answers;
use crate::link::{self, Reading};
use crate::units::Dollars;
use schemars::{Schema, generate::SchemaSettings};

/// Every figure of the page for a link.
pub fn results(link: &str) -> Results {
    let Reading { profile, notices } = link::read(link);
    results::results(&Answers::from(profile), &notices)
}

/// The same with every answer, the sources, the whole address with the link, and the day.
pub fn everything(address: &str, made: &str) -> Everything {
    let Reading { profile, notices } = link::read(address);
    whole::everything(&Answers::from(profile), &notices, address, made)
}

/// The JSON Schema of [`Results`] as they are written out.
pub fn schema() -> Schema {
    SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<Results>()
}

/// Dollars with their cents.
fn to_the_cent(amount: Dollars) -> f64 {
    amount.cents() as f64 / 100.0
}
