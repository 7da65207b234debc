//! The order of the rooms: each names only those before it, and only the page names the browser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every room of the crate `pay` and the rooms it may name.
const ROOMS: [(&str, &[&str]); 12] = [
    ("rows", &[]),
    ("units", &[]),
    ("chart", &[]),
    ("data", &["rows", "units"]),
    ("model", &["rows", "units", "data"]),
    ("question", &["rows", "units", "model"]),
    ("link", &["rows", "units", "model", "question"]),
    ("words", &["rows", "units", "data", "model", "question", "link"]),
    ("state", &["model", "question", "link", "words"]),
    ("answers", &["units", "model", "state"]),
    ("cards", &["units", "data", "model", "question", "link", "chart", "words", "state", "answers"]),
    ("export", &["rows", "units", "data", "model", "question", "link", "chart", "words", "answers", "cards"]),
];
const BROWSER: [&str; 5] = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo"];

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
fn what_calculates_is_built_and_tested_without_the_browser() {
    let tree = ["tree", "--offline", "--package", "pay", "--prefix", "none", "--format", "{lib}"];
    let tree = Command::new(env!("CARGO")).args(tree).current_dir(root()).output().unwrap();
    let crates = String::from_utf8(tree.stdout).unwrap();
    assert!(crates.lines().any(|name| name == "serde"), "{}", String::from_utf8_lossy(&tree.stderr));
    let named: Vec<_> = crates.lines().filter(|name| BROWSER.contains(name)).collect();
    assert!(named.is_empty(), "{named:?}");
}

#[test]
fn the_page_asks_no_table() {
    let asking = within(root().join("src")).into_iter();
    let wrong: Vec<_> = asking.filter(|file| fs::read_to_string(file).unwrap().contains("pay::data")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// A module of the page is a file and the folder of its name; `app` is the file that lists them.
#[test]
fn no_module_of_the_page_is_named_by_one_that_it_names() {
    let folder = root().join("src/app");
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in within(folder.clone()) {
        let path = file.strip_prefix(&folder).unwrap().with_extension("");
        let module = path.iter().next().unwrap().to_str().unwrap().to_owned();
        let to_app = ["super::".repeat(path.iter().count()), "crate::app::".to_owned()];
        named.entry(module).or_default().extend(named_after(&fs::read_to_string(&file).unwrap(), &to_app));
    }
    let modules: BTreeSet<String> = named.keys().cloned().collect();
    for (module, names) in &mut named {
        // What is no module is an item of `app`.
        *names = names.iter().map(|name| modules.get(name).map_or("app", String::as_str).to_owned()).collect();
        names.remove(module);
    }
    named.insert("app".to_owned(), modules);
    // What names nothing that is left is in no circle.
    while let Some(free) = named.iter().find(|(_, names)| names.is_empty()).map(|(module, _)| module.clone()) {
        named.remove(&free);
        for names in named.values_mut() {
            names.remove(&free);
        }
    }
    assert!(named.is_empty(), "in a circle, or above one: {named:?}");
}

/// The first name of every path in a text that begins in one of some ways; all of them where it is a list.
fn named_after(text: &str, beginnings: &[String]) -> BTreeSet<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let mut names = BTreeSet::new();
    for beginning in beginnings {
        let paths = code.match_indices(beginning.as_str());
        // The end of a longer chain of `super::` leads elsewhere.
        let paths = paths.filter(|(at, _)| !code[..*at].ends_with("super::"));
        for rest in paths.map(|(at, _)| &code[at + beginning.len()..]).filter(|rest| !rest.starts_with("super::")) {
            match rest.strip_prefix('{').and_then(|list| list.split_once(';')) {
                Some((list, _)) => names.extend(heads(list).map(str::to_owned)),
                None => names.extend([first_word(rest).to_owned()]),
            }
        }
    }
    names
}

/// The first name of each path in a list.
fn heads(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let parts = list.split(move |letter| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        letter == ',' && depth == 0
    });
    parts.map(|part| first_word(part.trim_start())).filter(|name| !name.is_empty() && *name != "self")
}

#[test]
fn only_one_file_touches_the_address_bar() {
    let touching =
        within(root().join("src")).into_iter().filter(|file| fs::read_to_string(file).unwrap().contains(".location()"));
    let names: Vec<_> = touching.map(|file| file.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["address.rs"]);
}

/// Next year's tables tell next year's year: they alone, and who reads them (`data::vintage`).
#[test]
fn no_year_of_a_table_is_typed_in_the_program() {
    let root = root();
    let crates = fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src"));
    let folders: Vec<PathBuf> =
        ["src", "crates/pay/build", "web"].map(|name| root.join(name)).into_iter().chain(crates).collect();
    let mut wrong = Vec::new();
    // The reader of vintages shows in its comments what they look like.
    let files = folders.into_iter().flat_map(within).filter(|file| !file.ends_with("crates/tables/src/vintage.rs"));
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let numbers = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        let years = numbers.filter(|number| number.parse().is_ok_and(|year: u32| (2016..=2040).contains(&year)));
        wrong.extend(years.map(|year| format!("{}: {year}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Cargo looks for none elsewhere.
#[test]
fn every_test_stands_in_tests() {
    let folders =
        ["src", "crates/pay/src", "crates/site/src", "crates/tables/src"].map(|name| within(root().join(name)));
    let holds =
        |file: &&PathBuf| ["#[test]", "cfg(test)"].iter().any(|mark| fs::read_to_string(file).unwrap().contains(mark));
    let found: Vec<_> = folders.iter().flatten().filter(holds).collect();
    assert!(found.is_empty(), "{found:?}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `room.rs` and everything in `room/`.
fn files_of(room: &str) -> Vec<PathBuf> {
    let source = root().join("crates/pay/src");
    [vec![source.join(format!("{room}.rs"))], within(source.join(room))].concat()
}

/// The code in a folder and below.
fn within(folder: PathBuf) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            match path.extension() {
                Some(end) if end == "rs" || end == "js" => files.push(path),
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
