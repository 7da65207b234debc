//! What a section needs to show a person's answers.

use super::state::Change;
use crate::answers::Answers;
use std::rc::Rc;
use yew::prelude::*;

/// What a section needs.
#[derive(Clone, Properties)]
pub struct SectionProps {
    /// What it shows.
    pub answers: Rc<Answers>,
    /// How often all answers were replaced at once.
    pub replaced: u32,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

/// A section is drawn again only where it is given something else to show.
impl PartialEq for SectionProps {
    fn eq(&self, other: &SectionProps) -> bool {
        Rc::ptr_eq(&self.answers, &other.answers)
            && self.replaced == other.replaced
            && self.on_change == other.on_change
    }
}

/// What a section without a state of its own needs besides.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// What every section needs.
    pub with: SectionProps,
    /// Draws it.
    pub draw: Draw,
}

/// Draws a section.
#[derive(Clone, Copy)]
pub struct Draw(pub fn(&SectionProps) -> Html);

/// A section is drawn in one way for as long as it is there.
impl PartialEq for Draw {
    fn eq(&self, _: &Draw) -> bool {
        true
    }
}

/// A section without a state of its own.
#[component]
pub fn Part(props: &PartProps) -> Html {
    (props.draw.0)(&props.with)
}
