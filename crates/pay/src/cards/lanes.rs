//! Ranges above one another: a person's and BLS's, with what is offered as marks over both.

use crate::chart::{Scale, Spot, rows};
use crate::model::percentile::Peers;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::{headline, money, places};

/// Three widths of a figure, in heights of letters: with text of twice the size on a phone, on the narrowest phone, and in a
/// window. Labels keep clear of one another in the narrowest figure of each; styles/lanes.css knows the same three.
pub const ROOMS: [f64; 3] = [6.5, 15.5, 32.0];
/// How wide a bold figure is at most, in the same measure.
const LETTER: f64 = 0.6;
/// Room left and right of the outermost value, as a part of the span.
const MARGIN: f64 = 0.07;

/// Lanes over one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// The person's.
    pub own: Lane,
    /// BLS's; none only if the nation's own row were missing.
    pub surveyed: Option<Lane>,
    /// What is offered, as marks over all lanes with labels above them; none where offers are not what it is about.
    pub marks: Option<Vec<LaneLabel>>,
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

/// A label of a mark: below a lane, or above all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLabel {
    /// Where the mark is.
    pub at: f64,
    /// Where the label stands in each of the three widths.
    pub spots: [Spot; ROOMS.len()],
    /// "$36,000".
    pub value: String,
    /// "10th".
    pub text: &'static str,
}

impl LaneLabel {
    /// Labels at marks, so that none covers another.
    pub(super) fn all(marks: Vec<(f64, String, &'static str)>) -> Vec<LaneLabel> {
        let wide =
            |(_, value, text): &(f64, String, &str)| value.chars().count().max(text.chars().count()) as f64 * LETTER;
        let (at, wide): (Vec<f64>, Vec<f64>) = marks.iter().map(|mark| (mark.0, wide(mark))).unzip();
        let placed = ROOMS.map(|room| rows(&at, &wide, room));
        let label = |(which, (at, value, text))| LaneLabel {
            at,
            spots: [0, 1, 2].map(|room: usize| placed[room][which]),
            value,
            text,
        };
        marks.into_iter().enumerate().map(label).collect()
    }

    /// In how many rows labels stand in each of the three widths.
    pub fn rows(labels: &[LaneLabel]) -> [usize; ROOMS.len()] {
        let rows = |room: usize| labels.iter().map(|label| label.spots[room].row + 1).max();
        [0, 1, 2].map(|room| rows(room).unwrap_or_default())
    }
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
    let mark = |which: usize| (at[which], money::about(amounts[which]), texts[which]);
    Lane {
        name,
        outer: [at[0], at[2]],
        inner: inner.map(|ends| ends.map(|end| scale.place(end.0))),
        middle: at[1],
        labels: LaneLabel::all((0..amounts.len()).map(mark).collect()),
        how,
    }
}
