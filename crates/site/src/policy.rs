//! What a page may load and run: its own files, and what it says inline by its hash. Style attributes, which the lengths of
//! bars and the places of labels are, need none: each styles its own element alone, and loads what the policy allows.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy of a page with these styles and scripts in it.
pub fn policy(styles: &[&str], scripts: &[&str]) -> String {
    let [styles, scripts] = [styles, scripts].map(|texts| texts.iter().map(|text| hash(text)).collect::<String>());
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; \
         style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
