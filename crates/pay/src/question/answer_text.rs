use super::kind::{AnswerKind, CENTS};
use super::step_code::step_code;
use super::value::Value;
use crate::model::profile::Place;
use crate::rows::Coded;
use crate::units::tenths_text;

/// An answer as links write it; empty where it is none of its kind.
pub fn answer_text(kind: AnswerKind, value: &Value) -> String {
    match value {
        Value::Unsaid => String::new(),
        Value::Number(number) => number_text(kind, *number),
        Value::Place(place) => place.code().to_owned(),
        Value::Local(answer) => answer.code().to_owned(),
        Value::Places(places) => list(places.as_slice().iter().copied().map(Place::code)),
        Value::Steps(plan) => plan
            .steps()
            .iter()
            .map(|dated| format!("{}:{}", dated.year, step_code(dated.step)))
            .collect::<Vec<_>>()
            .join(","),
    }
}

fn number_text(kind: AnswerKind, number: u32) -> String {
    let code = |choices: &[Coded]| choices.get(number as usize).map_or("", |choice| choice.code).to_owned();
    match kind {
        AnswerKind::YesNo([no, yes]) => if number == 0 { no } else { yes }.to_owned(),
        AnswerKind::OneOf(choices) => code(choices),
        AnswerKind::Several(_) if number == 0 => AnswerKind::NONE.to_owned(),
        AnswerKind::Several(choices) => {
            let held = choices.iter().enumerate().filter(|(position, _)| number >> position & 1 != 0);
            list(held.map(|(_, choice)| choice.code))
        }
        AnswerKind::Tenths(_) | AnswerKind::Percent(_) => tenths_text(number as u16),
        // With cents only where it has some.
        AnswerKind::Pay(_) if number.is_multiple_of(CENTS) => (number / CENTS).to_string(),
        AnswerKind::Pay(_) => format!("{}.{:02}", number / CENTS, number % CENTS),
        AnswerKind::Whole(_)
        | AnswerKind::Dollars(_)
        | AnswerKind::Place
        | AnswerKind::LocalTax
        | AnswerKind::Places(_)
        | AnswerKind::Steps(_) => number.to_string(),
    }
}

fn list(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(",")
}
