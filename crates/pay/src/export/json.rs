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

use crate::link;
use crate::units::Dollars;
use schemars::{Schema, generate::SchemaSettings};
use whole::Inputs;

/// Every figure of the page for a link.
pub fn results(link: &str) -> Results {
    results::results(&link::read(link))
}

/// The same with every answer, the sources, the whole address with the link, and the day.
pub fn everything(address: &str, made: &str) -> Everything {
    whole::everything(&link::read(address), address, made)
}

/// The JSON Schema of [`Results`] as they are written out; that of the inputs in [`Everything`] is among its
/// definitions.
pub fn schema() -> Schema {
    let mut generator = SchemaSettings::default().for_serialize().into_generator();
    generator.subschema_for::<Inputs>();
    generator.into_root_schema_for::<Results>()
}

/// Dollars with their cents.
fn to_the_cent(amount: Dollars) -> f64 {
    amount.cents() as f64 / 100.0
}
