//! Checks the tables and packs them before the crate is compiled: no text is parsed in the browser, a broken table stops
//! the build with its file and line, and the page carries half the bytes.

mod constants;
mod finding;
#[path = "../src/data/folded.rs"]
#[allow(dead_code, reason = "what looks names up uses the rest")]
mod folded;
mod local_taxes;
mod pack;
#[path = "../src/data/packed.rs"]
mod packed;
mod read;
mod taxes;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed={}", read::TABLES);
    if let Err(problem) = written() {
        println!("cargo::error={problem}");
    }
}

fn written() -> Result<(), String> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?);
    let write =
        |file: &str, bytes: Vec<u8>| fs::write(out.join(file), bytes).map_err(|error| format!("{file}: {error}"));
    let [places, nation] = pack::by_place()?;
    write("places.postcard", places)?;
    write("nation.postcard", nation)?;
    write("finding.postcard", finding::finding_packed()?)?;
    write("others.postcard", pack::others_packed()?)?;
    write("children.postcard", pack::children_packed()?)?;
    write("constants.rs", constants::constants()?.into_bytes())
}
