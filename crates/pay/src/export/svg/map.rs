use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::cards::TileMap;
use crate::cards::map::COLUMNS as TILES;
use crate::model::ranking::Measure;

/// The lightest and the deepest shade, and the text on each half, as `styles/tokens.css` names them.
type Ramp = [[i32; 3]; 2];
const BUYS: Ramp = [[0xe4, 0xf3, 0xee], [0x0a, 0x4b, 0x3e]];
const PAY: Ramp = [[0xec, 0xee, 0xf1], [0x2f, 0x3a, 0x46]];
const PRICES: Ramp = [[0xfb, 0xee, 0xdd], [0x6d, 0x33, 0x07]];
const ON_LIGHT: &str = "#10181f";
const ON_DEEP: &str = "#fff";

/// A tile's side and what it takes with the gap to the next, in pixels.
const SIDE: f64 = 58.0;
const STEP: f64 = 62.0;
const COLUMNS: f64 = TILES as f64;
const LEFT: f64 = (WIDTH - COLUMNS * STEP) / 2.0;
/// Between these percents of the deep end a ramp is left out: no text is readable on its middle, dark or light. It is mixed
/// in sRGB, where a browser mixes it in OKLab, whose middle is lighter.
const UNREADABLE: [f64; 2] = [38.0, 70.0];
const KEY: f64 = 26.0;

const CODE: Style = Style::new(14.0, ON_LIGHT).bold().anchored("middle");
const VALUE: Style = Style::new(12.0, ON_LIGHT).anchored("middle");

/// The states by what a measure says of them, one's own outlined.
pub fn map(map: &TileMap) -> Drawing {
    let ramp = match map.by {
        Measure::Buys | Measure::TakeHome => BUYS,
        Measure::Pay | Measure::Jobs => PAY,
        Measure::Prices => PRICES,
    };
    let mut out = Drawing::default();
    let mut bottom: f64 = 0.0;
    for tile in &map.tiles {
        let [x, y] = [tile.cell.0, tile.cell.1].map(|cell| f64::from(cell - 1) * STEP);
        let (outline, wide) = if map.home == Some(tile.place) { (color::INK, "3") } else { (color::CARD, "0") };
        let look = [("fill", &*shade(ramp, tile.shade)), ("stroke", outline), ("stroke-width", wide)];
        out.rect([LEFT + x, y, SIDE, SIDE], 4.0, &look);
        let on = if tile.shade > 0.5 { ON_DEEP } else { ON_LIGHT };
        out.text((LEFT + x + SIDE / 2.0, y + 27.0), Style { color: on, ..CODE }, tile.place.code());
        out.text((LEFT + x + SIDE / 2.0, y + 43.0), Style { color: on, ..VALUE }, &tile.value);
        bottom = bottom.max(y + STEP);
    }
    let wide = (COLUMNS * STEP - (STEP - SIDE)) / map.legend.len().max(1) as f64;
    let top = bottom + 14.0;
    for (at, key) in map.legend.iter().enumerate() {
        let left = LEFT + wide * at as f64;
        out.rect([left, top, wide, KEY], 0.0, &[("fill", &shade(ramp, key.shade))]);
        let on = if key.shade > 0.5 { ON_DEEP } else { ON_LIGHT };
        out.centered((left + wide / 2.0, top + KEY / 2.0), Style { color: on, ..VALUE }, &key.text);
    }
    out.height = top + KEY;
    out
}

/// Between the two ends.
fn shade([light, deep]: Ramp, depth: f64) -> String {
    let [dark_text, light_text] = UNREADABLE;
    let percent =
        if depth > 0.5 { 100.0 - (1.0 - depth) * 2.0 * (100.0 - light_text) } else { depth * 2.0 * dark_text } as i32;
    let mix = |at: usize| (light[at] * (100 - percent) + deep[at] * percent) / 100;
    format!("#{:02x}{:02x}{:02x}", mix(0), mix(1), mix(2))
}
