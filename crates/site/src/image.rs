//! The picture of a link to a page, for chat programs: the place and its pay.

use ab_glyph::{Font, FontRef, PxScale, ScaleFont, point};
use epaint_default_fonts::UBUNTU_LIGHT;
use medical_coding_salary::model::compare::InPlace;
use medical_coding_salary::model::constants::Constants;
use medical_coding_salary::model::profile::Place;
use medical_coding_salary::words::{headline, page, site};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use std::error::Error;

/// As chat programs want it, in pixels.
const WIDTH: usize = 1200;
const HEIGHT: usize = 630;
/// Around the text.
const MARGIN: f32 = 80.0;
/// From paper to ink, and to the color of the person, in even steps: what the picture is painted with, 16 colors in all.
const SHADES: usize = 8;
const PAPER: [u8; 3] = [0xf6, 0xf5, 0xf1];
const INK: [u8; 3] = [0x17, 0x20, 0x2a];
const YOU: [u8; 3] = [0x0b, 0x6a, 0x58];

/// A picture as the numbers of its colors.
struct Canvas(Vec<u8>);

/// The picture of a place, as PNG.
pub fn card(place: Place) -> Result<Vec<u8>, Box<dyn Error>> {
    let font = FontRef::try_from_slice(UBUNTU_LIGHT)?;
    let here = InPlace::estimate(Constants::published(), &site::someone(place));
    let headline = headline::headline(&site::someone(place), &here);
    let mut canvas = Canvas(vec![0; WIDTH * HEIGHT]);
    canvas.text(&font, 140.0, 52.0, INK, &site::picture_title(place));
    canvas.text(&font, 310.0, 190.0, YOU, &headline.amount);
    canvas.text(&font, 390.0, 44.0, INK, &site::picture_range(&headline));
    canvas.text(&font, 450.0, 34.0, INK, &site::picture_source(place));
    canvas.text(&font, 550.0, 40.0, INK, page::NAME);
    canvas.encoded()
}

impl Canvas {
    /// A line of text with its baseline so far down, smaller where it would not fit.
    fn text(&mut self, font: &FontRef, baseline: f32, size: f32, color: [u8; 3], text: &str) {
        let wide = |size: f32| -> f32 {
            let scaled = font.as_scaled(PxScale::from(size));
            text.chars().map(|letter| scaled.h_advance(font.glyph_id(letter))).sum()
        };
        let room = WIDTH as f32 - 2.0 * MARGIN;
        let size = size * (room / wide(size)).min(1.0);
        let scaled = font.as_scaled(PxScale::from(size));
        let first = if color == YOU { SHADES } else { 0 };
        let mut across = MARGIN;
        for letter in text.chars() {
            let id = font.glyph_id(letter);
            let glyph = id.with_scale_and_position(PxScale::from(size), point(across, baseline));
            across += scaled.h_advance(id);
            let Some(outline) = font.outline_glyph(glyph) else { continue };
            let bounds = outline.px_bounds();
            outline.draw(|x, y, covered| {
                let at = (bounds.min.y as usize + y as usize) * WIDTH + bounds.min.x as usize + x as usize;
                let shade = (covered * (SHADES - 1) as f32).round() as usize;
                if let Some(pixel) = self.0.get_mut(at).filter(|_| shade > 0) {
                    *pixel = (first + shade) as u8;
                }
            });
        }
    }

    fn encoded(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, WIDTH as u32, HEIGHT as u32);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Four);
        encoder.set_compression(Compression::High);
        // Neighboring colors have nothing to do with one another.
        encoder.set_filter(Filter::NoFilter);
        encoder.set_palette([INK, YOU].into_iter().flat_map(shades).collect::<Vec<u8>>());
        // Two pixels a byte, the first in the upper half.
        let packed: Vec<u8> =
            self.0.chunks(2).map(|pair| pair.iter().fold(0, |byte, color| byte << 4 | color)).collect();
        encoder.write_header()?.write_image_data(&packed)?;
        Ok(file)
    }
}

/// From paper to a color.
fn shades(color: [u8; 3]) -> impl Iterator<Item = u8> {
    (0..SHADES).flat_map(move |shade| {
        let part = shade as f32 / (SHADES - 1) as f32;
        (0..3).map(move |at| (f32::from(PAPER[at]) * (1.0 - part) + f32::from(color[at]) * part).round() as u8)
    })
}
