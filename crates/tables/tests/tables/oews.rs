//! BLS's spreadsheets of wages, small.

use crate::samples::{Bench, rows, samples};
use std::fs;
use std::io::Write;

/// The published files and the types of areas in each.
const FILES: [(&str, &[&str]); 4] = [
    ("national_M2025_dl.xlsx", &["1"]),
    ("state_M2025_dl.xlsx", &["2"]),
    ("MSA_M2025_dl.xlsx", &["4"]),
    ("BOS_M2025_dl.xlsx", &["6"]),
];
const RUN: [&str; 5] =
    ["oews", "national_M2025_dl.xlsx", "state_M2025_dl.xlsx", "MSA_M2025_dl.xlsx", "BOS_M2025_dl.xlsx"];

/// The rows of all files, heading first.
type Rows = Vec<Vec<String>>;

/// Writes the four files as published.
fn write_files(bench: &Bench, rows: &Rows) {
    for (file, types) in FILES {
        let of_file = rows[1..].iter().filter(|row| types.contains(&row[2].as_str()));
        let sheet = rows[..1].iter().chain(of_file).cloned().collect();
        let fields = [["Field", "Field Description"], ["area", "the area"], ["occ_code", "the occupation"]];
        let fields = fields.map(|row| row.map(str::to_owned).to_vec()).to_vec();
        bench.write_spreadsheet(file, &[(file.trim_end_matches(".xlsx"), sheet), ("Field Descriptions", fields)]);
    }
}

/// The cell of an area's occupation in a column.
fn cell<'a>(rows: &'a mut Rows, area: &str, occupation: &str, column: &str) -> &'a mut String {
    let at = rows[0].iter().position(|name| name == column).unwrap();
    let is = |row: &&mut Vec<String>| row[0] == area && row[8] == occupation && row[6] == "cross-industry";
    &mut rows.iter_mut().find(is).unwrap()[at]
}

#[test]
fn spreadsheets_make_the_tables() {
    let bench = Bench::new("oews");
    write_files(&bench, &rows("oews.csv"));
    bench.change("wages_coders.csv", "US,194720,37000", "US,190000,36000");
    bench.change("places.csv", "Winston-Salem", "Winston");
    bench.change("wage_history.csv", "29-2072,2025,51140", "29-2072,2024,50250");
    bench.assert_makes_the_samples(&RUN);
    let mut lower = rows("oews.csv");
    lower[0].iter_mut().for_each(|name| name.make_ascii_lowercase());
    write_files(&bench, &lower);
    bench.assert_makes_the_samples(&RUN);
}

#[test]
fn the_archives_and_the_conversion_make_the_same() {
    let bench = Bench::new("oews_archive");
    write_files(&bench, &rows("oews.csv"));
    let mut archive = zip::ZipWriter::new(fs::File::create(bench.folder.join("oesm25.zip")).unwrap());
    for (file, _) in FILES {
        archive.start_file(format!("oesm25/{file}"), zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(&fs::read(bench.folder.join(file)).unwrap()).unwrap();
    }
    archive.finish().unwrap();
    bench.change("wages_peers.csv", "US,48500", "US,48000");
    bench.assert_makes_the_samples(&["oews", "oesm25.zip"]);
    bench.change("wages_peers.csv", "US,48500", "US,48000");
    bench.assert_makes_the_samples(&["oews", samples().join("oews_2025_05.csv").to_str().unwrap()]);
}

#[test]
fn marks_in_the_place_of_figures_are_understood() {
    let bench = Bench::new("oews_marks");
    let mut rows = rows("oews.csv");
    *cell(&mut rows, "20100", "29-2072", "TOT_EMP") = "**".to_owned();
    for column in ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"] {
        *cell(&mut rows, "100001", "29-2072", column) = "*".to_owned();
    }
    *cell(&mut rows, "49180", "11-9111", "A_PCT90") = "#".to_owned();
    write_files(&bench, &rows);
    let (well, said) = bench.run(&[&RUN[..], &["--write"]].concat());
    assert!(well, "{said}");
    let told = "0100001 Northwest Alabama nonmetropolitan area: median 49970 -> nothing";
    assert!(said.contains(told), "{said}");
    assert!(said.contains("49180 Winston-Salem, NC: p90 218700 -> 239200 (9.4%)"), "{said}");
    let coders = fs::read_to_string(bench.folder.join("data/wages_coders.csv")).unwrap();
    assert!(coders.contains("\n0100001,110,,,,,\n") && coders.contains("\n20100,,36090,"), "{coders}");
}

#[test]
fn without_being_asked_nothing_is_written() {
    let bench = Bench::new("oews_dry");
    let mut rows = rows("oews.csv");
    *cell(&mut rows, "20100", "29-2072", "A_MEDIAN") = "54,920".to_owned();
    write_files(&bench, &rows);
    let (well, said) = bench.run(&RUN);
    assert!(well && said.contains("20100 Dover, DE: median 53920 -> 54920 (1.9%)"), "{said}");
    assert!(said.ends_with("Nothing is written; --write writes one table.\n"), "{said}");
    let coders = fs::read_to_string(bench.folder.join("data/wages_coders.csv")).unwrap();
    assert!(coders.contains("\n20100,110,36090,40370,53920,"), "{coders}");
}

