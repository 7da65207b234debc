//! What people type into fields of text: how it is read, and how an answer stands there.

use super::money::{grouped, paid_for};
use super::question::words;
use crate::model::profile::Per;
use crate::question::{AnswerKind, Bounds, Key, Misread, Question, Value, answer_text, is_invisible};
use crate::units::tenths_text;

/// The id of a key's field; that of its hint is the same with `-hint` after it.
pub fn field_id(key: Key) -> String {
    let name = key.name();
    match key.question {
        Question::Filing => "filing".to_owned(),
        // A section has that name.
        Question::Pay => "own-pay".to_owned(),
        Question::Offer => format!("{name}-pay"),
        // A point would begin a class where ids are selected.
        _ => name.replace('.', "-"),
    }
}

/// The keyboard of a phone for this kind: `numeric` has digits alone.
pub fn keyboard(kind: AnswerKind) -> &'static str {
    if matches!(kind, AnswerKind::Whole(_)) { "numeric" } else { "decimal" }
}

/// Reads what was typed into a field.
///
/// # Errors
/// A sentence that says what to do.
pub fn read(key: Key, kind: AnswerKind, typed: &str) -> Result<Value, String> {
    if words(key.question).empty.is_some() && typed.chars().all(|letter| letter.is_whitespace() || is_invisible(letter))
    {
        return Ok(Value::Unsaid);
    }
    match key.read(kind, typed) {
        Ok((number, _)) => Ok(Value::Number(number)),
        Err(misread) => Err(reason(key, kind, misread) + &problem(key, kind)),
    }
}

/// What a number that was typed counts as, where that is not all of it: "This counts as $52,001; nothing finer is kept."
pub fn counted_as(key: Key, kind: AnswerKind, typed: &str) -> Option<String> {
    let (number, _) = key.read(kind, typed).ok().filter(|(_, rounded)| *rounded)?;
    let sign = if kind.per().is_some() { "$" } else { "" };
    Some(format!("This counts as {sign}{}; nothing finer is kept.", field_text(kind, &Value::Number(number))))
}

/// What is in the way, before the sentence that says what to do.
fn reason(key: Key, kind: AnswerKind, misread: Misread) -> String {
    match misread {
        Misread::Nothing => String::new(),
        Misread::Range(ends) => {
            let [low, high] = ends.map(|end| end_text(kind, end));
            format!("This is a range, from {low} to {high}; one number is asked for. ")
        }
        Misread::PaidFor(per) => {
            let [is, is_not] = [per, kind.per().unwrap_or_default()].map(paid_for);
            let asked = if key.question == Question::Pay { Question::PayPer } else { Question::OfferPer };
            let keep = match kind {
                AnswerKind::Pay(_) if matches!(key.question, Question::Pay | Question::Offer) => {
                    format!(": choose “{}” under “{}” to keep it", per.name(), words(asked).label)
                }
                _ => String::new(),
            };
            format!("This reads as pay for {is}, not for {is_not}{keep}. ")
        }
        Misread::Unsure => "The point may stand before cents, or part thousands. ".to_owned(),
    }
}

/// An end of a range in millionths, to two decimals: "$24.50", "4.5".
fn end_text(kind: AnswerKind, end: u64) -> String {
    let (whole, hundredths) = (grouped(end / 1_000_000), end / 10_000 % 100);
    match (kind.per(), hundredths) {
        (Some(_), 0) => format!("${whole}"),
        (Some(_), _) => format!("${whole}.{hundredths:02}"),
        (None, 0) => whole,
        (None, _) => format!("{whole}.{hundredths:02}").trim_end_matches('0').to_owned(),
    }
}

/// "Type whole years from 0 to 45."
fn problem(key: Key, kind: AnswerKind) -> String {
    let words = words(key.question);
    let wanted = match kind {
        AnswerKind::Pay(Per::Chart) => "a pay for a chart,",
        AnswerKind::Pay(_) if key.question == Question::Pay => words.typed,
        AnswerKind::Pay(Per::Year) => "a pay for a year,",
        AnswerKind::Pay(Per::Hour) => "a pay for an hour,",
        _ => words.typed,
    };
    format!("Type {wanted} {}{}.", bounds(kind, "$"), words.empty.unwrap_or_default())
}

/// "from 0 to 45", dollars with this sign before them.
pub fn bounds(kind: AnswerKind, sign: &str) -> String {
    let Bounds { least, most } = kind.bounds().unwrap_or(Bounds::to(0));
    let text = |end: u32| match kind {
        AnswerKind::Tenths(_) | AnswerKind::Percent(_) => tenths_text(end as u16),
        AnswerKind::Dollars(_) => format!("{sign}{}", grouped(u64::from(end))),
        AnswerKind::Pay(_) => format!("{sign}{}", grouped(u64::from(end / 100))),
        _ => end.to_string(),
    };
    format!("from {} to {}", text(least), text(most))
}

/// An answer as it stands in its field.
pub fn field_text(kind: AnswerKind, value: &Value) -> String {
    match (kind, value) {
        (AnswerKind::Dollars(_), Value::Number(dollars)) => grouped(u64::from(*dollars)),
        (AnswerKind::Pay(per), Value::Number(amount)) => {
            let (dollars, cents) = (grouped(u64::from(amount / 100)), amount % 100);
            if per != Per::Year || cents != 0 { format!("{dollars}.{cents:02}") } else { dollars }
        }
        _ => answer_text(kind, value),
    }
}

/// What cannot be read, with what counts meanwhile: "Type whole years from 0 to 45. Until then 4 counts."
pub fn until_then(problem: String, value: &str) -> String {
    if value.is_empty() { problem } else { format!("{problem} Until then {value} counts.") }
}
