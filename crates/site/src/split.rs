//! Splits the linked wasm into what comes first and what comes later, and binds both to the web.

use crate::npm;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// What the script is called that leads from the first wasm to the others.
const LINK: &str = "__wasm_split.js";

/// The files as they are bound, and the script that leads to them.
pub struct Split {
    /// What comes first.
    pub first: PathBuf,
    /// What comes later, each with its name.
    pub late: Vec<(String, PathBuf)>,
    /// A module.
    pub glue: Vec<u8>,
}

/// Splits what cargo has linked; all files are left in the folder.
///
/// # Errors
/// Where it was linked without `--emit-relocs`, or a tool fails.
pub fn split(linked: &Path, folder: &Path) -> Result<Split, Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let [main, first, glue] = ["raw.wasm", "first.wasm", "raw.js"].map(|name| folder.join(name));
    let wasm = fs::read(linked)?;
    let mut options = Options::new(&wasm);
    (options.output_dir, options.main_out_path, options.main_module) = (folder, &main, "./raw.js");
    options.target.web();
    let parts = transform(options)?.split_modules;
    let late: Vec<_> = parts.into_iter().filter_map(|file| Some((name(&file)?, file))).collect();
    if !late.is_empty() {
        lead(&folder.join(LINK), &late)?;
    }
    fs::write(&glue, bind(&main, &first)?)?;
    // The two scripts name one another, so they become one.
    let bundled = npm::run("esbuild", &[OsStr::new("--bundle"), OsStr::new("--format=esm"), glue.as_os_str()], &[])?;
    Ok(Split { first, late, glue: bundled })
}

/// What a late file is called: as in the code; one that several others share, by its number.
fn name(file: &Path) -> Option<String> {
    let name = file.file_stem()?.to_str()?;
    Some(name.strip_prefix("split_").unwrap_or(name).replace('_', ""))
}

/// Has the script get the late files as the page does: what starts the page knows their names, and takes them whatever a
/// server calls them.
fn lead(script: &Path, late: &[(String, PathBuf)]) -> Result<(), Box<dyn Error>> {
    let mut text = fs::read_to_string(script)?;
    let fetched = late.iter().map(|(name, file)| {
        let file = file.file_name().unwrap_or_default().display();
        (format!("fetch(new URL(\"./{file}\", import.meta.url))"), format!("globalThis.late({name:?})"), 1)
    });
    let streamed = "WebAssembly.instantiateStreaming(src, imports)".to_owned();
    let instantiated = (streamed, "WebAssembly.instantiate(await src, imports)".to_owned(), late.len());
    for (written, wanted, times) in fetched.chain([instantiated]) {
        if text.matches(&written).count() != times {
            return Err(format!("{} holds `{written}` not as often as expected: {times}", script.display()).into());
        }
        text = text.replace(&written, &wanted);
    }
    Ok(fs::write(script, text)?)
}

/// Binds the wasm to the web: writes it, and gives the JavaScript.
fn bind(main: &Path, wasm: &Path) -> Result<String, Box<dyn Error>> {
    let mut binding = Bindgen::new();
    // What the later file calls in the first one is found by its name.
    binding.input_path(main).out_name("raw").web(true)?.typescript(false).keep_lld_exports(true);
    let mut bound = binding.generate_output()?;
    if bound.snippets().values().any(|scripts| !scripts.is_empty()) || !bound.local_modules().is_empty() {
        return Err("a crate brings JavaScript files of its own, which the site does not publish".into());
    }
    fs::write(wasm, bound.wasm_mut().emit_wasm())?;
    Ok(bound.js().to_owned())
}
