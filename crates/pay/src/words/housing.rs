//! How far the housing share decides between two places: two lines over the share, where they cross, and the guide's own
//! example worked.

use super::comparison::{self, crossing};
use super::method::Figure;
use super::{money, places};
use crate::chart::{
    Axis, Column, Emphasis, Label, Plot, PlotMark, PlotReading, Row, Scale, Shape, Table, Tick, spread,
};
use crate::data::vintage::PRICE_YEAR;
use crate::model::compare::InPlace;
use crate::model::profile::{HousingShare, Place, Profile};
use crate::model::purchasing_power::{BreakEven, bought, price_index};
use crate::units::Dollars;

const AFFORDABLE: HousingShare = HousingShare::AFFORDABLE;
/// Percent of the budget between two readings of the figure.
const STEP: u16 = 5;
/// About so many steps on the axis of dollars.
const STEPS: usize = 4;
/// Labels at the lines' ends stand so far apart at least, in percent of the height.
const LABEL_GAP: f64 = 16.0;

/// The figure of two places.
#[derive(Clone, Debug, PartialEq)]
pub struct Housing {
    /// The finding: from which share on which place is ahead.
    pub title: String,
    /// What the lines are.
    pub summary: String,
    /// The lines.
    pub plot: Plot,
    /// The same to the dollar.
    pub table: Table,
}

/// The figure of one place and another, each with its pay.
pub fn figure(profile: &Profile, one: &InPlace, other: &InPlace) -> Housing {
    let shares: Vec<HousingShare> =
        (0..=HousingShare::MOST.tenths() / 10).step_by(STEP.into()).filter_map(percent).collect();
    Housing {
        title: finding(one, other),
        summary: format!(
            "Take-home pay a year in average US prices of {PRICE_YEAR}, by the part of the budget that goes to housing. As BEA averages budgets: {} in {}, {} in {}.",
            money::about(average(one)),
            places::within(one.place),
            money::about(average(other)),
            places::within(other.place)
        ),
        plot: plot(profile, one, other, &shares),
        table: table(profile, one, other, &shares),
    }
}

fn percent(whole: u16) -> Option<HousingShare> {
    HousingShare::from_tenths(whole * 10)
}

fn average(there: &InPlace) -> Dollars {
    there.take_home.net() / price_index(there.place, None)
}

fn at(there: &InPlace, share: HousingShare) -> Dollars {
    bought(there.take_home.net(), there.place, share)
}

/// "$50,000 in Texas".
fn pay(there: &InPlace) -> String {
    format!("{} in {}", comparison::paid(there), places::within(there.place))
}

/// "Above 27% for housing, $50,000 in Texas buys more than $65,000 in California", or that one does at any share.
pub fn finding(one: &InPlace, other: &InPlace) -> String {
    let most = HousingShare::MOST;
    match crossing(one, other) {
        Some(BreakEven { share, above }) => {
            let (more, less) = if above == one.place { (one, other) } else { (other, one) };
            format!("Above {} for housing, {} buys more than {}", money::percent(share), pay(more), pay(less))
        }
        None => {
            let ahead = at(one, most).0 >= at(other, most).0;
            let (more, less) = if ahead { (one, other) } else { (other, one) };
            format!("Whatever part goes to housing, {} buys more than {}", pay(more), pay(less))
        }
    }
}

