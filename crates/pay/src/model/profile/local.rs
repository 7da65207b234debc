use super::Place;
use crate::data::local_taxes::Jurisdiction;

/// What a person says of local income tax where they live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LocalAnswer {
    /// None is to be counted.
    Nothing,
    /// They live in this city or county.
    Of(Jurisdiction),
}

impl LocalAnswer {
    /// What links call none.
    pub const NOTHING: &str = "no";

    /// The word that links use.
    pub fn code(self) -> &'static str {
        match self {
            LocalAnswer::Nothing => Self::NOTHING,
            LocalAnswer::Of(one) => one.code(),
        }
    }

    /// Whether it can be said of a place.
    pub fn fits(self, place: Place) -> bool {
        match self {
            LocalAnswer::Nothing => place.state().is_some(),
            LocalAnswer::Of(one) => one.lies_in(place),
        }
    }

    /// That of a word in lower case; none for anything else.
    pub fn from_code(code: &str) -> Option<LocalAnswer> {
        if code == Self::NOTHING {
            return Some(LocalAnswer::Nothing);
        }
        Jurisdiction::from_code(code).map(LocalAnswer::Of)
    }
}
