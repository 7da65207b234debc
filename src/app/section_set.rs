//! A set of sections.

use crate::question::View;
use crate::words::section::Section;

/// Some of the page's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionSet(u32);

impl SectionSet {
    /// Every section.
    pub const ALL: SectionSet = SectionSet((1 << Section::ALL.len()) - 1);
    /// No section.
    pub const NONE: SectionSet = SectionSet(0);

    /// The sections of a view.
    pub fn in_view(view: View) -> SectionSet {
        Section::ALL.into_iter().filter(|section| section.row().view == view).collect()
    }

    /// Whether a section is among them.
    pub const fn has(self, section: Section) -> bool {
        self.0 & bit(section) != 0
    }

    /// With a section.
    pub const fn with(self, section: Section) -> SectionSet {
        SectionSet(self.0 | bit(section))
    }

    /// Without a section.
    pub const fn without(self, section: Section) -> SectionSet {
        SectionSet(self.0 & !bit(section))
    }

    /// These and others.
    pub const fn union(self, others: SectionSet) -> SectionSet {
        SectionSet(self.0 | others.0)
    }

    /// Those of these that are not among others.
    pub const fn except(self, others: SectionSet) -> SectionSet {
        SectionSet(self.0 & !others.0)
    }

    /// Each of them, in the order of the page.
    pub fn iter(self) -> impl Iterator<Item = Section> {
        Section::ALL.into_iter().filter(move |section| self.has(*section))
    }
}

impl FromIterator<Section> for SectionSet {
    fn from_iter<I: IntoIterator<Item = Section>>(sections: I) -> SectionSet {
        sections.into_iter().fold(SectionSet::NONE, SectionSet::with)
    }
}

const fn bit(section: Section) -> u32 {
    1 << section as u32
}
