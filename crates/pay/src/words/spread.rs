//! The person's range above BLS's distribution for the place, both in the newest survey's dollars.

use super::method::Figure;
use super::{headline, money, places};
use crate::chart::{Column, Scale, Table, spread};
use crate::data::vintage::SURVEY;
use crate::model::compare::InPlace;
use crate::model::percentile::Standing;
use crate::model::profile::Profile;
use crate::units::Dollars;
use const_format::formatcp;

/// The least distance between two labels and how far they keep from the edges, in percent of a narrow figure of
/// about 250 px and of a wide one of about 700.
const NARROW: (f64, [f64; 2]) = (31.0, [14.0, 86.0]);
const WIDE: (f64, [f64; 2]) = (11.0, [5.0, 95.0]);
/// Room left and right of the outermost value, as a part of the span.
pub(super) const MARGIN: f64 = 0.07;

/// A label below a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLabel {
    /// Where its middle is in a narrow figure, in percent.
    pub narrow: f64,
    /// Where it is in a wide one.
    pub wide: f64,
    /// "$36,000".
    pub value: String,
    /// "10th".
    pub text: &'static str,
}

/// A bar with an inner part, a point and labels; positions in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
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

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The finding.
    pub title: String,
    /// The range in a sentence.
    pub summary: String,
    /// Which dollars the upper lane shows.
    pub name: String,
    /// The person's range.
    pub own: Lane,
    /// BLS's.
    pub surveyed: Lane,
    /// Whose wages the lower lane shows.
    pub surveyed_name: String,
    /// The same as a table.
    pub table: Table,
}

/// The figure of a person with a standing.
pub fn figure(profile: &Profile, here: &InPlace, standing: &Standing) -> Spread {
    let centre = standing.pay;
    let ratio = centre / here.estimate.centre;
    let own = [here.estimate.low * ratio, centre, here.estimate.high * ratio];
    let [p10, .., p90] = standing.peers.survey.percentiles;
    let (least, most) = (own[0].min(p10), own[2].max(p90));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    Spread {
        title: headline::standing(standing),
        summary: headline::headline(profile, here).range,
        name: formatcp!("You, in {SURVEY} dollars").to_owned(),
        own: own_lane(scale, own, "you"),
        surveyed: surveyed_lane(scale, standing.peers.survey.percentiles),
        surveyed_name: places::capitalized(&headline::peers(&standing.peers)),
        table: table(own, standing),
    }
}

/// The lane of a person's range; `middle` says what its middle is.
pub(super) fn own_lane(scale: Scale, range: [Dollars; 3], middle: &'static str) -> Lane {
    lane(scale, Figure::Range, range, None, ["low", middle, "high"])
}

/// The lane of BLS's survey.
pub(super) fn surveyed_lane(scale: Scale, [p10, p25, p50, p75, p90]: [Dollars; 5]) -> Lane {
    lane(scale, Figure::Percentile, [p10, p50, p90], Some([p25, p75]), ["10th", "median", "90th"])
}

/// A lane of three amounts.
fn lane(
    scale: Scale,
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
        outer: [at[0], at[2]],
        inner: inner.map(|ends| ends.map(|end| scale.place(end.0))),
        middle: at[1],
        labels: (0..amounts.len()).map(label).collect(),
        how,
    }
}

fn table([low, estimate, high]: [Dollars; 3], standing: &Standing) -> Table {
    let [p10, p25, p50, p75, p90] = standing.peers.survey.percentiles;
    let rows = [
        ("Your low", Figure::Range, low),
        ("Your estimate", Figure::Estimate, estimate),
        ("Your high", Figure::Range, high),
        ("10th percentile", Figure::Percentile, p10),
        ("25th percentile", Figure::Percentile, p25),
        ("Median", Figure::Percentile, p50),
        ("75th percentile", Figure::Percentile, p75),
        ("90th percentile", Figure::Percentile, p90),
    ];
    Table {
        caption: format!("You and {}, {SURVEY} dollars a year (BLS)", headline::peers(&standing.peers)),
        per: money::A_YEAR,
        columns: ["Point", "Dollars a year"].map(Column::plain).to_vec(),
        rows: rows.map(|(name, how, amount)| how.row(vec![name.to_owned(), money::exact(amount)])).to_vec(),
    }
}
