//! What the build has made: the styles, the code, and where it is.

use crate::offline;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// The parts of the built page.
pub struct Parts {
    /// The folder they are in, and the site will be.
    pub folder: PathBuf,
    /// All styles, in the order of the page.
    pub css: String,
    /// The name of the one file that holds them.
    pub styles: String,
    /// The name of the file of JavaScript that leads to the wasm.
    pub glue: String,
    /// The name of the wasm.
    pub wasm: String,
    /// The icon, as the page names it.
    pub icon: String,
    /// What makes the site an app where people want one: the manifest, then the icons, the smallest first.
    pub app: Vec<offline::File>,
    /// The address that the site will have, up to its last slash; none where nobody has said.
    pub site: Option<String>,
}

impl Parts {
    /// Of a folder. The files of styles become one.
    ///
    /// # Errors
    /// Where a part is missing.
    pub fn of(folder: &Path) -> Result<Parts, Box<dyn Error>> {
        let built = fs::read_to_string(folder.join("index.html"))?;
        let mut css = String::new();
        for name in built.split(['"', '=', ' ', '>', '<']).filter(|name| name.ends_with(".css")) {
            let name = name.trim_start_matches("./");
            // Named twice where it is loaded ahead; then it is gone already.
            if let Ok(styles) = fs::read_to_string(folder.join(name)) {
                css += &styles;
                fs::remove_file(folder.join(name))?;
            }
        }
        let styles = styles(folder, &mut css)?;
        let icon = built.split("rel=icon").next().and_then(|_| part(&built, "href=\"data:image", "\""));
        Ok(Parts {
            folder: folder.to_owned(),
            css,
            styles,
            glue: file(folder, ".js")?,
            wasm: file(folder, "_bg.wasm")?,
            icon: icon.map(|rest| format!("data:image{rest}")).ok_or("the page has no icon")?,
            app: offline::app()?,
            site: std::env::var("SITE")
                .ok()
                .filter(|site| !site.is_empty())
                .map(|site| format!("{}/", site.trim_end_matches('/'))),
        })
    }
}

/// Writes the styles into one file; where that has been done before, reads it.
fn styles(folder: &Path, css: &mut String) -> Result<String, Box<dyn Error>> {
    if css.is_empty() {
        let known = file(folder, ".css")?;
        *css = fs::read_to_string(folder.join(&known))?;
        return Ok(known);
    }
    let digest: String = Sha256::digest(&css).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("medical-coding-salary-{digest}.css");
    fs::write(folder.join(&name), &css)?;
    Ok(name)
}

/// The one file of the folder with this ending.
fn file(folder: &Path, ending: &str) -> Result<String, Box<dyn Error>> {
    let names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found = names.filter(|name| name.ends_with(ending) && name.starts_with("medical-coding-salary-"));
    found.next().ok_or(format!("no {ending} in the folder").into())
}

/// What stands between two texts.
fn part<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(part, _)| part)
}
