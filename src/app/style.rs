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

/// Between these percents of the deep end a ramp is left out: no text is readable on its middle, dark or light.
const UNREADABLE: [f64; 2] = [38.0, 65.0];

/// How deep something is shaded, of one.
pub fn shade(depth: f64) -> String {
    let [light, deep] = UNREADABLE;
    let percent = if depth > 0.5 { 100.0 - (1.0 - depth) * 2.0 * (100.0 - deep) } else { depth * 2.0 * light };
    format!("--shade:{}%", fixed(percent))
}

/// A cell of a grid, as (column, row) from 1.
pub fn cell((column, row): (u8, u8)) -> String {
    format!("grid-area:{row}/{column}")
}
