//! Two thousand links and what the example printed for each: a change of the code that is not meant to change figures
//! does not.
//!
//! `SAMPLE=write cargo test -p pay sample` records what is printed now.

use crate::support::any_profile;
use pay::export::json::results;
use pay::link;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use std::fmt::Write;
use std::fs;

const LINKS: usize = 2_000;
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/sample.txt");

/// The first line: the keys of the results. Then a line a link: a mark of each key's value, and the link.
#[test]
fn every_link_of_the_sample_answers_as_recorded() {
    if std::env::var("SAMPLE").is_ok_and(|wish| wish == "write") {
        fs::write(FILE, recorded()).unwrap();
    }
    let text = fs::read_to_string(FILE).unwrap();
    let mut lines = text.lines();
    let keys: Vec<&str> = lines.next().unwrap().split(' ').collect();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in lines {
        count += 1;
        let (marks, link) = line.split_once(" #").unwrap();
        let found = marked(&format!("#{link}"));
        assert!(found.iter().map(|(key, _)| key).eq(&keys), "other keys: {found:?}");
        let changed = found.iter().zip(marks.split(' ')).filter(|((_, mark), was)| mark != was);
        let changed: Vec<&str> = changed.map(|((key, _), _)| key.as_str()).collect();
        if !changed.is_empty() {
            wrong.push(format!("{}: #{link}", changed.join(", ")));
        }
    }
    assert_eq!(count, LINKS);
    assert!(
        wrong.is_empty(),
        "{} links have other results, as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
}

/// The same for links drawn at random, always the same ones; those of a file that is there already are kept.
fn recorded() -> String {
    let links: Vec<String> = match fs::read_to_string(FILE) {
        Ok(text) => text.lines().skip(1).map(|line| line.split_once(" #").unwrap().1.to_owned()).collect(),
        Err(_) => drawn(),
    };
    let keys: Vec<String> = marked("#1").into_iter().map(|(key, _)| key).collect();
    let mut text = keys.join(" ") + "\n";
    for link in links {
        let marks: Vec<String> = marked(&format!("#{link}")).into_iter().map(|(_, mark)| mark).collect();
        writeln!(text, "{} #{link}", marks.join(" ")).unwrap();
    }
    text
}

fn drawn() -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let draw = |_| link::write(&any_profile().new_tree(&mut runner).unwrap().current());
    (0..LINKS).map(draw).map(|link| link.trim_start_matches('#').to_owned()).collect()
}

/// Every key of a link's results, by name, with the mark of its value.
fn marked(link: &str) -> Vec<(String, String)> {
    let results = serde_json::to_value(results(link)).unwrap();
    let mut marked: Vec<_> =
        results.as_object().unwrap().iter().map(|(key, value)| (key.clone(), mark(value))).collect();
    marked.sort();
    marked
}

/// Six hexadecimal digits of a value: the same for equal numbers, however written, and for keys in any order.
fn mark(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    // Fowler, Noll and Vo's hash, which is the same everywhere and always.
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:06x}", hash >> 40)
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => write!(text, "{};", number.as_f64().unwrap()).unwrap(),
        Value::Array(values) => {
            text.push('[');
            values.iter().for_each(|value| write(value, text));
            text.push(']');
        }
        Value::Object(values) => {
            let mut sorted: Vec<_> = values.iter().collect();
            sorted.sort_by_key(|(key, _)| key.as_str());
            text.push('{');
            for (key, value) in sorted {
                text.push_str(key);
                text.push(':');
                write(value, text);
            }
            text.push('}');
        }
        Value::Null | Value::Bool(_) | Value::String(_) => write!(text, "{value};").unwrap(),
    }
}
