use super::{PlanLine, PlansView, steps};
use crate::chart::{Axis, Badge, Emphasis, Label, Plot, PlotReading, Scale, Shape, Tick, band, spread};
use crate::model::growth::{Growth, Milestone};
use crate::model::profile::{PlanName, Profile};
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::money;

/// About so many steps on the axis of pay.
const STEPS: usize = 5;
/// Years between ticks.
const TICK_YEARS: usize = 5;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

struct PlanScales {
    across: Scale,
    upward: Scale,
}

impl PlanScales {
    fn year(&self, year: usize) -> f64 {
        self.across.place(year as f64)
    }

    fn points(&self, values: &[Dollars]) -> Vec<(f64, f64)> {
        values.iter().enumerate().map(|(year, value)| (self.year(year), self.upward.place(value.0))).collect()
    }
}

/// The lines from now to the horizon.
pub(super) fn plot(profile: &Profile, lines: &[PlanLine], view: PlansView) -> Plot {
    let years = usize::from(profile.career.horizon.get());
    let range = lines.first().map_or([Vec::new(), Vec::new()], |main| {
        [view.values(main.growth, |pay| pay.low), view.values(main.growth, |pay| pay.high)]
    });
    let all = lines.iter().flat_map(|line| &line.values).chain(range.iter().flatten()).map(|value| value.0);
    let upward = Axis::around(all, STEPS);
    let scales = PlanScales { across: Scale::across([0.0, years as f64]), upward: upward.scale };
    let [low, high] = &range;
    let drawn = |one: &PlanLine| Shape { points: scales.points(&one.values), emphasis: one.emphasis };
    let year_tick = |year: usize| Tick { at: scales.year(year), text: year.to_string() };
    Plot {
        across: (0..=years).step_by(TICK_YEARS).map(year_tick).collect(),
        across_name: "years from now",
        upward: upward.ticks(money::axis),
        bands: vec![Shape { points: band(&scales.points(high), &scales.points(low)), emphasis: Emphasis::Main }],
        // The first line lies on top.
        lines: lines.iter().rev().map(drawn).collect(),
        labels: labels(lines, &scales),
        mark: None,
        badges: badges(lines, view, &scales),
        readings: (0..=years).map(|year| reading(lines, &range, year, &scales)).collect(),
        first_reading: years,
        how: Figure::Plans.anchor(),
    }
}

fn labels(lines: &[PlanLine], scales: &PlanScales) -> Vec<Label> {
    let wanted: Vec<f64> = lines.iter().map(|line| scales.upward.place(line.end().0)).collect();
    let placed = spread(&wanted, LABEL_GAP, LABEL_BOUNDS);
    let label = |(line, down): (&PlanLine, f64)| Label {
        down,
        value: money::short(line.end().0),
        text: line.name.map_or("as you are", steps::plan),
        emphasis: line.emphasis,
    };
    lines.iter().zip(placed).map(label).collect()
}

/// The steps where they happen, those of a year together. Of all that was earned only the first plan's: there the lines
/// run close together.
fn badges(lines: &[PlanLine], view: PlansView, scales: &PlanScales) -> Vec<Badge> {
    let shown = match view {
        PlansView::Pay => lines,
        PlansView::Earned => lines.get(..1).unwrap_or_default(),
    };
    let of = |line: &PlanLine| Some(badges_of(line, line.name?, scales));
    shown.iter().filter_map(of).flatten().collect()
}

/// By turns at two heights, so that those of years close together do not touch; above the first line and below the
/// second.
fn badges_of(line: &PlanLine, name: PlanName, scales: &PlanScales) -> Vec<Badge> {
    let mut found = Vec::new();
    let mut from = 0;
    for same in line.growth.milestones.chunk_by(|one, next| one.after.year == next.after.year) {
        let year = same.first().map_or(0, |one| usize::from(one.after.year));
        let height = if found.len() % 2 == 0 { 1 } else { 2 };
        found.push(Badge {
            across: scales.year(year),
            down: scales.upward.place(line.values.get(year).copied().unwrap_or_default().0),
            above: if line.emphasis == Emphasis::Main { height } else { -height },
            text: steps::numbers(name, from, from + same.len() - 1),
            emphasis: line.emphasis,
        });
        from += same.len();
    }
    found
}

fn reading(lines: &[PlanLine], range: &[Vec<Dollars>; 2], year: usize, scales: &PlanScales) -> PlotReading {
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
    PlotReading {
        across: scales.year(year),
        down: scales.upward.place(main.0),
        text: format!("{when}: {}", said.collect::<Vec<_>>().join("; ")),
    }
}

/// The steps of a year, in brackets.
fn taken(growth: &Growth, year: usize) -> String {
    let now = |one: &&Milestone| usize::from(one.after.year) == year;
    let steps: Vec<String> = growth.milestones.iter().filter(now).map(|one| steps::step(one.step)).collect();
    if steps.is_empty() { String::new() } else { format!(" [{}]", steps.join(", ")) }
}
