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

    pub(super) fn wanted(self) -> &'static str {
        match self {
            Self::Certification => "one of cpc, ccs, cca, rhit, rhia",
            Self::Route => "self-study or program",
            Self::Cost => "a cost in whole dollars from 0 to 200,000",
            Self::Months => "a number of months from 0 to 60",
            Self::Search => "a number of months from 0 to 24",
            Self::PayNow => "a pay in whole dollars from 0 to 1,000,000",
            Self::Horizon => "a number of years from 5 to 40",
            Self::Discount => "a percentage from 0 to 20",
        }
    }

    /// What is used where a value cannot be read, for a sentence.
    pub(super) fn spoken_default(self) -> String {
        let usual = TrainingAnswers::default();
        match self {
            Self::Certification => usual.certification.code().to_owned(),
            Self::Route => usual.route.code().to_owned(),
            Self::Cost | Self::Months => "the guide’s middle".to_owned(),
            Self::Search => "our assumption".to_owned(),
            Self::PayNow => "a coder’s own pay".to_owned(),
            Self::Horizon => usual.horizon.get().to_string(),
            Self::Discount => usual.discount.to_string(),
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
        TrainingKey::Certification => code(answers.certification),
        TrainingKey::Route => code(answers.route),
        TrainingKey::Cost => answers.cost.map(|cost| cost.to_string()),
        TrainingKey::Months => answers.months.map(|months| months.to_string()),
        TrainingKey::Search => answers.search.map(|months| months.to_string()),
        TrainingKey::PayNow => answers.pay_now.map(|pay| pay.to_string()),
        TrainingKey::Horizon => differs(answers.horizon, usual.horizon).map(|horizon| horizon.get().to_string()),
        TrainingKey::Discount => differs(answers.discount, usual.discount).map(|discount| discount.to_string()),
    }
}
