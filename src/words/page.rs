//! The page's own words: headings, buttons, the foot.

use super::sources::Source;

/// The page's name.
pub const NAME: &str = "Medical Coding Salary Calculator";
/// Before the large figure.
pub const ABOUT: &str = "About";
/// Opens the form on a narrow page.
pub const CHANGE: &str = "Change";
/// Closes it.
pub const DONE: &str = "Done";
/// To the form, for keyboards.
pub const SKIP: &str = "Skip to the questions";
/// Copies the link.
pub const COPY: &str = "Copy link";
/// The link itself.
pub const LINK: &str = "The link";
/// It has been copied.
pub const COPIED: &str = "Link copied";
/// It could not be copied.
pub const COPY_REFUSED: &str = "This browser does not let the page copy. Here is the link to copy by hand:";
/// Forgets the answers.
pub const START_OVER: &str = "Start over";
/// Brings them back.
pub const UNDO: &str = "Undo start over";
/// Above what a link could not tell.
pub const LINK_TROUBLE: &str = "Part of the link could not be used";
/// Closes it.
pub const DISMISS: &str = "Dismiss";
/// The name of the list of sections.
pub const SECTIONS: &str = "Sections";
/// A figure's table.
pub const AS_TABLE: &str = "The same as a table";
/// The waterfall's other half.
pub const NOT_COUNTED: &str = "What does not count here, and why";
/// The field that adds a place.
pub const ADD_PLACE: &str = "Compare with";
/// No more room.
pub const PLACES_FULL: &str = "Six places are compared; take one out to add another.";
/// Before places that were not chosen.
pub const EXAMPLES: &str = "Examples, until you choose places of your own:";
/// The scrubber of a chart.
pub const YEAR_SHOWN: &str = "Year of experience shown";
/// Above what is assumed.
pub const ASSUMPTIONS: &str = "What is assumed, because nobody publishes it";
/// Above what is unknown.
pub const LIMITS: &str = "What the number does not know";
/// The foot.
pub const PRIVACY: &str = "Nothing you enter leaves this page: it is all worked out in your browser. No cookies, no trackers, no \
                           requests to anyone else.";

/// Takes a place out of the comparison.
pub fn leave_out(place: &str) -> String {
    format!("Take {place} out")
}

/// The page's sections, as the list names them: anchor, name.
pub const SECTION_LIST: [(&str, &str); 5] =
    [("pay", "Your pay"), ("why", "Why"), ("where", "Where"), ("time", "Over time"), ("sources", "Sources")];
/// Above the sources.
pub const SOURCES_TITLE: &str = "Every number here comes from a published table or is a stated assumption";

/// The form's anchor.
pub const FORM: &str = "you";

/// Every part of the page that can be jumped to.
pub fn anchors() -> impl Iterator<Item = &'static str> {
    let sections = SECTION_LIST.iter().map(|(anchor, _)| *anchor);
    sections.chain(Source::ALL.map(Source::anchor)).chain([FORM])
}

/// The name of the answer that stays in view.
pub const ANSWER: &str = "Your estimate";
/// Before the range.
pub const MOST_EARN: &str = "most earn";
