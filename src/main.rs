//! Mounts the page.

use medical_coding_salary::app::late::{Later, Loads, Opening};
use medical_coding_salary::app::later::{self, LATER, OPENING};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

// What is reached from here and from nowhere else is linked into files of their own.

#[wasm_split(later, fallible)]
fn later() -> Result<&'static Later, SplitLoaderError> {
    Ok(&LATER)
}

#[wasm_split(opening, fallible)]
fn opening() -> Result<&'static Opening, SplitLoaderError> {
    Ok(&OPENING)
}

#[wasm_split(finding, fallible)]
fn finding() -> Result<&'static [u8], SplitLoaderError> {
    Ok(later::finding())
}

#[wasm_split(children, fallible)]
fn children() -> Result<&'static [u8], SplitLoaderError> {
    Ok(later::children())
}

fn main() {
    // What is thrown reaches web/trouble.js; Yew’s own hook would tell the console alone.
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    medical_coding_salary::app::mount(Loads {
        later: || Box::pin(async { later().await.ok() }),
        opening: || Box::pin(async { opening().await.ok() }),
        children: || Box::pin(async { children().await.ok() }),
        finding: || Box::pin(async { finding().await.ok() }),
    });
}
