//! The page's sections, a row each, in the order of the page.

use super::method::Figure;
use super::sources::Source::{self, Assumptions, Prices, Projections, Taxes, Wages};
use super::{offer, training};
use crate::rows::rows;

/// What is known of a section.
#[derive(Clone, Copy, Debug)]
pub struct SectionRow {
    /// Its anchor.
    pub anchor: &'static str,
    /// Its name in the list of sections.
    pub name: &'static str,
    /// What explains its numbers, but for those that are explained by a line of their own; none where it has none.
    pub how: Option<Figure>,
    /// Where the numbers of its figure and table come from, besides what the pay itself rests on.
    pub sources: &'static [Source],
}

const PLACES: &[Source] = &[Wages, Taxes, Prices];

rows! {
    /// The page's sections.
    #[allow(missing_docs, reason = "each is the section it is named after")]
    pub enum Section: SectionRow {
        Pay = row("pay", "Your pay", Some(Figure::Percentile), &[Wages]),
        Why = row("why", "Why", Some(Figure::Contributions), &[Assumptions]),
        Next = row("next", "What next", Some(Figure::Gain), &[Wages, Taxes, Prices, Assumptions]),
        Where = row("where", "Where", Some(Figure::Buys), PLACES),
        Housing = row("budget", "Housing", Some(Figure::BreakEven), PLACES),
        Map = row("map", "Map", Some(Figure::Buys), PLACES),
        Places = row("places", "All places", Some(Figure::Ranking), PLACES),
        Time = row("time", "Over time", Some(Figure::Career), &[Assumptions]),
        Plans = row("plans", "Plans", Some(Figure::Plans), &[Taxes, Prices, Assumptions]),
        Training = row("training", "Training", Some(Figure::TrainingPayback), &training::SOURCES),
        Offer = row("offer", "An offer", Some(Figure::Offer), &offer::SOURCES),
        Paths = row("paths", "Other paths", Some(Figure::Careers), &[Wages, Projections, Assumptions]),
        Sources = row("sources", "Sources", None, &Source::ALL),
    }
}

const fn row(anchor: &'static str, name: &'static str, how: Option<Figure>, sources: &'static [Source]) -> SectionRow {
    SectionRow { anchor, name, how, sources }
}

impl Section {
    /// Its anchor.
    pub fn anchor(self) -> &'static str {
        self.row().anchor
    }

    /// Its name in the list of sections.
    pub fn name(self) -> &'static str {
        self.row().name
    }
}
