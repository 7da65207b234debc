//! What a coder's work is told by: years, specialty, setting and role.

use super::assumptions::{
    DIRECTOR_KEEPS, DIRECTOR_YEARS, MANAGER_KEEPS, MANAGER_YEARS, SUPERVISOR_KEEPS, SUPERVISOR_YEARS,
};
use crate::data::wages::Occupation;
use crate::rows::choices;

/// Years of experience, as a coder and since, whole, up to [`Years::MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Years(u8);

impl Years {
    /// The very start.
    pub const NONE: Years = Years(0);
    /// The longest career that can be told.
    pub const MOST: Years = Years(45);

    /// None above [`Years::MOST`].
    pub fn new(years: u8) -> Option<Years> {
        (years <= Self::MOST.0).then_some(Years(years))
    }

    /// The number of years.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Three years: the guide's national median falls there.
impl Default for Years {
    fn default() -> Years {
        Years(3)
    }
}

/// What is known of a specialty.
#[derive(Clone, Copy, Debug)]
pub struct SpecialtyRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
    /// The guide's row of it.
    pub guide: Option<&'static str>,
}

choices! {
    /// A specialty that the guide gives a range for, general coding first.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Specialty: SpecialtyRow {
        General = SpecialtyRow { code: "general", name: "General coding", guide: None },
        Anesthesia = SpecialtyRow { code: "anesthesia", name: "Anesthesia", guide: Some("specialty.anesthesia") },
        Emergency = SpecialtyRow { code: "emergency", name: "Emergency medicine", guide: Some("specialty.emergency") },
        Cardiology = SpecialtyRow { code: "cardiology", name: "Cardiology", guide: Some("specialty.cardiology") },
        Oncology = SpecialtyRow { code: "oncology", name: "Oncology", guide: Some("specialty.oncology") },
        Surgical = SpecialtyRow { code: "surgical", name: "Surgical", guide: Some("specialty.surgical") },
        RiskAdjustment = SpecialtyRow { code: "risk-adjustment", name: "Risk adjustment", guide: Some("specialty.risk_adjustment") },
    }
}

/// What is known of a kind of employer.
#[derive(Clone, Copy, Debug)]
pub struct SettingRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
    /// The guide's row of it.
    pub guide: Option<&'static str>,
}

choices! {
    /// The kind of employer, unsaid first.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Setting: SettingRow {
        Any = SettingRow { code: "any", name: "Any", guide: None },
        Hospital = SettingRow { code: "hospital", name: "Hospital", guide: Some("setting.hospital") },
        PhysicianOffice = SettingRow { code: "physician-office", name: "Physician office", guide: Some("setting.physician_office") },
        Insurance = SettingRow { code: "insurance", name: "Insurance company", guide: Some("setting.insurance") },
        Consulting = SettingRow { code: "consulting", name: "Consulting firm", guide: Some("setting.consulting") },
    }
}

/// What is known of a role.
#[derive(Clone, Copy, Debug)]
pub struct RoleRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
    /// Several people in it.
    pub people: &'static str,
    /// Where BLS counts it.
    pub occupation: Occupation,
    /// The guide's row that gives it its range once one is promoted to it.
    pub guide: &'static str,
    /// The years of experience at which it is usually reached; none for a coder.
    pub usual_years: Option<f64>,
    /// How much of a coder's premiums it keeps, of one.
    pub premiums_kept: f64,
}

choices! {
    /// The step on the career path, from the first up. A senior coder is a coder with six years or more.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Role: RoleRow {
        Coder = RoleRow {
            code: "coder",
            name: "Coder",
            people: "coders",
            occupation: Occupation::RecordsSpecialists,
            guide: "experience.senior",
            usual_years: None,
            premiums_kept: 1.0,
        },
        Supervisor = RoleRow {
            code: "supervisor",
            name: "Coding supervisor",
            people: "coding supervisors",
            occupation: Occupation::RecordsSpecialists,
            guide: "experience.senior",
            usual_years: Some(SUPERVISOR_YEARS),
            premiums_kept: SUPERVISOR_KEEPS,
        },
        Manager = RoleRow {
            code: "manager",
            name: "Coding manager",
            people: "coding managers",
            occupation: Occupation::HealthServicesManagers,
            guide: "role.management",
            usual_years: Some(MANAGER_YEARS),
            premiums_kept: MANAGER_KEEPS,
        },
        Director = RoleRow {
            code: "director",
            name: "Director of health information",
            people: "directors of health information",
            occupation: Occupation::HealthServicesManagers,
            guide: "experience.senior",
            usual_years: Some(DIRECTOR_YEARS),
            premiums_kept: DIRECTOR_KEEPS,
        },
    }
}
