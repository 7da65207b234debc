//! What a link could not tell. `words::notices` says it to the person who opened it.

use crate::model::profile::Place;
use crate::question::Key;

/// The longest part of a link that is quoted back, in characters: enough to recognize it.
const QUOTED: usize = 40;

/// One thing about a link that its reader should know.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link does not begin with a version that is known.
    UnknownVersion {
        /// What it begins with.
        version: String,
    },
    /// A view that there is not.
    UnknownView {
        /// What it is called.
        value: String,
    },
    /// A key that no version has.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A key that stands more than once.
    Repeated {
        /// The key.
        key: Key,
    },
    /// A value that cannot be read.
    Unreadable {
        /// The key.
        key: Key,
        /// The value.
        value: String,
    },
    /// A key without a value.
    Empty {
        /// The key.
        key: Key,
    },
    /// One item of a list that cannot be read; the others are used.
    UnreadableItem {
        /// The key.
        key: Key,
        /// The item.
        item: String,
    },
    /// More items than a list may have; the first ones are used.
    TooMany {
        /// The key.
        key: Key,
        /// How many are used.
        most: usize,
    },
    /// The salary of a place that is not compared, with no room to compare it.
    NotCompared {
        /// The key.
        key: Key,
        /// The place.
        place: Place,
        /// How many are compared.
        most: usize,
    },
    /// The salary of home beside the person's own pay.
    PaidAtHome {
        /// The key.
        key: Key,
    },
    /// `none` beside certifications.
    NoneBesideOthers,
    /// An amount of which nothing tells what it is paid for.
    NoUnit {
        /// The key.
        key: Key,
        /// The amount.
        value: String,
    },
    /// The end of the link was left out on its way; what there is of its last part was too.
    Cut {
        /// That part.
        end: String,
    },
    /// A finer answer than is kept: a number, or one of AAPC's credentials for a specialty.
    Rounded {
        /// The key.
        key: Key,
        /// What was written.
        value: String,
        /// What is used.
        used: String,
    },
    /// So many more that are not told one by one.
    More {
        /// How many.
        count: usize,
    },
}

impl Notice {
    /// How many are told one by one.
    pub const MOST: usize = 12;
}

/// A piece of a link as it is quoted back: short, and without characters that cannot be seen.
pub(super) fn quoted(text: &str) -> String {
    let mut seen = text.chars().filter(|letter| !letter.is_control());
    let mut quoted: String = seen.by_ref().take(QUOTED).collect();
    if seen.next().is_some() {
        quoted.push('…');
    }
    quoted
}
