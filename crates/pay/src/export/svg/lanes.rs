use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::cards::{Lane, LaneLabel, Lanes};
use crate::chart::Spot;

const OWN: Style = Style::new(14.0, color::YOU).bold();
const OTHER: Style = Style::new(14.0, color::INK);
const VALUE: Style = Style::new(14.0, color::INK).bold().anchored("middle");
const TEXT: Style = Style::new(13.0, color::MUTED).anchored("middle");
/// From a lane's name to the middle of its bar, and on to its labels, and to the next lane, in pixels.
const BAR: f64 = 34.0;
const LABELS: f64 = 48.0;
const NEXT: f64 = 72.0;
/// A row of labels, and from its top to the bottoms of its two lines.
const ROW: f64 = 40.0;
const LINES: [f64; 2] = [16.0, 34.0];

/// The person's range above the surveyed one, each with its name; offers as lines across both.
pub fn lanes(Lanes { own, surveyed, marks }: &Lanes) -> Drawing {
    let offers = marks.as_deref().unwrap_or_default();
    let mut out = Drawing::default();
    let above = rows(offers);
    let last = if surveyed.is_some() { NEXT + rows(&own.labels) } else { 0.0 };
    for offer in offers {
        let top = above - ROW * wide(offer).row as f64;
        out.rect([x(offer.at) - 1.0, top, 2.0, above + last + BAR + 10.0 - top], 0.0, &[("fill", color::YOU)]);
    }
    for offer in offers {
        label(&mut out, above - ROW * (wide(offer).row + 1) as f64, offer);
    }
    let mut top = above;
    for (lane, name) in std::iter::once((own, OWN)).chain(surveyed.iter().map(|lane| (lane, OTHER))) {
        out.text((0.0, top + 14.0), name, &lane.name);
        bars(&mut out, top + BAR, lane);
        labels(&mut out, top + LABELS, &lane.labels);
        top += NEXT + rows(&lane.labels);
    }
    out.height = top - (NEXT - LABELS) + 2.0;
    out
}

fn x(percent: f64) -> f64 {
    percent * WIDTH / 100.0
}

/// A picture is as wide as a figure in a window.
fn wide(label: &LaneLabel) -> Spot {
    let [.., wide] = label.spots;
    wide
}

/// How high labels are.
fn rows(labels: &[LaneLabel]) -> f64 {
    let [.., rows] = LaneLabel::rows(labels);
    ROW * rows as f64
}

fn bars(out: &mut Drawing, middle: f64, lane: &Lane) {
    let mut bar = |[from, to]: [f64; 2], high: f64, round: f64, fill: &str| {
        out.rect([from, middle - high / 2.0, to - from, high], round, &[("fill", fill)]);
    };
    let (outer, at) = (lane.outer.map(x), x(lane.middle));
    match lane.inner {
        Some(inner) => {
            bar(outer, 4.0, 2.0, color::REFERENCE);
            bar(inner.map(x), 14.0, 3.0, color::REFERENCE);
            bar([at - 2.0, at + 2.0], 20.0, 0.0, color::REFERENCE_STRONG);
        }
        None => {
            bar(outer, 14.0, 7.0, color::RANGE);
            out.point((at, middle));
        }
    }
}

/// Labels with the lines that lead to them from their marks.
fn labels(out: &mut Drawing, top: f64, labels: &[LaneLabel]) {
    for one in labels {
        let high = ROW * wide(one).row as f64 + 4.0;
        out.rect([x(one.at) - 0.5, top - 2.0, 1.0, high], 0.0, &[("fill", color::REFERENCE_STRONG)]);
    }
    for one in labels {
        label(out, top + ROW * wide(one).row as f64, one);
    }
}

/// A label over whatever line runs behind it.
fn label(out: &mut Drawing, top: f64, label: &LaneLabel) {
    let half = VALUE.width(&label.value).max(TEXT.width(label.text)) / 2.0;
    let center = x(label.at) + wide(label).lean * half;
    out.rect([center - half, top + 3.0, 2.0 * half, ROW - 3.0], 0.0, &[("fill", color::CARD)]);
    out.text((center, top + LINES[0]), VALUE, &label.value);
    out.text((center, top + LINES[1]), TEXT, label.text);
}

impl Drawing {
    /// Where the person is.
    pub(super) fn point(&mut self, at: (f64, f64)) {
        self.circle(at, 8.5, &[("fill", color::CARD), ("stroke", color::YOU)]);
        self.circle(at, 6.0, &[("fill", color::YOU)]);
    }
}
