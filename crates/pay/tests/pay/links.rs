//! Links: every one ever published opens, and whatever cannot be read is named.

use crate::support::{Case, any_profile, cases};
use pay::link::{Notice, read, write, write_in};
use pay::model::profile::{Place, Profile};
use pay::question::{Key, View};
use pay::words::notices::notice;
use proptest::{prelude::*, sample};

#[test]
fn every_published_link_still_opens_and_is_written_the_same() {
    let wrong = cases("links.csv", |case: &Case| {
        let reading = read(&case["link"]);
        let notices: Vec<String> = reading.notices.iter().map(|told| notice(told, &reading.profile)).collect();
        let got = (write(&reading.profile), notices.join(" "));
        let wanted = (case["canonical"].clone(), case["notices"].clone());
        (got == wanted).then_some(()).ok_or(format!("wanted {wanted:?}\n     got {got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_link_says_only_what_differs_in_the_order_of_the_keys() {
    let all = "#2?years=0&pay=1000&pay-per=year&pay-hours=24&charts=2.5&certs=none&specialty=oncology&setting=hospital&role=manager&auditing=yes&performance=strong\
               &remote=yes&place=0100001&local=no&basis=guide&status=hoh&partner=55000&children=2&save=6.5&premium=120&housing=26.9&compare=US,CA,19100\
               &train=rhit&train-route=program&train-cost=0&train-months=24&train-search=0&train-pay=28000&train-years=10\
               &train-discount=4.5\
               &plan=1:cpc,3:surgical,5:strong,8:supervisor&plan-b=0:remote,2:TX&horizon=30&growth=2.5\
               &offer=31.50&offer-hours=37.5&offer-charts=12&offer-kind=contract&offer-unpaid=15&offer-place=TX&offer-local=no&offer-health=8000&offer-premium=600&offer-match=50&offer-match-to=6&offer-bonus=1000\
               &offer-signing=3000&offer-differential=2.50&offer-differential-hours=12.5&offer-education=500&offer-dues=200&offer-days-off=25\
               &offer-b=900&offer-b-hours=36&offer-b-per=year&offer-b-charts=0.1&offer-b-kind=contract&offer-b-unpaid=0&offer-b-place=MD&offer-b-local=md-howard&offer-b-health=0&offer-b-premium=0&offer-b-match=100\
               &offer-b-match-to=4.5&offer-b-bonus=0&offer-b-signing=0&offer-b-differential=0&offer-b-differential-hours=1&offer-b-education=0&offer-b-dues=0&offer-b-days-off=0\
               &salary.CA=65000&salary.19100=1";
    assert_eq!(write(&read(all).profile), all);
    let keys: Vec<&str> = all[3..].split('&').filter_map(|part| part.split('=').next()).collect();
    let salaries = ["salary.CA", "salary.19100"].map(str::to_owned);
    // An amount as small as an hour's need not be said to be that.
    let known = Key::all().map(|key| key.name().into_owned()).filter(|name| name != "offer-per");
    assert_eq!(keys, known.chain(salaries).collect::<Vec<_>>());
    assert_eq!(write(&Profile::default()), "#2");
}

/// The sample was written by version 1: an independent reading of its parts, as text, against what is written now.
#[test]
fn a_link_names_its_view_only_where_its_answers_belong_elsewhere() {
    let rows = [
        ("#2", View::Pay, "#2"),
        ("#2", View::Where, "#2?view=where"),
        ("#2?compare=CA", View::Where, "#2?compare=CA"),
        ("#2?compare=CA", View::Pay, "#2?view=pay&compare=CA"),
        ("#2?compare=CA&train=ccs", View::Next, "#2?compare=CA&train=ccs"),
        ("#2?compare=CA&plan=1:ccs&offer-b=60000", View::Offer, "#2?compare=CA&plan=1:ccs&offer-b=60000"),
        ("#2?years=4&offer=60000", View::Method, "#2?view=method&years=4&offer=60000"),
    ];
    for (answers, view, link) in rows {
        let written = write_in(&read(answers).profile, view);
        assert_eq!((written.as_str(), read(&written).view), (link, view));
    }
}

#[test]
fn two_thousand_links_of_version_1_say_the_same_in_version_2_and_are_read_back() {
    let links = include_str!("../cases/sample.txt").lines().skip(1).filter_map(|line| line.split_once(" #1"));
    let mut count = 0;
    for (_, parts) in links {
        count += 1;
        let reading = read(&format!("#1{parts}"));
        let now = write(&reading.profile);
        assert_eq!(read(&now), reading, "{parts}");
        let mut wanted: Vec<String> =
            parts.trim_start_matches('?').split('&').map(|part| as_of_version_2(part, parts)).collect();
        let mut got: Vec<String> = now[2..].trim_start_matches('?').split('&').map(str::to_owned).collect();
        // Whether an offer says what it is for is held by cases of its own.
        for parts in [&mut wanted, &mut got] {
            parts.retain(|part| !part.is_empty() && !part.contains("-per=") && !part.ends_with("hours=40"));
            parts.sort();
        }
        assert_eq!(got, wanted, "{parts}");
    }
    assert_eq!(count, 2_000);
}

/// A part of a link of version 1 in the words of version 2; empty where it goes without saying.
fn as_of_version_2(part: &str, all: &str) -> String {
    let named_first = |item: &str| match item.rsplit([':', '.']).next() {
        Some("19340") => format!("{item}.IA"),
        Some("47900") => format!("{item}.DC"),
        Some("48260") => format!("{item}.WV"),
        _ => item.to_owned(),
    };
    let home = all.split(['?', '&']).find_map(|part| part.strip_prefix("place=")).unwrap_or("US");
    let (key, value) = part.split_once('=').unwrap_or((part, ""));
    match key {
        "basis" => String::new(),
        "place" | "compare" | "plan" | "plan-b" | "offer-place" | "offer-b-place" => {
            format!("{key}={}", value.split(',').map(named_first).collect::<Vec<_>>().join(","))
        }
        _ if key == format!("salary.{home}") => format!("pay={value}"),
        _ if key.starts_with("salary.") => format!("{}={value}", named_first(key)),
        _ => part.to_owned(),
    }
}

#[test]
fn a_hundred_thousand_characters_of_noise_are_answered_with_a_few_notices() {
    let noises = ["x".repeat(100_000), "&".repeat(100_000), "#2?".to_owned() + &"a=%ff&".repeat(20_000)];
    for noise in noises {
        let notices = read(&noise).notices;
        assert!(notices.len() <= Notice::MOST + 1, "{}", notices.len());
        assert!(notices.iter().all(|told| notice(told, &Profile::default()).len() < 400));
    }
}

#[test]
fn twelve_things_about_a_link_are_told_one_by_one_and_the_others_counted() {
    let rows = [
        (11, 11, "“k10” is not something this page asks; it was left out."),
        (12, 12, "“k11” is not something this page asks; it was left out."),
        (13, 13, "There is one more such thing about the link."),
        (15, 13, "There are 3 more such things about the link."),
    ];
    for (unknown, told, last) in rows {
        let link: String = (0..unknown).map(|at| format!("&k{at}=1")).collect();
        let notices = read(&format!("#2?{link}")).notices;
        assert_eq!(
            (notices.len(), notice(&notices[told - 1], &Profile::default())),
            (told, last.to_owned()),
            "{unknown}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_written_link_reads_as_the_same_profile(who in any_profile()) {
        let reading = read(&write(&who));
        prop_assert_eq!(&reading.profile, &who);
        prop_assert_eq!(reading.notices, []);
    }

    #[test]
    fn noise_never_panics_and_reads_as_something_that_can_be_written(noise in "\\PC*", rest in "[a-z0-9=&%,.A-Z-]{0,80}") {
        for link in [noise.clone(), format!("#1?{noise}"), format!("#2?{noise}"), format!("#2?{rest}"), format!("2%3F{rest}")] {
            let once = write(&read(&link).profile);
            prop_assert_eq!(write(&read(&once).profile), once);
        }
    }

    #[test]
    fn what_a_link_cannot_tell_is_never_silent(key in sample::select(Key::all().chain([Key::salary(Place::UNITED_STATES)]).collect::<Vec<_>>()), value in "[!-%'-~]{1,30}") {
        let key = key.name();
        let default_in_words = ["3", "general", "any", "coder", "no", "typical", "us", "current", "bls", "single", "cpc", "self-study", "20", "year"];
        for version in ["#1", "#2"] {
            let reading = read(&format!("{version}?{key}={value}"));
            let said = reading.profile != Profile::default() || !reading.notices.is_empty();
            // Whatever a sentence puts behind a link, and the sign of a percentage.
            let value = value.to_lowercase();
            let plain = value.trim_end_matches(|letter: char| letter.is_ascii_punctuation());
            prop_assert!(said || default_in_words.contains(&plain), "{}={}", key, value);
        }
    }
}
