//! Pay by year of experience, as a line with its band.

use super::method::Figure;
use super::{answers, money, places};
use crate::chart::{
    Axis, Column, Emphasis, Label, Plot, PlotMark, PlotReading, Scale, Shape, Table, Tick, band, spread,
};
use crate::model::career::{Career, Point};
use crate::model::profile::{Profile, Role};
use crate::units::Dollars;

/// Round sums a career passes, dollars apart.
const ROUND_SUM: f64 = 10_000.0;
/// About so many steps on the axis of pay.
const STEPS: usize = 5;
/// Years between ticks.
const TICK_YEARS: usize = 5;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct CareerFigure {
    /// The finding.
    pub title: String,
    /// What the lines are.
    pub summary: String,
    /// Lines, band, the person's point.
    pub plot: Plot,
}

/// The figure of a career.
pub fn figure(profile: &Profile, career: &Career) -> CareerFigure {
    CareerFigure { title: title(career), summary: summary(profile), plot: plot(profile, career) }
}

fn title(career: &Career) -> String {
    let now = career.now.centre.0;
    let next = ((now / ROUND_SUM).floor() + 1.0) * ROUND_SUM;
    let mut later = career.own.iter().filter(|point| point.years > career.now.years);
    match later.clone().find(|point| point.centre.0 >= next) {
        Some(point) => {
            let year = point.years.ceil() as i64;
            format!("Experience alone takes your pay past {} at {year} years", money::written(next as i64))
        }
        None => match later.next_back() {
            Some(last) if last.centre.hundreds() > career.now.centre.hundreds() => {
                format!(
                    "Experience alone takes your pay to {} by year {}",
                    money::about(last.centre),
                    last.years as i64
                )
            }
            _ => format!("Your pay has reached its level, about {}", money::about(career.now.centre)),
        },
    }
}

fn summary(profile: &Profile) -> String {
    let dollars = answers::dollars(profile.basis);
    let reference = match profile.role {
        Role::Coder => format!("a typical coder in {}", whereabouts(profile)),
        Role::Supervisor | Role::Manager | Role::Director => "the same person as a coder".to_owned(),
    };
    format!(
        "Pay before tax by year of experience, all else as you said, in {dollars}; no inflation, no promotion. Dashed: {reference}."
    )
}

fn whereabouts(profile: &Profile) -> String {
    if profile.remote { "remote work".to_owned() } else { places::within(profile.place) }
}

struct CareerScales {
    across: Scale,
    upward: Scale,
}

fn plot(profile: &Profile, career: &Career) -> Plot {
    let own = career.own.iter().flat_map(|point| [point.low, point.centre, point.high]);
    let reference = career.reference.iter().flat_map(|point| [point.low, point.centre]);
    let upward = Axis::around(own.chain(reference).map(|sum| sum.0), STEPS);
    let last = career.own.last().map_or(0.0, |point| point.years);
    let scales = CareerScales { across: Scale::across([0.0, last]), upward: upward.scale };
    let path = |points: &[Point], of: fn(&Point) -> Dollars| scales.points(points, of);
    Plot {
        across: (0..=last as usize).step_by(TICK_YEARS).map(|year| scales.year(year)).collect(),
        across_name: "years of experience",
        upward: upward.ticks(money::axis),
        bands: vec![Shape {
            points: band(&path(&career.own, |point| point.high), &path(&career.own, |point| point.low)),
            emphasis: Emphasis::Main,
        }],
        lines: vec![
            Shape { points: path(&career.reference, |point| point.centre), emphasis: Emphasis::Reference },
            Shape { points: path(&career.own, |point| point.centre), emphasis: Emphasis::Main },
        ],
        labels: end_labels(profile, career, &scales),
        mark: Some(PlotMark {
            across: scales.across.place(career.now.years),
            down: scales.upward.place(career.now.centre.0),
            text: format!("you, {}", money::about(career.now.centre)),
            above: false,
            how: Figure::Estimate.anchor(),
        }),
        badges: Vec::new(),
        readings: whole_years(&career.own).map(|point| scales.reading(point)).collect(),
        first_reading: whole_years(&career.own).position(|point| point.years == career.now.years).unwrap_or(0),
        how: Figure::Career.anchor(),
    }
}

impl CareerScales {
    fn points(&self, points: &[Point], of: fn(&Point) -> Dollars) -> Vec<(f64, f64)> {
        points.iter().map(|point| (self.across.place(point.years), self.upward.place(of(point).0))).collect()
    }

    fn year(&self, year: usize) -> Tick {
        Tick { at: self.across.place(year as f64), text: year.to_string() }
    }

    fn reading(&self, point: &Point) -> PlotReading {
        PlotReading {
            across: self.across.place(point.years),
            down: self.upward.place(point.centre.0),
            text: format!(
                "{}: {} ({} to {})",
                answers::years(point.years),
                money::about(point.centre),
                money::about(point.low),
                money::about(point.high)
            ),
        }
    }
}

fn end_labels(profile: &Profile, career: &Career, scales: &CareerScales) -> Vec<Label> {
    let ends = [(&career.own, "yours", Emphasis::Main), (&career.reference, reference(profile), Emphasis::Reference)];
    let ends: Vec<_> =
        ends.into_iter().filter_map(|(line, name, emphasis)| Some((line.last()?, name, emphasis))).collect();
    let wanted: Vec<f64> = ends.iter().map(|(point, ..)| scales.upward.place(point.centre.0)).collect();
    let placed = spread(&wanted, LABEL_GAP, LABEL_BOUNDS);
    let labels = ends.into_iter().zip(placed).map(|((point, name, emphasis), down)| Label {
        down,
        value: money::thousands(point.centre.0),
        text: name,
        emphasis,
    });
    labels.collect()
}

fn reference(profile: &Profile) -> &'static str {
    if profile.role == Role::Coder { "typical" } else { "coder" }
}

fn whole_years(points: &[Point]) -> impl Iterator<Item = &Point> {
    points.iter().filter(|point| point.years.fract() == 0.0)
}

/// The same by whole years.
pub fn table(profile: &Profile, career: &Career) -> Table {
    let first = career.own.first().map_or(0.0, |point| point.years);
    let reference: Vec<_> = whole_years(&career.reference).filter(|point| point.years >= first).collect();
    let rows = whole_years(&career.own).zip(reference).map(|(own, other)| {
        let amounts = [own.low, own.centre, own.high, other.centre].map(money::exact);
        std::iter::once((own.years as i64).to_string()).chain(amounts).collect()
    });
    let other = if profile.role == Role::Coder { "Typical coder" } else { "As a coder" };
    Table {
        caption: format!("Pay by years of experience, a year before tax, in {}", answers::dollars(profile.basis)),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Years"),
            Figure::Range.column("Low"),
            Figure::Estimate.column("Yours"),
            Figure::Range.column("High"),
            Figure::Estimate.column(other),
        ],
        rows: rows.collect(),
    }
}
