//! BLS's projections and KFF's premiums, small.

use crate::samples::{Bench, tables};

/// Table 1.2 as published, and a sheet that is not used.
fn write_book(bench: &Bench, from: &str, to: &str) {
    let heading = "2026 National Employment Matrix title;2026 National Employment Matrix code;Occupation type;Employment, 2026;\
         Employment, 2036;Employment distribution, percent, 2026;Employment distribution, percent, 2036;\
         Employment change, numeric, 2026–36;Employment change, percent, 2026–36;Percent self employed, 2026;\
         Occupational openings, 2026–36 annual average;Median annual wage, dollars, 2026[1]";
    let rows = [
        "Table 1.2 Employment by detailed occupation, 2026 and projected 2036 (Employment in thousands)",
        heading,
        "Total, all occupations;00-0000;Summary;170,000.0;175,000.0;100.0;100.0;5,000.0;2.9;6.0;18,000.0;52,000",
        "Medical records specialists;29-2072;Line item;200.0;214.8;0.1;0.1;14.8;7.4;3.0;14.5;53,000",
        "Footnotes:",
    ];
    let cells = |row: &str| row.split(';').map(|cell| cell.replace(from, to)).collect::<Vec<_>>();
    let rows: Vec<_> = rows.into_iter().map(cells).collect();
    bench.write_spreadsheet("occupation.xlsx", &[("Table 1.1", rows.clone()), ("Table 1.2", rows)]);
}

const RUN: [&str; 6] = ["projections", "occupation.xlsx", "--released", "2027-09-01", "--quoted", "7"];

#[test]
fn an_edition_is_added_and_replaced() {
    let bench = Bench::new("projections");
    write_book(&bench, "–", "–");
    for rows in ["8 rows; 1 added, 0 removed", "8 rows, as they are"] {
        let (well, said) = bench.run(&[&RUN[..], &["--write"]].concat());
        assert!(well && said.contains(rows), "{said}");
    }
    write_book(&bench, "14.5", "15");
    let (well, said) = bench.run(&["projections", "occupation.xlsx", "--write"]);
    assert!(well && said.contains("2026 2026-2036, 29-2072: openings 14.5 -> 15.0"), "{said}");
    let tables = tables(&bench.folder.join("data"));
    let text = &tables.iter().find(|(name, _)| name == "projections.csv").unwrap().1;
    assert!(text.contains("# vintage: 2026-36\n# released: 2027-09-01\n"), "{text}");
    assert!(text.ends_with("2026,2036,29-2072,200.0,214.8,14.8,7.4,15.0,7,BLS file\n"), "{text}");
}

#[test]
fn a_workbook_that_is_not_as_expected_is_refused() {
    let cases = [
        ("Employment, 2036", "Employment in 2036", "occupation.xlsx:2: no column Employment, … 2036"),
        (
            "Matrix code",
            "Matrix number",
            "occupation.xlsx: no sheet with the columns Matrix code in one of its first 10 rows",
        ),
        ("2026 National", "National", "occupation.xlsx:2: no column YYYY National Employment Matrix code"),
        ("29-2072", "29-2073", "occupation.xlsx:2: no rows"),
        ("214.8", "few", "occupation.xlsx:4: \"few\" is not a number"),
        ("214.8", "314.8", "projections.csv:14: start and change do not make the end"),
    ];
    let bench = Bench::new("projections_refused");
    for (from, to, words) in cases {
        write_book(&bench, from, to);
        bench.assert_refuses(&RUN, words);
    }
    write_book(&bench, "–", "–");
    bench.assert_refuses(&["projections"], "no files are given");
    bench.assert_refuses(&RUN[..2], "the files do not tell when 2026-36 was released: --released YYYY-MM-DD");
}

#[test]
fn editions_come_from_the_conversion_too() {
    let bench = Bench::new("projections_converted");
    let heading = "period,soc,employment_start_thousands,employment_end_thousands,change_thousands,growth_pct,\
                   annual_openings_thousands,growth_pct_quoted_in_ooh,source_grade,source\n";
    let row = "2025-35,29-2072,,,,7.8,14.0,8,quoted twice,\"two, who agree\"\n";
    bench.write("job_projections.csv", format!("{heading}{row}").as_bytes());
    let (well, said) = bench.run(&["projections", "job_projections.csv"]);
    assert!(well && said.contains("1 rows; 0 added, 6 removed, 1 changed"), "{said}");
    assert!(said.contains("2025 2025-2035, 29-2072: growth nothing -> 7.8"), "{said}");
    bench.write("job_projections.csv", format!("{heading}{row}").replace("7.8", "(NA)").as_bytes());
    bench.assert_refuses(&["projections", "job_projections.csv"], "job_projections.csv:2: \"(NA)\" is not a number");
    bench.write("job_projections.csv", format!("{heading}{row}").replace("2025-35", "soon").as_bytes());
    bench.assert_refuses(&["projections", "job_projections.csv"], "\"soon\" in column period is no span of years");
}

#[test]
fn premiums_come_from_the_command_line_or_a_file() {
    let bench = Bench::new("health");
    let given = ["health", "--premium", "9800", "--workers-part", "1500", "--vintage", "2026", "--write"];
    let (well, said) = bench.run(&given);
    assert!(well && said.contains("premium_single: usd_per_year 9325 -> 9800 (5.1%)"), "{said}");
    let figures = "# figures\nid,value,unit,publisher,vintage,grade,note\nkff.premium_single,9325,usd_per_year,KFF,2025,B,\n\
                   kff.worker_part_single,1440,usd_per_year,KFF,2025,B,\n";
    bench.write("figures.csv", figures.as_bytes());
    bench.assert_makes_the_samples(&["health", "figures.csv"]);
    bench.assert_refuses(&given[..5], "which year's survey is it? --vintage YYYY");
    for (from, to, words) in [
        ("1440", "-1440", "health_premiums.csv:8: -1440 in column usd_per_year is no multiple of 1 of its size"),
        ("1440", "9440", "health_premiums.csv:8: the worker's part is not below the premium"),
        ("kff.worker", "worker", "the files have no kff.worker_part_single"),
        ("value", "figure", "no sheet with the columns id and value and vintage in one of its first 10 rows"),
    ] {
        bench.write("figures.csv", figures.replace(from, to).as_bytes());
        bench.assert_refuses(&["health", "figures.csv"], words);
    }
}

#[test]
fn an_unknown_source_or_a_table_of_other_columns_is_refused() {
    let words = "there is no source \"gold\"; there are oews, parities, projections, health";
    let bench = Bench::new("unknown");
    bench.assert_refuses(&["gold", "x.csv"], words);
    bench.change("projections.csv", "from,to,soc", "from,soc,to");
    bench.assert_refuses(&["projections", "x.csv"], "projections.csv: its columns are not from,to,soc,start,end,");
}
