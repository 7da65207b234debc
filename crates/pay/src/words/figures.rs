//! Where the numbers of each part of the page come from, all at once: for what leaves the page.

use super::page::ASSUMPTIONS;
use super::section::Section;
use super::sources::{Source, entries};
use crate::model::locality::Locality;
use crate::model::profile::Basis;

/// The sources of a part's figure and table, in the order of the page; `surveyed` tells whether the pay rests on BLS's
/// wages.
pub fn sources(section: Section, surveyed: bool) -> Vec<Source> {
    let pay = |source: &Source| *source == Source::Guide || *source == Source::Wages && surveyed;
    Source::ALL.into_iter().filter(|source| pay(source) || section.row().sources.contains(source)).collect()
}

/// Whether the pay rests on BLS's wages beside the guide: in the guide's dollars remote pay, the nation's and that of the
/// states of the guide do not.
pub fn surveyed(basis: Basis, locality: Locality) -> bool {
    basis == Basis::Current
        || match locality {
            Locality::Anywhere | Locality::Nation | Locality::GuideState { area: None, .. } => false,
            Locality::GuideState { area: Some(_), .. } | Locality::Surveyed { .. } => true,
        }
}

/// A source in full, and the publisher's page.
pub fn cited(source: Source) -> (String, Option<&'static str>) {
    let entry = entries().into_iter().find(|entry| entry.source == source);
    entry.map_or((ASSUMPTIONS.to_owned(), None), |entry| {
        (format!("{}: {}, {}", entry.publisher, entry.table, entry.vintage), entry.address)
    })
}
