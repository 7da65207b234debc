//! Generic figures: scales, paths, labels, tables. Knows nothing of what the numbers mean, of colors or of the page.
//!
//! Every position is in percent of a box, so that a figure fits any width and its text keeps its size.

mod axis;
mod grid;
mod labels;
mod path;
mod plot;
mod rows;
mod scale;
mod table;

pub use axis::Axis;
pub use grid::{Direction, neighbor};
pub use labels::{order, spread};
pub use path::{band, fixed, line};
pub use plot::{Badge, Emphasis, Label, Plot, PlotMark, PlotReading, Shape, Tick};
pub use rows::{Spot, rows};
pub use scale::{Scale, ticks};
pub use table::{Column, Row, Table};
