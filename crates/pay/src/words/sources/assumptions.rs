//! What the guide and the statistics do not say and the model had to assume.

use crate::data::vintage::SURVEY;
use crate::model::assumptions as assumed;
use crate::model::certifications::{Certification, Worth};
use crate::units::tenths_text;
use crate::words::answers::a_certification;
use crate::words::money::percent;
use crate::words::places::capitalized;
use const_format::formatcp;

/// Each assumption with its value and its reason.
pub fn assumptions() -> Vec<String> {
    [of_experience(), of_certificates(), of_coders(), of_roles(), of_places(), of_years(), of_training()].concat()
}

fn more(multiple: f64) -> String {
    percent(multiple - 1.0)
}

fn of_experience() -> Vec<String> {
    let [entry, mid] = assumed::BAND_YEARS;
    let [senior, retired] = assumed::SENIOR_YEARS;
    vec![format!(
        "The guide’s entry and mid levels are met at {entry} and {mid} years; its senior level, “{senior}+ years”, is the average from {senior} to {retired} years."
    )]
}

/// Of the certificates whose worth the guide does not state.
fn of_certificates() -> Vec<String> {
    let told = |one: Certification| {
        let Worth::Assumed { multiple, formula, .. } = one.row().worth else { return None };
        let (first, rest) = formula.split_at(1);
        let [certificate, first] = [capitalized(&a_certification(one)), first.to_ascii_lowercase()];
        Some(format!("{certificate} brings {} {first}{rest}", more(multiple)))
    };
    Certification::ALL.into_iter().filter_map(told).collect()
}

fn of_coders() -> Vec<String> {
    let [_, half, quarter] = assumed::CERTIFICATES_COUNTED;
    vec![
        format!(
            "With several certificates the strongest counts in full, the second {}, each further one {}.",
            percent(half),
            percent(quarter)
        ),
        format!("Auditing skill brings {}; consulting pay already has it.", more(assumed::AUDITING)),
        format!("Strong performance brings {}.", more(assumed::STRONG_PERFORMANCE)),
        format!(
            "Beside the largest of what raises pay, experience among it, the next counts {}, each further one {}: people who have one often have others, and the guide’s ranges hold that already.",
            percent(assumed::OVERLAP),
            percent(assumed::OVERLAP / 2.0)
        ),
    ]
}

fn of_roles() -> Vec<String> {
    let [supervisor, manager, director] = assumed::PROMOTION_YEARS.map(|years| years as i64);
    let early = assumed::EARLY_PROMOTION_YEARS as i64;
    vec![
        format!(
            "A manager or director keeps {} of what a coder’s answers add: the further from coding, the less it counts what one codes.",
            percent(assumed::PREMIUM_KEPT[1])
        ),
        format!("A promotion is offered from {early} years before it is usual, and called rare before that."),
        format!(
            "Promotions usually come at {supervisor}, {manager} and {director} years; a year more or less than that is worth {}, up to {} either way.",
            more(assumed::ROLE_YEAR),
            more(assumed::ROLE_YEARS_BOUNDS[1])
        ),
        formatcp!("The guide’s ranges for other jobs are raised to {SURVEY} as its pay of coders is.").to_owned(),
        formatcp!("An offer is in dollars of today, and the newest figures are of {SURVEY}: the two are held against each other as they are.").to_owned(),
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

fn of_years() -> Vec<String> {
    vec![format!(
        "In dollars of each year all pay grows {}% a year, unless you say otherwise: about what BLS’s median of medical records specialists did.",
        tenths_text(assumed::PAY_GROWTH_TENTHS)
    )]
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
