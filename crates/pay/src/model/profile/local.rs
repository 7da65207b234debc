use super::{Found, FoundKind, Place};
use crate::data::local_taxes::{Jurisdiction, UsualLocalTax, usual};

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

    /// What follows from where a place was found: the county of a ZIP code or a city, or the city itself; none where that has
    /// no tax, or it is what counts there by itself.
    pub fn found(found: &Found) -> Option<LocalAnswer> {
        let one = match (found.county, found.kind) {
            (Some(county), _) => Jurisdiction::of_county(county),
            (None, FoundKind::City { name, state }) => Jurisdiction::of_city(name, state),
            (None, FoundKind::Nickname(name)) => {
                found.place.state().and_then(|state| Jurisdiction::of_city(name, state))
            }
            (None, FoundKind::Zip(_) | FoundKind::Area) => None,
        };
        let one = one.filter(|one| one.lies_in(found.place) && usual(found.place) != UsualLocalTax::County(*one));
        one.map(LocalAnswer::Of)
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
