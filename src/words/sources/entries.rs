//! Every published table: who published it, which, of when, and what was done with it.

use super::{Entry, Source};
use crate::data::payroll_taxes::{SOCIAL_SECURITY, SOCIAL_SECURITY_BASE};
use crate::data::places::{METRO_COUNT, NONMETRO_COUNT};
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::data::projections::{Grade, Projection, projections};
use crate::data::vintage::{
    GUIDE_YEAR, MAP_YEAR, PREMIUM_YEAR, PRICE_YEAR, PRICES_RELEASED, SURVEY, SURVEY_AREAS, SURVEY_RELEASED,
    SURVEYS_BEFORE, SURVEYS_NOW, TAX_MODEL, TAX_YEAR,
};
use crate::model::outlook::comparable;
use crate::words::money;
use const_format::formatcp;

/// The published sources.
pub fn entries() -> Vec<Entry> {
    vec![guide(), wages(), history(), projected(), prices(), taxes(), health(), map()]
}

fn guide() -> Entry {
    Entry {
        source: Source::Guide,
        publisher: "A guide to medical coding pay",
        table: "“What Is Medical Coding Salary? Complete Guide to Career Earnings”: every number that it states, one row each",
        vintage: formatcp!("dollars of {GUIDE_YEAR}").to_owned(),
        done: formatcp!("Salary ranges by experience, specialty, setting, state and role. Each range is taken by its geometric middle and \
               its width, so that both its ends come out; a smooth curve runs through the three levels of experience. The \
               guide names no author, no day and nobody whom it asked; its dollars are taken for those of {GUIDE_YEAR}.")
            .to_owned(),
        address: None,
    }
}

fn wages() -> Entry {
    Entry {
        source: Source::Wages,
        publisher: "US Bureau of Labor Statistics",
        table: "Occupational Employment and Wage Statistics",
        vintage: formatcp!("{SURVEY}, released {SURVEY_RELEASED}").to_owned(),
        done: formatcp!(
            "Jobs, and five percentiles of pay, of medical records specialists (29-2072) and medical and health services \
               managers (11-9111); medians of four related occupations (43-3021, 43-6013, 31-9092, and for other paths 29-9021); for the nation, every \
               state and DC, {METRO_COUNT} metropolitan and {NONMETRO_COUNT} nonmetropolitan areas (borders of {SURVEY_AREAS}, Connecticut by \
               planning regions). Taken from a public conversion of BLS’s files and checked against other copies of some of its \
               figures. An empty cell is hidden or not published. A place with few coders leans on its related occupations. \
               Territories are left out: there are no prices or taxes to go with them."
        )
        .to_owned(),
        address: Some("https://www.bls.gov/oes/tables.htm"),
    }
}

fn history() -> Entry {
    Entry {
        source: Source::History,
        publisher: "US Bureau of Labor Statistics",
        table: "Occupational Employment and Wage Statistics, the nation’s median pay over the years",
        vintage: formatcp!("{SURVEYS_BEFORE}, {SURVEYS_NOW}").to_owned(),
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
        vintage: formatcp!("{PRICE_YEAR}, released {PRICES_RELEASED}").to_owned(),
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
        table: formatcp!("{TAX_MODEL}: federal and state income tax, employees’ payroll taxes of states"),
        vintage: formatcp!("tax year {TAX_YEAR}").to_owned(),
        done: format!(
            "Worked out for wages of up to $1,000,000 alone, age 35, three kinds of household, whichever deduction is \
             better, credits that are paid out included; kept as straight lines. These come within $10 of it for 99 of 100 \
             wages from $20,000 to $200,000, within $50 from $500 to $15,000, and hold the 8 jumps of over $250 up to $200,000 exactly. \
             Above $180,000 what the federal return may save by itemizing a state’s taxes, up to $8,500, is not in them. \
             California’s disability insurance and Alaska’s unemployment insurance were set to the published rates of {TAX_YEAR}. \
             Federal tax equals a second open model to the dollar for single and joint filers. One-time credits and local \
             income taxes are left out. Social Security is {}% up to {}; Medicare is on all wages, with more on high ones.",
            money::tenths(SOCIAL_SECURITY * 100.0),
            money::exact(SOCIAL_SECURITY_BASE)
        ),
        address: Some("https://policyengine.org/us"),
    }
}

/// Of the editions for coders' occupation, and for those it was part of before.
fn projected() -> Entry {
    let (ours, earlier): (Vec<&Projection>, Vec<&Projection>) =
        projections().iter().partition(|edition| comparable(edition));
    let by = |grade: Grade| listed(ours.iter().copied().filter(|edition| edition.grade == grade));
    let ends = [ours.first(), ours.last()].map(|end| end.map_or(String::new(), |edition| years(edition)));
    Entry {
        source: Source::Projections,
        publisher: "US Bureau of Labor Statistics",
        table: "Employment Projections, medical records specialists (29-2072) ten years ahead",
        vintage: format!("editions {}", ends.join(" to ")),
        done: format!(
            "Used as published. The editions of {} were read in copies of BLS’s files; {} is second-hand, {} from a single \
             note. Earlier ones ({}) are for other groups of jobs.",
            by(Grade::File),
            by(Grade::SecondHand),
            by(Grade::OneNote),
            listed(earlier.into_iter()),
        ),
        address: Some("https://www.bls.gov/emp/"),
    }
}

/// An edition by the years it spans, as BLS calls it: the last in two digits.
fn years(edition: &Projection) -> String {
    format!("{}–{}", edition.from, edition.to % 100)
}

fn listed<'a>(editions: impl Iterator<Item = &'a Projection>) -> String {
    let names: Vec<String> = editions.map(years).collect();
    match names.as_slice() {
        [before @ .., one, last] if !before.is_empty() => format!("{}, {one} and {last}", before.join(", ")),
        _ => names.join(", "),
    }
}

fn health() -> Entry {
    Entry {
        source: Source::Health,
        publisher: "KFF, research on health policy",
        table: "Employer Health Benefits Survey: average premium for one person, and the worker’s part of it",
        vintage: PREMIUM_YEAR.to_owned(),
        done: format!(
            "{} less the {} that workers pay: what an offer’s health insurance is taken to be worth until you type what \
             the employer pays. It touches an offer’s package only, and no estimate. Read in reports of the survey.",
            money::exact(PREMIUM),
            money::exact(WORKERS_PART)
        ),
        address: Some(formatcp!("https://www.kff.org/health-costs/{PREMIUM_YEAR}-employer-health-benefits-survey/")),
    }
}

fn map() -> Entry {
    Entry {
        source: Source::Map,
        publisher: "US Census Bureau",
        table: "Cartographic boundary files, as packed in us-atlas 3.0.1",
        vintage: MAP_YEAR.to_owned(),
        done: "Where each state lies, turned into one tile of equal size for each, as near to its neighbors as tiles can be. It \
               places the states on the map and moves no number."
            .to_owned(),
        address: Some("https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html"),
    }
}
