//! Ranges above one another: a person's and BLS's, with what is offered as marks over both.

use crate::chart::{Scale, spread};
use crate::model::percentile::Peers;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::{headline, money, places};

/// The least distance between two labels and how far they keep from the edges, in percent of a narrow figure of
/// about 250 px and of a wide one of about 700.
const NARROW: (f64, [f64; 2]) = (31.0, [14.0, 86.0]);
const WIDE: (f64, [f64; 2]) = (11.0, [5.0, 95.0]);
/// Room left and right of the outermost value, as a part of the span.
const MARGIN: f64 = 0.07;

/// Lanes over one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// The person's.
    pub own: Lane,
    /// BLS's; none only if the nation's own row were missing.
    pub surveyed: Option<Lane>,
    /// What is offered; none where offers are not what it is about.
    pub marks: Option<Vec<LaneMark>>,
}

/// A bar with an inner part, a point and labels.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Whose.
    pub name: String,
    /// Its two ends.
    pub outer: [f64; 2],
    /// The ends of its inner part; none for the person's.
    pub inner: Option<[f64; 2]>,
    /// Its point.
    pub middle: f64,
    /// Three labels.
    pub labels: Vec<LaneLabel>,
    /// What explains it.
    pub how: Figure,
}

/// A label below a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLabel {
    /// Where its middle is in a narrow figure.
    pub narrow: f64,
    /// Where it is in a wide one.
    pub wide: f64,
    /// "$36,000".
    pub value: String,
    /// "10th".
    pub text: &'static str,
}

/// A mark over all lanes.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneMark {
    /// Where.
    pub at: f64,
    /// "Offer A $52,000".
    pub text: String,
}

/// A person's range over the survey of those they are held against, and the scale of both.
pub(super) fn lanes(name: &str, range: [Dollars; 3], middle: &'static str, peers: Option<&Peers>) -> (Lanes, Scale) {
    let [low, _, high] = range;
    let survey = peers.map(|peers| peers.survey.percentiles);
    let (least, most) = survey.map_or((low, high), |[p10, .., p90]| (low.min(p10), high.max(p90)));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    let surveyed = |peers: &Peers| {
        let [p10, p25, p50, p75, p90] = peers.survey.percentiles;
        let (name, texts) = (places::capitalized(&headline::peers(peers)), ["10th", "median", "90th"]);
        lane(scale, name, Figure::Percentile, [p10, p50, p90], Some([p25, p75]), texts)
    };
    let own = lane(scale, name.to_owned(), Figure::Range, range, None, ["low", middle, "high"]);
    (Lanes { own, surveyed: peers.map(surveyed), marks: None }, scale)
}

/// A lane of three amounts.
fn lane(
    scale: Scale,
    name: String,
    how: Figure,
    amounts: [Dollars; 3],
    inner: Option<[Dollars; 2]>,
    texts: [&'static str; 3],
) -> Lane {
    let at = amounts.map(|amount| scale.place(amount.0));
    let [narrow, wide] = [NARROW, WIDE].map(|(gap, bounds)| spread(&at, gap, bounds));
    let label =
        |at: usize| LaneLabel { narrow: narrow[at], wide: wide[at], value: money::about(amounts[at]), text: texts[at] };
    Lane {
        name,
        outer: [at[0], at[2]],
        inner: inner.map(|ends| ends.map(|end| scale.place(end.0))),
        middle: at[1],
        labels: (0..amounts.len()).map(label).collect(),
        how,
    }
}
