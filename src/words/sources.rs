//! Where every number comes from, what is assumed, and what the estimate does not know.

mod assumptions;

pub use assumptions::assumptions;

use crate::model::take_home::{SOCIAL_SECURITY, SOCIAL_SECURITY_BASE};
use crate::words::money;

/// A source that numbers on the page refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The guide.
    Guide,
    /// BLS's wage survey.
    Wages,
    /// The same over the years.
    History,
    /// BEA's price parities.
    Prices,
    /// The tax tables.
    Taxes,
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
    pub const ALL: [Source; 7] =
        [Self::Guide, Self::Wages, Self::History, Self::Prices, Self::Taxes, Self::Map, Self::Assumptions];

    /// The name of its entry within the page.
    pub fn anchor(self) -> &'static str {
        match self {
            Source::Guide => "source-guide",
            Source::Wages => "source-wages",
            Source::History => "source-history",
            Source::Prices => "source-prices",
            Source::Taxes => "source-taxes",
            Source::Map => "source-map",
            Source::Assumptions => "source-assumptions",
        }
    }

    /// Its name beside a number, with the year.
    pub fn short(self) -> &'static str {
        match self {
            Source::Guide => "guide, about 2023",
            Source::Wages => "BLS, May 2025",
            Source::History => "BLS, 2011 to 2025",
            Source::Prices => "BEA, 2024",
            Source::Taxes => "tax year 2025",
            Source::Map => "Census Bureau",
            Source::Assumptions => "our assumption",
        }
    }
}

/// The published sources.
pub fn entries() -> Vec<Entry> {
    vec![guide(), wages(), history(), prices(), taxes(), map()]
}

fn guide() -> Entry {
    Entry {
        source: Source::Guide,
        publisher: "A guide to medical coding pay",
        table: "Every number that it states, one row each",
        vintage: "dollars of about 2023",
        done: "Salary ranges by experience, specialty, setting, state and role. Each range is taken by its geometric middle and \
               its width, so that both its ends come out; a smooth curve runs through the three levels of experience. The \
               guide does not say whom it asked."
            .to_owned(),
        address: None,
    }
}

fn wages() -> Entry {
    Entry {
        source: Source::Wages,
        publisher: "US Bureau of Labor Statistics",
        table: "Occupational Employment and Wage Statistics",
        vintage: "May 2025, released May 15, 2026",
        done: "Jobs, and five percentiles of pay, of medical records specialists (29-2072) and medical and health services \
               managers (11-9111); medians of three related occupations (43-3021, 43-6013, 31-9092); for the nation, every \
               state and DC, 387 metropolitan and 134 nonmetropolitan areas (borders of July 2023, Connecticut by planning \
               regions). Taken from a public conversion of BLS’s files and checked against other copies of some of its \
               figures. An empty cell is hidden or not published. A place with few coders leans on its related occupations. \
               Territories are left out: there are no prices or taxes to go with them."
            .to_owned(),
        address: Some("https://www.bls.gov/oes/"),
    }
}

fn history() -> Entry {
    Entry {
        source: Source::History,
        publisher: "US Bureau of Labor Statistics",
        table: "Occupational Employment and Wage Statistics, the nation’s median pay over the years",
        vintage: "May 2011 to May 2018 (29-2071), May 2021 to May 2025 (29-2072)",
        done:
            "Growth a year within each of the two spans; the occupation was counted otherwise in between, so none is \
               taken across. Only the growth of pay to start with rests on it."
                .to_owned(),
        address: Some("https://www.bls.gov/oes/tables.htm"),
    }
}

fn prices() -> Entry {
    Entry {
        source: Source::Prices,
        publisher: "US Bureau of Economic Analysis",
        table: "Regional Price Parities: states, metropolitan areas, nonmetropolitan portions",
        vintage: "2024, released February 19, 2026",
        done: "What all items, goods, housing, utilities and other services cost in a place against the nation. A metropolitan \
               area has its own; a nonmetropolitan area has that of its state’s nonmetropolitan part, in Delaware the \
               state’s. Used as published."
            .to_owned(),
        address: Some("https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area"),
    }
}

fn taxes() -> Entry {
    Entry {
        source: Source::Taxes,
        publisher: "PolicyEngine, an open tax model of US law",
        table: "PolicyEngine-US 2.68.0: federal and state income tax, employees’ payroll taxes of states",
        vintage: "tax year 2025",
        done: format!(
            "Worked out for wages of $15,000 to $260,000 alone, age 35, three kinds of household, whichever deduction is \
             better, credits that are paid out included; kept as straight lines within $5 of it. California’s disability \
             insurance and Alaska’s unemployment insurance were set to the published rates of 2025. Federal tax equals a \
             second open model to the dollar for single and joint filers. One-time credits and local income taxes are left \
             out. Social Security is {}% up to {}; Medicare is on all wages, with more on high ones.",
            money::tenths(SOCIAL_SECURITY * 100.0),
            money::exact(SOCIAL_SECURITY_BASE)
        ),
        address: Some("https://policyengine.org/us"),
    }
}

fn map() -> Entry {
    Entry {
        source: Source::Map,
        publisher: "US Census Bureau",
        table: "Cartographic boundary files, as packed in us-atlas 3.0.1",
        vintage: "2017",
        done: "Where each state lies, turned into one tile of equal size for each, as near to its neighbors as tiles can be. It \
               places the states on the map and moves no number."
            .to_owned(),
        address: Some("https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html"),
    }
}

/// What the estimate cannot know.
pub const LIMITS: [&str; 8] = [
    "Local income taxes: some cities and counties take one, and it is not in the take-home pay. Neither are other income, \
     health insurance or what you put aside for retirement.",
    "How exact a survey is: BLS asks a part of all employers, so every wage has some error, and more where few coders work. \
     Small places are marked. The guide does not say how many people its ranges stand on.",
    "Whether a certificate raises pay: better-paid coders also certify more. What certified coders earn more is not what a \
     certificate would cause you to earn more. The same holds for a specialty or an employer.",
    "What AI and automation will do to coding, to its pay and to how many coders are needed. Nobody knows; all that is said \
     of later years holds only if the work stays as it is.",
    "Your employer, your record, and how well you negotiate.",
    "Benefits, bonuses and overtime: the guide names them and gives no amounts.",
    "Your own rent and your own basket: prices of a place are averages of everyone in it.",
    "What the law will be: taxes are those of 2025, prices those of 2024.",
];
