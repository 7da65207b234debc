//! Every published table: who published it, which, of when, and what was done with it.

use super::{Entry, Source};
use crate::data::credentials::pay_over_cpc;
use crate::data::payroll_taxes::{SOCIAL_SECURITY, SOCIAL_SECURITY_BASE};
use crate::data::places::{METRO_COUNT, NONMETRO_COUNT};
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::data::surveys::aapc;
use crate::data::taxes::TAX_JUMPS;
use crate::data::vintage::{
    AAPC_YEAR, CITIES_YEAR, CREDENTIAL_PAY_YEAR, EARLIER_EDITIONS, EDITIONS, EDITIONS_FILE, EDITIONS_SECOND_HAND,
    GUIDE_YEAR, HEALTH_CARE_PAY_TO, MAP_YEAR, PREMIUM_YEAR, PRICE_YEAR, PRICES_RELEASED, SURVEY, SURVEY_AREAS,
    SURVEY_RELEASED, SURVEYS_BEFORE, SURVEYS_NOW, TAX_MODEL, TAX_YEAR, ZIPS_YEAR,
};
use crate::model::assumptions::CREDENTIAL_CREDITED;
use crate::model::profile::Certification;
use crate::words::{money, taxes};
use const_format::formatcp;

/// The published sources.
pub fn entries() -> Vec<Entry> {
    vec![guide(), wages(), history(), projections(), prices(), taxes(), local_taxes(), health(), reports(), map()]
}

