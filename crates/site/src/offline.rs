//! What makes the page work without the network: the service worker, the script that registers it, the web app manifest
//! and its icons.

use medical_coding_salary::words::page::NAME;
use medical_coding_salary::words::site::{DESCRIPTION, SHORT_NAME};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const WORKER: &str = include_str!("../../../web/worker.js");
const OFF: &str = include_str!("../../../web/worker-off.js");
const TOKENS: &str = include_str!("../../../styles/tokens.css");
/// The icons, the smallest first: pixels along a side, what a system may do with it, and the file.
const ICONS: [(u32, &str, &[u8]); 3] = [
    (192, "any", include_bytes!("../../../web/icons/192.png")),
    (512, "any", include_bytes!("../../../web/icons/512.png")),
    (512, "maskable", include_bytes!("../../../web/icons/512-maskable.png")),
];

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
pub fn app() -> Vec<File> {
    let mut icons = Vec::new();
    let mut files = Vec::new();
    for (size, purpose, picture) in ICONS {
        let file = hashed("icon", "png", picture.to_vec());
        icons.push(json!({
            "src": file.name, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose,
        }));
        files.push(file);
    }
    files.insert(0, hashed("app", "webmanifest", manifest(icons).into_bytes()));
    files
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
