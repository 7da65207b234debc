//! How every number is worked out: a line for each figure of the page and for each constant, and which line a number
//! leads to.

mod assumptions;
mod constants;
mod figures;
mod guide;
mod values;

pub use assumptions::assumptions;
pub use constants::{Band, Constant, ConstantLine, ConstantTable, Group, Origin, Quantity, Unit, constants, lines};
pub use figures::{Explanation, Figure};
pub use guide::{unused, unused_rows};
pub use values::{decimals, number_around};

use super::sources::Source;
use crate::data::vintage::{
    AAPC_YEAR, GUIDE_YEAR, HISTORY_YEARS, PREMIUM_YEAR, PRICE_YEAR, PROJECTION_YEARS, SURVEY, TAX_YEAR,
};
use crate::model::assumptions::Assumption;
use crate::model::estimate::Reason;
use crate::model::premium::Premium;
use crate::model::profile::{Certifications, Profile};
use crate::model::step::Step;
use const_format::formatcp;

/// The link beside a section's summary.
pub const HOW: &str = "How this is worked out";
/// Back to the number that was pressed.
pub const BACK: &str = "Back to the number";
/// Above the published tables.
pub const TABLES: &str = "The tables, and what was done with them";
/// Opens the figures.
pub const FIGURES: &str = "How each figure is worked out";
/// Opens the constants.
pub const CONSTANTS: &str = "Every constant, with its value and the guide’s row it comes from";
/// What the table of constants holds.
pub const CAPTION: &str =
    formatcp!("The constants as this page uses them; the guide’s dollars are of {GUIDE_YEAR}, taxes of {TAX_YEAR}");
/// Opens what the guide states besides.
pub const UNUSED: &str = "What else the guide says, and the estimate does not use";
/// The headings of the constants.
pub const HEADINGS: [&str; 4] = ["Constant", "Value", "How it is worked out", "From the guide"];
/// In place of the guide's rows where there are none.
pub const NOT_GUIDE: &str = "not from the guide";
/// The mark of a value that nobody publishes.
pub const ASSUMED: &str = "our assumption";
/// Before what a figure is made of.
pub const MADE_OF: &str = "From";

/// What the names of the constants' lines begin with, within the page.
pub const CONSTANT: &str = "line-";

/// Where a number is explained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MethodLine {
    /// What the page shows.
    Figure(Figure),
    /// What it is worked out with.
    Constant(Quantity),
    /// Constants of a kind.
    Group(Group),
    /// A published table.
    Source(Source),
}

impl MethodLine {
    /// The name of its element within the page.
    pub fn anchor(self) -> String {
        match self {
            MethodLine::Figure(figure) => figure.anchor().to_owned(),
            MethodLine::Constant(quantity) => quantity.anchor(),
            MethodLine::Group(group) => group.anchor_and_name().0.to_owned(),
            MethodLine::Source(source) => source.anchor().to_owned(),
        }
    }

    /// What it is called in a list.
    pub fn name(self) -> String {
        match self {
            MethodLine::Figure(figure) => figure.explanation().name.to_owned(),
            MethodLine::Constant(quantity) => quantity.name(),
            MethodLine::Group(group) => group.anchor_and_name().1.to_owned(),
            MethodLine::Source(source) => table(source).to_owned(),
        }
    }
}

/// A published table in a list.
fn table(source: Source) -> &'static str {
    match source {
        Source::Guide => formatcp!("the guide, {GUIDE_YEAR}"),
        Source::Wages => formatcp!("BLS wages, {SURVEY}"),
        Source::History => formatcp!("BLS wages, {HISTORY_YEARS}"),
        Source::Prices => formatcp!("BEA prices, {PRICE_YEAR}"),
        Source::Taxes => formatcp!("tax tables, {TAX_YEAR}"),
        Source::Projections => formatcp!("BLS projections, {PROJECTION_YEARS}"),
        Source::Health => formatcp!("KFF, {PREMIUM_YEAR}"),
        Source::Reports => formatcp!("AAPC, {AAPC_YEAR}"),
        Source::LocalTaxes => "local income taxes",
        Source::Map => "Census Bureau shapes",
        Source::Assumptions => "the assumptions",
    }
}

/// The line of what a factor adds.
pub fn of_reason(profile: &Profile, reason: Reason) -> MethodLine {
    match reason {
        Reason::Start => MethodLine::Constant(Quantity::Start),
        Reason::Experience { .. } => MethodLine::Figure(Figure::Experience),
        Reason::Promotion(_) => MethodLine::Constant(Quantity::Promotion),
        Reason::RoleYears(_) => MethodLine::Constant(Quantity::Assumed(&Assumption::ROLE_YEAR)),
        Reason::Premium(premium, _) => of_premium(profile, premium),
        Reason::Overlap => MethodLine::Constant(Quantity::Assumed(&Assumption::OVERLAP)),
        Reason::GuideState(state) => MethodLine::Constant(Quantity::State(state)),
        Reason::Surveyed(_) => MethodLine::Figure(Figure::Place),
    }
}

fn of_premium(profile: &Profile, premium: Premium) -> MethodLine {
    match premium {
        Premium::Certification => of_certifications(profile.certifications),
        Premium::Specialty => MethodLine::Constant(Quantity::Specialty(profile.specialty)),
        Premium::Setting => MethodLine::Constant(Quantity::Setting(profile.setting)),
        Premium::Skill(skill) => MethodLine::Constant(Quantity::Assumed(skill)),
        Premium::Remote => MethodLine::Constant(Quantity::Remote),
    }
}

fn of_certifications(certifications: Certifications) -> MethodLine {
    let mut held = certifications.held().iter();
    match (held.next(), held.next()) {
        (None, _) => MethodLine::Constant(Quantity::TypicalMix),
        (Some(one), None) => MethodLine::Constant(Quantity::Certification(one)),
        (Some(_), Some(_)) => MethodLine::Figure(Figure::Premiums),
    }
}

/// The line of what a step changes.
pub fn of_step(step: Step) -> MethodLine {
    match step {
        Step::Certification(one) => MethodLine::Constant(Quantity::Certification(one)),
        Step::Specialty(one) => MethodLine::Constant(Quantity::Specialty(one)),
        Step::Setting(one) => MethodLine::Constant(Quantity::Setting(one)),
        Step::Auditing => MethodLine::Constant(Quantity::Assumed(&Assumption::AUDITING)),
        Step::StrongPerformance => MethodLine::Constant(Quantity::Assumed(&Assumption::STRONG_PERFORMANCE)),
        Step::Remote(_) => MethodLine::Constant(Quantity::Remote),
        Step::Move(_) => MethodLine::Figure(Figure::Place),
        Step::Role(_) => MethodLine::Constant(Quantity::Promotion),
    }
}

/// The parts of the method that can be jumped to, but for the constants' own lines.
pub fn anchors() -> impl Iterator<Item = &'static str> {
    Figure::ALL.into_iter().map(Figure::anchor).chain(Group::ALL.map(|group| group.anchor_and_name().0))
}
