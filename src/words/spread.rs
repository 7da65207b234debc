//! The person's range above BLS's distribution for the place, both in May 2025 dollars.

use super::{headline, money};
use crate::chart::{Scale, Table, spread};
use crate::model::compare::InPlace;
use crate::model::percentile::Standing;
use crate::units::Dollars;

/// The least distance between two labels, in percent of the figure: about 60 px where it is 300 px wide.
const LABEL_GAP: f64 = 21.0;
/// Half a label's width: labels keep that far from the figure's edges.
const LABEL_BOUNDS: [f64; 2] = [9.0, 91.0];
/// Room left and right of the outermost value, as a part of the span.
const MARGIN: f64 = 0.07;

/// A label below a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLabel {
    /// Where its middle is, in percent.
    pub at: f64,
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
}

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The finding.
    pub title: String,
    /// Which dollars, and whose wages.
    pub summary: String,
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
pub fn figure(here: &InPlace, standing: &Standing) -> Spread {
    let centre = standing.pay;
    let ratio = centre / here.estimate.centre;
    let own = [here.estimate.low * ratio, centre, here.estimate.high * ratio];
    let [p10, p25, p50, p75, p90] = standing.peers.survey.percentiles;
    let (least, most) = (own[0].min(p10), own[2].max(p90));
    let margin = (most - least) * MARGIN;
    let scale = Scale::across([(least - margin).0, (most + margin).0]);
    Spread {
        title: format!("{} less than you would", headline::standing(standing)),
        summary: "Both in May 2025 dollars a year before tax.".to_owned(),
        own: lane(scale, own, None, ["low", "you", "high"]),
        surveyed: lane(scale, [p10, p50, p90], Some([p25, p75]), ["10th", "median", "90th"]),
        surveyed_name: capitalised(&headline::peers(&standing.peers)),
        table: table(own, standing),
    }
}

fn lane(scale: Scale, amounts: [Dollars; 3], inner: Option<[Dollars; 2]>, texts: [&'static str; 3]) -> Lane {
    let at = amounts.map(|amount| scale.place(amount.0));
    let placed = spread(&at, LABEL_GAP, LABEL_BOUNDS);
    let labels = placed.into_iter().zip(amounts).zip(texts);
    Lane {
        outer: [at[0], at[2]],
        inner: inner.map(|ends| ends.map(|end| scale.place(end.0))),
        middle: at[1],
        labels: labels.map(|((at, amount), text)| LaneLabel { at, value: money::about(amount), text }).collect(),
    }
}

fn table(own: [Dollars; 3], standing: &Standing) -> Table {
    let names = ["10th percentile", "25th percentile", "Median", "75th percentile", "90th percentile"];
    let surveyed = names.into_iter().zip(standing.peers.survey.percentiles);
    let own = ["Your low", "Your estimate", "Your high"].into_iter().zip(own);
    Table {
        caption: format!("You and {}, May 2025 dollars a year (BLS)", headline::peers(&standing.peers)),
        columns: ["", "Dollars a year"].map(str::to_owned).to_vec(),
        rows: own.chain(surveyed).map(|(name, amount)| vec![name.to_owned(), money::exact(amount)]).collect(),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
