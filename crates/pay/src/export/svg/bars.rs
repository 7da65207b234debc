use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::cards::{Bar, CareerRow, StepRow, Tone};

const NAME: Style = Style::new(14.0, color::INK).bold();
const NOTE: Style = Style::new(12.0, color::MUTED);
/// Room for the names, and where the bars begin; an amount stands after the longest.
const NAMES: f64 = 310.0;
const BARS: f64 = 326.0;
/// Between a bar and its amount.
const SPACE: f64 = 10.0;
const HIGH: f64 = 22.0;
const GAP: f64 = 12.0;

/// A bar with its name, where that comes from, and its amount. Ends are in percent.
struct BarRow<'a> {
    name: &'a str,
    note: &'a str,
    ends: [f64; 2],
    fill: &'static str,
    amount: &'a str,
    /// Lines across the bar, in percent, with their colors.
    marks: [Option<(f64, &'static str)>; 2],
}

/// Bars below one another, with a line over all of them.
pub fn bars(bars: &[Bar], line: Option<f64>) -> Drawing {
    rows(&mut bars.iter().map(|bar| BarRow {
        name: &bar.name,
        note: bar.found.as_ref().map_or("", |(_, text)| text),
        ends: bar.span,
        fill: match bar.tone {
            Tone::Sum => color::YOU,
            Tone::Start => color::REFERENCE,
            Tone::More => color::RANGE,
            Tone::Less | Tone::Unsure => color::WARN_PAPER,
        },
        amount: &bar.amount,
        marks: [None, line.map(|at| (at, color::INK))],
    }))
}

/// What each step open to the person adds.
pub fn steps(steps: &[StepRow]) -> Drawing {
    rows(&mut steps.iter().map(step))
}

/// The careers beside a person's: ranges, with BLS's medians and the person's own pay across them.
pub fn careers(careers: &[CareerRow], person: f64) -> Drawing {
    let notes: Vec<String> = careers.iter().map(noted).collect();
    rows(&mut careers.iter().zip(&notes).map(|(career, note)| BarRow {
        name: &career.name,
        note,
        ends: career.range,
        fill: if career.median.is_some() { color::REFERENCE } else { color::RANGE },
        amount: &career.text,
        marks: [career.median.as_ref().map(|(at, _)| (*at, color::REFERENCE_STRONG)), Some((person, color::YOU))],
    }))
}

fn noted(career: &CareerRow) -> String {
    let median = career.median.as_ref().map_or(String::new(), |(_, text)| format!("{text}; "));
    median + &career.range_text
}

fn step(step: &StepRow) -> BarRow<'_> {
    BarRow {
        name: &step.name,
        note: &step.source.1,
        ends: [0.0, step.bar],
        fill: if step.loses { color::WARN_PAPER } else { color::REAL },
        amount: &step.gain,
        marks: [None; 2],
    }
}

fn rows<'a>(rows: &mut dyn Iterator<Item = BarRow<'a>>) -> Drawing {
    let (mut out, mut top) = (Drawing::default(), 0.0);
    let rows: Vec<BarRow> = rows.collect();
    let widest = rows.iter().map(|row| NAME.width(row.amount)).fold(0.0, f64::max);
    let longest = WIDTH - BARS - SPACE - widest;
    for row in rows {
        let end = out.lines((0.0, top), NAME, &NAME.lines(row.name, NAMES));
        let end = if row.note.is_empty() { end } else { out.lines((0.0, end), NOTE, &NOTE.lines(row.note, NAMES)) };
        let middle = (top + end) / 2.0;
        let [from, to] = row.ends.map(|end| BARS + end * longest / 100.0);
        // What takes off is outlined, so that it is told apart without its color.
        let stroke = if row.fill == color::WARN_PAPER { color::WARN } else { "none" };
        let look = [("fill", row.fill), ("stroke", stroke)];
        out.rect([from, middle - HIGH / 2.0, (to - from).max(2.0), HIGH], 2.0, &look);
        for (at, color) in row.marks.into_iter().flatten() {
            out.rect(
                [at * longest / 100.0 + BARS - 1.5, middle - HIGH / 2.0 - 3.0, 3.0, HIGH + 6.0],
                0.0,
                &[("fill", color)],
            );
        }
        // A mark may lie beyond the bar.
        let to = row.marks.iter().flatten().fold(to, |to, (at, _)| to.max(BARS + at * longest / 100.0));
        out.centered((to + SPACE, middle), NAME, row.amount);
        top = end.max(top + HIGH) + GAP;
    }
    out.height = top - GAP;
    out
}
