//! Tables and results as files: a spreadsheet reads the one, a program the other.

use crate::support::figures::{MADE, PAGE, figures};
use crate::support::{answers, any_profile, profile};
use pay::chart::{Column, Table};
use pay::export::csv::csv;
use pay::export::json::{everything, results, schema};
use pay::export::keys::keys;
use pay::export::{About, name};
use pay::link;
use pay::question::Key;
use pay::units::Dollars;
use pay::words::money;
use pay::words::notices::notice;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

#[test]
fn a_file_name_says_what_and_when() {
    let rows = [
        ("Housing", "csv", "medical-coding-salary_housing_2026-11-22.csv"),
        ("All places", "csv", "medical-coding-salary_all-places_2026-11-22.csv"),
        ("everything", "json", "medical-coding-salary_everything_2026-11-22.json"),
    ];
    for (what, ending, wanted) in rows {
        assert_eq!(name::file(what, MADE, ending), wanted);
    }
}

/// The rows of a file, all of one length.
fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn table(rows: &[[&str; 3]]) -> Table {
    Table {
        caption: "Made up".to_owned(),
        per: "a year",
        columns: ["Name", "Pay", "Change"].map(Column::plain).to_vec(),
        rows: rows.iter().map(|cells| cells.map(str::to_owned).into_iter().collect()).collect(),
    }
}

fn about() -> &'static About {
    static ABOUT: LazyLock<About> = LazyLock::new(|| figures(&profile("#1?years=4")).remove(0).about);
    &ABOUT
}

#[test]
fn amounts_are_numbers_and_their_unit_stands_in_the_heading() {
    let read =
        read(&csv(about(), &table(&[["a", "$48,102", "−$1,234"], ["b", "your place", "+$20"], ["c", "$0", "$5.50"]])));
    let wanted = [
        ["Name", "Pay ($ a year)", "Change ($ a year)"],
        ["a", "48102", "-1234"],
        ["b", "your place", "20"],
        ["c", "0", "5.50"],
    ];
    assert_eq!(read[..4], wanted.map(|row| row.map(str::to_owned).to_vec()));
}

#[test]
fn units_that_differ_within_a_column_stay_beside_their_numbers() {
    let read = read(&csv(about(), &table(&[["a", "$1", "10%"], ["b", "2%", "12.5%"], ["c", "3", "0%"]])));
    assert_eq!(read[0], ["Name", "Pay", "Change (%)"]);
    assert_eq!(read[1], ["a", "$1", "10"]);
}

#[test]
fn text_that_a_spreadsheet_would_run_is_guarded() {
    let rows = [["=1+1", "@x", "-x"], ["+cmd|' /C calc'!A0", "\tx", "−x"], ["-5", "1-2", "=\"a\",b"]];
    let read = read(&csv(about(), &table(&rows)));
    let wanted = [["'=1+1", "'@x", "'-x"], ["'+cmd|' /C calc'!A0", "'\tx", "−x"], ["-5", "1-2", "'=\"a\",b"]];
    assert_eq!(read[1..4], wanted.map(|row| row.map(str::to_owned).to_vec()));
}

#[test]
fn every_table_has_its_numbers_first_and_says_below_what_they_are() {
    for who in ["#1", "#1?years=4&certs=cpc&place=19100&plan=1:ccs", "#1?remote=yes&place=0100001&housing=30"] {
        for figure in figures(&profile(who)) {
            let rows = read(&csv(&figure.about, &figure.table));
            let count = figure.table.rows.len();
            assert!(rows[count + 1].iter().all(String::is_empty), "{:?}", rows[count + 1]);
            let below = rows[count + 2..].iter().map(|row| row[..2].join(": ")).collect::<Vec<_>>().join("\n");
            let about = &figure.about;
            let sources = about.sources.iter().map(|source| source.short());
            let wanted = [&*figure.table.caption, &*about.title, &*about.link, MADE].into_iter().chain(sources);
            let missing: Vec<&str> = wanted.filter(|wanted| !below.contains(wanted)).collect();
            assert!(missing.is_empty(), "{missing:?} not in\n{below}");
            // Every dollar is a number that a spreadsheet counts with.
            let dollars = rows[1..=count].iter().flatten().filter(|cell| cell.contains('$'));
            let stray: Vec<_> = dollars.filter(|cell| !cell.contains(' ')).collect();
            assert!(stray.is_empty(), "{stray:?} in {}", figure.table.caption);
        }
    }
}

#[test]
fn all_places_are_there_once_to_the_dollar() {
    let figures = figures(&profile("#1?years=4&place=TX"));
    let places = figures.iter().find(|figure| figure.about.what == "All places").unwrap();
    let rows = read(&csv(&places.about, &places.table));
    assert_eq!(rows[0][..4], ["Rank", "Place", "Kind", "Pay ($ a year)"]);
    let ranks: Vec<usize> = rows[1..=places.table.rows.len()].iter().map(|row| row[0].parse().unwrap()).collect();
    assert_eq!(ranks, (1..=572).collect::<Vec<_>>());
    let texas = rows.iter().find(|row| row[1] == "Texas").unwrap();
    let pay = printed("#1?years=4&place=TX")["centre"].as_i64().unwrap();
    assert_eq!(texas[3], pay.to_string());
    assert_eq!(texas[7], "0");
}

