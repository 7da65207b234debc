//! What a page may load and run: its own files, and what it says inline by its hash.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The policy of a page with these styles and scripts in it.
pub fn policy(style: &str, scripts: &[&str]) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self' {}; img-src 'self' data: blob:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        hash(style)
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Markup whose style attributes, which no such policy allows, are turned into rules of the page's styles.
pub fn styled(markup: &str) -> (String, String) {
    const STYLE: &str = " style=\"";
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut plain = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once(STYLE) {
        let (style, after) = after.split_once('"').unwrap_or((after, ""));
        let next = known.len();
        let at = *known.entry(style.to_owned()).or_insert(next);
        plain += before;
        plain += &format!(" data-s=\"{at}\"");
        rest = after;
    }
    plain += rest;
    let rules = known.iter().map(|(style, at)| format!("[data-s=\"{at}\"]{{{style}}}")).collect();
    (plain, rules)
}
