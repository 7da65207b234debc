//! How text is set in a picture, where nothing can be measured.

/// A last line shorter than this part of the room looks lost.
const LONELY: f64 = 0.35;

/// How a text looks. Sizes are in pixels.
#[derive(Clone, Copy)]
pub struct Style {
    pub size: f64,
    pub bold: bool,
    pub color: &'static str,
    /// `start`, `middle` or `end`: what of it is at its position.
    pub anchor: &'static str,
}

impl Style {
    pub const fn new(size: f64, color: &'static str) -> Style {
        Style { size, bold: false, color, anchor: "start" }
    }

    pub const fn bold(self) -> Style {
        Style { bold: true, ..self }
    }

    pub const fn anchored(self, anchor: &'static str) -> Style {
        Style { anchor, ..self }
    }

    /// From one line to the next.
    pub fn line(self) -> f64 {
        self.size * 1.35
    }

    /// How wide a text is at most: as the widest of the usual fonts sets it.
    pub fn width(self, text: &str) -> f64 {
        let hundredths: i32 = text.chars().map(width).sum();
        let bolder = if self.bold { 1.1 } else { 1.0 };
        f64::from(hundredths) / 100.0 * self.size * bolder
    }

    /// A text in lines no wider than `room`, the last of them no lone word where that can be helped.
    pub fn lines(self, text: &str, room: f64) -> Vec<String> {
        let mut best = self.broken(text, room);
        let lonely = |lines: &[String]| lines.last().is_some_and(|last| self.width(last) < room * LONELY);
        let mut narrower = room;
        while best.len() > 1 && lonely(&best) {
            narrower -= self.size;
            let lines = self.broken(text, narrower);
            if lines.len() > best.len() {
                break;
            }
            best = lines;
        }
        best
    }

    /// Broken at spaces and between the answers of a link; a word wider than the room anywhere.
    fn broken(self, text: &str, room: f64) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_inclusive([' ', '&']) {
            let longer = format!("{line}{word}");
            if self.width(longer.trim_end()) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            for letter in word.chars() {
                line.push(letter);
                if self.width(&line) > room {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, letter.to_string()));
                }
            }
        }
        lines.push(line.trim_end().to_owned());
        lines
    }
}

/// Hundredths of the size.
fn width(letter: char) -> i32 {
    match letter {
        ' ' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '(' | ')' | '-' | '·'
        | '/' => 40,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '+' | '−' | '=' | '#' | '&' => 96,
        'A'..='Z' => 73,
        _ => 64,
    }
}
