//! The tables: what is in them, and that a broken one is refused with its file and line.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../src/data/check.rs"]
#[allow(dead_code, reason = "the build uses all of it")]
mod check;
#[path = "../src/data/read.rs"]
mod read;

use medical_coding_salary::data::places::{Kind, Place};
use medical_coding_salary::data::prices::parities;
use medical_coding_salary::data::taxes::{Filing, state};
use medical_coding_salary::data::wages::{Occupation, employment, survey, technologists_median};

#[test]
fn every_state_and_area_with_figures_is_there() {
    let count = |kind| Place::all().filter(|place| place.kind() == kind).count();
    let counts = [Kind::Nation, Kind::State, Kind::Metro, Kind::Nonmetro].map(count);
    assert_eq!(counts, [1, 51, 387, 134]);
}

#[test]
fn a_place_is_found_by_its_code_and_has_a_name_and_a_state() {
    for place in Place::all() {
        assert_eq!(Place::from_code(place.code()), Some(place));
        assert!(place.name().starts_with(place.short_name()) && !place.short_name().is_empty());
        assert_eq!(place.state().is_none(), place == Place::UNITED_STATES);
    }
    let dallas = Place::from_code("19100").unwrap();
    assert_eq!((dallas.name(), dallas.short_name()), ("Dallas-Fort Worth-Arlington, TX", "Dallas"));
    assert_eq!(dallas.state().map(Place::code), Some("TX"));
}

#[test]
fn published_figures_come_out_as_published() {
    let wages = |code| survey(Place::from_code(code).unwrap(), Occupation::RecordsSpecialists).unwrap();
    assert_eq!(wages("US").percentiles.map(|wage| wage.whole()), [37_000, 43_490, 51_140, 64_820, 81_150]);
    assert_eq!(wages("5600007").p10().whole(), last_row_p10());
    let technologists = |code| technologists_median(Place::from_code(code).unwrap()).map(|median| median.whole());
    assert_eq!(["US", "AL", "19100"].map(technologists), [Some(68_020), None, Some(78_960)]);
    assert_eq!(Place::all().filter(|place| technologists_median(*place).is_some()).count(), 223);
    let prices = parities(Place::from_code("AL").unwrap());
    assert_eq!([prices.all_items, prices.housing, prices.other], [0.88823, 0.61785, 0.96711]);
}

#[test]
fn every_row_of_the_states_taxes_is_a_knot_to_the_dollar_and_cent() {
    let rows = check::taxes("tax_state.csv", include_str!("../src/data/tax_state.csv"), true).unwrap();
    for place in Place::states() {
        for (status, filing) in [Filing::Single, Filing::Joint, Filing::HeadOfHousehold].into_iter().enumerate() {
            let schedule = state(place, filing).unwrap();
            let rows = rows.iter().filter(|row| row.state == place.code() && row.status == status);
            let wanted: Vec<_> = rows.map(|row| (i64::from(row.wage), i64::from(row.cents))).collect();
            let knots = (0..wanted.len()).map(|at| schedule.knot(at));
            let got: Vec<_> = knots.map(|(wage, tax)| (wage.whole(), tax.cents())).collect();
            assert_eq!(got, wanted, "{} {filing:?}", place.code());
        }
    }
}

/// The last place of the file, so that a slip anywhere in the packing shows.
fn last_row_p10() -> i64 {
    let row = include_str!("../src/data/wages_coders.csv").lines().last().unwrap();
    row.split(',').nth(2).unwrap().parse().unwrap()
}

#[test]
fn every_state_has_a_tile_of_its_own_near_its_neighbors() {
    let mut tiles: Vec<_> = Place::states().map(|state| state.tile().unwrap()).collect();
    tiles.sort_unstable();
    tiles.dedup();
    assert_eq!(tiles.len(), 51);
    let tile = |code| Place::from_code(code).unwrap().tile().unwrap();
    assert_eq!(Place::UNITED_STATES.tile(), None);
    assert!(tile("WA").0 < tile("ME").0 && tile("ND").1 < tile("TX").1);
    assert_eq!(tile("19100"), tile("TX"));
}

