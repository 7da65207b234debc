//! What is said where something may be saved as a file.

use crate::data::vintage::{GUIDE_YEAR, PRICE_YEAR, SURVEY, TAX_YEAR};
use const_format::formatcp;

/// Before the kinds of file.
pub const SAVE_AS: &str = "Save as";
/// A table for spreadsheets: what the button shows and what it is called.
pub const CSV: [&str; 2] = ["CSV", "Save this table as CSV"];
/// A chart that can be enlarged and edited.
pub const SVG: [&str; 2] = ["SVG", "Save this chart as SVG"];
/// A chart for documents and messages.
pub const PNG: [&str; 2] = ["PNG", "Save this chart as a PNG picture"];
/// The ranking as it is filtered and sorted.
pub const PLACES: [&str; 2] = ["CSV", "Save these places as CSV"];
/// All inputs and results.
pub const EVERYTHING: [&str; 2] = ["JSON with all answers and results", "Save as JSON with all answers and results"];
/// What the file of all inputs and results is called.
pub const EVERYTHING_NAME: &str = "everything";
/// A file could not be saved.
pub const REFUSED: &str = "This browser did not let the page save a file.";
/// A picture could not be made.
pub const NO_PICTURE: &str = "This browser could not make the picture; SVG holds the same.";

/// Under everything as JSON: what the names of the results do not say.
pub const UNITS: &str = formatcp!(
    "Whole US dollars a year before tax, in the dollars of the basis among the inputs, but for: offer, offer_b \
                         and all medians, in {SURVEY} dollars; guide_low and guide_high of paths, in dollars of {GUIDE_YEAR}; \
                         plans with growth, in dollars of each year; what training brings, in dollars in all. hourly: dollars \
                         an hour. percentile: of {SURVEY}. Taxes: of {TAX_YEAR}. price_index: times the US average of {PRICE_YEAR}. \
                         real_net: take-home pay at average US prices. break_even, discount: percent."
);

/// Before the sources of a picture.
pub const SOURCES: &str = "Sources: ";

/// What stands below a table as CSV: its name, its finding, what of it is shown, whose it is, each source, the day it was
/// made, what with, and the link.
pub const NOTES: [&str; 8] = ["Table", "Finding", "Shown", "Who", "Source", "Made", "With", "Link"];
