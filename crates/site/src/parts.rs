//! What the build has made: the styles, the code, the icon.

use crate::offline::{self, hashed};
use std::borrow::Cow;
use std::error::Error;
use std::fs;
use std::path::Path;

/// The page as `index.html` describes it, for its icon.
const INDEX: &str = include_str!("../../../index.html");

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
    /// The wasm.
    pub wasm: offline::File,
    /// The icon, as the page names it.
    pub icon: String,
    /// What makes the site an app where people want one: the manifest, then the icons, the smallest first.
    pub app: Vec<offline::File>,
    /// The address that the site will have, up to its last slash; none where nobody has said.
    pub site: Option<String>,
}

impl Parts {
    /// Of the folder that the code was built into: `page.css`, `page.js`, `page.wasm`.
    ///
    /// # Errors
    /// Where a part is missing.
    pub fn of(folder: &Path) -> Result<Parts, Box<dyn Error>> {
        let part = |ending: &str| {
            let path = folder.join(format!("page.{ending}"));
            let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            Ok::<_, Box<dyn Error>>(hashed("medical-coding-salary", ending, bytes))
        };
        let icon = INDEX.split_once("href=\"data:image").and_then(|(_, rest)| rest.split_once('"'));
        Ok(Parts {
            css: part("css")?,
            glue: part("js")?,
            wasm: part("wasm")?,
            icon: icon.map(|(rest, _)| format!("data:image{rest}")).ok_or("the page has no icon")?,
            app: offline::app(),
            site: std::env::var("SITE")
                .ok()
                .filter(|site| !site.is_empty())
                .map(|site| format!("{}/", site.trim_end_matches('/'))),
        })
    }

    /// The files of the site that pages load, by the names they have there.
    pub fn files(&self) -> impl Iterator<Item = &offline::File> {
        [&self.css, &self.glue, &self.wasm].into_iter().chain(&self.app)
    }
}
