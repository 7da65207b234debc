//! The page's own words: headings, buttons, the foot.

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
/// In the room of a section whose code is on its way.
pub const COMING: &str = "One moment…";
/// Where code that comes later did not come.
pub const MISSING: &str = "A part of this page has not arrived. Your answers are kept.";
/// Closes it.
pub const DISMISS: &str = "Dismiss";
/// The name of the list of sections.
pub const VIEWS: &str = "Views";
/// The name of the four ways in.
pub const WAYS: &str = "Where to begin";
/// To training.
pub const NOT_YET: &str = "I am not a coder yet";
/// To the questions.
pub const PAID_FAIRLY: &str = "Am I paid fairly?";
/// To the offer.
pub const HAVE_AN_OFFER: &str = "I have an offer";
/// To the places.
pub const WHERE_TO_LIVE: &str = "Where could I live?";
/// A figure's table, and what it may be saved as.
pub const AS_TABLE: &str = "Table and files";
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

/// A newer version of the page waits.
pub const NEW_VERSION: &str = "A new version of this page is ready.";
/// Brings it in.
pub const USE_IT_NOW: &str = "Use it now";
/// Leaves it for the next visit.
pub const LATER: &str = "Later";

/// Takes back every step that is tried.
pub const TAKE_BACK: &str = "Undo";
/// What stood before a step was tried.
pub fn was(amount: &str) -> String {
    format!("was {amount}")
}

/// Opens the steps that add less.
pub fn other_steps(count: usize) -> String {
    format!("{count} more steps; those that would lose come last")
}

/// Above the fields of pay in the comparison.
pub const TYPE_PAY: &str = "Know the real pay somewhere, or have an offer? Type it over the estimate.";
/// The first place of the housing question.
pub const FIRST_PLACE: &str = "First place";
/// The second.
pub const SECOND_PLACE: &str = "Second place";
/// The scrubber of the housing question.
pub const SHARE_SHOWN: &str = "Housing share shown";
/// Above the guide's own example.
pub const CLAIM: &str = "The guide’s own example, worked";
/// Compares it above.
pub const CLAIM_TRY: &str = "Compare these two";
/// Fewer than two states to hold against each other.
pub const NO_PAIR: &str = "Compare two places to see how far housing decides between them";
/// The choice of what shades the map.
pub const SHADED_BY: &str = "Shaded by";
/// What to do with the map.
pub const MAP_HINT: &str = "Press a state to compare it; arrow keys move from state to state.";
/// The map's name.
pub const MAP_NAME: &str = "The states";
/// The field that finds places in the ranking.
pub const FIND: &str = "Find a place";
/// The filter by state.
pub const IN_STATE: &str = "State";
/// The filter by kind.
pub const OF_KIND: &str = "Kind";
/// The filter by size.
pub const OF_SIZE: &str = "Size";
/// Remote work, within the ranking.
pub const REMOTE: &str = "Remote: the same pay wherever you live";
/// The table of all places.
pub const RANKING: &str = "All places, ranked; arrow keys move from row to row";
/// The headings that no button stands in.
pub const RANK: &str = "Rank";
/// The place's column.
pub const PLACE: &str = "Place";
/// The button's column.
pub const COMPARED: &str = "Compare";
/// A place of the person's own.
pub const HOME: &str = "home";

/// Puts a place into the comparison.
pub fn compare(place: &str) -> String {
    format!("Compare {place}")
}

/// A place where one is.
pub fn home(place: &str) -> String {
    format!("{place}, home")
}

/// The field for real pay in a place.
pub fn pay_in(place: &str) -> String {
    format!("Real pay in {place}, dollars a year")
}

/// Takes a place out of the comparison.
pub fn leave_out(place: &str) -> String {
    format!("Take {place} out")
}

/// Above the sources.
pub const SOURCES_TITLE: &str = "Every number here comes from a published table or is a stated assumption";

/// The name of the answer that stays in view.
pub const ANSWER: &str = "Your estimate";
/// Before the range.
pub const MOST_EARN: &str = "most earn";