fn plot(profile: &Profile, one: &InPlace, other: &InPlace, shares: &[HousingShare]) -> Plot {
    let worth = |there: &InPlace| shares.iter().map(|share| at(there, *share).0).collect::<Vec<f64>>();
    let (first, second) = (worth(one), worth(other));
    let upward = Axis::around(first.iter().chain(&second).copied(), STEPS);
    let up = upward.scale;
    let across = Scale::across([0.0, HousingShare::MOST.of_one()]);
    let points = |values: &[f64]| -> Vec<(f64, f64)> {
        shares.iter().zip(values).map(|(share, value)| (across.place(share.of_one()), up.place(*value))).collect()
    };
    let reading = |(share, (a, b)): (&HousingShare, (&f64, &f64))| PlotReading {
        across: across.place(share.of_one()),
        down: up.place(*a),
        text: said(*share, (one.place, *a), (other.place, *b)),
    };
    let shown = profile.housing.unwrap_or(AFFORDABLE).tenths() / 10;
    Plot {
        across: (0..=6)
            .map(|tick| tick * 10)
            .filter_map(percent)
            .map(|share| Tick { at: across.place(share.of_one()), text: format!("{share}%") })
            .collect(),
        across_name: "of the budget for housing",
        upward: upward.ticks(money::axis),
        bands: Vec::new(),
        lines: vec![
            Shape { points: points(&second), emphasis: Emphasis::Reference },
            Shape { points: points(&first), emphasis: Emphasis::Main },
        ],
        labels: labels(up, [(one, &first), (other, &second)]),
        mark: crossing(one, other).map(|even| mark(one, even, across, up)),
        badges: Vec::new(),
        readings: shares.iter().zip(first.iter().zip(&second)).map(reading).collect(),
        first_reading: usize::from(shown / STEP),
        how: Figure::Buys.anchor(),
    }
}

fn said(share: HousingShare, one: (Place, f64), other: (Place, f64)) -> String {
    let [one, other] =
        [one, other].map(|(place, buys)| format!("{} {}", places::label(place), money::exact(Dollars(buys))));
    format!("With {share}% for housing: {one}, {other}")
}

fn labels(up: Scale, lines: [(&InPlace, &Vec<f64>); 2]) -> Vec<Label> {
    let ends = lines.map(|(_, values)| values.last().copied().unwrap_or(0.0));
    let placed = spread(&ends.map(|end| up.place(end)), LABEL_GAP, [0.0, 100.0]);
    let label = |at: usize, emphasis| Label {
        down: placed[at],
        value: money::thousands(ends[at]),
        text: lines[at].0.place.short_name(),
        emphasis,
    };
    vec![label(0, Emphasis::Main), label(1, Emphasis::Reference)]
}

fn mark(one: &InPlace, even: BreakEven, across: Scale, up: Scale) -> PlotMark {
    // The break-even share is exact, the shares of the page are tenths of a percent.
    let share = HousingShare::from_tenths((even.share * 1000.0).round() as u16).unwrap_or(HousingShare::MOST);
    PlotMark {
        across: across.place(even.share),
        down: up.place(at(one, share).0),
        text: format!("equal at {}", money::percent(even.share)),
        above: true,
        how: Figure::BreakEven.anchor(),
    }
}

fn table(profile: &Profile, one: &InPlace, other: &InPlace, shares: &[HousingShare]) -> Table {
    let row = |name: String, a: Dollars, b: Dollars| Row::from(vec![name, money::exact(a), money::exact(b)]);
    let first = row("as BEA averages it".to_owned(), average(one), average(other));
    let tens = shares.iter().filter(|share| share.tenths() % 100 == 0);
    let rest = tens.map(|share| row(format!("{share}%"), at(one, *share), at(other, *share)));
    Table {
        caption: format!("What the take-home pay buys. {}", comparison::caption(profile)),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Housing"),
            Figure::Buys.column(places::label(one.place)),
            Figure::Buys.column(places::label(other.place)),
        ],
        rows: std::iter::once(first).chain(rest).collect(),
    }
}

/// The guide's own example, worked with the person's taxes: what it says, and both answers.
pub fn claim([less, more]: &[InPlace; 2]) -> Vec<String> {
    let ahead = |one: Dollars, other: Dollars| if one.0 > other.0 { "it does" } else { "it does not" };
    let both = |one: Dollars, other: Dollars| {
        format!("{}: {} there against {}", ahead(one, other), money::exact(one), money::exact(other))
    };
    let (average, thirty) = (both(average(less), average(more)), both(at(less, AFFORDABLE), at(more, AFFORDABLE)));
    let meet = match crossing(less, more) {
        Some(even) => format!("The two meet at {}% for housing.", money::tenths(even.share * 100.0)),
        None => "No share for housing makes them equal.".to_owned(),
    };
    vec![
        format!("The guide says that {} may buy more than {}.", pay(less), pay(more)),
        format!("With BEA’s average budget {average} of take-home pay in average US prices."),
        format!("With {AFFORDABLE}% of the budget for housing {thirty}. {meet}"),
    ]
}
