//! What people type into fields of text: how it is read, and how an answer stands there.

use super::money::grouped;
use super::question::words;
use crate::model::profile::Per;
use crate::question::{AnswerKind, Bounds, Key, Question, Value, answer_text};
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
    let typed = typed.trim();
    let typed = if matches!(kind, AnswerKind::Percent(_)) { typed.trim_end_matches('%').trim_end() } else { typed };
    if typed.is_empty() && words(key.question).empty.is_some() {
        return Ok(Value::Unsaid);
    }
    kind.read_number(typed).map(|(number, _)| Value::Number(number)).ok_or_else(|| problem(key, kind))
}

/// "Type whole years from 0 to 45."
fn problem(key: Key, kind: AnswerKind) -> String {
    let words = words(key.question);
    let wanted = match kind {
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
            if per == Per::Hour || cents != 0 { format!("{dollars}.{cents:02}") } else { dollars }
        }
        _ => answer_text(kind, value),
    }
}

/// What cannot be read, with what counts meanwhile: "Type whole years from 0 to 45. Until then 4 counts."
pub fn until_then(problem: String, value: &str) -> String {
    if value.is_empty() { problem } else { format!("{problem} Until then {value} counts.") }
}
