//! A link of which mail or a chat left out the end.

use super::notice::{Notice, quoted};
use super::reader::Reader;
use super::said::{SEPARATORS, joined};
use crate::question::{AnswerKind, Key, Question, View};

/// The parts without the last one, where that is certain to be cut: a sign says so, or it ends inside a word. It is noticed.
pub(super) fn whole_parts<'a>(parts: &'a str, cut: bool, reader: &mut Reader) -> &'a str {
    let (before, last) = parts.rsplit_once(SEPARATORS).unwrap_or(("", parts));
    if !cut && !ends_inside_a_word(last) {
        return parts;
    }
    reader.notice_once(Notice::Cut { end: quoted(last) });
    before
}

/// Whether a part begins what a link may say, and stops there.
fn ends_inside_a_word(part: &str) -> bool {
    let part = joined(part);
    let begins = |text: &str, word: &str| {
        !text.is_empty()
            && word.len() > text.len()
            && word.is_char_boundary(text.len())
            && word[..text.len()].eq_ignore_ascii_case(text)
    };
    let Some((name, value)) = part.split_once('=') else {
        let salary = [Question::Salary.row().key, "."].concat();
        return Key::from_name(&part.to_ascii_lowercase()).is_none()
            && (Key::all().any(|key| begins(&part, &key.name()))
                || begins(&part, &salary)
                || begins(&part, View::KEY));
    };
    let words: Vec<&str> = match Key::from_name(&name.to_ascii_lowercase()).map(|key| key.question.row().kind) {
        Some(AnswerKind::OneOf(choices)) => choices.iter().map(|choice| choice.code).collect(),
        Some(AnswerKind::YesNo(words)) => words.to_vec(),
        _ => return false,
    };
    words.iter().any(|word| begins(value, word)) && !words.iter().any(|word| value.eq_ignore_ascii_case(word))
}
