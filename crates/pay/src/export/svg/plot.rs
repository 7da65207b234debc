mod badges;

use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::chart::{Emphasis, Label, Plot, PlotMark, Shape, line, spread};
use badges::HALF;

const TICK: Style = Style::new(13.0, color::MUTED);
const NAME: Style = Style::new(13.0, color::MUTED).anchored("middle");
const MARK: Style = Style::new(14.0, color::INK).bold();
const VALUE: Style = Style::new(14.0, color::INK).bold();
const TEXT: Style = Style::new(13.0, color::INK);

/// Room for the ticks, and for the labels at the lines' ends.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 140.0;
const WIDE: f64 = WIDTH - LEFT - RIGHT;
const HIGH: f64 = 340.0;
/// From the labels to the lines' ends.
const BESIDE: f64 = 12.0;
/// Between one label and the next.
const APART: f64 = 4.0;
/// Above the highest line.
const ABOVE: f64 = 10.0;

/// Lines and bands over two axes.
pub fn plot(plot: &Plot) -> Drawing {
    let badges = badges::placed(&plot.badges);
    let top = badges.iter().map(|badge| HALF + 1.0 - badge.y).fold(ABOVE, f64::max);
    let frame = Frame { top };
    let mut out = Drawing { height: top + HIGH + 50.0, ..Drawing::default() };
    for tick in &plot.upward {
        let y = frame.y(tick.at);
        out.rect([LEFT, y - 0.5, WIDE, 1.0], 0.0, &[("fill", color::LINE)]);
        out.centered((LEFT - 10.0, y), TICK.anchored("end"), &tick.text);
    }
    for tick in &plot.across {
        out.text((x(tick.at), top + HIGH + 22.0), TICK.anchored("middle"), &tick.text);
    }
    out.text((x(50.0), top + HIGH + 44.0), NAME, plot.across_name);
    for band in &plot.bands {
        let path = frame.path(band) + "Z";
        out.element("path", &[("fill-opacity", 0.55)], &[("d", &path), ("fill", color::RANGE)], "");
    }
    for line in &plot.lines {
        stroke(&mut out, &frame.path(line), line.emphasis);
    }
    for badge in &badges {
        badge.draw(&mut out, top);
    }
    if let Some(one) = &plot.mark {
        mark(&mut out, &frame, one);
    }
    labels(&mut out, &frame, &plot.labels);
    out
}

/// Across, of a position in percent.
fn x(percent: f64) -> f64 {
    LEFT + percent * WIDE / 100.0
}

/// The box that positions in percent are of.
struct Frame {
    top: f64,
}

impl Frame {
    fn y(&self, percent: f64) -> f64 {
        self.top + percent * HIGH / 100.0
    }

    /// The path of a shape in pixels, not in percent: programs differ in how they stroke what is stretched.
    fn path(&self, shape: &Shape) -> String {
        let points: Vec<_> = shape.points.iter().map(|(across, down)| (x(*across), self.y(*down))).collect();
        line(&points)
    }
}

fn ink(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::Main => color::YOU,
        Emphasis::Second => color::INK,
        Emphasis::Reference => color::REFERENCE_STRONG,
    }
}

fn stroke(out: &mut Drawing, path: &str, emphasis: Emphasis) {
    let (wide, dashes) = match emphasis {
        Emphasis::Main => (3.0, "none"),
        Emphasis::Second => (2.0, "none"),
        Emphasis::Reference => (2.0, "5 4"),
    };
    let look = [("d", path), ("fill", "none"), ("stroke", ink(emphasis)), ("stroke-dasharray", dashes)];
    out.element("path", &[("stroke-width", wide)], &look, "");
}

/// Beside its point, where the lines are not, and never beyond the box.
fn mark(out: &mut Drawing, frame: &Frame, mark: &PlotMark) {
    let (x, y) = (x(mark.across), frame.y(mark.down));
    out.point((x, y));
    let wide = MARK.width(&mark.text);
    let left = (x - 8.0).clamp(LEFT + 4.0, LEFT + WIDE - wide);
    let middle = if mark.above { y - 24.0 } else { y + 24.0 };
    out.rect([left - 4.0, middle - 10.0, wide + 8.0, 20.0], 4.0, &[("fill", color::CARD), ("fill-opacity", "0.8")]);
    out.centered((left, middle), MARK, &mark.text);
}

/// Each value above whose line it is, as near the line's end as the others allow.
fn labels(out: &mut Drawing, frame: &Frame, labels: &[Label]) {
    let names: Vec<Vec<String>> = labels.iter().map(|label| TEXT.lines(label.text, RIGHT - BESIDE)).collect();
    let high = |lines: usize| VALUE.line() + TEXT.line() * lines as f64;
    let highest = high(names.iter().map(Vec::len).fold(1, usize::max));
    let wanted: Vec<f64> = labels.iter().map(|label| label.down * HIGH / 100.0).collect();
    let placed = spread(&wanted, highest + APART, [highest / 2.0 - ABOVE, HIGH - highest / 2.0 + ABOVE]);
    for ((label, name), middle) in labels.iter().zip(&names).zip(placed) {
        let color = match label.emphasis {
            Emphasis::Main => color::YOU,
            Emphasis::Second => color::INK,
            Emphasis::Reference => color::MUTED,
        };
        let left = LEFT + WIDE + BESIDE;
        let top = frame.top + middle - high(name.len()) / 2.0;
        let top = out.lines((left, top), Style { color, ..VALUE }, std::slice::from_ref(&label.value));
        out.lines((left, top), Style { color, ..TEXT }, name);
    }
}
