//! What stands around a city's name: the state after it, and words that tell nothing.

use crate::data::finding::Finding;
use crate::data::folded::key;
use crate::data::places::{Kind, Place};
use std::sync::LazyLock;

/// What people put around a city's name.
const AROUND: [&str; 24] = [
    "america",
    "area",
    "around",
    "city",
    "downtown",
    "greater",
    "in",
    "metro",
    "metropolitan",
    "msa",
    "near",
    "of",
    "outside",
    "region",
    "rural",
    "state",
    "suburb",
    "suburbs",
    "the",
    "town",
    "township",
    "us",
    "usa",
    "village",
];
/// Letters of a state's name that tell it after a city's.
const STATE_TELLS: usize = 3;

/// Every state with its name and its letters as they are compared.
static STATES: LazyLock<Vec<(Place, String, String)>> =
    LazyLock::new(|| Place::states().map(|state| (state, key(state.name()), key(state.code()))).collect());

/// The words without those around a city's name.
pub(super) fn inner(words: &[String]) -> &[String] {
    let around = |word: &String| AROUND.contains(&word.as_str());
    let mut inner = words;
    while let [first, rest @ ..] = inner
        && !rest.is_empty()
        && around(first)
    {
        inner = rest;
    }
    while let [rest @ .., last] = inner
        && !rest.is_empty()
        && around(last)
    {
        inner = rest;
    }
    inner
}

/// The states that words at the end may tell.
pub(super) fn states(all: &'static Finding, words: &[String]) -> Vec<Place> {
    let typed = words.concat();
    let told = |fits: &dyn Fn(&str, &str) -> bool| -> Vec<Place> {
        STATES.iter().filter(|(_, name, code)| fits(name, code)).map(|(state, ..)| *state).collect()
    };
    let code = told(&|_, code| code == typed);
    let (range, whole) = all.nicknames.beginning(&typed);
    let nicknames = (range.start..whole).map(|at| all.nickname_place(at));
    match code.is_empty() {
        false => code,
        true => {
            let named = told(&|name, _| typed.len() >= STATE_TELLS && name.starts_with(&typed));
            named.into_iter().chain(nicknames.filter(|place| place.kind() == Kind::State)).collect()
        }
    }
}
