use super::values::{Said, code, differs};
use crate::link::codes::Coded;
use crate::model::plan::Horizon;
use crate::model::profile::{TrainingAnswer, TrainingAnswers};
use crate::model::rate::Rate;

/// What a part of a link answers about the training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the answer it is named after")]
pub enum TrainingKey {
    Certification,
    Route,
    Cost,
    Months,
    Search,
    PayNow,
    Horizon,
    Discount,
}

impl TrainingKey {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Certification => "train",
            Self::Route => "train-route",
            Self::Cost => "train-cost",
            Self::Months => "train-months",
            Self::Search => "train-search",
            Self::PayNow => "train-pay",
            Self::Horizon => "train-years",
            Self::Discount => "train-discount",
        }
    }
}

/// Reads the value of a key; none where it cannot be read.
pub fn read(key: TrainingKey, said: &mut Said) -> Option<TrainingAnswer> {
    Some(match key {
        TrainingKey::Certification => TrainingAnswer::Certification(said.coded()?),
        TrainingKey::Route => TrainingAnswer::Route(said.coded()?),
        TrainingKey::Cost => TrainingAnswer::Cost(Some(said.amount(TrainingAnswers::MOST_COST)?)),
        TrainingKey::Months => TrainingAnswer::Months(Some(said.count(TrainingAnswers::MOST_MONTHS)?)),
        TrainingKey::Search => TrainingAnswer::Search(Some(said.count(TrainingAnswers::MOST_SEARCH)?)),
        TrainingKey::PayNow => TrainingAnswer::PayNow(Some(said.amount(TrainingAnswers::MOST_PAY)?)),
        TrainingKey::Horizon => TrainingAnswer::Horizon(Horizon::written(said.value)?),
        TrainingKey::Discount => TrainingAnswer::Discount(said.tenths(Rate::from_tenths)?),
    })
}

/// The value of a key, where it is not the default.
pub fn value(answers: TrainingAnswers, key: TrainingKey) -> Option<String> {
    let usual = TrainingAnswers::default();
    match key {
        TrainingKey::Certification => answers.certification.map(|certification| certification.code().to_owned()),
        TrainingKey::Route => code(answers.route),
        TrainingKey::Cost => answers.cost.map(|cost| cost.to_string()),
        TrainingKey::Months => answers.months.map(|months| months.to_string()),
        TrainingKey::Search => answers.search.map(|months| months.to_string()),
        TrainingKey::PayNow => answers.pay_now.map(|pay| pay.to_string()),
        TrainingKey::Horizon => differs(answers.horizon, usual.horizon).map(|horizon| horizon.get().to_string()),
        TrainingKey::Discount => differs(answers.discount, usual.discount).map(|discount| discount.to_string()),
    }
}
