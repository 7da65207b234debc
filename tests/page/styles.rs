//! Styles and markup know the same classes.

use crate::markup::{rendered, values};
use std::collections::HashSet;
use std::path::Path;

/// People who between them see every part of the page.
const LINKS: [&str; 3] = [
    "#2?years=45&certs=cpc&specialty=surgical&place=CA&compare=TX,NY&offer=60000&offer-b=72000&plan=2:ccs&plan-b=1:cpc",
    "#2?years=4&certs=none&train-cost=90000&train-years=5&offer=200000",
    "#2?years=abc",
];
/// What is the class of no element until something is pressed, or the browser has come so far.
const LATER: [&str; 7] = ["answers--stale", "back", "copy__told", "map--pay", "map--prices", "update", "you--open"];

#[tokio::test(flavor = "current_thread")]
async fn every_class_has_its_style_and_every_style_its_class() {
    // What is rendered, and what is written for those parts that are not: other states, and the site around the page.
    let mut markup = texts("src", "rs") + &texts("crates/site/src", "rs").replace('\\', "");
    for link in LINKS {
        markup += &rendered(link).await;
    }
    let used = values(&markup, "class").into_iter().flat_map(str::split_whitespace).filter(|name| !name.contains('{'));
    // The renderer of cards gives its elements their classes as words.
    let renderer = texts("src/app/card", "rs") + include_str!("../../src/app/card.rs");
    let words = renderer.split('"').skip(1).step_by(2).flat_map(str::split_whitespace);
    let used: HashSet<&str> = used.collect();
    let given: HashSet<&str> = words.collect();
    let styles = texts("styles", "css");
    let styled = classes(&styles);
    let bare: Vec<_> = used.difference(&styled).collect();
    assert!(bare.is_empty(), "without a style: {bare:?}");
    let unused: HashSet<&str> = styled.difference(&used).filter(|class| !given.contains(*class)).copied().collect();
    assert_eq!(unused, HashSet::from(LATER), "of no element");
}

/// Every class that a style sheet names.
fn classes(styles: &str) -> HashSet<&str> {
    let rules = styles.split("*/").filter_map(|part| part.split("/*").next());
    let names = rules.flat_map(|rules| rules.split('.').skip(1));
    let names =
        names.filter_map(|rest| rest.split(|next: char| !(next.is_ascii_alphanumeric() || "-_".contains(next))).next());
    names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

/// All files of a folder and those in it whose names end so, one after the other.
fn texts(folder: &str, ending: &str) -> String {
    let mut found = String::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found += &texts(path.to_str().unwrap(), ending);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found += &std::fs::read_to_string(path).unwrap();
        }
    }
    found
}
