//! Inputs and results as JSON: what the page saves, and what the `estimate` example prints.
//!
//! To add a figure, add a field where [`results`] or one of its parts is declared and fill it; both write it then.

mod next;
mod offer;
mod paths;
mod pay;
mod plans;
mod results;
mod training;
mod whole;
mod write;

pub use write::Number;

use crate::link;
use write::{Value, Writer};

/// Every figure of the page for a link, on one line or a line for each.
pub fn results(link: &str, lines: bool, number: Number) -> String {
    written(&results::results(&link::read(link)), lines, number)
}

/// The same with every answer, the sources, the whole address with the link, and the day.
pub fn everything(address: &str, made: &str, number: Number) -> String {
    written(&whole::whole(&link::read(address), address, made), true, number)
}

/// The fewest digits, outside a browser: inside one, its own numbers write themselves.
pub fn digits(number: f64) -> String {
    format!("{number:?}")
}

fn written(value: &impl Value, lines: bool, number: Number) -> String {
    let mut out = Writer { text: String::new(), number, lines, depth: 0 };
    value.write(&mut out);
    out.text
}
