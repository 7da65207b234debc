//! What Trunk runs after each of its builds, before it puts what it has staged where it is served from: the site takes the
//! place of Trunk's own page.

use crate::pages;
use crate::parts::Parts;
use medical_coding_salary::words::site;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// Does it. A release is the site as it is published. What is built while one works on it, and must be there soon, is the
/// start page alone, with the code neither optimized nor minified, and a worker that lets no browser keep it.
///
/// # Errors
/// Where it is not Trunk that runs it, or the site cannot be made.
pub async fn hook() -> Result<(), Box<dyn Error>> {
    let [staging, index, profile] = ["STAGING_DIR", "HTML_FILE", "PROFILE"].map(variable);
    let (staging, index, release) = (staging?, index?, profile? == "release");
    let (staging, index) = (Path::new(&staging), Path::new(&index));
    let page = fs::read_to_string(staging.join("index.html"))?;
    let (mut parts, places) = if release {
        (Parts::published(index)?, site::places().collect())
    } else {
        (Parts { offline: false, ..Parts::quick(index)? }, Vec::new())
    };
    parts.reload = reload_script(&page);
    fs::remove_dir_all(staging)?;
    pages::write(&parts, &places, staging).await
}

fn variable(name: &str) -> Result<OsString, String> {
    env::var_os(format!("TRUNK_{name}"))
        .ok_or_else(|| format!("TRUNK_{name} is not set: Trunk runs `site trunk`, as Trunk.toml says"))
}

/// The script by which Trunk has an open page loaded again after a build; none where Trunk does not serve it. `ROOT` is the
/// way from a page to the site's first.
fn reload_script(page: &str) -> Option<String> {
    let (before, after) = page.split_once("'{{__TRUNK_ADDRESS__}}'")?;
    let (_, before) = before.rsplit_once("<script>")?;
    let (after, _) = after.split_once("</script>")?;
    // Trunk's server fills these in when it sends a page, which would make it another script than the policy allows.
    let base = after.replace("'{{__TRUNK_WS_BASE__}}'", "new URL(\"ROOT\", location.href).pathname");
    Some(format!("{before}location.host{base}"))
}
