//! BEA's price parities, small.

use crate::samples::{Bench, samples};
use std::fs;

const RUN: [&str; 4] = ["parities", "SARPP.csv", "MARPP.csv", "PARPP.csv"];

/// Writes BEA's three tables with something replaced in one of them, in Latin-1 as published.
fn write_tables(bench: &Bench, table: &str, from: &str, to: &str) {
    for name in &RUN[1..] {
        let text = fs::read_to_string(samples().join(name)).unwrap();
        assert!(*name != table || text.contains(from), "{name} has {from}");
        let text = if *name == table { text.replace(from, to) } else { text };
        bench.write(name, &text.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<_>>());
    }
}

#[test]
fn the_three_tables_make_the_prices() {
    let bench = Bench::new("parities");
    write_tables(&bench, "MARPP.csv", "Note: See", "Nota: Vea el año. See");
    bench.change("prices.csv", "00000,100.000,99.567", "00000,101.000,98.000");
    bench.change("prices.csv", "# vintage: 2024\n# released: 2026-02-19", "# vintage: 2023\n# released: 2025-02-19");
    bench.assert_makes_the_samples(&RUN);
}

#[test]
fn the_conversion_makes_the_prices_too() {
    let bench = Bench::new("parities_converted");
    let rows = fs::read_to_string(samples().join("data/prices.csv")).unwrap();
    let rows = rows.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_digit()));
    let kind = |area: &str| match area {
        "00000" => "nation",
        _ if area.ends_with("999") => "nonmetro_portion",
        _ if area.ends_with("000") => "state",
        _ => "metro",
    };
    let row = |line: &str| {
        let (area, parities) = line.split_once(',').unwrap();
        format!("{area},XX,\"Some, place\",{},{parities}\n", kind(area))
    };
    let heading = "geofips,state,name,kind,all_items,goods,housing,utilities,other\n";
    let text = heading.to_owned() + &rows.map(row).collect::<String>();
    bench.write("parities_2024.csv", text.as_bytes());
    bench.change("prices.csv", "00000,100.000", "00000,101.000");
    bench.assert_makes_the_samples(&["parities", "parities_2024.csv"]);
    bench.write("parities_2024.csv", text.replace("100.629", "(NA)").as_bytes());
    bench.assert_refuses(&["parities", "parities_2024.csv"], "\"(NA)\" is no price parity");
}

#[test]
fn a_table_that_is_not_as_expected_is_refused() {
    let dover = " \"20100\",\"Dover, DE (Metropolitan Statistical Area)\", ,MARPP";
    let goods = format!("{dover},2,\"...\",\"RPPs: Goods \",\"Index\",95.872,96.372\r\n");
    let housing = format!("{dover},3,\"...\",\"RPPs: Services: Housing \",\"Index\",95.399,95.899\r\n");
    let cases = [
        ("96.372", "(NA)", "MARPP.csv:8: \"(NA)\" is no price parity, of area 20100, Dover, DE"),
        ("95.872,96.372", "95.872", "MARPP.csv:8: 9 cells, but the heading has 10"),
        (&goods, "", "MARPP.csv:8: line 3, RPPs: Services: Housing, where goods is expected, of area 20100, Dover, DE"),
        (
            &housing,
            &format!("{housing}{housing}"),
            "MARPP.csv:10: line 3, RPPs: Services: Housing, where utilities is expected, of area 20100",
        ),
        ("GeoName", "Name", "MARPP.csv:2: no column GeoName"),
        ("\"20100\"", "\"20101\"", "unknown: 20101 Dover, DE; missing: 20100."),
        ("96.372", "-96.372", "\"-96.372\" is no price parity"),
        ("96.372", "9.372", "prices.csv:11: a price parity out of all bounds"),
        ("2024\r\n", "2025\r\n", "SARPP.csv: of 2024, but 2025 is wanted, as of another file"),
    ];
    let bench = Bench::new("parities_refused");
    let order = ["parities", "MARPP.csv", "SARPP.csv", "PARPP.csv"];
    for (from, to, words) in cases {
        write_tables(&bench, "MARPP.csv", from, to);
        bench.assert_refuses(&order, words);
    }
    write_tables(&bench, "", "", "");
    bench.assert_refuses(&RUN[..3], "unknown: none; missing: 01999; 37999.");
}
