//! A chart as the few shapes it is made of, in pixels from its own top left corner.

use super::text::Style;
use crate::chart::fixed;

/// How wide every chart is.
pub const WIDTH: f64 = 836.0;

/// The colors of the page by day, as `styles/tokens.css` names them.
pub mod color {
    #![allow(missing_docs, reason = "each is what it is named after there")]
    pub const CARD: &str = "#fff";
    pub const INK: &str = "#17202a";
    pub const MUTED: &str = "#545d68";
    pub const LINE: &str = "#dbdde0";
    pub const REFERENCE: &str = "#c6cbd2";
    pub const REFERENCE_STRONG: &str = "#7a838e";
    pub const YOU: &str = "#0b6a58";
    pub const RANGE: &str = "#b9ddd2";
    pub const REAL: &str = "#459c87";
    pub const FEDERAL: &str = "#8a6fb0";
    pub const FICA: &str = "#c2a13f";
    pub const STATE: &str = "#b0604a";
    pub const LOCAL: &str = "#dd9d8a";
    pub const SET_ASIDE: &str = "#8aa0b8";
    pub const WARN: &str = "#8f3b00";
    pub const WARN_PAPER: &str = "#fdf1e4";
}

/// The shapes so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    pub(super) body: String,
    pub(super) height: f64,
}

impl Drawing {
    /// One element: its numbers, its other attributes, the text in it.
    pub(super) fn element(&mut self, name: &str, numbers: &[(&str, f64)], words: &[(&str, &str)], text: &str) {
        let body = &mut self.body;
        *body += "<";
        *body += name;
        let numbers = numbers.iter().map(|(name, number)| (*name, fixed(*number)));
        for (name, value) in numbers.chain(words.iter().map(|(name, word)| (*name, escaped(word)))) {
            for part in [" ", name, "=\"", &value, "\""] {
                *body += part;
            }
        }
        for part in [">", &escaped(text), "</", name, ">\n"] {
            *body += part;
        }
    }

    pub(super) fn rect(&mut self, [x, y, width, height]: [f64; 4], round: f64, look: &[(&str, &str)]) {
        let numbers = [("x", x), ("y", y), ("width", width), ("height", height), ("rx", round)];
        self.element("rect", &numbers, look, "");
    }

    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: f64, look: &[(&str, &str)]) {
        self.element("circle", &[("cx", x), ("cy", y), ("r", radius)], look, "");
    }

    /// A text with its baseline at a point.
    pub(super) fn text(&mut self, (x, y): (f64, f64), style: Style, text: &str) {
        let Style { size, bold, color, anchor } = style;
        let weight = if bold { "bold" } else { "normal" };
        let look = [("font-weight", weight), ("fill", color), ("text-anchor", anchor)];
        self.element("text", &[("x", x), ("y", y), ("font-size", size)], &look, text);
    }

    /// The same with the middle of its letters there.
    pub(super) fn centered(&mut self, (x, y): (f64, f64), style: Style, text: &str) {
        self.text((x, y + style.size * 0.36), style, text);
    }

    /// Lines from a top on, and where the next one would begin.
    pub(super) fn lines(&mut self, (x, top): (f64, f64), style: Style, lines: &[String]) -> f64 {
        for (at, line) in lines.iter().enumerate() {
            self.text((x, top + style.size + style.line() * at as f64), style, line);
        }
        top + style.line() * lines.len() as f64
    }
}

/// As XML wants it; what it cannot hold at all is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            letter if letter < ' ' || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
