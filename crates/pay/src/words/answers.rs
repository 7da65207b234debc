//! The person's answers in words: names of choices, and the line that sums them up.

use super::money::about;
use super::places;
use crate::model::profile::{Basis, Certification, Certifications, Filing, Profile, Role, Setting, Specialty};
use crate::model::taxpayer::Taxpayer;
use crate::units::Dollars;

/// With its article: "a CPC", "an RHIT".
pub fn a_certification(certification: Certification) -> String {
    let row = certification.row();
    format!("{} {}", row.article, row.name)
}

/// All certifications at once: "CPC, CCS", "no certification", "typical mix".
pub fn certifications(certifications: Certifications) -> String {
    match certifications {
        Certifications::TypicalMix => "typical mix".to_owned(),
        Certifications::Held(held) if held.is_empty() => "no certification".to_owned(),
        Certifications::Held(held) => held.iter().map(Certification::name).collect::<Vec<_>>().join(", "),
    }
}

/// Several people in a role.
pub fn people(role: Role) -> &'static str {
    role.row().people
}

/// How they file within a sentence: "filing single", "married with a partner’s $55,000 and 2 children".
pub fn filing_as(profile: &Profile) -> String {
    let who = Taxpayer::of(profile);
    let children = match who.children {
        0 => String::new(),
        1 => "one child".to_owned(),
        more => format!("{more} children"),
    };
    match who.filing {
        Filing::Single => "filing single".to_owned(),
        Filing::HeadOfHousehold => format!("head of household with {children}"),
        Filing::Joint => {
            let partner = match who.partner {
                Dollars(0.0) => "one earner".to_owned(),
                pay => format!("a partner’s {}", about(pay)),
            };
            let and = if children.is_empty() { "" } else { " and " };
            format!("married with {partner}{and}{children}")
        }
    }
}

/// Which dollars, within a sentence.
pub fn dollars(basis: Basis) -> &'static str {
    basis.row().dollars
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
        parts.push(profile.specialty.name().to_ascii_lowercase());
    }
    if profile.setting != Setting::Any {
        parts.push(profile.setting.name().to_ascii_lowercase());
    }
    if profile.role != Role::Coder {
        parts.push(profile.role.name().to_ascii_lowercase());
    }
    if profile.remote {
        parts.push("remote".to_owned());
    }
    parts.push(places::label(profile.place));
    parts.join(" · ")
}
