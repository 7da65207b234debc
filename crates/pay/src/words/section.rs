//! The page's sections: their names, anchors, and what explains their numbers.

use super::method::Figure;

/// The page's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the section it is named after")]
pub enum Section {
    Pay,
    Why,
    Next,
    Where,
    Housing,
    Map,
    Places,
    Time,
    Plans,
    Training,
    Offer,
    Paths,
    Sources,
}

impl Section {
    /// All, in the order of the page.
    pub const ALL: [Section; 13] = [
        Self::Pay,
        Self::Why,
        Self::Next,
        Self::Where,
        Self::Housing,
        Self::Map,
        Self::Places,
        Self::Time,
        Self::Plans,
        Self::Training,
        Self::Offer,
        Self::Paths,
        Self::Sources,
    ];

    /// Its anchor, and its name in the list of sections.
    pub fn named(self) -> (&'static str, &'static str) {
        match self {
            Section::Pay => ("pay", "Your pay"),
            Section::Why => ("why", "Why"),
            Section::Next => ("next", "What next"),
            Section::Where => ("where", "Where"),
            Section::Housing => ("budget", "Housing"),
            Section::Map => ("map", "Map"),
            Section::Places => ("places", "All places"),
            Section::Time => ("time", "Over time"),
            Section::Plans => ("plans", "Plans"),
            Section::Training => ("training", "Training"),
            Section::Offer => ("offer", "An offer"),
            Section::Paths => ("paths", "Other paths"),
            Section::Sources => ("sources", "Sources"),
        }
    }

    /// What explains its numbers, but for those that are explained by a line of their own; nothing where it has none.
    pub fn how(self) -> Option<Figure> {
        Some(match self {
            Section::Pay => Figure::Percentile,
            Section::Why => Figure::Contributions,
            Section::Next => Figure::Gain,
            Section::Where | Section::Map => Figure::Buys,
            Section::Housing => Figure::BreakEven,
            Section::Places => Figure::Ranking,
            Section::Time => Figure::Career,
            Section::Plans => Figure::Plans,
            Section::Training => Figure::TrainingPayback,
            Section::Offer => Figure::Offer,
            Section::Paths => Figure::Careers,
            Section::Sources => return None,
        })
    }

    /// Its anchor.
    pub fn anchor(self) -> &'static str {
        self.named().0
    }
}