#[test]
fn eighteen_metros_have_no_coders_row_and_five_places_no_employment() {
    let coders = Occupation::RecordsSpecialists;
    let without = Place::all().filter(|place| survey(*place, coders).is_err());
    assert_eq!(without.filter(|place| place.kind() == Kind::Metro).count(), 18);
    let uncounted = Place::all().filter(|place| survey(*place, coders).is_ok() && employment(*place, coders).is_none());
    assert_eq!(uncounted.count(), 5);
}

#[test]
fn a_broken_table_is_refused_with_its_file_and_line() {
    let wages = "# a comment\ncode,employment,p10,p25,median,p75,p90\nUS,";
    let tax = "status,wage,tax\nsingle,0,0\nsingle,15000,0\n";
    let place = "code,kind,state,name,short,price_area\nUS,nation,,United States,United States,00000\n";
    let broken = [
        (wages_error(&format!("{wages}x,1,2,3,4,5\n")), "t.csv:3: \"x\" in column employment is not a number"),
        (wages_error(&format!("{wages}10,50,40,30,20,10\n")), "t.csv:3: percentiles out of order, or some are missing"),
        (wages_error(&format!("{wages}10,10,20,,40,50\n")), "t.csv:3: percentiles out of order, or some are missing"),
        (
            wages_error(&format!("{wages}10,11,20,30,40,50\n")),
            "t.csv:3: 11 in column p10 is no multiple of 10 of its size",
        ),
        (wages_error(&format!("{wages}10,50,50,50,50,50\n")), "t.csv:3: the percentiles are all the same"),
        (wages_error("code,employment\nUS,10\n"), "t.csv:2: no column p10"),
        (wages_error("code,employment,p10,p25,median,p75,p90\nAL,,,,,,\n"), "t.csv:2: places.csv has US at this row"),
        (check::taxes("t.csv", &format!("{tax}single,15000,1\n"), false).err(), "t.csv:4: wages out of order"),
        (
            check::taxes("t.csv", &format!("{tax}single,15250.5,1\n"), false).err(),
            "t.csv:4: 15250.5 in column wage is no multiple of 1 of its size",
        ),
        (check::taxes("t.csv", &format!("{tax}widow,16000,1\n"), false).err(), "t.csv:4: unknown filing status"),
        (
            check::taxes("t.csv", &format!("{tax}joint,500,1\n"), false).err(),
            "t.csv:4: the first row of a status is not no tax of no wage",
        ),
        (check::places("t.csv", &format!("{place}US,nation,,A,A,1\n")).err(), "t.csv:3: a code that stood before"),
        (
            check::places("t.csv", &format!("{place}AL,state,AL,Alabama,B,1\n")).err(),
            "t.csv:3: short does not begin name",
        ),
        (
            check::prices("t.csv", "area,all_items,goods,housing,utilities,other\n1,9,1,1,1,1\n").err(),
            "t.csv:2: a price parity out of all bounds",
        ),
        (
            check::guide("t.csv", "id,low,high,open,unit,topic,about\na,5,4,0,usd,b,c\n").err(),
            "t.csv:2: low is above high",
        ),
        (check::peers("t.csv", "", &["US"]).err(), "t.csv:1: no rows"),
        (projection("2021,2030,x,,,,1,,,BLS file"), "t.csv:2: an edition looks ten years ahead"),
        (projection("2021,2031,x,100,120,10,10,,,BLS file"), "t.csv:2: start and change do not make the end"),
        (projection("2021,2031,x,100,110,10,11,,,BLS file"), "t.csv:2: growth is not the change over the start"),
        (projection("2021,2031,x,100,110,,10,,,BLS file"), "t.csv:2: some of the jobs are missing"),
        (projection("2021,2031,x,,,,,,,BLS file"), "t.csv:2: no growth"),
        (projection("2021,2031,x,,,,1,,,hearsay"), "t.csv:2: unknown grade"),
        (projection("2021,2031,x,,,,1,,,one note\n2021,2031,y,,,,1,,,one note"), "t.csv:3: editions out of order"),
    ];
    for (error, wanted) in broken {
        assert_eq!(error.map(|error| error.to_string()).as_deref(), Some(wanted));
    }
}

fn projection(rows: &str) -> Option<read::TableError> {
    let heading = "from,to,soc,start,end,change,growth,openings,quoted,grade";
    check::projections("t.csv", &format!("{heading}\n{rows}\n")).err()
}

fn wages_error(text: &str) -> Option<read::TableError> {
    check::wages("t.csv", text, &["US"]).err()
}
