//! Values of links, as every part of them reads and writes them.

use super::LinkKey;
use crate::link::codes::Coded;
use crate::link::notice::{Notice, quoted};
use crate::model::profile::Place;
use crate::units::{cents, dollars, tenths, tenths_text, whole};

/// What a link says of one key, and what its reader is to be told of it. Every way to read it gives none where it is
/// nothing of the kind.
pub(super) struct Said<'a> {
    pub(super) key: LinkKey,
    pub(super) value: &'a str,
    pub(super) found: &'a mut Vec<Notice>,
}

impl Said<'_> {
    /// An answer that has a word, in any case.
    pub(super) fn coded<T: Coded>(&self) -> Option<T> {
        T::from_code(&self.value.to_ascii_lowercase())
    }

    /// One of two words, in any case.
    pub(super) fn word(&self, words: &[(&str, bool)]) -> Option<bool> {
        words.iter().find(|(word, _)| self.value.eq_ignore_ascii_case(word)).map(|(_, yes)| *yes)
    }

    /// A place by its code.
    pub(super) fn place(&self) -> Option<Place> {
        place(self.value)
    }

    /// A whole number up to `most`.
    pub(super) fn count(&self, most: u8) -> Option<u8> {
        u8::try_from(whole(self.value)?).ok().filter(|count| *count <= most)
    }

    /// Whole dollars up to `most`.
    pub(super) fn amount(&mut self, most: u32) -> Option<u32> {
        self.dollars(|whole| u32::try_from(whole).ok().filter(|amount| *amount <= most))
    }

    /// Whole dollars as the answer that `of` makes of them.
    pub(super) fn dollars<T>(&mut self, of: impl Fn(u64) -> Option<T>) -> Option<T> {
        let (whole, rounded) = dollars(self.value)?;
        Some(self.kept(of(whole)?, rounded, || whole.to_string()))
    }

    /// Dollars and cents up to `most`, in cents.
    pub(super) fn cents(&mut self, most: u32) -> Option<u32> {
        let (cents, rounded) = cents(self.value)?;
        let amount = u32::try_from(cents).ok().filter(|amount| *amount <= most)?;
        Some(self.kept(amount, rounded, || format!("{}.{:02}", amount / 100, amount % 100)))
    }

    /// A number with a decimal as the answer that `of` makes of its tenths.
    pub(super) fn tenths<T>(&mut self, of: impl Fn(u16) -> Option<T>) -> Option<T> {
        let (tenths, rounded) = tenths(self.value)?;
        Some(self.kept(of(tenths)?, rounded, || tenths_text(tenths)))
    }

    /// The answer; where it was rounded to it, that is told.
    fn kept<T>(&mut self, answer: T, rounded: bool, used: impl Fn() -> String) -> T {
        if rounded {
            self.found.push(Notice::Rounded { key: self.key, value: quoted(self.value), used: used() });
        }
        answer
    }

    /// A list of which up to `most` count. `add` takes an item and gives whether there was room, or none where the item
    /// cannot be read. None where no item can.
    pub(super) fn list(&mut self, most: usize, add: &mut dyn FnMut(&str) -> Option<bool>) -> Option<()> {
        let (mut any, mut too_many, mut unread) = (false, false, Vec::new());
        for item in self.value.split(',').map(str::trim).filter(|item| !item.is_empty()) {
            match add(item) {
                Some(room) => (any, too_many) = (true, too_many || !room),
                None => unread.push(Notice::UnreadableItem { key: self.key, item: quoted(item) }),
            }
        }
        if !any {
            return None;
        }
        self.found.append(&mut unread);
        if too_many {
            self.found.push(Notice::TooMany { key: self.key, most });
        }
        Some(())
    }
}

/// The place of a code, in any case.
pub(super) fn place(code: &str) -> Option<Place> {
    Place::from_code(&code.to_ascii_uppercase())
}

/// What is to be written: none where it is the default.
pub(super) fn differs<T: PartialEq>(value: T, default: T) -> Option<T> {
    (value != default).then_some(value)
}

/// The word of an answer that is not the default.
pub(super) fn code<T: Coded>(value: T) -> Option<String> {
    differs(value, T::default()).map(|value| value.code().to_owned())
}

/// A yes; to say nothing is no.
pub(super) fn yes(said: bool, word: &str) -> Option<String> {
    said.then(|| word.to_owned())
}

/// The codes as a list; none where there are none.
pub(super) fn list(codes: Vec<String>) -> Option<String> {
    (!codes.is_empty()).then(|| codes.join(","))
}
