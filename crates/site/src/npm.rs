//! What npm brings: wasm-opt and esbuild, in the versions that tests/browser/package-lock.json pins.

use std::error::Error;
use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/browser");

/// A text without what only people need; `language` is `css` or `js`.
///
/// # Errors
/// Those of [`run`].
pub fn minified(language: &str, text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let loader = format!("--loader={language}");
    run("esbuild", &["--minify", &loader].map(OsStr::new), text.as_bytes())
}

/// What a tool writes when it is given this input.
///
/// # Errors
/// Where it is missing and cannot be installed, or where it fails.
pub fn run(tool: &str, arguments: &[&OsStr], input: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let program = Path::new(FOLDER).join("node_modules/.bin").join(command(tool));
    if !program.exists() {
        install()?;
    }
    let mut running = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} cannot be run: {error}", program.display()))?;
    if let Some(mut stdin) = running.stdin.take() {
        stdin.write_all(input)?;
    }
    let output = running.wait_with_output()?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("{tool} failed: {}", output.status).into()) }
}

fn install() -> Result<(), Box<dyn Error>> {
    eprintln!("npm installs wasm-opt and esbuild into tests/browser/node_modules");
    let status = Command::new(command("npm")).arg("ci").current_dir(FOLDER).status().map_err(|error| {
        format!("npm cannot be run ({error}); it brings wasm-opt and esbuild. Install Node.js 20 or newer.")
    })?;
    if status.success() { Ok(()) } else { Err(format!("`npm ci` failed in tests/browser: {status}").into()) }
}

/// The file of a command of npm's.
fn command(name: &str) -> String {
    if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() }
}
