//! What a link could not tell, in words for the person who opened it.

use std::borrow::Cow;
use std::fmt;

/// The longest part of a link that is quoted back, in characters: enough to recognise it.
const QUOTED: usize = 40;

/// One thing about a link that its reader should know.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link does not begin with a version that is known.
    UnknownVersion {
        /// What it begins with.
        version: String,
    },
    /// A key that no version has.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A key that stands more than once.
    Repeated {
        /// The key.
        key: Cow<'static, str>,
    },
    /// A value that cannot be read.
    Unreadable {
        /// The key.
        key: Cow<'static, str>,
        /// The value.
        value: String,
        /// What it should be, such as "a number of years from 0 to 45".
        wanted: &'static str,
        /// What is used instead.
        used: String,
    },
    /// A key without a value.
    Empty {
        /// The key.
        key: Cow<'static, str>,
        /// What is used instead.
        used: String,
    },
    /// One item of a list that cannot be read; the others are used.
    UnreadableItem {
        /// The key.
        key: Cow<'static, str>,
        /// The item.
        item: String,
        /// What it should be.
        wanted: &'static str,
    },
    /// More items than a list may have; the first ones are used.
    TooMany {
        /// The key.
        key: Cow<'static, str>,
        /// How many are used.
        most: usize,
    },
    /// The salary of a place that is not compared, with no room to compare it.
    NotCompared {
        /// The key.
        key: Cow<'static, str>,
        /// The place.
        place: &'static str,
        /// How many are compared.
        most: usize,
    },
    /// `none` beside certifications.
    NoneBesideOthers,
    /// A finer number than is kept.
    Rounded {
        /// The key.
        key: Cow<'static, str>,
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

impl fmt::Display for Notice {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Notice::UnknownVersion { version } => write!(
                out,
                "This link begins with “{version}”, which this page does not know (it knows “1”); nothing of it was read."
            ),
            Notice::UnknownKey { key } => write!(out, "“{key}” is not something this page asks; it was left out."),
            Notice::Repeated { key } => write!(out, "“{key}” stands more than once in the link; the last one counts."),
            Notice::Unreadable { key, value, wanted, used } => {
                write!(out, "“{key}={value}” is not {wanted}; {used} is used.")
            }
            Notice::Empty { key, used } => write!(out, "“{key}=” says nothing; {used} is used."),
            Notice::UnreadableItem { key, item, wanted } => {
                write!(out, "“{item}” in “{key}” is not {wanted}; it was left out.")
            }
            Notice::TooMany { key, most } => write!(out, "“{key}” takes up to {most}; the first {most} are used."),
            Notice::NotCompared { key, place, most } => {
                write!(out, "“{key}” was left out: {place} is not among the {most} places compared.")
            }
            Notice::NoneBesideOthers => {
                write!(out, "“certs” says none and names some as well; the named ones are used.")
            }
            Notice::Rounded { key, value, used } => write!(out, "“{key}={value}” is read as {used}."),
            Notice::More { count: 1 } => write!(out, "There is one more such thing about the link."),
            Notice::More { count } => write!(out, "There are {count} more such things about the link."),
        }
    }
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
