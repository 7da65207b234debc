//! The page's code: from the wasm that cargo has linked to what browsers load.

use crate::npm;
use serde_json::Value;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// A program for browsers.
pub struct Code {
    /// The JavaScript that leads to the wasm, a module.
    pub glue: Vec<u8>,
    /// The wasm.
    pub wasm: Vec<u8>,
}

impl Code {
    /// As it is published: bound, optimized and minified. It is left in the folder too, as `code.js` and `code.wasm`.
    ///
    /// # Errors
    /// Where cargo has not linked it, or a tool fails.
    pub fn published(linked: &Path, folder: &Path) -> Result<Code, Box<dyn Error>> {
        if !linked.exists() {
            let linked = linked.display();
            return Err(format!("{linked} is missing: ./dev build makes it, and so does trunk build --release").into());
        }
        fs::create_dir_all(folder)?;
        let [raw, glue, wasm] = ["raw.wasm", "code.js", "code.wasm"].map(|name| folder.join(name));
        fs::write(&glue, npm::minified("js", &bind(linked, &raw)?)?)?;
        // Flat code finds a shorter shape of its loops and branches; what is alike has names alike, and packs better side by
        // side. Each is some kilobytes less to download.
        let options =
            ["--flatten", "--rereloop", "-Oz", "-Oz", "--reorder-functions-by-name", "--strip-producers", "-o"];
        let options = options.map(OsStr::new);
        npm::run("wasm-opt", &[&options[..], &[wasm.as_os_str(), raw.as_os_str()]].concat(), &[])?;
        Ok(Code { glue: fs::read(glue)?, wasm: fs::read(wasm)? })
    }

    /// As Trunk has bound it into a folder, neither optimized nor minified.
    ///
    /// # Errors
    /// Where there is not one of each file.
    pub fn bound_by_trunk(folder: &Path) -> Result<Code, Box<dyn Error>> {
        Ok(Code { glue: only(folder, "js")?, wasm: only(folder, "wasm")? })
    }
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

/// Binds linked wasm to the web: writes the wasm, and gives the JavaScript.
fn bind(linked: &Path, wasm: &Path) -> Result<String, Box<dyn Error>> {
    let mut bound = Bindgen::new().input_path(linked).out_name("raw").web(true)?.typescript(false).generate_output()?;
    if bound.snippets().values().any(|scripts| !scripts.is_empty()) || !bound.local_modules().is_empty() {
        return Err("a crate brings JavaScript files of its own, which the site does not publish".into());
    }
    fs::write(wasm, bound.wasm_mut().emit_wasm())?;
    Ok(bound.js().to_owned())
}

/// What is in the folder's only file with this ending.
fn only(folder: &Path, ending: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    match found.as_slice() {
        [path] => Ok(fs::read(path)?),
        _ => Err(format!("{} holds {} files that end in .{ending}, not one", folder.display(), found.len()).into()),
    }
}
