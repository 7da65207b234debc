//! Who is taxed: all that taxes depend on besides pay and place.

use super::local_tax::LocalTax;
use super::profile::{Filing, LocalAnswer, Place, Profile};
use crate::units::{Dollars, MONTHS_A_YEAR};

/// A person as taxes see them, with their household.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taxpayer {
    /// How they file: a single person with children as head of household.
    pub filing: Filing,
    /// Children under 17; head of household has one at least.
    pub children: u8,
    /// What the other earns, dollars a year, where they file jointly.
    pub partner: Dollars,
    /// The part of pay that is saved into a 401(k).
    pub saving: f64,
    /// What they pay for health insurance through the employer, dollars a year.
    pub premium: Dollars,
    /// Where they live.
    pub home: Place,
    /// What they say of local income tax there.
    pub local: Option<LocalAnswer>,
}

impl Taxpayer {
    /// Of a person's answers.
    pub fn of(profile: &Profile) -> Taxpayer {
        let children = profile.children.unwrap_or_default();
        let filing = match profile.filing {
            Filing::Single if children > 0 => Filing::HeadOfHousehold,
            filing => filing,
        };
        let monthly = Dollars(profile.premium.unwrap_or_default().into());
        Taxpayer {
            filing,
            children: if filing == Filing::HeadOfHousehold { children.max(1) } else { children },
            partner: profile.partner.filter(|_| filing == Filing::Joint).map_or(Dollars(0.0), |pay| pay.dollars()),
            saving: profile.saving.map_or(0.0, |share| share.of_one()),
            premium: monthly * MONTHS_A_YEAR,
            home: profile.place,
            local: profile.local,
        }
    }

    /// By filing status alone, at home nowhere in particular.
    pub fn filing(filing: Filing) -> Taxpayer {
        Taxpayer { filing, ..Taxpayer::of(&Profile { filing, ..Profile::default() }) }
    }

    /// The other of the couple, as if alone in the household.
    pub fn partner_alone(&self) -> Taxpayer {
        Taxpayer { partner: Dollars(0.0), saving: 0.0, premium: Dollars(0.0), ..*self }
    }

    /// The local income tax that counts in a place: at home what they say of it, elsewhere what is usual there.
    pub fn local_tax(&self, place: Place) -> LocalTax {
        LocalTax::counted(place, self.local.filter(|_| place == self.home))
    }
}
