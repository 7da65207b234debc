//! "Over time": pay by year of experience, as a line with its band.

use super::lines::Frame;
use super::{Block, Card, Numbers, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Emphasis, Plot, PlotMark, PlotReading, Shape, Table, band};
use crate::model::career::{Career, Point};
use crate::model::profile::Role;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{answers as who, career as words, money, page};

/// About so many steps on the axis of pay.
const STEPS: usize = 5;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, career) = (&answers.profile, answers.career());
    let (title, summary) = (words::title(career), words::summary(profile));
    let (drawn, chart) = Block::plot(plot(profile.role, career), page::YEAR_SHOWN);
    let numbers = Numbers::new(TableOf::own(Section::Time, table), &title, &summary, chart);
    Card::new(Section::Time, title, summary, vec![drawn, Block::Numbers(numbers)])
}

fn plot(role: Role, Career { own, reference, now }: &Career) -> Plot {
    let values = own.iter().flat_map(|point| [point.low, point.centre, point.high]);
    let others = reference.iter().flat_map(|point| [point.low, point.centre]);
    let last = own.last().map_or(0.0, |point| point.years);
    let frame = Frame::around(last, values.chain(others).map(|sum| sum.0), STEPS);
    let path = |points: &[Point], of: fn(&Point) -> Dollars| -> Vec<_> {
        points.iter().map(|point| frame.point(point.years, of(point).0)).collect()
    };
    let line = |points: &[Point], emphasis| Shape { points: path(points, |point| point.centre), emphasis };
    let end = |points: &[Point], name, emphasis| {
        let end = points.last()?.centre.0;
        Some((end, money::thousands(end), name, emphasis))
    };
    let other = if role == Role::Coder { "typical" } else { "coder" };
    let ends = [end(own, "yours", Emphasis::Main), end(reference, other, Emphasis::Reference)];
    let (across, down) = frame.point(now.years, now.centre.0);
    let text = format!("you, {}", money::about(now.centre));
    Plot {
        across: frame.years(last as usize, 0),
        across_name: "years of experience",
        upward: frame.dollars(),
        bands: vec![Shape {
            points: band(&path(own, |point| point.high), &path(own, |point| point.low)),
            emphasis: Emphasis::Main,
        }],
        lines: vec![line(reference, Emphasis::Reference), line(own, Emphasis::Main)],
        labels: frame.labels(ends.into_iter().flatten().collect(), LABEL_GAP, LABEL_BOUNDS),
        mark: Some(PlotMark { across, down, text, above: false, how: Figure::Estimate.anchor() }),
        badges: Vec::new(),
        readings: whole_years(own).map(|point| reading(&frame, point)).collect(),
        first_reading: whole_years(own).position(|point| point.years == now.years).unwrap_or(0),
        how: Figure::Career.anchor(),
    }
}

fn reading(frame: &Frame, point: &Point) -> PlotReading {
    let (years, [low, centre, high]) =
        (who::years(point.years), [point.low, point.centre, point.high].map(money::about));
    frame.reading(point.years, point.centre.0, format!("{years}: {centre} ({low} to {high})"))
}

fn whole_years(points: &[Point]) -> impl Iterator<Item = &Point> {
    points.iter().filter(|point| point.years.fract() == 0.0)
}

/// The same by whole years.
pub(super) fn table(answers: &Answers) -> Table {
    let (profile, career) = (&answers.profile, answers.career());
    let first = career.own.first().map_or(0.0, |point| point.years);
    let reference = whole_years(&career.reference).filter(|point| point.years >= first);
    let rows = whole_years(&career.own).zip(reference).map(|(own, other)| {
        let amounts = [own.low, own.centre, own.high, other.centre].map(money::exact);
        std::iter::once((own.years as i64).to_string()).chain(amounts).collect()
    });
    let other = if profile.role == Role::Coder { "Typical coder" } else { "As a coder" };
    Table {
        caption: format!("Pay by years of experience, a year before tax, in {}", who::dollars(profile.basis)),
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
