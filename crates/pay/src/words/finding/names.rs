//! Places by the words of their names.

use crate::data::folded::{becomes, spaced, words};
use crate::data::places::{Kind, Place};
use crate::data::wages::{Occupation, employment};
use std::cmp::Reverse;
use std::sync::LazyLock;

/// What was typed as the words of a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// The words, as they are compared.
    pub(super) words: Vec<String>,
    /// Whether only what is outside cities is meant: nonmetropolitan areas.
    pub(super) rural: bool,
}

/// Each tells that what is outside cities is meant.
const RURAL: [&str; 4] = ["rural", "nonmetro", "nonmetropolitan", "outside"];
/// Beside such a word these tell nothing more.
const BESIDE_RURAL: [&str; 15] = [
    "in",
    "of",
    "the",
    "city",
    "cities",
    "area",
    "areas",
    "part",
    "parts",
    "metro",
    "metros",
    "metropolitan",
    "non",
    "town",
    "towns",
];

impl Wanted {
    /// Reads it.
    pub fn read(typed: &str) -> Wanted {
        let mut words = words(typed);
        let apart = words.windows(2).any(|pair| pair[0] == "non" && pair[1].starts_with("metro"));
        let rural = apart || words.iter().any(|word| RURAL.contains(&word.as_str()));
        if rural {
            words.retain(|word| !RURAL.contains(&word.as_str()) && !BESIDE_RURAL.contains(&word.as_str()));
        }
        Wanted { words, rural }
    }
}

/// Of every place its name as it is compared, by its row, of states and the nation with their letters; made when one first types, which is
/// after the tables of all have come.
static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| Place::all().map(folded).collect());

fn folded(place: Place) -> String {
    let letters = if matches!(place.kind(), Kind::Nation | Kind::State) { place.code() } else { "" };
    spaced(place.name()) + &spaced(letters)
}

/// The places that what was typed may mean, likeliest first: every word begins a word of the name or of its state.
/// A state comes before its areas, larger places before smaller ones.
pub fn search(wanted: &Wanted) -> Vec<Place> {
    ranked(wanted).into_iter().map(|(_, place)| place).collect()
}

/// The same, each with its [`rank`].
pub(super) fn ranked(wanted: &Wanted) -> Vec<(u8, Place)> {
    let mut found: Vec<(u8, Reverse<u32>, Place)> = Vec::new();
    for place in Place::all() {
        let Some(rank) = rank(place, wanted) else { continue };
        let jobs = employment(place, Occupation::RecordsSpecialists).unwrap_or(0);
        let key = (rank, Reverse(jobs), place);
        found.insert(found.partition_point(|before| *before < key), key);
    }
    found.into_iter().map(|(rank, _, place)| (rank, place)).collect()
}

/// Whether every word begins a word of the place's name or of its state; always, for no words.
pub fn fits(place: Place, wanted: &Wanted) -> bool {
    *wanted == Wanted::default() || rank(place, wanted).is_some()
}

/// The name or code begins with what was typed.
pub(super) const BEGINS: u8 = 0;
/// Other words of the name begin so.
pub(super) const WITHIN: u8 = 1;
/// The words are those of the state.
const STATE: u8 = 2;

/// [`BEGINS`], [`WITHIN`] or [`STATE`]; none where a word is found nowhere.
fn rank(place: Place, wanted: &Wanted) -> Option<u8> {
    if wanted.rural && place.kind() != Kind::Nonmetro {
        return None;
    }
    let name = FOLDED.get(place.row())?;
    let state = place.state().map_or("", |state| &FOLDED[state.row()]);
    if !wanted.words.iter().all(|word| begins(name, word) || begins(state, word)) {
        return None;
    }
    let Some(first) = wanted.words.first() else { return Some(BEGINS) };
    // Areas' codes are digits, which nobody types for a place.
    let letters = matches!(place.kind(), Kind::Nation | Kind::State) && place.code().eq_ignore_ascii_case(first);
    Some(match () {
        () if letters || name.get(1..).is_some_and(|name| name.starts_with(&wanted.words.join(" "))) => BEGINS,
        () if wanted.words.iter().all(|word| begins(name, word)) => WITHIN,
        () => STATE,
    })
}

/// Whether a word, or what it may become, begins one of a name's.
fn begins(name: &str, word: &str) -> bool {
    let becomes = becomes(word);
    name.split(' ').any(|known| known.starts_with(word) || becomes == Some(known))
}
