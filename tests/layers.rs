//! The order of the rooms: each names only those before it, and only the page names the browser.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Every room and the rooms it may name.
const ROOMS: [(&str, &[&str]); 8] = [
    ("units", &[]),
    ("chart", &[]),
    ("data", &["units"]),
    ("model", &["units", "data"]),
    ("link", &["units", "model"]),
    ("words", &["units", "data", "model", "link", "chart"]),
    ("export", &["units", "data", "model", "link", "chart", "words"]),
    ("app", &["units", "model", "link", "chart", "words", "export"]),
];
const BROWSER: [&str; 6] = ["yew", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"];

#[test]
fn no_room_looks_the_wrong_way() {
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for file in files_of(room) {
            let text = fs::read_to_string(&file).unwrap();
            let named = text.match_indices("crate::").map(|(at, _)| first_word(&text[at + "crate::".len()..]));
            let beyond = named.filter(|name| *name != room && !allowed.contains(name));
            wrong.extend(beyond.map(|name| format!("{}: {room} names {name}", file.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_page_knows_the_browser() {
    let mut wrong = Vec::new();
    for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "app") {
        for file in files_of(room) {
            let text = fs::read_to_string(&file).unwrap();
            let named = BROWSER.iter().filter(|name| text.contains(&format!("{name}::")));
            wrong.extend(named.map(|name| format!("{}: {name}", file.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_one_file_touches_the_address_bar() {
    let touching = files_of("app").into_iter().filter(|file| fs::read_to_string(file).unwrap().contains(".location()"));
    let names: Vec<_> = touching.map(|file| file.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["address.rs"]);
}

/// `room.rs` and everything in `room/`.
fn files_of(room: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join(format!("{room}.rs"))];
    let mut folders = vec![source.join(room)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            match path.extension() {
                Some(end) if end == "rs" => files.push(path),
                None => folders.push(path),
                Some(_) => {}
            }
        }
    }
    files
}

fn first_word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}
