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

/// A cell of a grid, as (column, row) from 1, and how deep it is shaded, of one. The middle of the ramp is left out: no
/// text is readable on it, dark or light.
pub fn shade((column, row): (u8, u8), depth: f64) -> String {
    let percent = if depth > 0.5 { 100.0 - (1.0 - depth) * 70.0 } else { depth * 76.0 };
    let cell = if row > 0 { format!("grid-area:{row}/{column};") } else { String::new() };
    format!("{cell}--shade:{}%", fixed(percent))
}
