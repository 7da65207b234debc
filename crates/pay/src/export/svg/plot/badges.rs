use super::{HIGH, LEFT, WIDE, ink, x};
use crate::chart::Badge;
use crate::export::svg::drawing::{Drawing, color};
use crate::export::svg::text::Style;

/// Half a badge's height, and how far apart they stand over one another.
pub const HALF: f64 = 9.0;
const STEP: f64 = 22.0;
/// Left and right of the name.
const PADDING: f64 = 4.0;
const NAME: Style = Style::new(12.0, color::YOU).bold().anchored("middle");

/// A name near its point, its middle in pixels from the box's top.
pub struct Placed<'a> {
    badge: &'a Badge,
    x: f64,
    pub y: f64,
    /// Half its width.
    half: f64,
}

/// Over their points or under them, and further on where another stands there already.
pub fn placed(badges: &[Badge]) -> Vec<Placed<'_>> {
    let mut placed: Vec<Placed> = Vec::new();
    for badge in badges {
        let half = NAME.width(&badge.text) / 2.0 + PADDING;
        let mut one = Placed {
            badge,
            x: x(badge.across).clamp(LEFT + half, LEFT + WIDE - half),
            y: badge.down * HIGH / 100.0 - f64::from(badge.above) * STEP,
            half,
        };
        let mut step = if badge.above > 0 { -STEP } else { STEP };
        loop {
            // Not over what stands below the box.
            if one.y > HIGH - HALF {
                one.y = HIGH - HALF;
                step = -STEP;
            }
            if !placed.iter().any(|other| one.touches(other)) {
                break;
            }
            one.y += step;
        }
        placed.push(one);
    }
    placed
}

impl Placed<'_> {
    fn touches(&self, other: &Placed) -> bool {
        (self.x - other.x).abs() < self.half + other.half && (self.y - other.y).abs() < 2.0 * HALF
    }

    /// On the card's color, so that no line runs through it.
    pub fn draw(&self, out: &mut Drawing, top: f64) {
        let (x, y) = (self.x, top + self.y);
        let color = ink(self.badge.emphasis);
        let look = [("fill", color::CARD), ("stroke", color)];
        out.rect([x - self.half, y - HALF, 2.0 * self.half, 2.0 * HALF], 4.0, &look);
        out.centered((x, y), Style { color, ..NAME }, &self.badge.text);
    }
}
