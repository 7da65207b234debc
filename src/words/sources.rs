//! Where every number comes from, what is assumed, and what the estimate does not know.

use crate::model::assumptions as assumed;
use crate::model::take_home::{SOCIAL_SECURITY, SOCIAL_SECURITY_BASE};
use crate::units::tenths_text;
use crate::words::money::{self, percent};

/// A source that numbers on the page refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The guide.
    Guide,
    /// BLS's wage survey.
    Wages,
    /// BLS's projections of jobs.
    Projections,
    /// BEA's price parities.
    Prices,
    /// The tax tables.
    Taxes,
    /// The model's assumptions.
    Assumptions,
}

/// A source in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which.
    pub source: Source,
    /// Publisher and table.
    pub title: &'static str,
    /// Vintage, and what was done to it.
    pub text: String,
    /// The publisher's page.
    pub address: Option<&'static str>,
}

impl Source {
    /// All of them.
    pub const ALL: [Source; 6] =
        [Self::Guide, Self::Wages, Self::Projections, Self::Prices, Self::Taxes, Self::Assumptions];

    /// The name of its entry within the page.
    pub fn anchor(self) -> &'static str {
        match self {
            Source::Guide => "source-guide",
            Source::Wages => "source-wages",
            Source::Projections => "source-projections",
            Source::Prices => "source-prices",
            Source::Taxes => "source-taxes",
            Source::Assumptions => "source-assumptions",
        }
    }

    /// Its name beside a number, with the year.
    pub fn short(self) -> &'static str {
        match self {
            Source::Guide => "guide, about 2023",
            Source::Wages => "BLS, May 2025",
            Source::Projections => "BLS projections, 2021 to 2035",
            Source::Prices => "BEA, 2024",
            Source::Taxes => "tax year 2025",
            Source::Assumptions => "our assumption",
        }
    }
}

/// The published sources.
pub fn entries() -> [Entry; 5] {
    [
        Entry {
            source: Source::Guide,
            title: "A guide to medical coding pay",
            text:
                "Salary ranges by experience, specialty, setting, state and role, in dollars of about 2023. Each range \
                   is taken by its geometric middle and its width; a smooth curve runs through the three levels of \
                   experience."
                    .to_owned(),
            address: None,
        },
        Entry {
            source: Source::Wages,
            title: "US Bureau of Labor Statistics: Occupational Employment and Wage Statistics, May 2025",
            text: "Wages of medical records specialists (29-2072), medical and health services managers (11-9111) and \
                   three related occupations (43-3021, 43-6013, 31-9092) for the nation, every state, and about 520 \
                   metropolitan and nonmetropolitan areas. Released May 15, 2026. A place with few coders leans on its \
                   related occupations. Under other paths also health information technologists and medical \
                   registrars (29-9021)."
                .to_owned(),
            address: Some("https://www.bls.gov/oes/"),
        },
        Entry {
            source: Source::Projections,
            title: "US Bureau of Labor Statistics: Employment Projections, 2021–31 to 2025–35",
            text:
                "Jobs of medical records specialists (29-2072) ten years ahead. The editions of 2021–31, 2022–32 and \
                   2024–34 were read in copies of BLS’s files; 2023–33 is second-hand, 2025–35 from a single note. \
                   Earlier ones (2016–26, 2019–29) are for other groups of jobs."
                    .to_owned(),
            address: Some("https://www.bls.gov/emp/"),
        },
        Entry {
            source: Source::Prices,
            title: "US Bureau of Economic Analysis: Regional Price Parities, 2024",
            text:
                "What goods, housing, utilities and services cost in a place against the nation. A metropolitan area \
                   has its own; a nonmetropolitan area has that of its state’s nonmetropolitan part. Released February \
                   19, 2026."
                    .to_owned(),
            address: Some("https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area"),
        },
        Entry {
            source: Source::Taxes,
            title: "Income and payroll taxes, tax year 2025",
            text: format!(
                "Federal and state tax on wages for three kinds of household, from the open tax model PolicyEngine-US \
                 2.68.0, kept as straight lines within $5 of it. Social Security is {}% up to {}; Medicare is on all \
                 wages, with more on high ones. One-time credits and local income taxes are left out.",
                money::tenths(SOCIAL_SECURITY * 100.0),
                money::exact(SOCIAL_SECURITY_BASE)
            ),
            address: Some("https://policyengine.org/us"),
        },
    ]
}

