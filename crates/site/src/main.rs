//! Makes the site of the page's code: the answer stands there before the code has arrived, every state and metropolitan area
//! has a page of its own, and it all works without a network.
//!
//!     site build              the site, in dist/
//!     site single FILE        the page as one file, which opens from a disk
//!     site code WASM FOLDER   a program that cargo has linked as browsers load it: FOLDER/code.js, FOLDER/code.wasm
//!     site trunk              what Trunk runs after each of its builds
//!
//! The variable SITE names the address that the site will have, for what must be told in full; without it that is left out.
//! OFFLINE=off takes back what browsers keep of the site.

mod code;
mod image;
mod npm;
mod offline;
mod pages;
mod parts;
mod policy;
mod single;
mod split;
mod still;
mod trouble;
mod trunk;

use code::Code;
use medical_coding_salary::words::site;
use parts::Parts;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "site build | site single FILE | site code WASM FOLDER | site trunk";
/// The folder of the project.
const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("site: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let index = Path::new(PROJECT).join("index.html");
    match arguments {
        ["build"] => {
            let (parts, dist) = (Parts::published(&index)?, index.with_file_name("dist"));
            if dist.exists() {
                fs::remove_dir_all(&dist)?;
            }
            pages::write(&parts, &site::places().collect::<Vec<_>>(), &dist).await
        }
        ["single", file] => single::write(&Parts::published(&index)?, Path::new(file)).await,
        ["code", linked, folder] => Code::published(Path::new(linked), Path::new(folder)).map(drop),
        ["trunk"] => trunk::hook().await,
        _ => Err(USAGE.into()),
    }
}
