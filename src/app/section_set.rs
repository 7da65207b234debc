//! A set of sections.

use crate::words::section::Section;

/// Some of the page's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionSet(u32);

impl SectionSet {
    /// Every section.
    pub const ALL: SectionSet = SectionSet(u32::MAX);
    /// No section.
    pub const NONE: SectionSet = SectionSet(0);

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
}

const fn bit(section: Section) -> u32 {
    1 << section as u32
}
