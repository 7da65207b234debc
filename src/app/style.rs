//! Positions as inline styles, all in percent of the box around them.

use crate::chart::fixed;

/// So far from the left.
pub fn left(across: f64) -> String {
    format!("left:{}%", fixed(across))
}

/// So far from the top.
pub fn top(down: f64) -> String {
    format!("top:{}%", fixed(down))
}

/// So wide.
pub fn width(wide: f64) -> String {
    format!("width:{}%", fixed(wide))
}

/// A point.
pub fn at(across: f64, down: f64) -> String {
    format!("{};{}", left(across), top(down))
}

/// From one position to another.
pub fn span(from: f64, to: f64) -> String {
    format!("{};{}", left(from), width(to - from))
}