/// What is done to the published rows, and what is said of it.
type Damage = (fn(&mut Rows), &'static str);

#[test]
fn a_spreadsheet_that_is_not_as_expected_is_refused() {
    let damages: [Damage; 12] = [
        (|rows| rows[0][27] = "A_MEDIAN_WAGE".to_owned(), "national_M2025_dl.xlsx:4: no column A_MEDIAN"),
        (|rows| rows.retain(|row| row[0] != "10"), "the files have 2 states and DC, not 3"),
        (
            |rows| rows.retain(|row| row[0] != "20100"),
            "the files have 7 areas, places.csv has 8; unknown: none; missing: 20100.",
        ),
        (|rows| rows.retain(|row| row[2] != "6"), "BOS_M2025_dl.xlsx:1: no rows"),
        (
            |rows| rows.retain(|row| row[0] != "99" || row[8] != "43-3021"),
            "the files have no row of 43-3021 for the nation",
        ),
        (
            |rows| *cell(rows, "20100", "29-2072", "A_PCT25") = "-40370".to_owned(),
            "MSA_M2025_dl.xlsx:4: \"-40370\" in column A_PCT25 is neither a whole number nor one of *, **, #",
        ),
        (
            |rows| *cell(rows, "20100", "29-2072", "A_PCT25") = "60,000".to_owned(),
            "MSA_M2025_dl.xlsx:4: the percentiles of 29-2072 in Dover, DE are out of order",
        ),
        (
            |rows| {
                let first = rows.iter().position(|row| row[0] == "20100").unwrap();
                let last = rows.iter().position(|row| row[0] == "49180").unwrap();
                rows[first..].rotate_left(last - first);
                let end = rows.iter().rposition(|row| row[0] == "49180").unwrap();
                let moved: Vec<_> = rows.iter().filter(|row| row[0] == "20100").cloned().collect();
                rows.retain(|row| row[0] != "20100");
                rows.splice(end + 1..end + 1, moved);
            },
            "area 20100, Dover, DE, is out of order: it stands after 49180",
        ),
        (
            |rows| {
                let row = rows.iter().find(|row| row[0] == "20100").unwrap().clone();
                let at = rows.iter().position(|row| row[0] == "20100").unwrap();
                rows.insert(at, row);
            },
            "a second row of 11-9111 for area 20100, Dover, DE",
        ),
        (
            |rows| rows.iter_mut().filter(|row| row[0] == "20100").for_each(|row| row[0] = "20101".to_owned()),
            "unknown: 20101 Dover, DE; missing: 20100.",
        ),
        (
            |rows| rows.iter_mut().filter(|row| row[0] == "20100").for_each(|row| row[3] = "ZZ".to_owned()),
            "Dover, DE: places.csv knows no state \"ZZ\"",
        ),
        (
            |rows| *cell(rows, "99", "29-2072", "A_PCT90") = "81,155".to_owned(),
            "wages_coders.csv:8: 81155 in column p90 is no multiple of 10 of its size",
        ),
    ];
    let bench = Bench::new("oews_refused");
    for (damage, words) in damages {
        let mut rows = rows("oews.csv");
        damage(&mut rows);
        write_files(&bench, &rows);
        bench.assert_refuses(&RUN, words);
    }
}

#[test]
fn files_that_do_not_go_together_are_refused() {
    let bench = Bench::new("oews_files");
    write_files(&bench, &rows("oews.csv"));
    bench.assert_refuses(&["oews"], "no files are given");
    bench.assert_refuses(&RUN[..4], "the files have no area of the kind nonmetro: is a file missing?");
    fs::rename(bench.folder.join(RUN[4]), bench.folder.join("BOS_M2024_dl.xlsx")).unwrap();
    let other = [&RUN[..4], &["BOS_M2024_dl.xlsx"]].concat();
    bench.assert_refuses(&other, "BOS_M2024_dl.xlsx: of May 2024, but another file is of May 2025");
    bench.assert_refuses(&[&other[..], &["--vintage", "May 2026"]].concat(), "--released YYYY-MM-DD");
    let conversion = fs::read_to_string(samples().join("oews_2025_05.csv")).unwrap();
    let short = conversion.replace("01,Alabama,AL,AL,2330,0.88,", "01,Alabama,AL,2330,0.88,");
    bench.write("oews_2025_05.csv", short.as_bytes());
    bench.assert_refuses(&["oews", "oews_2025_05.csv"], "oews_2025_05.csv:3: 13 cells, but the heading has 14");
}

#[test]
fn areas_may_be_drawn_anew_when_it_is_said() {
    let bench = Bench::new("oews_new_areas");
    let mut rows = rows("oews.csv");
    rows.retain(|row| row[0] != "1000005");
    write_files(&bench, &rows);
    let (well, said) = bench.run(&[&RUN[..], &["--new-areas", "--write"]].concat());
    assert!(well && said.contains("places.csv: 7 rows; 0 added, 1 removed, 0 changed\n  removed: 1000005 Sussex Delaware nonmetropolitan area\n"), "{said}");
}
