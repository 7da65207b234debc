//! The balance of a training over the years, as lines and as a table.

use super::super::method::Figure;
use super::super::{answers, money};
use super::said::taxes;
use super::{SHARES, signed};
use crate::chart::{Axis, Column, Emphasis, Label, Plot, PlotMark, PlotReading, Scale, Shape, Table, Tick, spread};
use crate::data::vintage::TAX_YEAR;
use crate::model::profile::Profile;
use crate::model::training::Outcome;
use crate::units::{Dollars, MONTHS_A_YEAR};

/// About so many steps on the axis of dollars.
const STEPS: usize = 5;
/// Up to so many years every one of them has a tick, beyond every fifth.
const ALL_TICKED: usize = 10;
/// The least distance of two labels at the lines' ends, in percent of the figure's height.
const LABEL_GAP: f64 = 15.0;
const LABEL_BOUNDS: [f64; 2] = [5.0, 95.0];

struct BalanceScales {
    across: Scale,
    upward: Scale,
}

/// The balance with all and with a third of the premium; nothing owed and nothing gained is one of the ticks.
pub fn plot(outcomes: &[Outcome; 3]) -> Plot {
    let [all, _, third] = outcomes;
    let last = all.balance.len().saturating_sub(1);
    let amounts = all.balance.iter().chain(&third.balance).map(|balance| balance.0);
    let upward = Axis::around(amounts.chain([0.0]), STEPS);
    let scales = BalanceScales { across: Scale::across([0.0, last as f64]), upward: upward.scale };
    let every = if last <= ALL_TICKED { 1 } else { 5 };
    Plot {
        badges: Vec::new(),
        across: (0..=last).step_by(every).map(|year| scales.year(year)).collect(),
        across_name: "years from now",
        upward: upward.ticks(money::axis),
        bands: Vec::new(),
        lines: vec![
            Shape { points: scales.points(third), emphasis: Emphasis::Reference },
            Shape { points: scales.points(all), emphasis: Emphasis::Main },
        ],
        labels: scales.labels([all, third]),
        mark: all.payback.filter(|month| *month > 0).map(|month| scales.mark(month)),
        readings: (0..=last).filter_map(|year| scales.reading(year, [all, third])).collect(),
        first_reading: all.payback.map_or(last, |month| (f64::from(month) / MONTHS_A_YEAR).ceil() as usize),
        how: Figure::TrainingGain.anchor(),
    }
}

impl BalanceScales {
    fn year(&self, year: usize) -> Tick {
        Tick { at: self.across.place(year as f64), text: year.to_string() }
    }

    fn points(&self, outcome: &Outcome) -> Vec<(f64, f64)> {
        let at = |(year, balance): (usize, &Dollars)| (self.across.place(year as f64), self.upward.place(balance.0));
        outcome.balance.iter().enumerate().map(at).collect()
    }

    fn labels(&self, outcomes: [&Outcome; 2]) -> Vec<Label> {
        let ends = outcomes.map(|outcome| outcome.balance.last().copied().unwrap_or_default().0);
        let placed = spread(&ends.map(|end| self.upward.place(end)), LABEL_GAP, LABEL_BOUNDS);
        let label =
            |at: usize, text, emphasis| Label { down: placed[at], value: money::short(ends[at]), text, emphasis };
        vec![label(0, SHARES[0], Emphasis::Main), label(1, SHARES[2], Emphasis::Reference)]
    }

    /// Where the line leaves what is owed behind.
    fn mark(&self, month: u32) -> PlotMark {
        PlotMark {
            across: self.across.place(f64::from(month) / MONTHS_A_YEAR),
            down: self.upward.place(0.0),
            text: format!("month {month}"),
            above: false,
            how: Figure::TrainingPayback.anchor(),
        }
    }

    fn reading(&self, year: usize, [all, third]: [&Outcome; 2]) -> Option<PlotReading> {
        let (full, part) = (all.balance.get(year)?, third.balance.get(year)?);
        Some(PlotReading {
            across: self.across.place(year as f64),
            down: self.upward.place(full.0),
            text: format!("Year {year}: {} with all, {} with a third", signed(*full), signed(*part)),
        })
    }
}

/// The balance by year for the three shares.
pub fn table(profile: &Profile, outcomes: &[Outcome; 3]) -> Table {
    let row = |year: usize| {
        let amounts = outcomes.iter().map(|outcome| outcome.balance.get(year).copied().unwrap_or_default());
        std::iter::once(year.to_string()).chain(amounts.map(money::exact)).collect()
    };
    let heads = SHARES.map(|share| Figure::TrainingGain.column(format!("Credited with {share}")));
    Table {
        caption: format!(
            "Gain so far less the cost, after {} of {TAX_YEAR}, in {}, by years from now",
            taxes(profile),
            answers::dollars(profile.basis)
        ),
        per: "",
        columns: std::iter::once(Column::plain("Year")).chain(heads).collect(),
        rows: (0..outcomes[0].balance.len()).map(row).collect(),
    }
}