fn guide() -> Entry {
    Entry {
        source: Source::Guide,
        publisher: "A guide to medical coding pay",
        table: "“What Is Medical Coding Salary? Complete Guide to Career Earnings”: every number that it states, one row each",
        vintage: formatcp!("dollars of {GUIDE_YEAR}"),
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
        vintage: formatcp!("{SURVEY}, released {SURVEY_RELEASED}"),
        done: formatcp!(
            "Jobs, and five percentiles of pay, of medical records specialists (29-2072) and medical and health services \
               managers (11-9111); medians of four related occupations (43-3021, 43-6013, 31-9092, and for other paths 29-9021); for the nation, every \
               state and DC, {METRO_COUNT} metropolitan and {NONMETRO_COUNT} nonmetropolitan areas (borders of {SURVEY_AREAS}, Connecticut by \
               planning regions). Taken from a public conversion of BLS’s files and checked against other copies of some of its \
               figures. An empty cell is hidden or not published. A place with few coders leans on its related occupations. \
               Territories are left out: there are no prices or taxes to go with them. ZIP codes and cities find these places: ZIP \
               codes by the county with most of their homes (US Department of Housing and Urban Development, {ZIPS_YEAR}) and the areas \
               of counties (US Department of Labor), cities by the census of {CITIES_YEAR} and the names of post offices."
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
        vintage: formatcp!("{SURVEYS_BEFORE}, {SURVEYS_NOW}"),
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
        vintage: formatcp!("{PRICE_YEAR}, released {PRICES_RELEASED}"),
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
        vintage: formatcp!("tax year {TAX_YEAR}"),
        done: format!(
            "Worked out for wages of up to $1,000,000 alone, age 35, three kinds of household, whichever deduction is \
             better, credits that are paid out included; kept as straight lines. These come within $10 of it for 99 of 100 \
             wages from $20,000 to $200,000, within $50 from $500 to $15,000, and hold the {TAX_JUMPS} jumps of over $250 up to $200,000 exactly. \
             Above $180,000 what the federal return may save by itemizing a state’s taxes, up to $8,500, is not in them. \
             {}California’s disability insurance is at the published rate of {TAX_YEAR}; Alaska’s unemployment insurance is \
             second-hand; Hawaii’s disability insurance, of which an employer may take at most $7.50 a week, is left out. \
             Federal tax equals a second open model to the dollar for single and joint filers. One-time credits are \
             left out. Social Security is {}% up to {}; Medicare is on all wages, with more on high ones. Contract work and \
             overtime are taxed by the brackets and deductions of the law beside these tables.",
            taxes::projected(),
            money::tenths(SOCIAL_SECURITY * 100.0),
            money::exact(SOCIAL_SECURITY_BASE)
        ),
        address: Some("https://policyengine.org/us"),
    }
}

fn local_taxes() -> Entry {
    Entry {
        source: Source::LocalTaxes,
        publisher: "cities, counties and states",
        table: "income taxes of cities, and of the counties of Indiana and Maryland",
        vintage: formatcp!("{TAX_YEAR}, or the newest year found, told beside the amount"),
        done: "None was read at the authority that takes it: Indiana’s and Maryland’s counties are the states’ own lists by \
               way of the tax model, most cities’ rates are quoted by federal payroll bulletins or the tax model, some only \
               by an older payroll library: those are said to be “about”. Taken off wages as if you work where you live; \
               credits for tax paid to another city are left out. Average rates count counties by their people (US Census \
               Bureau). A metro area’s county until you choose is the one with most of its people."
            .to_owned(),
        address: None,
    }
}

fn projections() -> Entry {
    Entry {
        source: Source::Projections,
        publisher: "US Bureau of Labor Statistics",
        table: "Employment Projections, medical records specialists (29-2072) ten years ahead",
        vintage: formatcp!("editions {EDITIONS}"),
        done: formatcp!(
            "Used as published. The editions of {EDITIONS_FILE} were read in copies of BLS’s files; quoted by others, \
             second-hand: {EDITIONS_SECOND_HAND}. Earlier ones ({EARLIER_EDITIONS}) are for other groups of jobs."
        )
        .to_owned(),
        address: Some("https://www.bls.gov/emp/"),
    }
}

fn health() -> Entry {
    Entry {
        source: Source::Health,
        publisher: "KFF, research on health policy",
        table: "Employer Health Benefits Survey: average premium for one person, and the worker’s part of it",
        vintage: PREMIUM_YEAR,
        done: format!(
            "{} less the {} that workers pay: what an offer’s health insurance is taken to be worth until you type what \
             the employer pays. The whole premium is what a contract’s own insurance is taken to cost. Both touch offers only, and \
             no estimate. Read in reports of the survey.",
            money::exact(PREMIUM),
            money::exact(WORKERS_PART)
        ),
        address: Some(formatcp!("https://www.kff.org/health-costs/{PREMIUM_YEAR}-employer-health-benefits-survey/")),
    }
}

fn reports() -> Entry {
    Entry {
        source: Source::Reports,
        publisher: "AAPC, the coders’ association; and the US Bureau of Labor Statistics",
        table: "Salary surveys of AAPC’s members; Employment Cost Index, wages and salaries, health care and social assistance",
        vintage: formatcp!("{AAPC_YEAR}; {HEALTH_CARE_PAY_TO}"),
        done: format!(
            "Averages that members reported, quoted by others, second-hand: shown beside the estimate, and no part of it. The \
             index tells how far pay has risen since BLS’s wage survey, and raises no figure. What AAPC’s credentials other \
             than the CPC bring rests on the median pay of holders over that of CPC holders in one earlier survey, {CREDENTIAL_PAY_YEAR}, \
             graded in each credential’s line; {} of that, as a power, is credited. Nobody counts how common they are. {}",
            money::percent(CREDENTIAL_CREDITED),
            newest_by_credential()
        ),
        address: None,
    }
}

/// "For such a year AAPC has published pay for two of them only: a CRC’s was 1.111 of a CPC’s, against 1.090 here."
fn newest_by_credential() -> String {
    let reported =
        |name| aapc().iter().find(|report| report.group == name).map_or(f64::NAN, |report| report.dollars.into());
    let newest: f64 = reported(Certification::Crc.name()) / reported(Certification::Cpc.name());
    let here = pay_over_cpc(Certification::Crc.code());
    let [newest, here] = [newest, here].map(|ratio| (ratio * 1000.0).round() as u32);
    format!(
        "For {AAPC_YEAR} AAPC has published pay for two only: a CRC’s was 1.{:03} of a CPC’s, against 1.{:03} here.",
        newest % 1000,
        here % 1000
    )
}

fn map() -> Entry {
    Entry {
        source: Source::Map,
        publisher: "US Census Bureau",
        table: "Cartographic boundary files, as packed in us-atlas 3.0.1",
        vintage: MAP_YEAR,
        done: "Where each state lies, turned into one tile of equal size for each, as near to its neighbors as tiles can be. It \
               places the states on the map and moves no number."
            .to_owned(),
        address: Some("https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html"),
    }
}
