//! The person's answers in words: names of choices, and the line that sums them up.

use super::places;
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::model::profile::{Basis, Certification, Certifications, Filing, Profile, Role, Setting, Specialty};
use const_format::formatcp;

/// A certification's letters.
pub fn certification(certification: Certification) -> &'static str {
    match certification {
        Certification::Cpc => "CPC",
        Certification::Ccs => "CCS",
        Certification::Cca => "CCA",
        Certification::Rhit => "RHIT",
        Certification::Rhia => "RHIA",
    }
}

/// With its article: "a CPC", "an RHIT".
pub fn a_certification(certification: Certification) -> String {
    let article = match certification {
        Certification::Cpc | Certification::Ccs | Certification::Cca => "a",
        Certification::Rhit | Certification::Rhia => "an",
    };
    format!("{article} {}", self::certification(certification))
}

/// What the letters stand for.
pub fn certification_in_full(certification: Certification) -> &'static str {
    match certification {
        Certification::Cpc => "Certified Professional Coder",
        Certification::Ccs => "Certified Coding Specialist",
        Certification::Cca => "Certified Coding Associate",
        Certification::Rhit => "Registered Health Information Technician",
        Certification::Rhia => "Registered Health Information Administrator",
    }
}

/// All certifications at once: "CPC, CCS", "no certification", "typical mix".
pub fn certifications(certifications: Certifications) -> String {
    match certifications {
        Certifications::TypicalMix => "typical mix".to_owned(),
        Certifications::Held(held) if held.is_empty() => "no certification".to_owned(),
        Certifications::Held(held) => held.iter().map(certification).collect::<Vec<_>>().join(", "),
    }
}

/// A specialty.
pub fn specialty(specialty: Specialty) -> &'static str {
    match specialty {
        Specialty::General => "General coding",
        Specialty::Anesthesia => "Anesthesia",
        Specialty::Emergency => "Emergency medicine",
        Specialty::Cardiology => "Cardiology",
        Specialty::Oncology => "Oncology",
        Specialty::Surgical => "Surgical",
        Specialty::RiskAdjustment => "Risk adjustment",
    }
}

/// A work setting.
pub fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Any => "Any",
        Setting::Hospital => "Hospital",
        Setting::PhysicianOffice => "Physician office",
        Setting::Insurance => "Insurance company",
        Setting::Consulting => "Consulting firm",
    }
}

/// A role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Coder => "Coder",
        Role::Supervisor => "Coding supervisor",
        Role::Manager => "Coding manager",
        Role::Director => "Director of health information",
    }
}

/// Several people in a role.
pub fn people(role: Role) -> &'static str {
    match role {
        Role::Coder => "coders",
        Role::Supervisor => "coding supervisors",
        Role::Manager => "coding managers",
        Role::Director => "directors of health information",
    }
}

/// A filing status.
pub fn filing(filing: Filing) -> &'static str {
    match filing {
        Filing::Single => "Single",
        Filing::Joint => "Married, one earner",
        Filing::HeadOfHousehold => "Head of household, one child",
    }
}

/// A filing status within a sentence.
pub fn filing_as(filing: Filing) -> &'static str {
    match filing {
        Filing::Single => "filing single",
        Filing::Joint => "married with one earner",
        Filing::HeadOfHousehold => "head of household with one child",
    }
}

/// Which dollars, within a sentence.
pub fn dollars(basis: Basis) -> &'static str {
    match basis {
        Basis::Guide => formatcp!("dollars of {GUIDE_YEAR}"),
        Basis::Current => formatcp!("{SURVEY} dollars"),
    }
}

/// A basis: whose dollars.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Guide => formatcp!("The guide’s, {GUIDE_YEAR}"),
        Basis::Current => formatcp!("BLS, {SURVEY}"),
    }
}

/// Years of experience.
pub fn years(years: f64) -> String {
    if years == 1.0 { "1 year".to_owned() } else { format!("{} years", years as i64) }
}

/// The answers in a line: "4 years · CPC · surgical · Dallas, TX".
pub fn summary(profile: &Profile) -> String {
    let mut parts = vec![years(f64::from(profile.years.get()))];
    if profile.certifications != Certifications::TypicalMix {
        parts.push(certifications(profile.certifications));
    }
    if profile.specialty != Specialty::General {
        parts.push(specialty(profile.specialty).to_ascii_lowercase());
    }
    if profile.setting != Setting::Any {
        parts.push(setting(profile.setting).to_ascii_lowercase());
    }
    if profile.role != Role::Coder {
        parts.push(role(profile.role).to_ascii_lowercase());
    }
    if profile.remote {
        parts.push("remote".to_owned());
    }
    parts.push(places::label(profile.place));
    parts.join(" · ")
}
