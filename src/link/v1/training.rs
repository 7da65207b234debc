use super::Key;
use super::read::Unreadable;
use super::write::{code, differs};
use crate::link::codes::Coded;
use crate::link::notice::{Notice, quoted};
use crate::model::plan::Horizon;
use crate::model::profile::{TrainingAnswer, TrainingAnswers};
use crate::model::rate::Rate;
use crate::units::{dollars, tenths, whole};

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

/// Reads the value of a key; what is to be told of it goes to `found`.
pub fn read(key: TrainingKey, value: &str, found: &mut Vec<Notice>) -> Result<TrainingAnswer, Unreadable> {
    let lower = value.to_ascii_lowercase();
    let answer = match key {
        TrainingKey::Certification => Coded::from_code(&lower).map(TrainingAnswer::Certification),
        TrainingKey::Route => Coded::from_code(&lower).map(TrainingAnswer::Route),
        TrainingKey::Cost => amount(key, value, TrainingAnswers::MOST_COST, found).map(TrainingAnswer::Cost),
        TrainingKey::Months => months(value, TrainingAnswers::MOST_MONTHS).map(TrainingAnswer::Months),
        TrainingKey::Search => months(value, TrainingAnswers::MOST_SEARCH).map(TrainingAnswer::Search),
        TrainingKey::PayNow => amount(key, value, TrainingAnswers::MOST_PAY, found).map(TrainingAnswer::PayNow),
        TrainingKey::Horizon => count(value).and_then(Horizon::new).map(TrainingAnswer::Horizon),
        TrainingKey::Discount => discount(value, found).map(TrainingAnswer::Discount),
    };
    answer.ok_or(Unreadable)
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

fn count(value: &str) -> Option<u8> {
    u8::try_from(whole(value)?).ok()
}

fn months(value: &str, most: u8) -> Option<Option<u8>> {
    count(value).filter(|months| *months <= most).map(Some)
}

fn amount(key: TrainingKey, value: &str, most: u32, found: &mut Vec<Notice>) -> Option<Option<u32>> {
    let (whole, rounded) = dollars(value)?;
    let amount = u32::try_from(whole).ok().filter(|amount| *amount <= most)?;
    if rounded {
        found.push(as_read(key, value, amount.to_string()));
    }
    Some(Some(amount))
}

fn discount(value: &str, found: &mut Vec<Notice>) -> Option<Rate> {
    let (tenths, rounded) = tenths(value)?;
    let rate = Rate::from_tenths(tenths)?;
    if rounded {
        found.push(as_read(TrainingKey::Discount, value, rate.to_string()));
    }
    Some(rate)
}

fn as_read(key: TrainingKey, value: &str, used: String) -> Notice {
    Notice::Rounded { key: Key::Training(key).name(), value: quoted(value), used }
}
