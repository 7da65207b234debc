//! Professional certifications, and what is said of holding them.

mod row;
mod set;

pub use row::{CertificationRow, Giver, Worth};
pub use set::{CertificationSet, Certifications};

use super::assumptions::{APPRENTICE_CREDITED, Assumption, CCS_P_CREDITED, CDIP_CREDITED};
use super::route::Route::Program;
use crate::data::credentials::pay_over_cpc;
use crate::rows::choices;
use row::{AAPC, AHIMA, reported};

/// A CPC-A loses its A with two years of coding, shown to AAPC (its own rule).
pub const APPRENTICE_YEARS: f64 = 2.0;

choices! {
    /// A professional certification, in the order they are listed everywhere.
    #[allow(missing_docs, reason = "the letters are the field's own, and its row says what they stand for")]
    pub enum Certification: CertificationRow {
        Cpc = CertificationRow {
            code: "cpc",
            name: "CPC",
            in_full: "Certified Professional Coder",
            common: true,
            weighed: Some(1),
            ..AAPC
        },
        Ccs = CertificationRow {
            code: "ccs",
            name: "CCS",
            in_full: "Certified Coding Specialist",
            common: true,
            weighed: Some(2),
            worth: Worth::Middle,
            ..AHIMA
        },
        Cca = CertificationRow {
            code: "cca",
            name: "CCA",
            in_full: "Certified Coding Associate",
            lies_under: &[Certification::Ccs, Certification::CcsP],
            weighed: Some(5),
            worth: Worth::Assumed {
                multiple: 1.10,
                rule: "half of what a CPC brings",
                formula: "Over no certificate: half of what a CPC brings, as it is the entry level.",
            },
            ..AHIMA
        },
        Rhit = CertificationRow {
            code: "rhit",
            name: "RHIT",
            article: "an",
            in_full: "Registered Health Information Technician",
            common: true,
            lies_under: &[Certification::Rhia],
            weighed: Some(3),
            worth: Worth::Middle,
            degree: Some("an associate degree"),
            routes: &[Program],
            ..AHIMA
        },
        Rhia = CertificationRow {
            code: "rhia",
            name: "RHIA",
            article: "an",
            in_full: "Registered Health Information Administrator",
            of_coders: false,
            weighed: Some(4),
            worth: Worth::High,
            degree: Some("a bachelor’s degree"),
            routes: &[],
            ..AHIMA
        },
        Crc = CertificationRow {
            code: "crc",
            name: "CRC",
            in_full: "Certified Risk Adjustment Coder",
            common: true,
            worth: reported("crc"),
            ..AAPC
        },
        Coc = CertificationRow {
            code: "coc",
            name: "COC",
            in_full: "Certified Outpatient Coder",
            common: true,
            worth: reported("coc"),
            ..AAPC
        },
        CpcA = CertificationRow {
            code: "cpc-a",
            name: "CPC-A",
            in_full: "Certified Professional Coder – Apprentice",
            lies_under: &[Certification::Cpc],
            becomes: Some((Certification::Cpc, APPRENTICE_YEARS)),
            worth: Worth::PartOf {
                other: Certification::Cpc,
                part: APPRENTICE_CREDITED,
                rule: "half of a CPC, until the A is off",
                formula: "Over no certificate: CPC^(part of what a CPC brings), until the A is off.",
            },
            ..AAPC
        },
        Cic = CertificationRow {
            code: "cic",
            name: "CIC",
            in_full: "Certified Inpatient Coder",
            worth: reported("cic"),
            ..AAPC
        },
        Cpma = CertificationRow {
            code: "cpma",
            name: "CPMA",
            in_full: "Certified Professional Medical Auditor",
            says: Some(&Assumption::AUDITING),
            worth: reported("cpma"),
            ..AAPC
        },
        Cdeo = CertificationRow {
            code: "cdeo",
            name: "CDEO",
            in_full: "Certified Documentation Expert – Outpatient",
            worth: reported("cdeo"),
            ..AAPC
        },
        Cpb = CertificationRow {
            code: "cpb",
            name: "CPB",
            in_full: "Certified Professional Biller",
            lies_under: &[Certification::Cpc],
            // A biller's, and so the one that may be worth less than a CPC.
            worth: Worth::Reported { over_cpc: pay_over_cpc("cpb"), least: 0.0 },
            ..AAPC
        },
        CpcP = CertificationRow {
            code: "cpc-p",
            name: "CPC-P",
            in_full: "Certified Professional Coder – Payer",
            given: false,
            worth: reported("cpc-p"),
            routes: &[],
            ..AAPC
        },
        AapcSpecialty = CertificationRow {
            code: "specialty",
            name: "AAPC specialty credential",
            article: "an",
            in_full: "One of AAPC’s for one specialty: CASCC, CANPC, CCC, CEDC, CEMC, CGSC, CHONC, COBGC, COSC, CIRCC",
            beside_specialty: Some(Certification::Cpc),
            worth: reported("specialty"),
            ..AAPC
        },
        CcsP = CertificationRow {
            code: "ccs-p",
            name: "CCS-P",
            in_full: "Certified Coding Specialist – Physician-based",
            worth: Worth::PartOf {
                other: Certification::Cpc,
                part: CCS_P_CREDITED,
                rule: "as a CPC",
                formula: "Over no certificate: CPC^(part of what a CPC brings).",
            },
            ..AHIMA
        },
        Cdip = CertificationRow {
            code: "cdip",
            name: "CDIP",
            in_full: "Certified Documentation Integrity Practitioner",
            worth: Worth::PartOf {
                other: Certification::Rhia,
                part: CDIP_CREDITED,
                rule: "as an RHIA",
                formula: "Over no certificate: RHIA^(part of what an RHIA brings).",
            },
            degree: Some("a degree or another credential, and experience"),
            routes: &[],
            ..AHIMA
        },
    }
}

impl Certification {
    /// What it has turned into after so many years of coding.
    pub fn after(self, years: f64) -> Certification {
        match self.row().becomes {
            Some((other, from)) if years >= from => other,
            _ => self,
        }
    }

    /// The one that goes by another name, in any case: AAPC's credentials for a specialty, and what a COC was called before.
    pub fn of_other_name(name: &str) -> Option<Certification> {
        let known = |(_, names): &&(Certification, &[&str])| names.iter().any(|one| one.eq_ignore_ascii_case(name));
        OTHER_NAMES.iter().find(known).map(|(one, _)| *one)
    }
}

/// What links and people may call them besides. A name never changes its meaning.
const OTHER_NAMES: [(Certification, &[&str]); 2] = [
    (Certification::Coc, &["cpc-h"]),
    (
        Certification::AapcSpecialty,
        &[
            "cascc", "canpc", "ccc", "ccvtc", "cedc", "cemc", "centc", "cfpc", "cgic", "cgsc", "chonc", "cimc",
            "circc", "cobgc", "cosc", "cpcd", "cpedc", "cprc", "crhc", "csfac", "cuc",
        ],
    ),
];
