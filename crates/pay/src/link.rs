//! Share links: a profile as the fragment of an address, and back. A link opens for ever and means the same answers.
//!
//! `#2?years=4&certs=cpc,ccs`: the version, then what differs from the default, in a fixed order. One file a published
//! version: an old one is put into the words of the newest. Reading applies what can be read and says what cannot.

mod cut;
mod escapes;
mod notice;
mod plain;
mod reader;
mod said;
mod v1;
mod v2;

pub use notice::Notice;

use crate::model::profile::Profile;
use crate::question::{Key, View};
use cut::whole_parts;
use plain::{Plain, ended};
use reader::Reader;
use said::Said;

/// What a link said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The answers, with defaults where none could be read.
    pub profile: Profile,
    /// The view that it names, or else the one where its answers belong.
    pub view: View,
    /// What could not be read, or was read in a way to be told; at most [`Notice::MOST`] and one that counts the rest.
    pub notices: Vec<Notice>,
}

/// Reads a link: a whole address or its fragment, with or without the `#`. Nothing at all is the default. It never
/// fails: what cannot be read stays the default, and a notice tells it.
///
/// ```
/// let reading = pay::link::read("https://example.org/#2?years=4&certs=cpc&place=Dallas");
/// assert_eq!(reading.profile.years.get(), 4);
/// // Places are told by their codes: Dallas is 19100.
/// assert_eq!(reading.notices.len(), 1);
/// ```
pub fn read(link: &str) -> Reading {
    let Plain { fragment, cut } = Plain::of(link);
    let (version, rest) = fragment.split_once(['?', '&']).unwrap_or((&fragment, ""));
    match ended(version.trim()) {
        "" if rest.is_empty() && !cut => Reading::default(),
        "1" => read_parts(rest, cut, v1::translate),
        "2" => read_parts(rest, cut, |said| said),
        other => {
            Reading { notices: vec![Notice::UnknownVersion { version: notice::quoted(other) }], ..Reading::default() }
        }
    }
}

/// Reads what follows the version, once it is in the words of the newest.
fn read_parts(rest: &str, cut: bool, translate: impl Fn(Said) -> Said) -> Reading {
    let mut reader = Reader::default();
    let parts = whole_parts(rest, cut, &mut reader);
    let mut said = translate(Said::parse(parts, &mut reader));
    v2::tell_units(&mut said, &mut reader);
    reader.apply_all(&said)
}

/// The link of a profile in a view, which goes without saying where the answers belong there.
pub fn write_in(profile: &Profile, view: View) -> String {
    let named = (view != View::inferred(profile)).then(|| format!("{}={}", View::KEY, view.code()));
    written(named.into_iter().chain(v2::parts(profile)))
}

/// The link of a profile, from the `#`; reading it gives the profile back. It is of the newest version, and says only
/// what differs from the default.
///
/// ```
/// use pay::model::profile::{Paid, Profile, Salary};
/// let who = Profile { pay: Paid::a_year(Salary::new(52_000)), remote: true, ..Profile::default() };
/// assert_eq!(pay::link::write(&who), "#2?pay=52000&remote=yes"); // dollars a year
/// ```
pub fn write(profile: &Profile) -> String {
    written(v2::parts(profile))
}

fn written(parts: impl Iterator<Item = String>) -> String {
    let said = parts.collect::<Vec<_>>().join("&");
    if said.is_empty() { "#2".to_owned() } else { format!("#2?{said}") }
}

/// Every answer of a profile as a link writes it; none where it is the default.
pub fn answers(profile: &Profile) -> Vec<(Key, Option<String>)> {
    v2::answers(profile)
}
