//! The page's sections, a row each, in the order of the page: those of a view together.

use super::method::Figure;
use super::sources::Source::{self, Assumptions, Prices, Projections, Taxes, Wages};
use super::{offer, training};
use crate::question::View;
use crate::rows::rows;

/// What is known of a section.
#[derive(Clone, Copy, Debug)]
pub struct SectionRow {
    /// Its anchor.
    pub anchor: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The view that it stands in.
    pub view: View,
    /// Whether it is folded under its finding as its view opens.
    pub folded: bool,
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
Pay = row("pay", "Your pay", View::Pay, Some(Figure::Percentile), &[Wages]),
        Why = row("why", "Why", View::Pay, Some(Figure::Contributions), &[Assumptions]),
        Next = row("next", "What next", View::Next, Some(Figure::Gain), &[Wages, Taxes, Prices, Assumptions]),
        Time = row("time", "Over time", View::Next, Some(Figure::Career), &[Assumptions]),
        Plans = row("plans", "Plans", View::Next, Some(Figure::Plans), &[Taxes, Prices, Assumptions]).folded(),
        Training = row("training", "Training", View::Next, Some(Figure::TrainingPayback), &training::SOURCES).folded(),
        Paths = row("paths", "Other paths", View::Next, Some(Figure::Careers), &[Wages, Projections, Assumptions]).folded(),
        Where = row("where", "Where", View::Where, Some(Figure::Buys), PLACES),
        Map = row("map", "Map", View::Where, Some(Figure::Buys), PLACES).folded(),
        Housing = row("budget", "Housing", View::Where, Some(Figure::BreakEven), PLACES).folded(),
        Places = row("places", "All places", View::Where, Some(Figure::Ranking), PLACES).folded(),
        Offer = row("offer", "An offer", View::Offer, Some(Figure::Offer), &offer::SOURCES),
        Sources = row("sources", "Sources", View::Method, None, &Source::ALL),
    }
}

const fn row(
    anchor: &'static str,
    name: &'static str,
    view: View,
    how: Option<Figure>,
    sources: &'static [Source],
) -> SectionRow {
    SectionRow { anchor, name, view, folded: false, how, sources }
}

impl SectionRow {
    /// One press away as its view opens.
    const fn folded(self) -> SectionRow {
        SectionRow { folded: true, ..self }
    }
}

impl Section {
    /// Its anchor.
    pub fn anchor(self) -> &'static str {
        self.row().anchor
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.row().name
    }
}

/// What a view answers.
pub fn question(view: View) -> &'static str {
    match view {
        View::Pay => "What do coders like me earn, and am I paid fairly?",
        View::Next => "What would pay more?",
        View::Where => "Where would it buy more?",
        View::Offer => "Is it fair, and what do I ask for?",
        View::Method => "Why should I believe it?",
    }
}

/// The anchor of a view.
pub fn view_anchor(view: View) -> &'static str {
    match view {
        View::Pay => "view-pay",
        View::Next => "view-next",
        View::Where => "view-where",
        View::Offer => "view-offer",
        View::Method => "view-method",
    }
}
