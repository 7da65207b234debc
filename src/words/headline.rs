//! The answer in words: the figure, its range, what it is by the month and hour, where it stands.

use super::sources::Source;
use super::{answers, money, places};
use crate::data::wages::{Occupation, employment, survey};
use crate::model::compare::InPlace;
use crate::model::percentile::{Caution, Peers, Standing};
use crate::model::profile::{Basis, Filing, Place, Profile, Role};

/// The large figure with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// "$64,800".
    pub amount: String,
    /// "a year before tax, dollars of about 2023".
    pub unit: &'static str,
    /// "Most such coders in Dallas, TX earn $55,000 to $76,400."
    pub range: String,
    /// The range alone: "$55,000 to $76,400".
    pub short_range: String,
}

/// The headline of an answer.
pub fn headline(profile: &Profile, here: &InPlace) -> Headline {
    let short_range = format!("{} to {}", money::about(here.estimate.low), money::about(here.estimate.high));
    let people = answers::people(profile.role);
    let whose = if profile.remote {
        format!("remote {people}")
    } else {
        format!("{people} in {}", places::within(profile.place))
    };
    Headline {
        amount: money::about(here.estimate.centre),
        unit: match profile.basis {
            Basis::Guide => "a year before tax, dollars of about 2023",
            Basis::Bls => "a year before tax, May 2025 dollars",
        },
        range: format!("Most such {whose} earn {short_range}."),
        short_range,
    }
}

/// A figure with what it is and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// "$4,500".
    pub value: String,
    /// "a month after federal and Texas tax, filing single".
    pub text: String,
    /// Its source.
    pub source: Source,
}

/// Take-home pay, hourly pay and what it buys.
pub fn facts(profile: &Profile, here: &InPlace) -> Vec<Fact> {
    let taxes = match profile.place.state() {
        Some(state) if here.take_home.state.whole() == 0 => format!("federal tax ({} takes none)", state.name()),
        Some(state) => format!("federal and {} tax", state.name()),
        None => "federal tax; choose a place to count its state’s".to_owned(),
    };
    let filing = match profile.filing {
        Filing::Single => "single",
        Filing::Joint => "married with one earner",
        Filing::HeadOfHousehold => "head of household with one child",
    };
    let prices = money::tenths(here.price_index * 100.0);
    vec![
        Fact {
            value: money::about(here.take_home.net().a_month()),
            text: format!("a month to take home, {filing}, after {taxes}"),
            source: Source::Taxes,
        },
        Fact {
            value: money::cents(here.estimate.centre.an_hour()),
            text: "an hour before tax, at 40 hours a week".to_owned(),
            source: Source::Guide,
        },
        Fact {
            value: money::about(here.real_net()),
            text: format!(
                "a year is what the take-home pay buys at average US prices; prices here are {prices} of 100"
            ),
            source: Source::Prices,
        },
    ]
}

/// An occupation's people.
pub fn occupation(occupation: Occupation) -> &'static str {
    match occupation {
        Occupation::RecordsSpecialists => "medical records specialists",
        Occupation::HealthServicesManagers => "medical and health services managers",
    }
}

/// Those a person is held against: "medical records specialists in Dallas, TX".
pub fn peers(peers: &Peers) -> String {
    format!("{} in {}", occupation(peers.occupation), places::within(peers.area))
}

/// The percentile in words, of those whom [`peers`] names.
pub fn standing(standing: &Standing) -> String {
    format!("About {} in 100 earn less than this", standing.percentile.round() as i64)
}

/// A warning where the estimate lies outside what BLS's survey spans.
pub fn caution(standing: &Standing) -> Option<String> {
    let who = peers(&standing.peers);
    let pay = money::exact(standing.pay);
    Some(match standing.caution? {
        Caution::Below(p10) => format!(
            "Take this with caution: {pay} in May 2025 dollars is below the 10th percentile of {who}, {} (BLS).",
            money::exact(p10)
        ),
        Caution::Above(p90) => format!(
            "Take this with caution: {pay} in May 2025 dollars is above the 90th percentile of {who}, {} (BLS).",
            money::exact(p90)
        ),
    })
}

/// Which dollars these are, and the way to the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Dollars {
    /// The sentence.
    pub text: String,
    /// The words to press.
    pub switch: &'static str,
    /// The basis they switch to.
    pub to: Basis,
}

/// The line about the dollars.
pub fn dollars(profile: &Profile, standing: Option<&Standing>) -> Dollars {
    let may_2025 = standing
        .map_or(String::new(), |standing| format!(" In May 2025 dollars it is {}.", money::about(standing.pay)));
    match profile.basis {
        Basis::Guide => Dollars {
            text: format!("The guide’s dollars are of about 2023.{may_2025}"),
            switch: "Work in May 2025 dollars",
            to: Basis::Bls,
        },
        Basis::Bls => Dollars {
            text: "May 2025 dollars; what a place pays is from BLS alone.".to_owned(),
            switch: "Work in the guide’s dollars",
            to: Basis::Guide,
        },
    }
}

/// What had to be used where BLS publishes no figure, and how far a small place leans on its neighbors.
pub fn notes(profile: &Profile, here: &InPlace) -> Vec<String> {
    let mut notes = Vec::new();
    let lent = here.standing.filter(|standing| !profile.remote && standing.peers.area != profile.place);
    notes.extend(lent.map(|standing| {
        format!(
            "BLS publishes no figure for {} in {}; the percentile is that of {}.",
            occupation(standing.peers.occupation),
            places::within(profile.place),
            places::within(standing.peers.area)
        )
    }));
    if !profile.remote {
        notes.extend(wage_note(profile.place));
    }
    notes
}

/// What a place's wages are made of, where they are not simply its own.
pub fn wage_note(place: Place) -> Option<String> {
    let within = places::within(place);
    if survey(place, Occupation::RecordsSpecialists).is_err() {
        return Some(format!(
            "BLS publishes no wage of medical records specialists in {within}; three neighboring occupations there are used."
        ));
    }
    if employment(place, Occupation::RecordsSpecialists).is_none() {
        return Some(format!(
            "BLS does not publish how many medical records specialists work in {within}; few are presumed."
        ));
    }
    None
}

/// What is said aloud when the answer has changed.
pub fn announcement(profile: &Profile, here: &InPlace) -> String {
    let headline = headline(profile, here);
    let month = money::about(here.take_home.net().a_month());
    format!("About {} {}. Range {}. {month} a month after tax.", headline.amount, headline.unit, headline.short_range)
}

/// The tab's title.
pub fn title(profile: &Profile, here: &InPlace) -> String {
    let role = match profile.role {
        Role::Coder => "Medical coder",
        Role::Supervisor | Role::Manager | Role::Director => answers::role(profile.role),
    };
    format!("{role}, {}: about {} a year", places::label(profile.place), money::about(here.estimate.centre))
}
