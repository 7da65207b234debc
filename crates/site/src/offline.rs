//! What makes the page work without the network: the service worker, the script that registers it, the web app manifest
//! and its icons.

use medical_coding_salary::words::page::NAME;
use medical_coding_salary::words::site::{DESCRIPTION, SHORT_NAME};
use png::{BitDepth, ColorType, Encoder, EncodingError};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const WORKER: &str = include_str!("../../../web/worker.js");
const OFF: &str = include_str!("../../../web/worker-off.js");
const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// A file to be written beside the start page.
pub struct File {
    /// Its name, with a hash of what is in it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The service worker of a build.
///
/// `files` are the addresses, from the start page, of what it keeps from the first visit: `./`, and files whose names hold
/// hashes. `version` is a hash of everything in the build, of [`worker`]'s text too, and stands in every page as
/// `<meta name="version" content="…">`.
pub fn worker(files: &[String], version: &str) -> String {
    code(WORKER).replace("/*FILES*/ []", &Value::from(files).to_string()).replace("/*VERSION*/", version)
}

/// What takes the service worker's place where a build is made without one.
pub fn off() -> String {
    code(OFF)
}

/// A script without its comments, which are for who reads the source, and without the space around its lines.
pub fn code(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The manifest, first, and the icons that it names.
///
/// # Errors
/// Where an icon cannot be written.
pub fn app() -> Result<Vec<File>, EncodingError> {
    let mut icons = Vec::new();
    let mut files = Vec::new();
    for (size, maskable) in [(192, false), (512, false), (512, true)] {
        let purpose = if maskable { "maskable" } else { "any" };
        let file = hashed("icon", "png", icon(size, maskable)?);
        icons.push(json!({
            "src": file.name, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose,
        }));
        files.push(file);
    }
    files.insert(0, hashed("app", "webmanifest", manifest(icons).into_bytes()));
    Ok(files)
}

fn manifest(icons: Vec<Value>) -> String {
    // No `id`: browsers read one from the top of the server, where two pages in folders would become one app; without, they
    // take `start_url`.
    let manifest = json!({
        "name": NAME,
        "short_name": SHORT_NAME,
        "description": DESCRIPTION,
        "lang": "en-US",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": token("paper"),
        "theme_color": token("paper"),
        "icons": icons,
    });
    manifest.to_string()
}

/// A color of the light page.
fn token(name: &str) -> &'static str {
    let after = TOKENS.split_once(&format!("--{name}: ")).map_or("", |(_, after)| after);
    after.split(';').next().unwrap_or_default()
}

pub fn hashed(name: &str, ending: &str, bytes: Vec<u8>) -> File {
    File { name: format!("{name}-{}.{ending}", hash(&bytes)), bytes }
}

/// A hash short enough for names, in hexadecimal: it tells builds apart, and guards against nobody.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The grid that the icon is drawn on, as in index.html.
const GRID: f64 = 16.0;
/// The rounding of its corners, on the grid.
const CORNER: f64 = 3.0;
/// The bars: left, top, right, bottom, on the grid.
const BARS: [[f64; 4]; 3] = [[3.0, 8.0, 5.0, 11.0], [7.0, 5.0, 9.0, 11.0], [11.0, 3.0, 13.0, 11.0]];
/// What a maskable icon's drawing shrinks to: a corner of a bar is 7.1 from the middle, and only 6.4 is always seen.
const SAFE: f64 = 0.8;
/// Points looked at along each side of a pixel, so that edges are smooth.
const FINE: u32 = 4;
const GREEN: [u8; 3] = [0x0b, 0x6a, 0x58];

/// The icon as a PNG, `size` pixels wide and high: rounded, or filled to the edges for a system that cuts its own shape.
///
/// # Errors
/// Where it cannot be written.
pub fn icon(size: u32, maskable: bool) -> Result<Vec<u8>, EncodingError> {
    let mut pixels = Vec::new();
    for y in 0..size {
        for x in 0..size {
            pixels.extend(pixel(size, maskable, x, y));
        }
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size, size);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(file)
}

/// Red, green, blue and how opaque.
fn pixel(size: u32, maskable: bool, x: u32, y: u32) -> [u8; 4] {
    let at =
        |pixel: u32, fine: u32| (f64::from(pixel) + (f64::from(fine) + 0.5) / f64::from(FINE)) * GRID / f64::from(size);
    let inks = |fine: &[u32]| -> Vec<Ink> {
        fine.iter().flat_map(|down| fine.iter().map(|across| ink([at(x, *across), at(y, *down)], maskable))).collect()
    };
    // Where the corners are alike, so is what is between them.
    let mut found = inks(&[0, FINE - 1]);
    if found.iter().any(|ink| *ink != found[0]) {
        found = inks(&(0..FINE).collect::<Vec<_>>());
    }
    let count = |wanted: Ink| found.iter().filter(|ink| **ink == wanted).count() as f64;
    let (green, white) = (count(Ink::Green), count(Ink::White));
    let [red, green_part, blue] =
        GREEN.map(|part| ((f64::from(part) * green + 255.0 * white) / (green + white).max(1.0)).round() as u8);
    [red, green_part, blue, (255.0 * (green + white) / found.len() as f64).round() as u8]
}

#[derive(Clone, Copy, PartialEq)]
enum Ink {
    None,
    Green,
    White,
}

fn ink(point: [f64; 2], maskable: bool) -> Ink {
    let drawn = if maskable { point.map(|along| (along - GRID / 2.0) / SAFE + GRID / 2.0) } else { point };
    match (maskable || within_square(point), within_bar(drawn)) {
        (false, _) => Ink::None,
        (true, false) => Ink::Green,
        (true, true) => Ink::White,
    }
}

fn within_square(point: [f64; 2]) -> bool {
    let [across, down] = point.map(|along| (CORNER - along).max(along - (GRID - CORNER)).max(0.0));
    across.hypot(down) <= CORNER
}

fn within_bar([x, y]: [f64; 2]) -> bool {
    BARS.iter().any(|[left, top, right, bottom]| (left..right).contains(&&x) && (top..bottom).contains(&&y))
}
