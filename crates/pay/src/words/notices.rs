//! What a link could not tell, said to the person who opened it.

use super::nearest::nearest;
use super::question::{used, words};
use super::typed::bounds;
use crate::link::Notice;
use crate::model::plan::Horizon;
use crate::model::profile::{Per, Profile};
use crate::question::{AnswerKind, Key, Question, View};
use crate::rows::Coded;

/// What a place is in a link.
const LOCAL: &str = "a city or county of that place with an income tax, such as md-howard, or no";
const PLACES: &str = "US, a state’s two letters, or the code of a BLS area with figures";

/// One thing about a link that its reader should know, as a sentence; of the answers it was read as.
pub fn notice(notice: &Notice, profile: &Profile) -> String {
    match notice {
        Notice::UnknownVersion { version } => format!(
            "This link begins with “{version}”, which this page does not know (it knows “1” and “2”); nothing of it was read."
        ),
        Notice::UnknownView { value } => {
            format!("“view={value}” is none of {}; the page opens where its answers belong.", codes(View::CHOICES))
        }
        Notice::UnknownKey { key } => format!("“{key}” is not something this page asks; it was left out."),
        Notice::Repeated { key } => {
            format!("“{}” stands more than once in the link; the last one counts.", key.name())
        }
        Notice::Unreadable { key, value } => {
            let near = near(*key, value);
            format!("“{}={value}” is not {}{near}; {} is used.", key.name(), wanted(*key), used(*key, profile))
        }
        Notice::Empty { key } => format!("“{}=” says nothing; {} is used.", key.name(), used(*key, profile)),
        Notice::UnreadableItem { key, item } => {
            let near = near(*key, item);
            format!("“{item}” in “{}” is not {}{near}; it was left out.", key.name(), wanted_item(*key))
        }
        Notice::TooMany { key, most } => format!("“{}” takes up to {most}; the first {most} are used.", key.name()),
        Notice::NotCompared { key, place, most } => {
            format!("“{}” was left out: {} is not among the {most} places compared.", key.name(), place.name())
        }
        Notice::PaidAtHome { key } => {
            format!("“{}” was left out: “pay” says what you are paid there.", key.name())
        }
        Notice::NoneBesideOthers => "“certs” says none and names some as well; the named ones are used.".to_owned(),
        Notice::NoUnit { key, value } => {
            format!(
                "“{}={value}” may be an hour’s pay or a year’s, and the link does not say which; it was left out.",
                key.name()
            )
        }
        Notice::Cut { end } if end.is_empty() => {
            "The end of this link was left out on its way; what there is of it was read.".to_owned()
        }
        Notice::Cut { end } => format!("This link was cut off at “{end}”; it was read up to there."),
        Notice::Rounded { key, value, used } => format!("“{}={value}” is read as {used}.", key.name()),
        Notice::More { count: 1 } => "There is one more such thing about the link.".to_owned(),
        Notice::More { count } => format!("There are {count} more such things about the link."),
    }
}

/// What the value of a key must be: "a number of years from 0 to 45".
pub fn wanted(key: Key) -> String {
    match key.question.row().kind {
        AnswerKind::YesNo([no, yes]) => format!("{yes} or {no}"),
        AnswerKind::OneOf([one, other]) => format!("{} or {}", one.code, other.code),
        AnswerKind::OneOf(choices) => format!("one of {}", codes(choices)),
        AnswerKind::Several(choices) => format!("{} or a list of {}", AnswerKind::NONE, codes(choices)),
        AnswerKind::Place | AnswerKind::Places(_) => PLACES.to_owned(),
        AnswerKind::LocalTax => LOCAL.to_owned(),
        AnswerKind::Steps(_) => format!("a year from 0 to {} and a step, such as 3:surgical", Horizon::MOST.get()),
        AnswerKind::Pay(Per::Year) => {
            let [year, hour, chart] = Per::ALL.map(|per| bounds(AnswerKind::Pay(per), ""));
            format!("a pay in dollars: a year’s {year}, an hour’s {hour}, or a chart’s {chart}")
        }
        kind => format!("{} {}", words(key.question).number, bounds(kind, "")),
    }
}

/// What an item of a key's list must be.
fn wanted_item(key: Key) -> String {
    match key.question.row().kind {
        AnswerKind::Several(_) => "a credential this page knows".to_owned(),
        _ => wanted(key),
    }
}

/// "; the nearest is CPC", of a credential that is not known.
fn near(key: Key, written: &str) -> String {
    let choices = match (key.question, key.question.row().kind) {
        (_, AnswerKind::Several(choices)) | (Question::Training, AnswerKind::OneOf(choices)) => choices,
        _ => return String::new(),
    };
    nearest(choices, written).map_or(String::new(), |name| format!("; the nearest is {name}"))
}

fn codes(choices: &[Coded]) -> String {
    choices.iter().map(|choice| choice.code).collect::<Vec<_>>().join(", ")
}
