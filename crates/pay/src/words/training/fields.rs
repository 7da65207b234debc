//! What the fields about a training ask, and what they say to what was typed.

use super::super::money::{exact, grouped};
use super::super::typed::{Typed, amount, amount_text, count, count_text, horizon, rate};
use crate::model::assumptions::FIRST_JOB_MONTHS;
use crate::model::constants::Constants;
use crate::model::profile::{Profile, TrainingAnswer, TrainingAnswers};
use crate::model::route::{self, Route};
use crate::model::student::Student;
use crate::model::training_case::TrainingCase;
use crate::units::Dollars;

/// The certificate trained for.
pub const CERTIFICATION: &str = "Certificate";
/// How to get there.
pub const ROUTE: &str = "Way there";
/// The scrubber of the balance.
pub const YEAR_SHOWN: &str = "Year from now shown";

/// A way to a certificate.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::SelfStudy => "Self-study",
        Route::Program => "Certificate or associate program",
    }
}

/// The fields of text, in their order; that of the first job only for those who have none as a coder.
pub fn fields(constants: &Constants, profile: &Profile, asked: &TrainingCase) -> Vec<Typed<TrainingAnswer>> {
    let answers = profile.training;
    let mut fields = vec![cost(constants, answers, asked.route), months(constants, answers, asked.route), pay(answers)];
    if asked.student != Student::Coder {
        fields.push(search(answers));
    }
    fields.extend([years(answers), discount(answers)]);
    fields
}

fn cost(constants: &Constants, answers: TrainingAnswers, route: Option<Route>) -> Typed<TrainingAnswer> {
    let row = route.map(|route| route.cost(constants));
    let hint = row.map_or("The guide gives none.".to_owned(), |row| {
        format!("The guide: {} to {}.", exact(Dollars(row.low)), exact(Dollars(row.high)))
    });
    Typed {
        id: "train-cost",
        inputmode: "decimal",
        label: "Cost, dollars",
        hint,
        value: amount_text(answers.cost),
        placeholder: row.map(|row| grouped(Dollars(row.mid()).whole().unsigned_abs())),
        read: |typed| {
            let wrong = "Type a cost from $0 to $200,000, or leave it empty for the guide’s middle.";
            amount(typed, TrainingAnswers::MOST_COST).map(TrainingAnswer::Cost).ok_or(wrong.to_owned())
        },
    }
}

fn months(constants: &Constants, answers: TrainingAnswers, route: Option<Route>) -> Typed<TrainingAnswer> {
    let row = route.map(|_| route::months(constants));
    let hint = row.map_or("The guide gives none.".to_owned(), |row| {
        format!("The guide: {} to {} for most students.", row.low as i64, row.high as i64)
    });
    Typed {
        id: "train-months",
        inputmode: "numeric",
        label: "Months of training",
        hint,
        value: count_text(answers.months),
        placeholder: row.map(|row| (row.mid().round() as i64).to_string()),
        read: |typed| {
            let wrong = "Type whole months from 0 to 60, or leave it empty for the guide’s middle.";
            count(typed, TrainingAnswers::MOST_MONTHS).map(TrainingAnswer::Months).ok_or(wrong.to_owned())
        },
    }
}

fn pay(answers: TrainingAnswers) -> Typed<TrainingAnswer> {
    Typed {
        id: "train-pay",
        inputmode: "decimal",
        label: "Pay now, dollars a year",
        hint: "Not a coder yet? Type what you earn before tax; 0 counts. Empty: you code already.".to_owned(),
        value: amount_text(answers.pay_now),
        placeholder: None,
        read: |typed| {
            let wrong = "Type a pay a year from $0 to $1,000,000, or leave it empty if you code already.";
            amount(typed, TrainingAnswers::MOST_PAY).map(TrainingAnswer::PayNow).ok_or(wrong.to_owned())
        },
    }
}

fn search(answers: TrainingAnswers) -> Typed<TrainingAnswer> {
    Typed {
        id: "train-search",
        inputmode: "numeric",
        label: "Months to the first job",
        hint: "Counted from the end of training. The guide says only “quick entry”.".to_owned(),
        value: count_text(answers.search),
        placeholder: Some(FIRST_JOB_MONTHS.to_string()),
        read: |typed| {
            let wrong = format!("Type whole months from 0 to 24, or leave it empty for {FIRST_JOB_MONTHS}.");
            count(typed, TrainingAnswers::MOST_SEARCH).map(TrainingAnswer::Search).ok_or(wrong)
        },
    }
}

fn years(answers: TrainingAnswers) -> Typed<TrainingAnswer> {
    Typed {
        id: "train-years",
        inputmode: "numeric",
        label: "Years ahead",
        hint: "How far you look: 5 to 40.".to_owned(),
        value: answers.horizon.get().to_string(),
        placeholder: None,
        read: |typed| horizon(typed).map(TrainingAnswer::Horizon),
    }
}

fn discount(answers: TrainingAnswers) -> Typed<TrainingAnswer> {
    Typed {
        id: "train-discount",
        inputmode: "decimal",
        label: "Discount, percent a year",
        hint: "What a year’s wait takes off, above inflation.".to_owned(),
        value: answers.discount.to_string(),
        placeholder: None,
        read: |typed| rate(typed).map(TrainingAnswer::Discount),
    }
}
