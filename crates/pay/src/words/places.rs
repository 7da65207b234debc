//! Places by name.

use crate::data::places::{Kind, Place};

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
