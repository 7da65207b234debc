//! What mail and chats do to a link, undone: escapes of every kind, however many lie in one another, line breaks, what
//! nobody can see, and what a sentence puts around it.

use super::escapes::without_escapes;
use crate::question::is_invisible;

/// What stands before a link in a sentence, or around it.
const OPENING: [char; 11] = ['<', '(', '[', '{', '“', '„', '‘', '«', '‹', '"', '\''];
/// What stands behind it. A link of ours ends in none of these.
const CLOSING: [char; 14] = ['>', ')', ']', '}', '”', '“', '’', '»', '›', '"', '\'', '`', '*', '|'];
/// What ends a sentence, or a part of a link.
const PUNCTUATION: [char; 7] = ['.', ',', ';', ':', '!', '?', '&'];
/// How a chat shows that it left out the rest.
const LEFT_OUT: [&str; 2] = ["…", "..."];

/// What a link says, as it was written.
pub(super) struct Plain {
    /// Its fragment, without the `#`.
    pub fragment: String,
    /// Whether a sign tells that its end was left out.
    pub cut: bool,
}

impl Plain {
    /// Of a link as it arrived: an address or its fragment.
    pub(super) fn of(link: &str) -> Plain {
        let text = legible(link);
        let text = text.trim().trim_start_matches(OPENING);
        let text = match text.split_once('#') {
            Some((before, fragment)) if !begins_with_a_version(before) => fragment,
            // The page's address, and nothing said in it.
            None if text.contains("://") => "",
            _ => text,
        };
        let text = text.trim_start_matches('#').trim_start();
        let inner = text.trim_end_matches(|letter: char| CLOSING.contains(&letter) || letter.is_whitespace());
        if let Some(rest) = LEFT_OUT.iter().find_map(|sign| inner.strip_suffix(sign)) {
            return Plain { fragment: rest.to_owned(), cut: true };
        }
        Plain { fragment: ended(text).to_owned(), cut: false }
    }
}

/// A part of a link without what a sentence puts behind it: no answer ends so.
pub(super) fn ended(text: &str) -> &str {
    text.trim_end_matches(|letter: char| {
        CLOSING.contains(&letter) || PUNCTUATION.contains(&letter) || letter.is_whitespace()
    })
}

/// Whether it is a fragment without its `#`: a `#` in it is one of its own.
fn begins_with_a_version(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit()) && text[1..].trim_start().starts_with(['?', '&'])
}

/// The text without escapes, line breaks and what nobody can see.
fn legible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace("=\n3D", "=3D");
    // Where mail escapes every `=`, one at the end of a line tells that the line goes on.
    let count = |part: &str| text.matches(part).count();
    let (escaped, broken) = (count("=3D") + count("=3d"), count("=\n"));
    let joined = if escaped > 0 && escaped + broken == count("=") { text.replace("=\n", "") } else { text };
    seen(&without_escapes(&seen(&joined)))
}

fn seen(text: &str) -> String {
    // A mail breaks lines wherever it likes.
    text.chars().filter(|letter| !is_invisible(*letter) && !matches!(letter, '\n' | '\r' | '\t')).collect()
}
