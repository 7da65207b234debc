//! The words that links use for answers. They never change their meaning.

use crate::model::profile::{Basis, Certification, Filing, Role, Setting, Specialty};
use crate::model::route::Route;

/// An answer that has a word in links.
pub(super) trait Coded: Copy + PartialEq + Default + 'static {
    /// Every word and its answer; the default first.
    const CODES: &'static [(&'static str, Self)];

    fn code(self) -> &'static str {
        Self::CODES.iter().find(|(_, value)| *value == self).map_or("", |(code, _)| code)
    }

    fn from_code(text: &str) -> Option<Self> {
        Self::CODES.iter().find(|(code, _)| *code == text).map(|(_, value)| *value)
    }
}

impl Coded for Specialty {
    const CODES: &'static [(&'static str, Self)] = &[
        ("general", Self::General),
        ("anesthesia", Self::Anesthesia),
        ("emergency", Self::Emergency),
        ("cardiology", Self::Cardiology),
        ("oncology", Self::Oncology),
        ("surgical", Self::Surgical),
        ("risk-adjustment", Self::RiskAdjustment),
    ];
}

impl Coded for Setting {
    const CODES: &'static [(&'static str, Self)] = &[
        ("any", Self::Any),
        ("hospital", Self::Hospital),
        ("physician-office", Self::PhysicianOffice),
        ("insurance", Self::Insurance),
        ("consulting", Self::Consulting),
    ];
}

impl Coded for Role {
    const CODES: &'static [(&'static str, Self)] = &[
        ("coder", Self::Coder),
        ("supervisor", Self::Supervisor),
        ("manager", Self::Manager),
        ("director", Self::Director),
    ];
}

impl Coded for Basis {
    const CODES: &'static [(&'static str, Self)] = &[("guide", Self::Guide), ("bls", Self::Bls)];
}

impl Coded for Filing {
    const CODES: &'static [(&'static str, Self)] =
        &[("single", Self::Single), ("joint", Self::Joint), ("hoh", Self::HeadOfHousehold)];
}

impl Coded for Certification {
    const CODES: &'static [(&'static str, Self)] = &CERTIFICATIONS;
}

impl Coded for Route {
    const CODES: &'static [(&'static str, Self)] = &[("self-study", Self::SelfStudy), ("program", Self::Program)];
}

/// Yes or no, as for remote work.
pub(super) const YES: &[(&str, bool)] = &[("no", false), ("yes", true)];
/// Strong performance or typical.
pub(super) const PERFORMANCE: &[(&str, bool)] = &[("typical", false), ("strong", true)];

/// The certifications, in the order links list them.
pub(super) const CERTIFICATIONS: [(&str, Certification); 5] = [
    ("cpc", Certification::Cpc),
    ("ccs", Certification::Ccs),
    ("cca", Certification::Cca),
    ("rhit", Certification::Rhit),
    ("rhia", Certification::Rhia),
];
