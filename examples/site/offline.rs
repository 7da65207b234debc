//! What makes the page work without the network: the service worker, the script that registers it, the web app manifest
//! and its icons.

use medical_coding_salary::words::page::NAME;
use png::{BitDepth, ColorType, Encoder, EncodingError};
use serde_json::{Value, json};

/// Under an icon, where a phone has no room for the whole name: about twelve letters.
const SHORT_NAME: &str = "Coder pay";
const WORKER: &str = include_str!("../../web/worker.js");
const OFF: &str = include_str!("../../web/worker-off.js");
const REGISTRATION: &str = include_str!("../../web/offline.js");
const TOKENS: &str = include_str!("../../styles/tokens.css");
const INDEX: &str = include_str!("../../index.html");

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
    published(WORKER).replace("/*FILES*/ []", &Value::from(files).to_string()).replace("/*VERSION*/", version)
}

/// What takes the service worker's place where a build is made without one.
pub fn off() -> String {
    published(OFF)
}

/// The part of the start script that registers the service worker. It reads `root`, the way to the start page's folder.
pub fn registration() -> String {
    published(REGISTRATION)
}

/// A script without its comments, which are for its readers here, and without what sets its lines in.
fn published(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let said = lines.filter(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with("/**"));
    said.flat_map(|line| [line, "\n"]).collect()
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
        "description": between(INDEX, "name=\"description\" content=\"", "\""),
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

/// A colour of the light page.
fn token(name: &str) -> &'static str {
    between(TOKENS, &format!("--{name}: "), ";")
}

/// What first stands between two texts; nothing where they are not there.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(after).map_or("", |(found, _)| found)
}

fn hashed(name: &str, ending: &str, bytes: Vec<u8>) -> File {
    File { name: format!("{name}-{}.{ending}", hash(&bytes)), bytes }
}

/// FNV-1a of 64 bits, in hexadecimal: tells builds apart; it guards against nobody.
pub fn hash(bytes: &[u8]) -> String {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const FACTOR: u64 = 0x0100_0000_01b3;
    let hash = bytes.iter().fold(START, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(FACTOR));
    format!("{hash:016x}")
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
    let (mut seen, mut white) = (0, 0);
    for fine in 0..FINE * FINE {
        let point = [at(x, fine % FINE), at(y, fine / FINE)];
        if maskable || within_square(point) {
            seen += 1;
            let drawn = if maskable { point.map(|along| (along - GRID / 2.0) / SAFE + GRID / 2.0) } else { point };
            white += u32::from(within_bar(drawn));
        }
    }
    let share = |of: u32, whole: u32| f64::from(of) / f64::from(whole.max(1));
    let [red, green, blue] =
        GREEN.map(|ink| (f64::from(ink) + (255.0 - f64::from(ink)) * share(white, seen)).round() as u8);
    [red, green, blue, (255.0 * share(seen, FINE * FINE)).round() as u8]
}

fn within_square(point: [f64; 2]) -> bool {
    let [across, down] = point.map(|along| (CORNER - along).max(along - (GRID - CORNER)).max(0.0));
    across.hypot(down) <= CORNER
}

fn within_bar([x, y]: [f64; 2]) -> bool {
    BARS.iter().any(|[left, top, right, bottom]| (left..right).contains(&&x) && (top..bottom).contains(&&y))
}