/// What the guide and the statistics do not say and the model had to assume, each with its value and its reason.
pub fn assumptions() -> Vec<String> {
    [of_coders(), of_roles(), of_places(), of_training()].concat()
}

fn more(multiple: f64) -> String {
    percent(multiple - 1.0)
}

fn of_coders() -> Vec<String> {
    let [_, half, quarter, ..] = assumed::CERTIFICATES_COUNTED;
    vec![
        "The guide’s three levels of experience are met at 1, 4 and 10 years.".to_owned(),
        format!(
            "A CCA brings {} over no certificate: half of what a CPC does, because it is the entry level.",
            more(assumed::CCA)
        ),
        format!(
            "With several certificates the strongest counts in full, the second {}, each further one {}.",
            percent(half),
            percent(quarter)
        ),
        format!("Auditing skill brings {}; consulting pay already has it.", more(assumed::AUDITING)),
        format!("Strong performance brings {}.", more(assumed::STRONG_PERFORMANCE)),
        format!(
            "Beside the largest premium the others count {}: people who have one often have others, and the guide’s ranges hold that already.",
            percent(assumed::OVERLAP)
        ),
    ]
}

fn of_roles() -> Vec<String> {
    let [supervisor, manager, director] = assumed::PROMOTION_YEARS.map(|years| years as i64);
    vec![
        format!(
            "A manager or director keeps {} of what a coder’s answers add: the further from coding, the less it counts what one codes.",
            percent(assumed::PREMIUM_KEPT[1])
        ),
        format!(
            "Promotions usually come at {supervisor}, {manager} and {director} years; a year more or less than that is worth {}, up to {} either way.",
            more(assumed::ROLE_YEAR),
            more(assumed::ROLE_YEARS_BOUNDS[1])
        ),
        "The guide’s ranges for other jobs are raised to May 2025 as its pay of coders is.".to_owned(),
    ]
}

fn of_places() -> Vec<String> {
    let [goods, utilities, other] = assumed::BUDGET_WEIGHTS;
    vec![
        format!(
            "With a housing share of your own, the rest of the budget is {} goods, {} utilities and {} other services. BEA publishes no weights.",
            percent(goods),
            percent(utilities),
            percent(other)
        ),
        format!(
            "A place’s own wage counts half where it has {} such jobs, more where it has more. Where BLS hides the number of jobs, {} are presumed.",
            assumed::OWN_MEDIAN_JOBS as i64,
            assumed::SUPPRESSED_JOBS as i64
        ),
    ]
}

fn of_training() -> Vec<String> {
    let [_, half, third] = assumed::SHARES_CREDITED;
    vec![
        "Training is done beside the job: pay goes on until it brings more, and its cost is paid at the start."
            .to_owned(),
        format!(
            "The first job as a coder comes {} months after the training, unless you say otherwise. The guide says only “quick entry”.",
            assumed::FIRST_JOB_MONTHS
        ),
        format!(
            "A year’s delay takes {}% off what comes later, above inflation, unless you say otherwise: between what savings bring and what a student loan costs.",
            tenths_text(assumed::DISCOUNT_TENTHS)
        ),
        format!(
            "A certificate itself is credited with all of the higher pay of those who hold it, with {} and with {}: nobody has measured how much of it is the certificate’s.",
            percent(half),
            percent(third)
        ),
    ]
}

/// What the estimate cannot know.
pub const LIMITS: [&str; 4] = [
    "Your employer, your record, and how well you negotiate.",
    "Whether a certificate raises pay or better-paid coders certify: the two look alike in the figures.",
    "Local income taxes, and what automation will do to the work.",
    "How exact a survey is where few coders work: small places are marked.",
];
