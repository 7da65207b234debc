//! Professional certifications, and what is said of holding them.

/// A professional certification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Certification {
    /// Certified Professional Coder.
    #[default]
    Cpc,
    /// Certified Coding Specialist.
    Ccs,
    /// Certified Coding Associate.
    Cca,
    /// Registered Health Information Technician.
    Rhit,
    /// Registered Health Information Administrator.
    Rhia,
}

impl Certification {
    /// All, in the order they are listed everywhere.
    pub const ALL: [Certification; 5] = [Self::Cpc, Self::Ccs, Self::Cca, Self::Rhit, Self::Rhia];

    /// Whether it is for those who code, or for technicians, rather than for who leads them.
    pub fn is_of_coders(self) -> bool {
        self != Self::Rhia
    }

    /// The higher ones of the same giver and kind of work, beside which it says nothing more.
    pub fn lies_under(self) -> &'static [Certification] {
        match self {
            Self::Cca => &[Self::Ccs],
            Self::Rhit => &[Self::Rhia],
            Self::Cpc | Self::Ccs | Self::Rhia => &[],
        }
    }
}

/// A set of certifications; empty: not certified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CertificationSet(u8);

impl CertificationSet {
    /// Whether it holds this one.
    pub fn has(self, certification: Certification) -> bool {
        self.0 & (1 << certification as u8) != 0
    }

    /// The same with this one.
    pub fn with(self, certification: Certification) -> Self {
        CertificationSet(self.0 | (1 << certification as u8))
    }

    /// The same without this one.
    pub fn without(self, certification: Certification) -> Self {
        CertificationSet(self.0 & !(1 << certification as u8))
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
