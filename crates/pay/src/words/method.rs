//! How every number is worked out: a line for each figure of the page and for each constant, and which line a number
//! leads to.

mod constants;
mod figures;
mod guide;
mod values;

pub use constants::{Constant, Group, Table, constants};
pub use figures::{Figure, Told};
pub use guide::{row as guide_row, unused};
pub use values::{decimals, number_around};

use super::section::Section;
use super::sources::Source;
use crate::data::vintage::{GUIDE_YEAR, HISTORY_YEARS, PREMIUM_YEAR, PRICE_YEAR, PROJECTION_YEARS, SURVEY, TAX_YEAR};
use crate::model::estimate::Reason;
use crate::model::method::Quantity;
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
pub enum Line {
    /// What the page shows.
    Figure(Figure),
    /// What it is worked out with.
    Constant(Quantity),
    /// Constants of a kind.
    Group(Group),
    /// A published table.
    Source(Source),
}

impl Line {
    /// The name of its element within the page.
    pub fn anchor(self) -> String {
        match self {
            Line::Figure(figure) => figure.anchor().to_owned(),
            Line::Constant(quantity) => constants::anchor(quantity),
            Line::Group(group) => group.told().0.to_owned(),
            Line::Source(source) => source.anchor().to_owned(),
        }
    }

    /// What it is called in a list.
    pub fn name(self) -> String {
        match self {
            Line::Figure(figure) => figure.told().name.to_owned(),
            Line::Constant(quantity) => constants::name(quantity),
            Line::Group(group) => group.told().1.to_owned(),
            Line::Source(source) => table(source).to_owned(),
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
        Source::Map => "Census Bureau shapes",
        Source::Assumptions => "the assumptions",
    }
}

/// The line of a section's numbers, then those of the columns of its table or list where they differ.
pub fn figures(section: Section) -> &'static [Figure] {
    use Figure::*;
    match section {
        Section::Pay => &[Percentile],
        Section::Why => &[Contributions, Contributions, Estimate],
        Section::Next => &[Gain, Gain, Estimate],
        Section::Where => {
            &[Buys, Estimate, FederalTax, Fica, StateTax, TakeHome, PriceIndex, Buys, Equivalent, Equivalent]
        }
        Section::Housing => &[BreakEven, Buys, Buys],
        Section::Map => &[Buys, Estimate, TakeHome, PriceIndex, Buys],
        Section::Places => &[Ranking, Ranking, Buys, Estimate, TakeHome, PriceIndex, Place],
        Section::Time => &[Career, Range, Estimate, Range, Estimate],
        Section::Plans => &[Plans],
        Section::Training => &[TrainingPayback, TrainingGain, TrainingGain, TrainingGain],
        Section::Offer => &[Offer, Package, Package],
        Section::Paths => &[Careers],
        Section::Sources => &[],
    }
}

/// The line of a number in a section: in a table or a list, that of its column; the first column, of names, is 0.
pub fn figure(section: Section, column: usize) -> Option<Figure> {
    let figures = figures(section);
    figures.get(column).or(figures.first()).copied()
}

/// The line of what a factor adds.
pub fn of_reason(profile: &Profile, reason: Reason) -> Line {
    match reason {
        Reason::Start => Line::Constant(Quantity::Start),
        Reason::Experience { .. } => Line::Figure(Figure::Experience),
        Reason::Promotion(_) => Line::Constant(Quantity::Promotion),
        Reason::RoleYears(_) => Line::Constant(Quantity::RoleYear),
        Reason::Premium(premium, _) => of_premium(profile, premium),
        Reason::Remote => Line::Constant(Quantity::Remote),
        Reason::GuideState(state) => Line::Constant(Quantity::State(state)),
        Reason::Surveyed(_) => Line::Figure(Figure::Place),
        Reason::SurveyLevel => Line::Constant(Quantity::SurveyLevel),
    }
}

fn of_premium(profile: &Profile, premium: Premium) -> Line {
    match premium {
        Premium::Certification => of_certifications(profile.certifications),
        Premium::Specialty => Line::Constant(Quantity::Specialty(profile.specialty)),
        Premium::Setting => Line::Constant(Quantity::Setting(profile.setting)),
        Premium::Auditing => Line::Constant(Quantity::Auditing),
        Premium::Performance => Line::Constant(Quantity::StrongPerformance),
    }
}

fn of_certifications(certifications: Certifications) -> Line {
    let mut held = certifications.held().iter();
    match (held.next(), held.next()) {
        (None, _) => Line::Constant(Quantity::TypicalMix),
        (Some(one), None) => Line::Constant(Quantity::Certification(one)),
        (Some(_), Some(_)) => Line::Figure(Figure::Premiums),
    }
}

/// The line of what a step changes.
pub fn of_step(step: Step) -> Line {
    match step {
        Step::Certification(one) => Line::Constant(Quantity::Certification(one)),
        Step::Specialty(one) => Line::Constant(Quantity::Specialty(one)),
        Step::Setting(one) => Line::Constant(Quantity::Setting(one)),
        Step::Auditing => Line::Constant(Quantity::Auditing),
        Step::StrongPerformance => Line::Constant(Quantity::StrongPerformance),
        Step::Remote(_) => Line::Constant(Quantity::Remote),
        Step::Move(_) => Line::Figure(Figure::Place),
        Step::Role(_) => Line::Constant(Quantity::Promotion),
    }
}

/// The parts of the method that can be jumped to, but for the constants' own lines.
pub fn anchors() -> impl Iterator<Item = &'static str> {
    Figure::ALL.into_iter().map(Figure::anchor).chain(Group::ALL.map(|group| group.told().0))
}
