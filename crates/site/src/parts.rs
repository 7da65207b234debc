//! What the pages are made with: the styles, the code, the icon.

use crate::code::{Code, target_directory};
use crate::npm;
use crate::offline::{self, hashed};
use std::borrow::Cow;
use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// What the names of files begin with.
const FILES: &str = "medical-coding-salary";

/// What is in a file of text.
pub fn text(file: &offline::File) -> Cow<'_, str> {
    String::from_utf8_lossy(&file.bytes)
}

/// The parts of the page. Names of files hold hashes of what is in them.
pub struct Parts {
    /// All styles, in the order of the page.
    pub css: offline::File,
    /// The JavaScript that leads to the wasm.
    pub glue: offline::File,
    /// The wasm that comes first.
    pub wasm: offline::File,
    /// The wasm that comes later, each with its name in the script that starts the page.
    pub late: Vec<(String, offline::File)>,
    /// The icon, as the page names it.
    pub icon: String,
    /// What makes the site an app where people want one: the manifest, then the icons, the smallest first.
    pub app: Vec<offline::File>,
    /// The address that the site will have, up to its last slash; none where nobody has said.
    pub site: Option<String>,
    /// Whether browsers keep the site for when there is no network.
    pub offline: bool,
    /// A script that loads an open page again after a build; none in what is published.
    pub reload: Option<String>,
}

impl Parts {
    /// As they are published, with the code that cargo has linked in the profile `wasm`.
    ///
    /// # Errors
    /// Where a part is missing, or a tool fails.
    pub fn published(index: &Path) -> Result<Parts, Box<dyn Error>> {
        let target = target_directory()?;
        let mut parts = Parts::plain(index, Code::published(&linked(&target, "wasm"), &target.join("page"))?)?;
        parts.css = named("css", npm::minified("css", &text(&parts.css))?);
        Ok(parts)
    }

    /// As they are there soonest, for who works on them: nothing is made smaller.
    ///
    /// # Errors
    /// Those of [`Parts::published`].
    pub fn quick(index: &Path) -> Result<Parts, Box<dyn Error>> {
        let target = target_directory()?;
        Parts::plain(index, Code::quick(&linked(&target, "debug"), &target.join("page/quick"))?)
    }

    /// With the styles as they are written, of the page as index.html describes it to Trunk.
    fn plain(index: &Path, code: Code) -> Result<Parts, Box<dyn Error>> {
        let html = fs::read_to_string(index)?;
        let icon = html.split_once("href=\"data:image").and_then(|(_, rest)| rest.split_once('"'));
        let site = env::var("SITE").ok().filter(|site| !site.is_empty());
        Ok(Parts {
            css: named("css", styles(&html, index)?.into_bytes()),
            glue: named("js", code.glue),
            wasm: named("wasm", code.wasm),
            late: code.late.into_iter().map(late).collect(),
            icon: icon.map(|(rest, _)| format!("data:image{rest}")).ok_or("the page has no icon")?,
            app: offline::app(),
            site: site.map(|site| format!("{}/", site.trim_end_matches('/'))),
            offline: env::var("OFFLINE").map_or(true, |wish| wish != "off"),
            reload: None,
        })
    }

    /// The files of the site that pages load, by the names they have there.
    pub fn files(&self) -> impl Iterator<Item = &offline::File> {
        let late = self.late.iter().map(|(_, file)| file);
        [&self.css, &self.glue, &self.wasm].into_iter().chain(late).chain(&self.app)
    }
}

fn late((name, bytes): (String, Vec<u8>)) -> (String, offline::File) {
    let file = hashed(&format!("{FILES}-{name}"), "wasm", bytes);
    (name, file)
}

/// The wasm that cargo has linked in a profile's folder.
fn linked(target: &Path, profile: &str) -> PathBuf {
    target.join("wasm32-unknown-unknown").join(profile).join("medical-coding-salary.wasm")
}

fn named(ending: &str, bytes: Vec<u8>) -> offline::File {
    hashed(FILES, ending, bytes)
}

/// The styles that index.html names, one after the other.
fn styles(html: &str, index: &Path) -> Result<String, Box<dyn Error>> {
    let links = html.split("<link data-trunk rel=\"css\" href=\"").skip(1).filter_map(|link| link.split_once('"'));
    let mut styles = String::new();
    for (href, _) in links {
        let path = index.with_file_name(href);
        styles += &fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    if styles.is_empty() { Err(format!("{} names no styles", index.display()).into()) } else { Ok(styles) }
}
