//! The parts of the page that can be jumped to.

use super::method;
use super::section::Section;
use super::sources::Source;

/// The form's anchor.
pub const FORM: &str = "you";

/// The anchor of the answer that stays in view.
pub const ANSWER: &str = "answer";

/// Every part of the page that can be jumped to, but for the lines of the constants.
pub fn all() -> impl Iterator<Item = &'static str> {
    let parts = Section::ALL.into_iter().map(Section::anchor).chain(Source::ALL.map(Source::anchor));
    parts.chain(method::anchors()).chain([FORM])
}

/// The part of the page that a fragment names; none where it holds answers.
pub fn part(fragment: &str) -> Option<&str> {
    let name = fragment.strip_prefix('#')?;
    (name.starts_with(method::CONSTANT) || all().any(|anchor| anchor == name)).then_some(name)
}
