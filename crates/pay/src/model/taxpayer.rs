//! Who is taxed: all that taxes depend on besides pay and place.

use super::local_tax::LocalTax;
use super::profile::{Filing, LocalAnswer, Place, Profile};

/// A person as taxes see them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taxpayer {
    /// How they file.
    pub filing: Filing,
    /// Where they live.
    pub home: Place,
    /// What they say of local income tax there.
    pub local: Option<LocalAnswer>,
}

impl Taxpayer {
    /// Of a person's answers.
    pub fn of(profile: &Profile) -> Taxpayer {
        Taxpayer { filing: profile.filing, home: profile.place, local: profile.local }
    }

    /// The same by filing status alone, at home nowhere in particular.
    pub fn filing(filing: Filing) -> Taxpayer {
        Taxpayer { filing, home: Place::UNITED_STATES, local: None }
    }

    /// The local income tax that counts in a place: at home what they say of it, elsewhere what is usual there.
    pub fn local_tax(&self, place: Place) -> LocalTax {
        LocalTax::counted(place, self.local.filter(|_| place == self.home))
    }
}
