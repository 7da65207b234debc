//! Offers as marks over the range and over BLS's survey.

use super::super::spread::{Lane, MARGIN, own_lane, surveyed_lane};
use super::super::{headline, money, places};
use super::finding::named;
use crate::chart::Scale;
use crate::data::vintage::SURVEY;
use crate::model::offer::WeighedOffer;
use crate::model::percentile::Peers;
use crate::units::Dollars;
use const_format::formatcp;

/// A mark over all lanes.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneMark {
    /// Where, in percent.
    pub at: f64,
    /// "Offer A $52,000".
    pub text: String,
}

/// The lanes with their names, and the marks over them.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// What most such people earn.
    pub own: (String, Lane),
    /// BLS's survey; none only if the nation's own row were missing.
    pub surveyed: Option<(String, Lane)>,
    /// The offers there.
    pub marks: Vec<LaneMark>,
}

/// Of a place's range, with the offers there.
pub fn lanes(range: [Dollars; 3], peers: Option<&Peers>, offers: &[&WeighedOffer]) -> Lanes {
    let survey = peers.map(|peers| peers.survey.percentiles);
    let [low, _, high] = range;
    let (least, most) = survey.map_or((low, high), |[p10, .., p90]| (low.min(p10), high.max(p90)));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    // An offer far away stands at the edge with its amount: the range must stay readable.
    let mark = |offer: &&WeighedOffer| LaneMark {
        at: scale.place(offer.salary.0).clamp(0.0, 100.0),
        text: format!("{} {}", named(offer.name), money::about(offer.salary)),
    };
    Lanes {
        own: (formatcp!("Most such people, {SURVEY} dollars").to_owned(), own_lane(scale, range, "middle")),
        surveyed: peers.map(|peers| {
            (places::capitalized(&headline::peers(peers)), surveyed_lane(scale, peers.survey.percentiles))
        }),
        marks: offers.iter().map(mark).collect(),
    }
}
