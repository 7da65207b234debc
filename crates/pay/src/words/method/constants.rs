//! The constants as a table: each with its name, value, formula and the guide's rows.

mod formulas;

use super::guide::row;
use super::values::value;
use crate::model::constants::Constants;
use crate::model::method::{Band, ConstantLine, Quantity, lines};
use crate::model::route::Route;
use crate::words::answers;
use formulas::name_and_formula;

/// Constants of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by what it says of itself")]
pub enum Group {
    Experience,
    Certificates,
    Premiums,
    Places,
    Roles,
    Ranges,
    Taxes,
    Prices,
    Statistics,
    Years,
}

impl Group {
    /// All, in the order they are listed.
    pub const ALL: [Group; 10] = [
        Self::Experience,
        Self::Certificates,
        Self::Premiums,
        Self::Places,
        Self::Roles,
        Self::Ranges,
        Self::Taxes,
        Self::Prices,
        Self::Statistics,
        Self::Years,
    ];

    /// The name of its lines within the page, and its heading.
    pub fn anchor_and_name(self) -> (&'static str, &'static str) {
        match self {
            Group::Experience => ("lines-experience", "Constants of experience"),
            Group::Certificates => ("lines-certificates", "Constants of certificates"),
            Group::Premiums => ("lines-premiums", "Constants of specialties, settings and skills"),
            Group::Places => ("lines-places", "Constants of places and dollars"),
            Group::Roles => ("lines-roles", "Constants of roles"),
            Group::Ranges => ("lines-ranges", "Widths of the ranges"),
            Group::Taxes => ("lines-taxes", "Rates of FICA"),
            Group::Prices => ("lines-prices", "Constants of prices and housing"),
            Group::Statistics => ("lines-statistics", "Hours and percentiles"),
            Group::Years => ("lines-years", "Constants of training and of years to come"),
        }
    }

    fn containing(quantity: Quantity) -> Group {
        use Quantity::*;
        match quantity {
            Start | Level(_) | LevelYears(_) | Tau | Rise | FirstYearSquare | FirstYearCube => Group::Experience,
            TypicalMix | Certification(_) | SecondCertificate | FurtherCertificate => Group::Certificates,
            Specialty(_) | Setting(_) | Auditing | StrongPerformance | Overlap => Group::Premiums,
            State(_) | Remote | SurveyLevel | OwnMedianJobs | SuppressedJobs => Group::Places,
            Promotion | RolePay(_) | RoleYears(_) | RoleYear | RoleYearsLeast | RoleYearsMost | PremiumKept(_) => {
                Group::Roles
            }
            Width(_) => Group::Ranges,
            SocialSecurity | SocialSecurityBase | Medicare | AdditionalMedicare | AdditionalMedicareFrom { .. } => {
                Group::Taxes
            }
            Goods | Utilities | OtherServices | Affordable | Claim(_) => Group::Prices,
            HoursAYear | Quartile | Tenth | LeastPercentile | MostPercentile => Group::Statistics,
            PayGrowth | Discount | Credited { .. } | FirstJobMonths | TrainingCost(_) | TrainingMonths => Group::Years,
        }
    }
}

/// One constant's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// The name of its line within the page.
    pub anchor: String,
    /// What it is.
    pub name: String,
    /// How much, with its unit.
    pub value: String,
    /// Nobody publishes it.
    pub assumed: bool,
    /// How it is worked out, or why it is so much.
    pub formula: &'static str,
    /// The guide's rows it is derived from, with their headings and ends.
    pub rows: Vec<String>,
}

/// The lines of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantTable {
    /// Which.
    pub group: Group,
    /// Its lines.
    pub lines: Vec<Constant>,
}

/// All constants of a model, by kind.
pub fn constants(model: &Constants) -> Vec<ConstantTable> {
    let lines = lines(model);
    let same =
        |one: &ConstantLine, other: &ConstantLine| Group::containing(one.quantity) == Group::containing(other.quantity);
    let table = |lines: &[ConstantLine]| {
        let group = lines.first().map(|line| Group::containing(line.quantity))?;
        Some(ConstantTable { group, lines: lines.iter().map(constant).collect() })
    };
    lines.chunk_by(same).filter_map(table).collect()
}

fn constant(line: &ConstantLine) -> Constant {
    Constant {
        anchor: anchor(line.quantity),
        name: name(line.quantity),
        value: value(line.value, line.unit),
        assumed: line.assumed,
        formula: name_and_formula(line.quantity).1,
        rows: line.rows.iter().map(row).collect(),
    }
}

/// The name of a constant's line within the page.
pub(super) fn anchor(quantity: Quantity) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    super::CONSTANT.chars().chain(name(quantity).chars().map(plain)).collect()
}

/// What a constant is called.
pub(super) fn name(quantity: Quantity) -> String {
    name_and_formula(quantity).0.to_owned() + &detail(quantity)
}

/// What of, where there are several of a kind.
fn detail(quantity: Quantity) -> String {
    let about = |id| Constants::published().row(id).about;
    let one = match quantity {
        Quantity::Level(band) | Quantity::LevelYears(band) => level(band),
        Quantity::Certification(one) => answers::certification(one),
        Quantity::Specialty(one) => answers::specialty(one),
        Quantity::Setting(one) => answers::setting(one),
        Quantity::State(state) => state.name(),
        Quantity::RolePay(role) | Quantity::RoleYears(role) | Quantity::PremiumKept(role) => answers::role(role),
        Quantity::Width(id) | Quantity::Claim(id) => about(id),
        Quantity::TrainingCost(Route::SelfStudy) => "self-study",
        Quantity::TrainingCost(Route::Program) => "a program",
        Quantity::AdditionalMedicareFrom { joint: true } => ", couples",
        Quantity::Credited { of: 2 } => "half",
        Quantity::Credited { .. } => "a third",
        _ => "",
    };
    one.to_owned()
}

fn level(band: Band) -> &'static str {
    match band {
        Band::Entry => "entry level",
        Band::Mid => "mid level",
        Band::Senior => "senior level",
    }
}
