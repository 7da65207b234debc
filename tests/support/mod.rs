//! What several tests share.
#![allow(dead_code, reason = "no test file uses all of it")]

use std::collections::HashMap;

/// One row of a file of cases, by column.
pub type Case = HashMap<String, String>;

/// Runs `check` on every row of a file in `tests/cases` and gives the complaints, each with the row's name.
pub fn cases(file: &str, check: impl Fn(&Case) -> Result<(), String>) -> Vec<String> {
    let path = format!("{}/tests/cases/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    let rows: Vec<Case> = reader.deserialize().collect::<Result<_, _>>().unwrap();
    assert!(!rows.is_empty(), "{file} has no cases");
    let complaint = |case: &Case| check(case).err().map(|problem| format!("{}: {problem}", case["name"]));
    rows.iter().filter_map(complaint).collect()
}
