//! Professional certifications, and what is said of holding them.

use super::route::Route::{self, Program, SelfStudy};
use crate::rows::choices;

/// What a certified coder's pay is in times that of one without a certificate.
#[derive(Clone, Copy, Debug)]
pub enum Worth {
    /// By the low end of the guide's range for all certificates.
    Low,
    /// By the middle of its two ends.
    Middle,
    /// By its high end.
    High,
    /// Our assumption.
    Assumed {
        /// So many times.
        multiple: f64,
        /// By which rule: "half of what a CPC brings".
        rule: &'static str,
        /// The same with its reason, as a sentence that begins with what it is held against.
        formula: &'static str,
    },
}

/// What is known of a certification.
#[derive(Clone, Copy, Debug)]
pub struct CertificationRow {
    /// The word that links use.
    pub code: &'static str,
    /// Its letters.
    pub name: &'static str,
    /// The article before its letters.
    pub article: &'static str,
    /// What the letters stand for.
    pub in_full: &'static str,
    /// Whether it is for those who code, or for technicians, rather than for who leads them.
    pub of_coders: bool,
    /// The higher ones of the same giver and kind of work, beside which it says nothing more.
    pub lies_under: &'static [Certification],
    /// In which order it is weighed whether to train for it: the two most asked for, the degrees, the entry level.
    pub weighed: u8,
    /// What it brings.
    pub worth: Worth,
    /// The degree in the field without which its giver admits nobody.
    pub degree: Option<&'static str>,
    /// The ways to it that the guide gives a cost of, the cheaper first.
    pub routes: &'static [Route],
}

choices! {
    /// A professional certification, in the order they are listed everywhere.
    #[allow(missing_docs, reason = "the letters are the field's own, and its row says what they stand for")]
    pub enum Certification: CertificationRow {
        Cpc = CertificationRow {
            code: "cpc",
            name: "CPC",
            article: "a",
            in_full: "Certified Professional Coder",
            of_coders: true,
            lies_under: &[],
            weighed: 1,
            worth: Worth::Low,
            degree: None,
            routes: &[SelfStudy, Program],
        },
        Ccs = CertificationRow {
            code: "ccs",
            name: "CCS",
            article: "a",
            in_full: "Certified Coding Specialist",
            of_coders: true,
            lies_under: &[],
            weighed: 2,
            worth: Worth::Middle,
            degree: None,
            routes: &[SelfStudy, Program],
        },
        Cca = CertificationRow {
            code: "cca",
            name: "CCA",
            article: "a",
            in_full: "Certified Coding Associate",
            of_coders: true,
            lies_under: &[Certification::Ccs],
            weighed: 5,
            worth: Worth::Assumed {
                multiple: 1.10,
                rule: "half of what a CPC brings",
                formula: "Over no certificate: half of what a CPC brings, as it is the entry level.",
            },
            degree: None,
            routes: &[SelfStudy, Program],
        },
        Rhit = CertificationRow {
            code: "rhit",
            name: "RHIT",
            article: "an",
            in_full: "Registered Health Information Technician",
            of_coders: true,
            lies_under: &[Certification::Rhia],
            weighed: 3,
            worth: Worth::Middle,
            degree: Some("an associate degree"),
            routes: &[Program],
        },
        Rhia = CertificationRow {
            code: "rhia",
            name: "RHIA",
            article: "an",
            in_full: "Registered Health Information Administrator",
            of_coders: false,
            lies_under: &[],
            weighed: 4,
            worth: Worth::High,
            degree: Some("a bachelor’s degree"),
            routes: &[],
        },
    }
}

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

    /// The same with this one.
    pub fn with(self, certification: Certification) -> Self {
        CertificationSet(self.0 | (1 << certification as u32))
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
