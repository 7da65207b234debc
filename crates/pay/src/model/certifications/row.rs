//! What is known of a certification, and what most rows have in common.

use super::Certification;
use crate::data::credentials::pay_over_cpc;
use crate::model::assumptions::Assumption;
use crate::model::route::Route::{self, Program, SelfStudy};

/// Who gives a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the letters are those of the associations")]
pub enum Giver {
    Aapc,
    Ahima,
}

impl Giver {
    /// Both, in the order of the form.
    pub const ALL: [Giver; 2] = [Giver::Aapc, Giver::Ahima];

    /// Its letters.
    pub fn name(self) -> &'static str {
        match self {
            Giver::Aapc => "AAPC",
            Giver::Ahima => "AHIMA",
        }
    }
}

/// What a certified coder's pay is in times that of one without a certificate.
#[derive(Clone, Copy, Debug)]
pub enum Worth {
    /// By the low end of the guide's range for all certificates.
    Low,
    /// By the middle of its two ends.
    Middle,
    /// By its high end.
    High,
    /// A CPC's, times a part of what holders were paid over holders of a CPC
    /// ([`CREDENTIAL_CREDITED`](crate::model::assumptions::CREDENTIAL_CREDITED), as a power).
    Reported {
        /// Holders' median pay over that of holders of a CPC.
        over_cpc: f64,
        /// What it is at least: a coder's credential is not worth less than a CPC.
        least: f64,
    },
    /// A part of what another brings, as a power: our assumption.
    PartOf {
        /// The other.
        other: Certification,
        /// The part, of one.
        part: f64,
        /// By which rule: "half of what a CPC brings".
        rule: &'static str,
        /// The same with its reason, as a sentence that begins with what it is held against.
        formula: &'static str,
    },
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
    /// Who gives it.
    pub giver: Giver,
    /// Whether it is among the most common ones, which the form shows at once.
    pub common: bool,
    /// Whether it is still given: nobody is sent for one that is not.
    pub given: bool,
    /// Whether it is for those who code, or for technicians, rather than for who leads them.
    pub of_coders: bool,
    /// The higher ones of the same giver and kind of work, beside which it says nothing more.
    pub lies_under: &'static [Certification],
    /// What it turns into with so many years of coding, and beside which it is not held.
    pub becomes: Option<(Certification, f64)>,
    /// As what it counts beside a specialty, whose own row holds the rest.
    pub beside_specialty: Option<Certification>,
    /// The skill that it says as well: of the two the larger counts.
    pub says: Option<&'static Assumption>,
    /// In which order it is weighed whether to train for it: the two most asked for, the degrees, the entry level. None
    /// where that is asked for by name only.
    pub weighed: Option<u8>,
    /// What it brings.
    pub worth: Worth,
    /// What its giver admits nobody without: a degree in the field.
    pub degree: Option<&'static str>,
    /// The ways to it that the guide gives a cost of, the cheaper first.
    pub routes: &'static [Route],
}

/// What most rows say: a coder's credential of AAPC, for which one studies as the guide tells.
pub(super) const AAPC: CertificationRow = CertificationRow {
    code: "",
    name: "",
    article: "a",
    in_full: "",
    giver: Giver::Aapc,
    common: false,
    given: true,
    of_coders: true,
    lies_under: &[],
    becomes: None,
    beside_specialty: None,
    says: None,
    weighed: None,
    worth: Worth::Low,
    degree: None,
    routes: &[SelfStudy, Program],
};
/// The same of AHIMA.
pub(super) const AHIMA: CertificationRow = CertificationRow { giver: Giver::Ahima, ..AAPC };

/// A coder's credential, by what its holders reported.
pub(super) const fn reported(code: &'static str) -> Worth {
    Worth::Reported { over_cpc: pay_over_cpc(code), least: 1.0 }
}
