//! The brief: an estimate on one page, to take along or to paste, with three reasons and where they come from.

use super::offer::OfferReason;
use super::page;

/// The brief's anchor.
pub const BRIEF: &str = "brief";
/// Its title.
pub const TITLE: &str = "The brief: one page to print or to paste";
/// Prints it alone.
pub const PRINT: &str = "Print the brief";
/// Shows it on the page.
pub const SHOW: &str = "Look at it";
/// Folds it away again.
pub const HIDE: &str = "Fold it away";
/// Copies it as plain text.
pub const COPY: &str = "Copy as text";
/// Above what is offered and asked.
pub const OFFER: &str = "The offer, and what to ask for";
/// Above the sources.
pub const SOURCES: &str = "Sources";
/// It has been copied.
pub const COPIED: &str = "Copied";
/// It could not be copied.
pub const COPY_REFUSED: &str = "This browser does not let the page copy. Here is the text to copy by hand:";
/// Before its link.
pub const REOPEN: &str = "These answers again, with every figure explained";

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// "Pay of a medical coder: about $64,800 a year".
    pub title: String,
    /// The answers in a line.
    pub who: String,
    /// What it is and its value.
    pub facts: Vec<(String, String)>,
    /// Why, with sources.
    pub reasons: Vec<OfferReason>,
    /// What is offered and what to ask for.
    pub offer: Vec<(String, String)>,
    /// The publishers, tables and years.
    pub sources: Vec<String>,
}

impl Brief {
    /// Above the reasons.
    pub fn reasons_title(&self) -> &'static str {
        match self.reasons.len() {
            0 | 1 => "A reason",
            2 => "Two reasons",
            _ => "Three reasons",
        }
    }

    /// As plain text, with the link to the answers.
    pub fn text(&self, link: &str) -> String {
        let pairs = |pairs: &[(String, String)]| -> String {
            pairs.iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
        };
        let reasons: String =
            self.reasons.iter().map(|reason| format!("- {} ({})\n", reason.text, reason.cited)).collect();
        let sources: String = self.sources.iter().map(|source| format!("- {source}\n")).collect();
        format!(
            "{}\n{}\n\n{}\n{}\n{reasons}\n{OFFER}\n{}\n{SOURCES}\n{sources}\n{REOPEN}:\n{link}\n\n{}\n",
            self.title,
            self.who,
            pairs(&self.facts),
            self.reasons_title(),
            pairs(&self.offer),
            page::NAME
        )
    }
}
