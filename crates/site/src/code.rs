//! The page's code: from the wasm that cargo has linked to what browsers load.

use crate::npm;
use crate::split::split;
use serde_json::Value;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files that come later, each with its name.
pub type Late = Vec<(String, Vec<u8>)>;

/// A program for browsers.
pub struct Code {
    /// The JavaScript that leads to the wasm, a module.
    pub glue: Vec<u8>,
    /// The wasm that comes first.
    pub wasm: Vec<u8>,
    /// What comes later, each with its name.
    pub late: Late,
}

impl Code {
    /// As it is published: split, bound, optimized and minified. The first of it is left in the folder too, as `code.js`
    /// and `code.wasm`.
    ///
    /// # Errors
    /// Where cargo has not linked it, or a tool fails.
    pub fn published(linked: &Path, folder: &Path) -> Result<Code, Box<dyn Error>> {
        let code = split(&linked_by_cargo(linked)?, folder)?;
        let [glue, wasm] = ["code.js", "code.wasm"].map(|name| folder.join(name));
        let minified = npm::minified("js", &String::from_utf8_lossy(&code.glue))?;
        fs::write(&glue, &minified)?;
        Ok(Code {
            glue: minified,
            wasm: optimized(&code.first, &wasm)?,
            late: each(code.late, |raw| optimized(raw, &raw.with_extension("optimized.wasm")))?,
        })
    }

    /// The same neither optimized nor minified.
    ///
    /// # Errors
    /// Those of [`Code::published`].
    pub fn quick(linked: &Path, folder: &Path) -> Result<Code, Box<dyn Error>> {
        let code = split(&linked_by_cargo(linked)?, folder)?;
        Ok(Code { glue: code.glue, wasm: fs::read(code.first)?, late: each(code.late, |raw| Ok(fs::read(raw)?))? })
    }
}

fn each(
    late: Vec<(String, PathBuf)>,
    made: impl Fn(&Path) -> Result<Vec<u8>, Box<dyn Error>>,
) -> Result<Late, Box<dyn Error>> {
    late.into_iter().map(|(name, raw)| Ok((name, made(&raw)?))).collect()
}

fn linked_by_cargo(linked: &Path) -> Result<PathBuf, String> {
    let missing = || format!("{} is missing: ./dev build makes it, and so does trunk build", linked.display());
    linked.exists().then(|| linked.to_owned()).ok_or_else(missing)
}

/// Wasm in fewer bytes.
fn optimized(raw: &Path, wasm: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    // Flat code finds a shorter shape of its loops and branches; what is alike has names alike, and packs better side by
    // side. Each is some kilobytes less to download.
    let options = ["--flatten", "--rereloop", "-Oz", "-Oz", "--reorder-functions-by-name", "--strip-producers", "-o"];
    let options = options.map(OsStr::new);
    npm::run("wasm-opt", &[&options[..], &[wasm.as_os_str(), raw.as_os_str()]].concat(), &[])?;
    Ok(fs::read(wasm)?)
}

/// Where cargo puts what it makes.
///
/// # Errors
/// Where cargo does not tell.
pub fn target_directory() -> Result<PathBuf, Box<dyn Error>> {
    let question = ["metadata", "--format-version=1", "--no-deps", "--offline"];
    let told = Command::new("cargo").args(question).current_dir(env!("CARGO_MANIFEST_DIR")).output()?;
    let answer: Value =
        serde_json::from_slice(&told.stdout).map_err(|_| String::from_utf8_lossy(&told.stderr).into_owned())?;
    Ok(answer["target_directory"].as_str().ok_or("cargo tells no target directory")?.into())
}
