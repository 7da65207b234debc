//! Lines over two axes: what the figures of time and of shares have in common.

use crate::chart::{Axis, Emphasis, Label, PlotReading, Scale, Tick, spread};
use crate::words::money;

/// Years between two ticks.
const TICK_YEARS: usize = 5;

/// The box that the lines are drawn in.
pub(super) struct Frame {
    pub across: Scale,
    upward: Axis,
}

impl Frame {
    /// From nothing to the last value across, and around all values upward, with about so many steps.
    pub fn around(last: f64, values: impl Iterator<Item = f64>, steps: usize) -> Frame {
        Frame { across: Scale::across([0.0, last]), upward: Axis::around(values, steps) }
    }

    /// The round values upward, in dollars.
    pub fn dollars(&self) -> Vec<Tick> {
        self.upward.ticks(money::axis)
    }

    /// Every fifth year up to a last one; up to so many years, every one.
    pub fn years(&self, last: usize, all_up_to: usize) -> Vec<Tick> {
        let every = if last <= all_up_to { 1 } else { TICK_YEARS };
        let tick = |year: usize| Tick { at: self.across.place(year as f64), text: year.to_string() };
        (0..=last).step_by(every).map(tick).collect()
    }

    /// How far down a value lies.
    pub fn down(&self, value: f64) -> f64 {
        self.upward.scale.place(value)
    }

    /// A point, as (across, down).
    pub fn point(&self, across: f64, value: f64) -> (f64, f64) {
        (self.across.place(across), self.down(value))
    }

    /// What is read at a point.
    pub fn reading(&self, across: f64, value: f64, text: String) -> PlotReading {
        let (across, down) = self.point(across, value);
        PlotReading { across, down, text }
    }

    /// Texts at the lines' ends, each with the value there as it is written: as near to it as a gap, in percent of the
    /// height, and bounds allow.
    pub fn labels(&self, ends: Vec<(f64, String, &'static str, Emphasis)>, gap: f64, bounds: [f64; 2]) -> Vec<Label> {
        let wanted: Vec<f64> = ends.iter().map(|(end, ..)| self.down(*end)).collect();
        let placed = spread(&wanted, gap, bounds);
        let label = |((_, value, text, emphasis), down)| Label { down, value, text, emphasis };
        ends.into_iter().zip(placed).map(label).collect()
    }
}
