//! Which certifications a person holds.

use super::Certification;

/// A set of certifications; empty: not certified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CertificationSet(u32);

impl CertificationSet {
    /// As a number whose bits are the positions of those it holds.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// From such a number; none where a bit is nobody's.
    pub fn from_bits(bits: u32) -> Option<Self> {
        (bits >> Certification::ALL.len() == 0).then_some(CertificationSet(bits))
    }

    /// Whether it holds this one.
    pub fn has(self, certification: Certification) -> bool {
        self.0 & (1 << certification as u32) != 0
    }

    /// The same with this one, which takes the place of what has turned into it; unchanged where it has itself turned into
    /// one that is held.
    pub fn with(self, certification: Certification) -> Self {
        CertificationSet(self.0 | (1 << certification as u32)).counted()
    }

    /// Those that count: one that turns into another is not held beside it.
    pub fn counted(self) -> Self {
        let gone = self.iter().filter(|one| one.row().becomes.is_some_and(|(other, _)| self.has(other)));
        CertificationSet(gone.fold(self.0, |bits, one| bits & !(1 << one as u32)))
    }

    /// The same without this one.
    pub fn without(self, certification: Certification) -> Self {
        CertificationSet(self.0 & !(1 << certification as u32))
    }

    /// Those it holds.
    pub fn iter(self) -> impl Iterator<Item = Certification> {
        Certification::ALL.into_iter().filter(move |certification| self.has(*certification))
    }

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What is said about certifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Certifications {
    /// Nothing: the typical mix of certified and not.
    #[default]
    TypicalMix,
    /// These and no others.
    Held(CertificationSet),
}

impl Certifications {
    /// The same with this one. Who has said nothing is then said to hold this one and no other: the typical mix is not
    /// a person's set to which one could be added.
    pub fn with(self, certification: Certification) -> Self {
        Certifications::Held(self.held().with(certification))
    }

    /// Those known to be held: none where nothing is said.
    pub fn held(self) -> CertificationSet {
        match self {
            Certifications::TypicalMix => CertificationSet::default(),
            Certifications::Held(held) => held,
        }
    }
}
