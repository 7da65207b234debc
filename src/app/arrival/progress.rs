//! The state machine: how far the page has come, what may happen next, and what is to be done then. Plain values: it knows
//! neither Yew nor the browser.

use crate::app::section_set::SectionSet;
use crate::words::section::Section;

/// The sections that are drawn before the page takes its place.
pub const FIRST: SectionSet = SectionSet::NONE.with(Section::Pay).with(Section::Why);

/// How far the page as a whole has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The prerendered page is in view; the live one is drawn aside, one part a task.
    Drawing {
        /// How many parts wait for their turn.
        waiting: u32,
    },
    /// Every part has had its turn; the live page takes over the sections that go on standing.
    TakingOver,
    /// The live page is in place; what is below the window is not laid out yet.
    InPlace,
    /// All of it is laid out.
    LaidOut,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A part of the page has lined up for a task of its own.
    PartQueued,
    /// The task has come in which the next part may be drawn.
    TaskCame,
    /// The live page is drawn with the sections it has taken over.
    TakenOver,
    /// The first frame of the live page has been laid out.
    FramePassed,
    /// Sections are to come alive: someone is near them or wants to go there, or their answers have changed.
    Called(SectionSet),
    /// All that a section is drawn with is there.
    Ready(Section),
    /// What these sections are drawn with does not come.
    Missed(SectionSet),
}

/// What is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw the part that has waited longest, and ask for the next task.
    DrawPart,
    /// Note what the swap must keep, and draw the page with the standing sections.
    TakeOver,
    /// Put the live page where the prerendered one is, and wait for a frame.
    TakePlace,
    /// Lay out what is below the window.
    LayOutRest,
    /// Get what these sections are drawn with, each in a task of its own.
    Prepare(SectionSet),
    /// Draw the page again, which says that a part of it did not come.
    TellMissing,
    /// Draw a section live; what has the focus in it keeps it.
    Awaken(Section),
}

/// How far the page has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The page as a whole.
    pub stage: Stage,
    /// The sections that are alive.
    pub alive: SectionSet,
    /// The sections that are alive or were called.
    called: SectionSet,
    /// The sections whose code did not come when they were called last.
    pub missing: SectionSet,
}

impl Progress {
    /// Nothing is drawn yet.
    pub const BEGUN: Progress =
        Progress { stage: Stage::Drawing { waiting: 0 }, alive: FIRST, called: FIRST, missing: SectionSet::NONE };
    /// Nothing is left to do.
    pub const DONE: Progress =
        Progress { stage: Stage::LaidOut, alive: SectionSet::ALL, called: SectionSet::ALL, missing: SectionSet::NONE };

    /// Whether parts still wait for a task of their own.
    pub fn is_drawing(&self) -> bool {
        matches!(self.stage, Stage::Drawing { .. })
    }

    /// What comes of an event: every transition there is. What comes out of turn changes nothing.
    #[must_use]
    pub fn after(self, event: Event) -> (Progress, Option<Effect>) {
        let to = |stage, effect| (Progress { stage, ..self }, effect);
        match (self.stage, event) {
            (Stage::Drawing { waiting }, Event::PartQueued) => to(Stage::Drawing { waiting: waiting + 1 }, None),
            (Stage::Drawing { waiting: 0 }, Event::TaskCame) => to(Stage::TakingOver, Some(Effect::TakeOver)),
            (Stage::Drawing { waiting }, Event::TaskCame) => {
                to(Stage::Drawing { waiting: waiting - 1 }, Some(Effect::DrawPart))
            }
            (Stage::TakingOver, Event::TakenOver) => to(Stage::InPlace, Some(Effect::TakePlace)),
            (Stage::InPlace, Event::FramePassed) => to(Stage::LaidOut, Some(Effect::LayOutRest)),
            (_, Event::Called(sections)) => self.after_call(sections),
            (_, Event::Ready(section)) if self.called.has(section) && !self.alive.has(section) => {
                (Progress { alive: self.alive.with(section), ..self }, Some(Effect::Awaken(section)))
            }
            (_, Event::Missed(sections)) => self.after_miss(sections),
            _ => (self, None),
        }
    }

    /// What did not come may be called again.
    fn after_miss(self, sections: SectionSet) -> (Progress, Option<Effect>) {
        let missed = sections.except(self.alive);
        let effect = (missed != SectionSet::NONE).then_some(Effect::TellMissing);
        (Progress { called: self.called.except(missed), missing: self.missing.union(missed), ..self }, effect)
    }

    /// A section is prepared once, however often it is called.
    fn after_call(self, sections: SectionSet) -> (Progress, Option<Effect>) {
        let new = sections.except(self.called);
        let effect = (new != SectionSet::NONE).then_some(Effect::Prepare(new));
        (Progress { called: self.called.union(new), missing: self.missing.except(new), ..self }, effect)
    }
}
