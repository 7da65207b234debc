//! Links as chat programs, people and worse may leave them: millions of broken ones, made of good ones.
//!
//! `FUZZ=10000000 cargo test --release -p pay fuzz` tries so many; a whole run of that length is told in CONTRIBUTING.md. What
//! was once found to go wrong stays in `tests/cases/fuzz.txt` and is tried first.

use crate::support::{Random, rows};
use pay::answers::Answers;
use pay::export::json::results;
use pay::link::{read, write};
use pay::model::profile::Profile;
use pay::question::Key;
use pay::units::Dollars;

/// So many where nobody asks for more.
const CASES: usize = 10_000;
/// All figures of the page, with plans, steps and offers, are worked out for one in so many: each takes a thousand times as
/// long as reading it.
const WHOLE: usize = 500;
/// What is strewn into links: what they are made of, and what they must never hold.
const BITS: [&str; 30] = [
    "&",
    "=",
    ",",
    ":",
    "%",
    "#",
    "?",
    "1",
    "2",
    "+",
    "-",
    ".",
    "%25",
    "%3D",
    "%zz",
    "&amp;",
    "NaN",
    "1e9",
    "-0",
    "99999999999999999999",
    "é",
    "\u{202e}",
    "\0",
    " ",
    "salary.",
    "offer-b",
    "plan=",
    "0x10",
    "’",
    "CPC",
];

/// Good links to start from.
fn good() -> Vec<String> {
    rows("links.csv").iter().map(|case| case["link"].clone()).collect()
}

/// A good link with up to eight things done to it.
fn broken(random: &mut Random, good: &[String]) -> String {
    let mut link: Vec<char> = good[random.below(good.len())].chars().collect();
    for _ in 0..random.below(8) {
        let at = random.below(link.len() + 1);
        let to = (at + random.below(12)).min(link.len());
        match random.below(6) {
            0 => drop(link.drain(at..to)),
            1 => drop(link.splice(at..at, random.of(&BITS).chars().collect::<Vec<_>>())),
            2 => drop(link.splice(at..to, link[at..to].to_vec().repeat(2))),
            3 => link[at..to].reverse(),
            4 => link[at..to].iter_mut().for_each(|letter| *letter = letter.to_ascii_uppercase()),
            _ => {
                let other: Vec<char> = good[random.below(good.len())].chars().collect();
                let from = random.below(other.len() + 1);
                drop(link.splice(at..to, other[from..].to_vec()));
            }
        }
    }
    link.into_iter().collect()
}

/// What is wrong with how a link is read.
fn wrong(link: &str) -> Option<String> {
    let reading = read(link);
    let canonical = write(&reading.profile);
    let again = read(&canonical);
    if again.profile != reading.profile || !again.notices.is_empty() {
        return Some(format!("{canonical} reads as something else, {:?}", again.notices));
    }
    if reading.notices.is_empty() && canonical != link && silent(link, &reading.profile) {
        return Some(format!("{canonical} leaves something out, and nothing is said of it"));
    }
    let answers = Answers::from(reading.profile);
    let told = &answers.here;
    let mut figures = vec![told.estimate.low, told.estimate.centre, told.estimate.high, told.real_net()];
    figures.extend(answers.chosen().iter().flat_map(|other| [other.equivalent, other.worth_at_home]));
    figures.extend(answers.standing().map(|standing| standing.pay));
    figures.extend(answers.contributions().iter().map(|one| Dollars(one.dollars as f64)));
    figures.iter().map(|amount| amount.0).any(|figure| !figure.is_finite()).then(|| format!("{figures:?}"))
}

/// What is wrong with all the figures of the page for a link.
fn unsound(link: &str) -> Option<String> {
    let Ok(all) = serde_json::to_string(&results(link)) else { return Some("no JSON".to_owned()) };
    all.contains(&i64::MAX.to_string()).then(|| format!("{all} holds no number"))
}

/// Whether a key that the link names plainly, with something said, is nowhere in the answers though nothing was said of it.
fn silent(link: &str, profile: &Profile) -> bool {
    let default = Profile::default();
    // Without this it is no link of this page.
    let Some((version, said)) = ["#1?", "#2?"].iter().find_map(|version| Some((version, link.split_once(version)?.1)))
    else {
        return false;
    };
    let known = |key: &str| Key::all().any(|known| known.name() == key);
    said.split('&').filter_map(|part| part.split_once('=')).filter(|(key, _)| known(key)).any(|(key, value)| {
        let alone = read(&format!("{version}{key}={value}"));
        alone.notices.is_empty() && alone.profile != default && *profile == default
    })
}

#[test]
fn whatever_is_done_to_a_link_it_reads_as_something_and_what_it_cannot_tell_is_explained() {
    let good = good();
    let known = include_str!("../cases/fuzz.txt").lines().filter(|line| !line.is_empty()).map(str::to_owned);
    let count = std::env::var("FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(CASES);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let links = known.chain((0..count).map(|_| broken(&mut random, &good))).enumerate();
    let tried = links.filter_map(|(at, link)| {
        let why = wrong(&link).or_else(|| (at % WHOLE == 0).then(|| unsound(&link)).flatten());
        why.map(|why| format!("{link:?}: {why}"))
    });
    let found: Vec<String> = tried.take(10).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
