//! The parts of the page that can be jumped to.

use super::method;
use super::section::{Section, view_anchor};
use super::sources::Source;
use crate::question::View;

/// The form's anchor.
pub const FORM: &str = "you";

/// The anchor of the answer that stays in view.
pub const ANSWER: &str = "answer";

/// Every part of the page that can be jumped to, but for the lines of the constants.
pub fn all() -> impl Iterator<Item = &'static str> {
    let parts = Section::ALL.into_iter().map(Section::anchor).chain(Source::ALL.map(Source::anchor));
    parts.chain(method::anchors()).chain(View::ALL.map(view_anchor)).chain([FORM])
}

/// The view that a part of the page stands in; none for what stands beside all of them. What is no section and no view
/// lies within the method.
pub fn view_of(part: &str) -> Option<View> {
    let view = View::ALL.into_iter().find(|view| view_anchor(*view) == part);
    let section =
        || Section::ALL.into_iter().find(|section| section.anchor() == part).map(|section| section.row().view);
    if [FORM, ANSWER].contains(&part) { None } else { Some(view.or_else(section).unwrap_or(View::Method)) }
}

/// The part of the page that a fragment names; none where it holds answers.
pub fn part(fragment: &str) -> Option<&str> {
    let name = fragment.strip_prefix('#')?;
    (name.starts_with(method::CONSTANT) || all().any(|anchor| anchor == name)).then_some(name)
}
