//! What a coder's work is told by: years, specialty, setting and role.

use crate::units::whole;

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

    /// As written in digits; none for anything else, or above [`Years::MOST`].
    pub fn written(text: &str) -> Option<Years> {
        u8::try_from(whole(text)?).ok().and_then(Years::new)
    }

    /// The number of years.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// Three years: the guide's national median falls there.
impl Default for Years {
    fn default() -> Years {
        Years(3)
    }
}

/// A specialty that the guide gives a range for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Specialty {
    #[default]
    General,
    Anesthesia,
    Emergency,
    Cardiology,
    Oncology,
    Surgical,
    RiskAdjustment,
}

impl Specialty {
    /// All, general first.
    pub const ALL: [Specialty; 7] = [
        Self::General,
        Self::Anesthesia,
        Self::Emergency,
        Self::Cardiology,
        Self::Oncology,
        Self::Surgical,
        Self::RiskAdjustment,
    ];
}

/// The kind of employer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Setting {
    #[default]
    Any,
    Hospital,
    PhysicianOffice,
    Insurance,
    Consulting,
}

impl Setting {
    /// All, unsaid first.
    pub const ALL: [Setting; 5] = [Self::Any, Self::Hospital, Self::PhysicianOffice, Self::Insurance, Self::Consulting];
}

/// The step on the career path. A senior coder is a coder with six years or more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Role {
    #[default]
    Coder,
    Supervisor,
    Manager,
    Director,
}

impl Role {
    /// All, from the first step up.
    pub const ALL: [Role; 4] = [Self::Coder, Self::Supervisor, Self::Manager, Self::Director];
}
