//! The parts of a link, before any is read as an answer.

use super::notice::{Notice, quoted};
use super::plain::ended;
use super::reader::Reader;
use crate::question::{Key, Question, View};

/// What stands between the parts of a link; a `?` where another program put its own parts behind it.
pub(super) const SEPARATORS: [char; 2] = ['&', '?'];

/// Those of Meta, Google, Microsoft, TikTok, X, Yandex, Mailchimp and HubSpot.
const TRACKERS: [&str; 15] = [
    "fbclid", "igshid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "ttclid", "twclid", "yclid",
    "mc_cid", "mc_eid", "_hsenc", "_hsmi",
];

/// What a link says, by key, in its own order; of a key that is repeated the last. And the view that it opens in.
#[derive(Debug, Default)]
pub(super) struct Said {
    parts: Vec<(Key, String)>,
    /// What it says of the view.
    pub(super) view: Option<String>,
}

impl Said {
    /// The parts of what follows the version. What is no key, and what is said twice, is noticed.
    pub(super) fn parse(text: &str, reader: &mut Reader) -> Said {
        let mut said = Said::default();
        // Trackers put their own parts behind what ends a sentence, so any may end in that.
        for part in text.split(SEPARATORS).map(ended).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = joined(name).to_ascii_lowercase();
            if name == View::KEY {
                said.view = Some(value.trim().to_owned());
                continue;
            }
            let Some(key) = Key::from_name(&name) else {
                if !is_trackers(&name) {
                    reader.notice_once(Notice::UnknownKey { key: quoted(&name) });
                }
                continue;
            };
            if said.get(key).is_some() {
                reader.notice_once(Notice::Repeated { key });
            }
            said.put(key, value.trim().to_owned());
        }
        said
    }

    /// What is said of a key.
    pub(super) fn get(&self, key: Key) -> Option<&str> {
        self.parts.iter().find(|(known, _)| *known == key).map(|(_, text)| text.as_str())
    }

    /// Says this of a key, in place of what was said.
    pub(super) fn put(&mut self, key: Key, text: String) {
        match self.parts.iter_mut().find(|(known, _)| *known == key) {
            Some((_, before)) => *before = text,
            None => self.parts.push((key, text)),
        }
    }

    /// Takes out what is said of a key.
    pub(super) fn take(&mut self, key: Key) -> Option<String> {
        let at = self.parts.iter().position(|(known, _)| *known == key)?;
        Some(self.parts.remove(at).1)
    }

    /// Every key with what is said of it, changed by `with`.
    pub(super) fn map(self, with: impl Fn(Key, String) -> (Key, String)) -> Said {
        let parts = self.parts.into_iter().map(|(key, text)| with(key, text)).collect();
        Said { parts, ..self }
    }

    /// The keys that may be set, each after what it depends on: salaries last, as whether a place is home or compared
    /// must be known before; so too what is offered, as whether it is an hour's is told by others.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (Key, &str)> {
        // How an amount is read depends on what it is paid for.
        let amounts = |key: &Key| matches!(key.question, Question::Offer | Question::Pay);
        let salaries = self.parts.iter().map(|(key, _)| *key).filter(|key| key.question == Question::Salary);
        let keys = Key::all().filter(move |key| !amounts(key)).chain(Key::all().filter(amounts)).chain(salaries);
        keys.filter_map(|key| Some((key, self.get(key)?)))
    }
}

/// A word that a mail has broken, in one piece.
pub(super) fn joined(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether who tracks clicks adds this to links, by itself or behind a `?` of its own.
fn is_trackers(name: &str) -> bool {
    name.starts_with("utm_") || TRACKERS.contains(&name)
}
