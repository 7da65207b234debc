//! The page's list of what is assumed.

use super::values::value;
use super::{ConstantLine, Origin, lines};
use crate::data::vintage::SURVEY;
use crate::model::constants::Constants;
use const_format::formatcp;

/// Those that are no number.
const UNNUMBERED: [&str; 3] = [
    formatcp!("The guide’s ranges for other jobs are raised to {SURVEY} as its pay of coders is."),
    formatcp!(
        "An offer is in dollars of today, and the newest figures are of {SURVEY}: the two are held against each other as \
         they are."
    ),
    "Training is done beside the job: pay goes on until it brings more, and its cost is paid at the start.",
];

/// Every constant that is assumed, with its value and its reason, those of one reason together; then what is no number.
pub fn assumptions() -> Vec<String> {
    let mut assumed = lines(Constants::published());
    assumed.retain(|line| line.origin == Origin::Assumed);
    let told = assumed.chunk_by(|one, other| one.formula == other.formula).map(told);
    told.chain(UNNUMBERED.map(str::to_owned)).collect()
}

/// "Weight of goods: 35%. Weight of utilities: 2%. BEA publishes no weights."
fn told(lines: &[ConstantLine]) -> String {
    let value = |line: &ConstantLine| format!("{}: {}. ", line.quantity.name(), value(line.value, line.unit));
    lines.iter().map(value).chain(lines.first().map(|line| line.formula.to_owned())).collect()
}
