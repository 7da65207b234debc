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
use crate::link::{self, Notice, Reading};
use crate::units::Dollars;
use schemars::{Schema, generate::SchemaSettings};
use whole::Inputs;

/// Every figure of the page for a link: whole US dollars a year unless [`schema`] says otherwise.
///
/// ```
/// let results = serde_json::to_value(pay::export::json::results("#2?place=TX")).unwrap();
/// assert_eq!(results["centre"], 49_200); // dollars a year before tax
/// ```
pub fn results(link: &str) -> Results {
    let Reading { profile, notices, .. } = link::read(link);
    results::results(&Answers::from(profile), &notices)
}

/// The same of answers that are there already, with every one of them, the sources, the whole address that opens them, and
/// the day; `notices` are what their link could not tell.
pub fn everything(answers: &Answers, notices: &[Notice], address: String, made: String) -> Everything {
    whole::everything(answers, notices, address, made)
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
