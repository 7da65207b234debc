//! Places by name, and finding them as one types.

use crate::data::places::{Kind, Place};
use crate::data::wages::{Occupation, employment};
use std::cmp::Reverse;

/// The full name, as lists show it.
pub fn name(place: Place) -> &'static str {
    place.name()
}

/// A name short enough for a sentence or a bar: the first city with its state, nonmetropolitan areas said to be so.
pub fn label(place: Place) -> String {
    match place.kind() {
        Kind::Nation | Kind::State => place.name().to_owned(),
        Kind::Metro => match place.name().rsplit_once(", ") {
            Some((_, states)) => {
                let label = format!("{}, {states}", place.short_name());
                place.other_state().map_or(label.clone(), |state| format!("{label} (taxed in {})", state.code()))
            }
            None => place.name().to_owned(),
        },
        Kind::Nonmetro => format!("nonmetropolitan {}", place.short_name()),
    }
}

/// After "in": with an article where the name wants one.
pub fn within(place: Place) -> String {
    let article = place.kind() == Kind::Nation || place.code() == "DC";
    if article { format!("the {}", place.name()) } else { label(place) }
}

/// At the start of a sentence.
pub fn subject(place: Place) -> String {
    capitalized(&within(place))
}

/// The same text with a capital first letter; names are plain ASCII.
pub fn capitalized(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// What kind of place, beside its name in a list.
pub fn kind(place: Place) -> &'static str {
    match place.kind() {
        Kind::Nation => "nation",
        Kind::State => "state",
        Kind::Metro => "metro area",
        Kind::Nonmetro => "nonmetro area",
    }
}

/// How many places a search shows at once: what a phone's screen takes.
pub const SHOWN: usize = 8;

/// The places that what was typed may mean, likeliest first: every word begins a word of the name or of its state.
/// A state comes before its areas, larger places before smaller ones.
pub fn search(typed: &str) -> Vec<Place> {
    let wanted = words(typed);
    let mut found: Vec<(u8, Reverse<u32>, Place)> = Vec::new();
    for place in Place::all() {
        let Some(rank) = rank(place, &wanted) else { continue };
        let jobs = employment(place, Occupation::RecordsSpecialists).unwrap_or(0);
        let key = (rank, Reverse(jobs), place);
        found.insert(found.partition_point(|before| *before < key), key);
    }
    found.into_iter().map(|(.., place)| place).collect()
}

/// The words of what was typed, in lower case.
pub fn words(typed: &str) -> Vec<String> {
    folded(typed).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether every word begins a word of the place's name or of its state; always, for no words.
pub fn fits(place: Place, wanted: &[String]) -> bool {
    wanted.is_empty() || rank(place, wanted).is_some()
}

/// 0 where the name or code is what was typed or begins so, 1 where another word of the name does, 2 where the words
/// are those of the state; none where a word is found nowhere.
fn rank(place: Place, wanted: &[String]) -> Option<u8> {
    let name = folded(place.name());
    let state = place.state().filter(|state| *state != place).map_or(String::new(), |state| folded(state.name()));
    let begins = |text: &str, word: &str| text.split(' ').any(|known| known.starts_with(word));
    let code = place.code().to_ascii_lowercase();
    if !wanted.iter().all(|word| begins(&name, word) || begins(&state, word) || code == *word) {
        return None;
    }
    let Some(first) = wanted.first() else { return Some(0) };
    Some(match () {
        () if code == *first || name.starts_with(&wanted.join(" ")) => 0,
        () if wanted.iter().all(|word| begins(&name, word)) => 1,
        () => 2,
    })
}

/// Lower case, and single spaces for whatever is neither letter nor digit; the names are plain ASCII.
fn folded(text: &str) -> String {
    let letters =
        text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' });
    let folded: String = letters.collect();
    folded.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
