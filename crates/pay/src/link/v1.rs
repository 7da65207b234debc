//! Version 1 of the link, in the words of version 2: it is read for ever and written no more.
//!
//! It called the newest survey's dollars `bls`; an area across states had the state that its name names first; hours said
//! without more made an offer one by the hour. What it knew of pay at home, any version may say.

use super::said::{Said, joined};
use crate::model::profile::{OfferName, Per, Place};
use crate::question::{AnswerKind, DollarsWritten, Key, Question, Subject};

/// What links called the newest survey's basis, as the guide's dollars went without saying.
const SURVEY_BASIS: &str = "bls";

/// What version 2 would have said.
pub fn translate(said: Said) -> Said {
    let mut said = said.map(|key, text| (of_first_named_state(key), words(key, text)));
    for name in OfferName::ALL {
        let per = Key::offer(name, Question::OfferPer);
        if let Some(unit) = unit(&said, name) {
            said.put(per, unit.code().to_owned());
        }
    }
    said
}

fn of_first_named_state(key: Key) -> Key {
    match key.subject {
        Subject::Place(place) => Key { subject: Subject::Place(place.in_first_named_state()), ..key },
        Subject::Person | Subject::Plan(_) | Subject::Offer(_) => key,
    }
}

fn words(key: Key, text: String) -> String {
    match key.question.row().kind {
        AnswerKind::Place | AnswerKind::Places(_) | AnswerKind::Steps(_) => {
            joined(&text).split_inclusive([',', ':']).map(place).collect()
        }
        _ if key.question == Question::Basis && joined(&text).eq_ignore_ascii_case(SURVEY_BASIS) => {
            "current".to_owned()
        }
        _ => text,
    }
}

/// The code of an area with the state that it had.
fn place(item: &str) -> String {
    let (code, mark) = item.split_at(item.trim_end_matches([',', ':']).len());
    match Place::from_code(code).map(Place::in_first_named_state) {
        Some(place) if place.other_state().is_some() => place.code().to_owned() + mark,
        _ => item.to_owned(),
    }
}

/// What an offer is paid for: so much is a year's, whatever else is said; else hours tell of pay by the hour.
fn unit(said: &Said, name: OfferName) -> Option<Per> {
    let told = |question| said.get(Key::offer(name, question));
    let amount = told(Question::Offer).and_then(DollarsWritten::read);
    let kind = Question::OfferHours.row().kind;
    let hours = told(Question::OfferHours).and_then(|text| kind.read_number(text));
    match (told(Question::OfferPer), amount.and_then(|amount| amount.per)) {
        _ if amount.is_some_and(|amount| amount.cents >= Per::A_YEARS.into()) => Some(Per::Year),
        // What it tells, and what it may not, is read like any other part.
        (Some(_), _) => None,
        (None, Some(per)) => Some(per),
        _ if hours.is_some_and(|(hours, _)| kind.bounds().is_some_and(|bounds| bounds.hold(hours))) => Some(Per::Hour),
        _ => amount.map(|_| Per::Year),
    }
}
