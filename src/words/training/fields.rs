//! What the fields about a training ask, and what they say to what was typed.

use super::super::money::{exact, grouped};
use crate::model::asked::Asked;
use crate::model::assumptions::FIRST_JOB_MONTHS;
use crate::model::constants::Constants;
use crate::model::plan::Horizon;
use crate::model::profile::{Profile, TrainingAnswer, TrainingAnswers};
use crate::model::rate::Rate;
use crate::model::route::{self, Route};
use crate::model::student::Student;
use crate::units::{Dollars, dollars, tenths, whole};

/// The certificate trained for.
pub const CERTIFICATION: &str = "Certificate";
/// How to get there.
pub const ROUTE: &str = "Way there";
/// The scrubber of the balance.
pub const YEAR_SHOWN: &str = "Year from now shown";

/// A field of text.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Its id.
    pub id: &'static str,
    /// Its hint's id.
    pub hint_id: &'static str,
    /// `numeric` or `decimal`, for the keyboard of a phone.
    pub inputmode: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What an empty field means, or where its number comes from.
    pub hint: String,
    /// What has been said.
    pub value: String,
    /// What counts while nothing is.
    pub placeholder: Option<String>,
    /// Reads it, with a sentence where it cannot be read.
    pub read: fn(&str) -> Result<TrainingAnswer, String>,
}

/// A way to a certificate.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::SelfStudy => "Self-study",
        Route::Program => "Certificate or associate program",
    }
}

/// The fields of text, in their order; that of the first job only for those who have none as a coder.
pub fn fields(constants: &Constants, profile: &Profile, asked: &Asked) -> Vec<Typed> {
    let answers = profile.training;
    let mut fields = vec![cost(constants, answers), months(constants, answers), pay(answers)];
    if asked.student != Student::Coder {
        fields.push(search(answers));
    }
    fields.extend([horizon(answers), discount(answers)]);
    fields
}

fn cost(constants: &Constants, answers: TrainingAnswers) -> Typed {
    let row = answers.route().map(|route| route.cost(constants));
    let hint = row.map_or("The guide gives none.".to_owned(), |row| {
        format!("The guide: {} to {}.", exact(Dollars(row.low)), exact(Dollars(row.high)))
    });
    Typed {
        id: "train-cost",
        hint_id: "train-cost-hint",
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

fn months(constants: &Constants, answers: TrainingAnswers) -> Typed {
    let row = answers.route().map(|_| route::months(constants));
    let hint = row.map_or("The guide gives none.".to_owned(), |row| {
        format!("The guide: {} to {} for most students.", row.low as i64, row.high as i64)
    });
    Typed {
        id: "train-months",
        hint_id: "train-months-hint",
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

fn pay(answers: TrainingAnswers) -> Typed {
    Typed {
        id: "train-pay",
        hint_id: "train-pay-hint",
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

fn search(answers: TrainingAnswers) -> Typed {
    Typed {
        id: "train-search",
        hint_id: "train-search-hint",
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

fn horizon(answers: TrainingAnswers) -> Typed {
    Typed {
        id: "train-years",
        hint_id: "train-years-hint",
        inputmode: "numeric",
        label: "Years ahead",
        hint: "How far you look: 5 to 40.".to_owned(),
        value: answers.horizon.get().to_string(),
        placeholder: None,
        read: |typed| {
            let years = Horizon::written(typed.trim());
            years.map(TrainingAnswer::Horizon).ok_or("Type whole years from 5 to 40.".to_owned())
        },
    }
}

fn discount(answers: TrainingAnswers) -> Typed {
    Typed {
        id: "train-discount",
        hint_id: "train-discount-hint",
        inputmode: "decimal",
        label: "Discount, percent a year",
        hint: "What a year’s wait takes off, above inflation.".to_owned(),
        value: answers.discount.to_string(),
        placeholder: None,
        read: |typed| {
            let plain = typed.trim().trim_end_matches('%').trim_end();
            let rate = tenths(plain).and_then(|(tenths, _)| Rate::from_tenths(tenths));
            rate.map(TrainingAnswer::Discount).ok_or("Type a percentage from 0 to 20.".to_owned())
        },
    }
}

fn amount_text(amount: Option<u32>) -> String {
    amount.map_or(String::new(), |amount| grouped(u64::from(amount)))
}

fn count_text(count: Option<u8>) -> String {
    count.map_or(String::new(), |count| count.to_string())
}

/// Whole dollars as typed; nothing typed is nothing said. None where it cannot be read.
fn amount(typed: &str, most: u32) -> Option<Option<u32>> {
    if typed.trim().is_empty() {
        return Some(None);
    }
    let (whole, _) = dollars(typed)?;
    u32::try_from(whole).ok().filter(|amount| *amount <= most).map(Some)
}

/// A whole number as typed; nothing typed is nothing said. None where it cannot be read.
fn count(typed: &str, most: u8) -> Option<Option<u8>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    u8::try_from(whole(typed)?).ok().filter(|count| *count <= most).map(Some)
}
