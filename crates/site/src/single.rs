//! The whole page as one file, which opens from a disk: the styles, the code and the wasm are in it.

use crate::pages::whole;
use crate::parts::{Parts, text};
use crate::policy;
use crate::trouble;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use medical_coding_salary::words::site;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::Path;

const START: &str = include_str!("../../../web/single.js");

/// Writes it.
pub async fn write(parts: &Parts, file: &Path) -> Result<(), Box<dyn Error>> {
    let mut code = held("wasm", &parts.wasm.bytes)?;
    for (name, file) in &parts.late {
        code += &held(name, &file.bytes)?;
    }
    // Nothing may end the script early.
    let glue = within(&text(&parts.glue)).ok_or("the JavaScript exports nothing as its default")?.replace("</", "<\\/");
    let start = trouble::told_by(START).replace("GLUE", &glue);
    let style = text(&parts.css);
    let policy = policy::policy(&[&style], &[&start]);
    let page = format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"referrer\" content=\"no-referrer\"><title>{}</title><meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"{}\"><style>{style}</style></head><body>{}<div id=\"app\">{}</div>\
         {code}<script type=\"module\">{start}</script></body></html>\n",
        site::TITLE,
        parts.icon,
        trouble::notice(),
        whole().await
    );
    Ok(fs::write(file, page)?)
}

/// Bytes in an element that the script finds by its id.
fn held(id: &str, bytes: &[u8]) -> std::io::Result<String> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    let packed = BASE64_STANDARD.encode(packed.finish()?);
    Ok(format!("<script type=\"application/octet-stream\" id=\"{id}\">{packed}</script>"))
}

/// A module as part of another: what it exports as its default is called `init` there, and nothing else is exported.
fn within(module: &str) -> Option<String> {
    let (code, exported) = module.rsplit_once("export{")?;
    let names = exported.split_once('}')?.0.split(',');
    let init = names.filter_map(|name| name.trim().strip_suffix(" as default")).next()?;
    Some(format!("{code}const init={init};"))
}
