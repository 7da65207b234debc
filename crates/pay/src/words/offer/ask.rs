//! What to ask for, by which rule, and the reasons that are true of this person.

use super::super::sources::Source;
use super::super::{answers, headline, money, reasons as why};
use super::finding::named;
use crate::data::vintage::SURVEY;
use crate::data::wages::employment;
use crate::model::assumptions::STRONG_PERFORMANCE;
use crate::model::estimate::{Contribution, Reason as Factor};
use crate::model::negotiation::{Aim, Ceiling, Floor, Negotiation};
use crate::model::offer::WeighedOffer;
use crate::model::percentile::Peers;
use crate::model::profile::Profile;
use crate::units::Dollars;

/// How many factors of the estimate are named as reasons: what one keeps in mind in a talk.
const MOST_REASONS: usize = 4;

/// An amount to ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// "Open with".
    pub name: &'static str,
    /// "$63,900".
    pub amount: String,
    /// How it was found.
    pub rule: String,
}

/// The three amounts, and what BLS's 90th percentile has to say of them.
pub fn ask(profile: &Profile, asking: &Negotiation) -> ([Ask; 3], Option<String>) {
    let amount = money::about;
    let own = match asking.place == profile.place {
        true => "your own pay",
        false => "what buys the same there as your pay does now",
    };
    let opening = match (asking.enough, asking.ceiling) {
        (true, _) => "what is offered: the figures support no more pay, so ask about the rest".to_owned(),
        (false, Ceiling::Held) => format!("{}: the range’s high end lies over it", survey_end(asking)),
        (false, Ceiling::RangeOver) => format!("{}: even the range’s low end lies over it", survey_end(asking)),
        (false, Ceiling::OwnPayOver) => own.to_owned(),
        (false, Ceiling::Clear) => "the high end of what most such people earn".to_owned(),
    };
    let target = match asking.aim {
        Aim::Offered => "what is offered".to_owned(),
        Aim::UpperHalf => "the middle of the upper half of that range".to_owned(),
        Aim::UnderOpening => "between the least and the opening".to_owned(),
        Aim::UpperQuartile => "BLS’s 75th percentile".to_owned(),
        Aim::OverOffer => "between the offer and the opening".to_owned(),
        Aim::OverOwnPay => format!("between {own} and the opening"),
    };
    let least = match asking.floor {
        Floor::Range => "the low end of the range".to_owned(),
        Floor::OwnPay => own.to_owned(),
        Floor::Median => "BLS’s median".to_owned(),
    };
    let asks = [
        Ask { name: "Open with", amount: amount(asking.opening), rule: opening },
        Ask { name: "Aim for", amount: amount(asking.target), rule: target },
        Ask { name: "Walk away under", amount: amount(asking.least), rule: least },
    ];
    let passed = match (asking.ceiling, asking.p90) {
        (Ceiling::OwnPayOver, Some((p90, peers))) if !asking.enough => Some(format!(
            "Your own pay counts, though nine in ten {} earn less than {} (BLS, 90th percentile, {SURVEY}): bring strong reasons.",
            headline::peers(&peers),
            amount(p90)
        )),
        (Ceiling::RangeOver, Some((_, peers))) if !asking.enough => Some(format!(
            "The estimate lies over what BLS’s survey of {} spans ({SURVEY}), so what to ask is the survey’s.",
            headline::peers(&peers)
        )),
        _ => None,
    };
    (asks, passed)
}

/// "BLS’s 90th percentile of medical records specialists in Dallas, TX".
fn survey_end(asking: &Negotiation) -> String {
    let of = asking.p90.map_or(String::new(), |(_, peers)| format!(" of {}", headline::peers(&peers)));
    format!("BLS’s 90th percentile{of}")
}

/// How to have one's own pay counted, where it is not.
pub fn own_pay(asking: &Negotiation) -> Option<String> {
    let told = "Type what you are paid now, and you walk away under what buys the same.";
    (asking.floor != Floor::OwnPay).then(|| told.to_owned())
}

/// Above the amounts: what they are about.
pub fn ask_title(offers: &[WeighedOffer]) -> String {
    match offers {
        [first, _, ..] => format!("What to ask for: {}", named(first.name)),
        _ => "What to ask for".to_owned(),
    }
}

/// A reason with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferReason {
    /// "Surgical coding: about $6,200 of the estimate".
    pub text: String,
    /// Where it comes from.
    pub source: Source,
    /// The same in words.
    pub cited: String,
}

/// What is true of this person and raises pay, the largest first; then what the local market pays over what is offered;
/// then what to bring.
pub fn reasons(
    profile: &Profile,
    contributions: &[Contribution],
    peers: Option<&Peers>,
    offered: Option<Dollars>,
) -> Vec<OfferReason> {
    let mut raising: Vec<&Contribution> =
        contributions.iter().filter(|one| one.dollars > 0 && own(one.reason)).collect();
    // A handful: by hand costs less than a sort.
    let mut found = Vec::new();
    while found.len() < MOST_REASONS {
        let Some(at) = (0..raising.len()).max_by_key(|at| raising[*at].dollars) else { break };
        let one = raising.remove(at);
        let (source, cited) = why::source(profile, one.reason);
        let dollars = money::about(Dollars(one.dollars as f64));
        found.push(OfferReason {
            text: format!(
                "{}: about {dollars} of the estimate, in {}",
                why::name(profile, one.reason),
                answers::dollars(profile.basis)
            ),
            source,
            cited,
        });
    }
    found.extend(peers.and_then(|peers| market(peers, offered.unwrap_or_default())));
    if !profile.strong_performance {
        found.push(OfferReason {
            text: format!(
                "Your accuracy and output, in numbers: strong performance is worth about {}",
                money::percent(STRONG_PERFORMANCE - 1.0)
            ),
            source: Source::Assumptions,
            cited: "our assumption".to_owned(),
        });
    }
    found
}

/// What a person brings, not where the figures start or which dollars they are in.
fn own(factor: Factor) -> bool {
    matches!(factor, Factor::Experience { .. } | Factor::Promotion(_) | Factor::RoleYears(_) | Factor::Premium(..))
}

/// Those who earn more than is offered; none where hardly anybody does.
fn market(peers: &Peers, offered: Dollars) -> Option<OfferReason> {
    let [_, _, median, p75, p90] = peers.survey.percentiles;
    let parts = [("half of", median), ("a quarter of", p75), ("one in ten of", p90)];
    let mut over = parts.into_iter().filter(|(_, wage)| *wage > offered);
    let (part, wage) = over.next()?;
    let mut text = format!("The market: {part} {} earn over {}", headline::peers(peers), money::about(wage));
    if let Some((part, wage)) = over.next() {
        text += &format!(", {} over {}", part.trim_end_matches(" of"), money::about(wage));
    }
    let jobs = employment(peers.area, peers.occupation)
        .map_or(String::new(), |jobs| format!(", {} jobs", money::grouped(u64::from(jobs))));
    Some(OfferReason { text, source: Source::Wages, cited: format!("BLS {SURVEY}{jobs}") })
}
