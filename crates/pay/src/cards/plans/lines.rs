use super::{PlanLine, PlansView};
use crate::cards::lines::Frame;
use crate::chart::{Badge, Emphasis, Plot, PlotReading, Shape, band};
use crate::model::growth::{Growth, Milestone};
use crate::model::profile::{PlanName, Profile};
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::money;
use crate::words::plans::steps;

/// About so many steps on the axis of pay.
const STEPS: usize = 5;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

/// The lines from now to the horizon.
pub(super) fn plot(profile: &Profile, lines: &[PlanLine], view: PlansView) -> Plot {
    let years = usize::from(profile.career.horizon.get());
    let range = lines.first().map_or([Vec::new(), Vec::new()], |main| {
        [view.values(main.growth, |pay| pay.low), view.values(main.growth, |pay| pay.high)]
    });
    let all = lines.iter().flat_map(|line| &line.values).chain(range.iter().flatten()).map(|value| value.0);
    let frame = Frame::around(years as f64, all, STEPS);
    let [low, high] = &range;
    let points = |values: &[Dollars]| -> Vec<_> {
        values.iter().enumerate().map(|(year, value)| frame.point(year as f64, value.0)).collect()
    };
    let end = |line: &PlanLine| {
        let end = line.end().0;
        (end, money::short(end), line.name.map_or("as you are", steps::plan), line.emphasis)
    };
    Plot {
        across: frame.years(years, 0),
        across_name: "years from now",
        upward: frame.dollars(),
        bands: vec![Shape { points: band(&points(high), &points(low)), emphasis: Emphasis::Main }],
        // The first line lies on top.
        lines: lines.iter().rev().map(|one| Shape { points: points(&one.values), emphasis: one.emphasis }).collect(),
        labels: frame.labels(lines.iter().map(end).collect(), LABEL_GAP, LABEL_BOUNDS),
        mark: None,
        badges: badges(lines, view, &frame),
        readings: (0..=years).map(|year| reading(lines, &range, year, &frame)).collect(),
        first_reading: years,
        how: Figure::Plans.anchor(),
    }
}

/// The steps where they happen, those of a year together. Of all that was earned only the first plan's: there the lines
/// run close together.
fn badges(lines: &[PlanLine], view: PlansView, frame: &Frame) -> Vec<Badge> {
    let shown = match view {
        PlansView::Pay => lines,
        PlansView::Earned => lines.get(..1).unwrap_or_default(),
    };
    let of = |line: &PlanLine| Some(badges_of(line, line.name?, frame));
    shown.iter().filter_map(of).flatten().collect()
}

/// By turns at two heights, so that those of years close together do not touch; above the first line and below the
/// second.
fn badges_of(line: &PlanLine, name: PlanName, frame: &Frame) -> Vec<Badge> {
    let mut found = Vec::new();
    let mut from = 0;
    for same in line.growth.milestones.chunk_by(|one, next| one.after.year == next.after.year) {
        let year = same.first().map_or(0, |one| usize::from(one.after.year));
        let height = if found.len() % 2 == 0 { 1 } else { 2 };
        let (across, down) = frame.point(year as f64, line.values.get(year).copied().unwrap_or_default().0);
        found.push(Badge {
            across,
            down,
            above: if line.emphasis == Emphasis::Main { height } else { -height },
            text: steps::numbers(name, from, from + same.len() - 1),
            emphasis: line.emphasis,
        });
        from += same.len();
    }
    found
}

fn reading(lines: &[PlanLine], range: &[Vec<Dollars>; 2], year: usize, frame: &Frame) -> PlotReading {
    let when = if year == 0 { "Now".to_owned() } else { format!("In year {year}") };
    let at = |values: &[Dollars]| money::about(values.get(year).copied().unwrap_or_default());
    let [low, high] = range;
    let said = lines.iter().enumerate().map(|(place, line)| {
        let taken = taken(line.growth, year);
        let name = line.name.map_or("as you are", steps::plan);
        let most = if place == 0 { format!(" ({} to {})", at(low), at(high)) } else { String::new() };
        format!("{name}{taken} {}{most}", at(&line.values))
    });
    let main = lines.first().and_then(|line| line.values.get(year)).copied().unwrap_or_default();
    frame.reading(year as f64, main.0, format!("{when}: {}", said.collect::<Vec<_>>().join("; ")))
}

/// The steps of a year, in brackets.
fn taken(growth: &Growth, year: usize) -> String {
    let now = |one: &&Milestone| usize::from(one.after.year) == year;
    let steps: Vec<String> = growth.milestones.iter().filter(now).map(|one| steps::step(one.step)).collect();
    if steps.is_empty() { String::new() } else { format!(" [{}]", steps.join(", ")) }
}