#[test]
fn everything_holds_the_answers_the_sources_and_what_the_example_prints() {
    let link = "#1?years=4&certs=cpc,ccs&place=19100&compare=CA&salary.CA=65000";
    let whole =
        serde_json::to_value(everything(&answers(link), &[], format!("{PAGE}{link}"), MADE.to_owned())).unwrap();
    assert_eq!(whole["results"], printed(link));
    assert_eq!(whole["link"], format!("{PAGE}{link}"));
    assert_eq!(whole["made"], MADE);
    let inputs = whole["inputs"].as_object().unwrap();
    let said = [("years", "4"), ("certs", "cpc,ccs"), ("place", "19100"), ("role", "coder"), ("salary.CA", "65000")];
    for (key, value) in said {
        assert_eq!(inputs[key], value);
    }
    let missing: Vec<_> = Key::all().map(Key::name).filter(|key| !inputs.contains_key(&**key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let sources = whole["sources"].as_array().unwrap();
    assert!(sources.iter().any(|source| source["address"] == "https://www.bls.gov/oes/tables.htm"), "{sources:?}");
}

/// What the example prints, read back.
fn printed(link: &str) -> Value {
    serde_json::from_str(&serde_json::to_string(&results(link)).unwrap()).unwrap()
}

#[test]
fn the_schema_is_that_of_what_is_printed() {
    let made = format!("{:#}\n", schema().as_value());
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/estimate.schema.json");
    assert!(
        std::fs::read_to_string(kept).is_ok_and(|kept| kept == made),
        "docs/estimate.schema.json is another; make it by: cargo run -p pay --example estimate -- schema >docs/estimate.schema.json"
    );
}

#[test]
fn the_keys_in_the_readme_are_those_of_links() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    assert!(
        readme.contains(&keys()),
        "README.md has other keys; print them by: cargo run -p pay --example estimate -- keys"
    );
}

/// In a column of several units numbers without one are plain, with decimals too; others stay as they are.
#[test]
fn a_signed_number_is_no_formula_and_all_else_with_a_sign_is_text() {
    let rows = [["", "-4.5", ""], ["", "+12", ""], ["", "+$0", ""], ["", "+1,234", ""], ["", "@", ""], ["", "9%", ""]];
    let read = read(&csv(about(), &table(&rows)));
    let cells: Vec<&str> = read[1..=rows.len()].iter().map(|row| row[1].as_str()).collect();
    assert_eq!(cells, ["-4.5", "12", "'+$0", "1234", "'@", "9%"]);
}

proptest! {
    #[test]
    fn any_table_reads_back_with_rows_of_one_length_and_nothing_that_runs(
        rows in proptest::collection::vec(["\\PC*", "[=+@−$%,.\"\n\r0-9-]{0,6}", ".*"], 0..6)
    ) {
        let rows: Vec<[&str; 3]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
        let text = csv(about(), &table(&rows));
        prop_assert!(text.ends_with("\r\n"));
        for (read, cells) in read(&text)[1..].iter().zip(&rows) {
            for (read, cell) in read.iter().zip(cells) {
                let runs = read.starts_with(['=', '+', '-', '@', '\t', '\r']) && read.parse::<f64>().is_err();
                let same = read == cell || read.strip_prefix('\'') == Some(cell);
                let number = read.parse::<f64>().is_ok();
                prop_assert!(!runs && (same || number), "{:?} became {:?}", cell, read);
            }
        }
    }

    #[test]
    fn any_amount_is_the_same_number(amounts in proptest::collection::vec(-10_000_000i64..10_000_000, 1..5)) {
        let written: Vec<String> = amounts.iter().map(|amount| money::exact(Dollars(*amount as f64))).collect();
        let rows: Vec<[&str; 3]> = written.iter().map(|amount| ["x", &**amount, "y"]).collect();
        let read = read(&csv(about(), &table(&rows)));
        let numbers: Vec<i64> = read[1..=amounts.len()].iter().map(|row| row[1].parse().unwrap()).collect();
        prop_assert_eq!(numbers, amounts);
    }

    #[test]
    fn any_results_are_json_with_the_same_notices(who in any_profile(), noise in "\\PC{0,20}[\\x00-\\x1f\"\\\\]{0,4}") {
        let link = format!("{}&{noise}=1&years={noise}", link::write(&who));
        let one = printed(&link);
        let read = link::read(&link);
        let notices: Vec<String> = read.notices.iter().map(|told| notice(told, &read.profile)).collect();
        prop_assert_eq!(one["notices"].as_array().unwrap(), &notices);
    }
}
