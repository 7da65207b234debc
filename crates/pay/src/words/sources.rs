//! Where every number comes from, what is assumed, and what the estimate does not know.

use crate::data::vintage::{
    AAPC_YEAR, GUIDE_YEAR, HISTORY_YEARS, PREMIUM_YEAR, PRICE_YEAR, PROJECTION_YEARS, SURVEY, TAX_YEAR,
};
use const_format::formatcp;

mod entries;

pub use entries::entries;

/// A source that numbers on the page refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The guide.
    Guide,
    /// BLS's wage survey.
    Wages,
    /// The same over the years.
    History,
    /// BLS's projections of jobs.
    Projections,
    /// A survey of health insurance by employers.
    Health,
    /// What coders report of their pay, and how pay has risen since the wage survey.
    Reports,
    /// BEA's price parities.
    Prices,
    /// The tax tables.
    Taxes,
    /// Income taxes of cities and counties.
    LocalTaxes,
    /// The shapes of the states.
    Map,
    /// The model's assumptions.
    Assumptions,
}

/// A published table.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which.
    pub source: Source,
    /// Who publishes it.
    pub publisher: &'static str,
    /// What it is called there.
    pub table: &'static str,
    /// Of when it is.
    pub vintage: &'static str,
    /// What was taken from it and what was done with that.
    pub done: String,
    /// The publisher's page.
    pub address: Option<&'static str>,
}

impl Source {
    /// All of them.
    pub const ALL: [Source; 11] = [
        Self::Guide,
        Self::Wages,
        Self::History,
        Self::Projections,
        Self::Prices,
        Self::Taxes,
        Self::LocalTaxes,
        Self::Health,
        Self::Reports,
        Self::Map,
        Self::Assumptions,
    ];

    /// The name of its entry within the page.
    pub fn anchor(self) -> &'static str {
        match self {
            Source::Guide => "source-guide",
            Source::Wages => "source-wages",
            Source::History => "source-history",
            Source::Projections => "source-projections",
            Source::Health => "source-health",
            Source::Reports => "source-reports",
            Source::Prices => "source-prices",
            Source::Taxes => "source-taxes",
            Source::LocalTaxes => "source-local-taxes",
            Source::Map => "source-map",
            Source::Assumptions => "source-assumptions",
        }
    }

    /// Its name beside a number, with the year.
    pub fn short(self) -> &'static str {
        match self {
            Source::Guide => formatcp!("guide, {GUIDE_YEAR}"),
            Source::Wages => formatcp!("BLS, {SURVEY}"),
            Source::History => formatcp!("BLS, {HISTORY_YEARS}"),
            Source::Projections => formatcp!("BLS projections, {PROJECTION_YEARS}"),
            Source::Health => formatcp!("KFF, {PREMIUM_YEAR}"),
            Source::Reports => formatcp!("AAPC, {AAPC_YEAR}"),
            Source::Prices => formatcp!("BEA, {PRICE_YEAR}"),
            Source::Taxes => formatcp!("tax year {TAX_YEAR}"),
            Source::LocalTaxes => "cities and counties",
            Source::Map => "Census Bureau",
            Source::Assumptions => "our assumption",
        }
    }
}

/// What the estimate cannot know.
pub const LIMITS: [&str; 9] = [
    "Other income, health insurance and what you put aside for retirement, which are not in the take-home pay. A city’s \
     income tax is once you say that you live there; the rates of some were not found, and school districts’ taxes are \
     left out.",
    "How exact a survey is: BLS asks a part of all employers, so every wage has some error, and more where few coders work. \
     Small places are marked. The guide does not say how many people its ranges stand on.",
    "Whether a certificate raises pay: better-paid coders also certify more. What certified coders earn more is not what a \
     certificate would cause you to earn more. The same holds for a specialty or an employer.",
    formatcp!(
        "How common each credential is, which nobody counts, and what holders of most earn today: of {AAPC_YEAR} AAPC has \
         published pay for two only, the CPC and the CRC."
    ),
    "What AI and automation will do to coding, to its pay and to how many coders are needed. Nobody knows; all that is said \
     of later years holds only if the work stays as it is.",
    "Your employer, your record, and how well you negotiate.",
    "Benefits, bonuses and overtime: the guide names them and gives no amounts.",
    "Your own rent and your own basket: prices of a place are averages of everyone in it.",
    formatcp!("What the law will be: taxes are those of {TAX_YEAR}, prices those of {PRICE_YEAR}."),
];
