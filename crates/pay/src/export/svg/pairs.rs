use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::cards::{Pair, PairPart, Piece};

const NAME: Style = Style::new(14.0, color::INK).bold();
const TEXT: Style = Style::new(14.0, color::MUTED);
const REAL: Style = Style::new(14.0, color::INK).bold();
const NOTE: Style = Style::new(12.0, color::MUTED);
/// Room for the names, and where the bars begin and end: a text stands after the longest.
const NAMES: f64 = 170.0;
const BARS: f64 = 184.0;
const LONGEST: f64 = WIDTH - 140.0 - BARS;
const HIGH: f64 = 16.0;
/// A part's color beside its amount.
const KEY: f64 = 10.0;
const GAP: f64 = 22.0;

/// Places side by side.
pub fn pairs(pairs: &[Pair]) -> Drawing {
    let mut out = Drawing::default();
    let mut top = 0.0;
    for pair in pairs {
        let name = if pair.home { Style { color: color::YOU, ..NAME } } else { NAME };
        let named = out.lines((0.0, top), name, &name.lines(&pair.name, NAMES));
        for piece in &pair.pieces {
            bar(&mut out, top, piece.span, fill(piece.part));
        }
        after(&mut out, top, pair.pay, TEXT, &pair.pay_text);
        parts(&mut out, top + HIGH + 5.0, &pair.pieces);
        let second = top + HIGH + NOTE.line() + 10.0;
        bar(&mut out, second, [0.0, pair.real], color::REAL);
        after(&mut out, second, pair.real, REAL, &pair.real_text);
        let mut end = second + HIGH + 4.0;
        if let Some(note) = &pair.note {
            end = out.lines((BARS, end), NOTE, &NOTE.lines(note, WIDTH - BARS));
        }
        top = end.max(named) + GAP;
    }
    out.height = top - GAP;
    out
}

fn fill(part: PairPart) -> &'static str {
    match part {
        PairPart::Kept => color::REFERENCE,
        PairPart::Federal => color::FEDERAL,
        PairPart::Fica => color::FICA,
        PairPart::State => color::STATE,
        PairPart::Local => color::LOCAL,
        PairPart::SetAside => color::SET_ASIDE,
    }
}

fn x(percent: f64) -> f64 {
    BARS + percent * LONGEST / 100.0
}

fn bar(out: &mut Drawing, top: f64, ends: [f64; 2], fill: &str) {
    let [from, to] = ends.map(x);
    out.rect([from, top, to - from, HIGH], 0.0, &[("fill", fill)]);
}

fn after(out: &mut Drawing, top: f64, percent: f64, style: Style, text: &str) {
    out.centered((x(percent) + 8.0, top + HIGH / 2.0), style, text);
}

/// What the pieces of the pay are.
fn parts(out: &mut Drawing, top: f64, pieces: &[Piece]) {
    let mut left = BARS;
    for piece in pieces {
        out.rect([left, top + 2.0, KEY, KEY], 2.0, &[("fill", fill(piece.part))]);
        out.text((left + KEY + 5.0, top + NOTE.size - 1.0), NOTE, &piece.text);
        left += KEY + 5.0 + NOTE.width(&piece.text) + 14.0;
    }
}
