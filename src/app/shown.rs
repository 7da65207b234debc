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
