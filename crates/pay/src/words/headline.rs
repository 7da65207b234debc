//! The answer in words: the figure, its range, where it stands.

use super::{answers, elsewhere, money, places, taxes};
use crate::data::vintage::SURVEY;
use crate::data::wages::{NoFigure, Occupation, employment, survey};
use crate::model::assumptions::SUPPRESSED_JOBS;
use crate::model::compare::InPlace;
use crate::model::locality::index;
use crate::model::next;
use crate::model::percentile::{Caution, Peers, Standing};
use crate::model::profile::{Basis, Place, Profile, Role};
use crate::question::View;
use crate::units::Dollars;
use const_format::formatcp;

/// A place's survey is called small where its own wages count for less than this, and related occupations for the rest.
const SURVEYED_ENOUGH: f64 = 0.9;

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
    format!("About {} in 100 {} earn less", standing.percentile.round() as i64, peers(&standing.peers))
}

/// The same where the pay does not stand beside it.
pub fn standing_in_full(standing: &Standing) -> String {
    format!("{} than {} a year", self::standing(standing), money::about(standing.pay))
}

/// Where the estimate lies outside what BLS's survey spans: that the sources disagree, and why they may.
pub fn disagreement(standing: &Standing) -> Option<String> {
    let Peers { occupation, area, .. } = standing.peers;
    let (more, end, rank) = match standing.caution? {
        Caution::Below(p10) => ("more", p10, "10th"),
        Caution::Above(p90) => ("less", p90, "90th"),
    };
    let mut why = Vec::new();
    if occupation == Occupation::RecordsSpecialists {
        why.push("BLS counts records clerks with the coders");
    }
    if more == "less" {
        why.push("few people combine so much that raises pay");
    }
    if area != Place::UNITED_STATES && index(area).own_weight < SURVEYED_ENOUGH {
        why.push("BLS’s survey is small there");
    }
    let why = if why.is_empty() { String::new() } else { format!(" Why that may be: {}.", why.join("; ")) };
    Some(format!(
        "The sources disagree here. Nine in ten {} earn {more} than {} (BLS, {rank} percentile, {SURVEY}); this estimate is {}.{why}",
        peers(&standing.peers),
        money::about(end),
        money::about(standing.pay)
    ))
}

/// A role held long before it is usual.
pub fn rare_role(profile: &Profile) -> Option<String> {
    let usual = next::rare_role(profile)? as i64;
    let role = profile.role.name().to_ascii_lowercase();
    Some(format!(
        "A {role} with {} of experience is rare: it usually takes about {usual}.",
        answers::years(f64::from(profile.years.get()))
    ))
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

/// Switches to the newest survey's dollars.
pub const IN_SURVEY_DOLLARS: &str = formatcp!("Work in {SURVEY} dollars");

/// What the guide prints, and which dollars these are.
pub fn dollars(profile: &Profile, standing: &Standing) -> DollarsLine {
    let prints = elsewhere::guide_line(profile);
    match profile.basis {
        Basis::Guide => DollarsLine {
            text: format!("{prints} In {SURVEY} dollars the estimate is {}.", money::about(standing.pay)),
            switch: IN_SURVEY_DOLLARS,
            to: Basis::Current,
        },
        Basis::Current => DollarsLine { text: prints, switch: "Work in the guide’s dollars", to: Basis::Guide },
    }
}

/// What had to be used where BLS publishes no figure, how far a small place leans on its neighbors, and whether its state’s taxes
/// are projected.
pub fn notes(profile: &Profile, standing: &Standing) -> Vec<String> {
    let mut notes = Vec::new();
    if !profile.remote && standing.peers.area != profile.place {
        let none = NoFigure { place: profile.place, occupation: standing.peers.occupation };
        notes.push(format!("{}; the percentile is that of {}.", no_figure(none), places::within(standing.peers.area)));
    }
    if !profile.remote {
        notes.extend(wage_note(profile.place));
    }
    notes.extend(taxes::projection_note(profile.place));
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

/// The same in a view, which all but the first are named after.
pub fn title_in(view: View, profile: &Profile, here: &InPlace) -> String {
    let title = title(profile, here);
    if view == View::Pay { title } else { format!("{} · {title}", view.name()) }
}

/// The same of another pay, in its dollars.
pub fn title_of(profile: &Profile, pay: Dollars, dollars: &str) -> String {
    let role = match profile.role {
        Role::Coder => "Medical coder",
        Role::Supervisor | Role::Manager | Role::Director => profile.role.name(),
    };
    format!("{role}, {}: about {} a year ({dollars})", places::label(profile.place), money::about(pay))
}
