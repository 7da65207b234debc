//! The answer in words: the figure, its range, where it stands.

use super::{answers, money, places};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::data::wages::{NoFigure, Occupation, employment, survey};
use crate::model::assumptions::SUPPRESSED_JOBS;
use crate::model::compare::InPlace;
use crate::model::locality::index;
use crate::model::percentile::{Caution, Peers, Standing};
use crate::model::profile::{Basis, Place, Profile, Role};
use crate::units::Dollars;
use const_format::formatcp;

/// The large figure with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// "$64,800".
    pub amount: String,
    /// "a year before tax, dollars of …".
    pub unit: String,
    /// "Most coders like you in Dallas, TX earn $55,000 to $76,400 a year before tax (dollars of …)."
    pub range: String,
    /// The range alone: "$55,000 to $76,400".
    pub short_range: String,
}

/// The headline of an answer.
pub fn headline(profile: &Profile, here: &InPlace) -> Headline {
    let short_range = format!("{} to {}", money::about(here.estimate.low), money::about(here.estimate.high));
    let people = answers::people(profile.role);
    let dollars = answers::dollars(profile.basis);
    let whose = match profile.remote {
        true => format!("remote {people} like you"),
        false => format!("{people} like you in {}", places::within(profile.place)),
    };
    Headline {
        amount: money::about(here.estimate.centre),
        unit: format!("a year before tax, {dollars}"),
        range: format!("Most {whose} earn {short_range} a year before tax ({dollars})."),
        short_range,
    }
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

/// The same where the pay does not stand beside it.
pub fn standing_in_full(standing: &Standing) -> String {
    format!(
        "About {} in 100 {} earn less than {} a year",
        standing.percentile.round() as i64,
        peers(&standing.peers),
        money::about(standing.pay)
    )
}

/// A warning where the estimate lies outside what BLS's survey spans.
pub fn caution(standing: &Standing) -> Option<String> {
    let who = peers(&standing.peers);
    let pay = money::about(standing.pay);
    Some(match standing.caution? {
        Caution::Below(p10) => format!(
            "Careful, this is very low: about {pay} in {SURVEY} dollars, where nine in ten {who} earn more than {} (BLS, 10th percentile).",
            money::about(p10)
        ),
        Caution::Above(p90) => format!(
            "Careful, this is very high: about {pay} in {SURVEY} dollars, where nine in ten {who} earn less than {} (BLS, 90th percentile).",
            money::about(p90)
        ),
    })
}

/// Which dollars these are, and the way to the others.
#[derive(Clone, Debug, PartialEq)]
pub struct DollarsLine {
    /// The sentence.
    pub text: String,
    /// The words to press.
    pub switch: &'static str,
    /// The basis they switch to.
    pub to: Basis,
}

/// Switches to BLS's dollars.
pub const IN_SURVEY_DOLLARS: &str = formatcp!("Work in {SURVEY} dollars");

/// The line about the dollars; `other` is the pay with the differences between places of the other basis, in the newest
/// survey's dollars.
pub fn dollars(profile: &Profile, standing: &Standing, other: Dollars) -> DollarsLine {
    let other = unlike(other, standing.pay);
    match profile.basis {
        Basis::Guide => DollarsLine {
            text: format!(
                "Worked out from a salary guide, in its dollars of {GUIDE_YEAR}, and US government figures. In {SURVEY} dollars it is {}{}.",
                money::about(standing.pay),
                other.as_ref().map_or(String::new(), |other| format!(
                    "; with BLS’s differences between places in place of the guide’s, {other}"
                ))
            ),
            switch: match other {
                Some(_) => formatcp!("Work in {SURVEY} dollars, with places by BLS"),
                None => IN_SURVEY_DOLLARS,
            },
            to: Basis::Bls,
        },
        Basis::Bls => DollarsLine {
            text: format!(
                "In {SURVEY} dollars; how places differ in pay is from BLS alone{}.",
                other.map_or(String::new(), |other| format!(", by the guide’s own differences it would be {other}"))
            ),
            switch: "Work in the guide’s dollars",
            to: Basis::Guide,
        },
    }
}

/// Another amount; none where it is the same to the hundred.
pub fn unlike(other: Dollars, now: Dollars) -> Option<String> {
    (other.hundreds() != now.hundreds()).then(|| money::about(other))
}

/// What had to be used where BLS publishes no figure, and how far a small place leans on its neighbors.
pub fn notes(profile: &Profile, standing: &Standing) -> Vec<String> {
    let mut notes = Vec::new();
    if !profile.remote && standing.peers.area != profile.place {
        let none = NoFigure { place: profile.place, occupation: standing.peers.occupation };
        notes.push(format!("{}; the percentile is that of {}.", no_figure(none), places::within(standing.peers.area)));
    }
    if !profile.remote {
        notes.extend(wage_note(profile.place));
    }
    notes
}

/// What a place's wages are made of, where they are not simply its own.
pub fn wage_note(place: Place) -> Option<String> {
    match survey(place, Occupation::RecordsSpecialists) {
        Err(none) => {
            let used = match index(place).peers {
                0 => "its state’s wages are used".to_owned(),
                1 => "one related occupation there is used".to_owned(),
                count => format!("{count} related occupations there are used"),
            };
            Some(format!("{}; {used} for its pay.", no_figure(none)))
        }
        Ok(_) if employment(place, Occupation::RecordsSpecialists).is_none() => Some(format!(
            "BLS does not publish how many medical records specialists work in {}; {} are presumed.",
            places::within(place),
            SUPPRESSED_JOBS as i64
        )),
        Ok(_) => None,
    }
}

/// What is not published.
fn no_figure(none: NoFigure) -> String {
    format!("BLS publishes no figure for {} in {}", occupation(none.occupation), places::within(none.place))
}

/// What is said aloud when the answer has changed.
pub fn announcement(profile: &Profile, here: &InPlace) -> String {
    let headline = headline(profile, here);
    let month = money::about(here.take_home.net().a_month());
    format!(
        "About {} {}. Most earn {}. {month} a month after tax.",
        headline.amount, headline.unit, headline.short_range
    )
}

/// The tab's title.
pub fn title(profile: &Profile, here: &InPlace) -> String {
    title_of(profile, here.estimate.centre, answers::dollars(profile.basis))
}

/// The same of another pay, in its dollars.
pub fn title_of(profile: &Profile, pay: Dollars, dollars: &str) -> String {
    let role = match profile.role {
        Role::Coder => "Medical coder",
        Role::Supervisor | Role::Manager | Role::Director => answers::role(profile.role),
    };
    format!("{role}, {}: about {} a year ({dollars})", places::label(profile.place), money::about(pay))
}
