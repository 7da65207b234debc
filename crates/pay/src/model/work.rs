//! What a coder's work is told by: years, specialty, setting and role.

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
}

choices! {
    /// A specialty that the guide gives a range for, general coding first.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Specialty: SpecialtyRow {
        General = SpecialtyRow { code: "general", name: "General coding" },
        Anesthesia = SpecialtyRow { code: "anesthesia", name: "Anesthesia" },
        Emergency = SpecialtyRow { code: "emergency", name: "Emergency medicine" },
        Cardiology = SpecialtyRow { code: "cardiology", name: "Cardiology" },
        Oncology = SpecialtyRow { code: "oncology", name: "Oncology" },
        Surgical = SpecialtyRow { code: "surgical", name: "Surgical" },
        RiskAdjustment = SpecialtyRow { code: "risk-adjustment", name: "Risk adjustment" },
    }
}

/// What is known of a kind of employer.
#[derive(Clone, Copy, Debug)]
pub struct SettingRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
}

choices! {
    /// The kind of employer, unsaid first.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Setting: SettingRow {
        Any = SettingRow { code: "any", name: "Any" },
        Hospital = SettingRow { code: "hospital", name: "Hospital" },
        PhysicianOffice = SettingRow { code: "physician-office", name: "Physician office" },
        Insurance = SettingRow { code: "insurance", name: "Insurance company" },
        Consulting = SettingRow { code: "consulting", name: "Consulting firm" },
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
}

choices! {
    /// The step on the career path, from the first up. A senior coder is a coder with six years or more.
    #[allow(missing_docs, reason = "the names are the field's own")]
    pub enum Role: RoleRow {
        Coder = RoleRow { code: "coder", name: "Coder", people: "coders" },
        Supervisor = RoleRow { code: "supervisor", name: "Coding supervisor", people: "coding supervisors" },
        Manager = RoleRow { code: "manager", name: "Coding manager", people: "coding managers" },
        Director = RoleRow {
            code: "director",
            name: "Director of health information",
            people: "directors of health information",
        },
    }
}
