//! The tables: what is in them. That a broken one is refused is tested where they are read, in `crates/tables`.

use pay::data::places::{Kind, Place};
use pay::data::prices::parities;
use pay::data::single_figures::HEALTH_CARE_PAY_GROWTH;
use pay::data::surveys::{ReportGrade, Stat, aapc};
use pay::data::taxes::{Filing, Schedule, state_income, state_payroll};
use pay::data::vintage::{AAPC_YEAR, HEALTH_CARE_PAY_TO, TAX_YEAR};
use pay::data::wages::{Occupation, employment, survey, technologists_median};
use tables::{Status, TaxRow, TaxTable};

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
    let income = include_str!("../../src/data/tax_state_income.csv");
    let payroll = include_str!("../../src/data/tax_state_payroll.csv");
    let income = tables::taxes("income", income, TaxTable::StateIncome).unwrap();
    let payroll = tables::taxes("payroll", payroll, TaxTable::StatePayroll).unwrap();
    let statuses = [Filing::Single, Filing::Joint, Filing::HeadOfHousehold];
    for place in Place::states() {
        let rows = |rows: &[TaxRow], status| -> Vec<_> {
            let own = rows.iter().filter(|row| row.state == place.code() && row.status == status);
            own.map(|row| (i64::from(row.wage), i64::from(row.cents))).collect()
        };
        for (status, filing) in Status::ALL.into_iter().zip(statuses) {
            let got = state_income(place, filing).map(knots).unwrap();
            assert_eq!(got, rows(&income, Some(status)), "{} {filing:?}", place.code());
        }
        let got = state_payroll(place).map(knots).unwrap_or_default();
        assert_eq!(got, rows(&payroll, None), "{}", place.code());
    }
}

/// Whole dollars of wage, and cents of tax.
fn knots(schedule: Schedule) -> Vec<(i64, i64)> {
    schedule.knots().map(|(wage, tax)| (wage.whole(), tax.cents())).collect()
}

#[test]
fn what_coders_report_is_the_newest_survey_of_their_association() {
    let reports: Vec<_> = aapc().iter().map(|report| (report.group, report.dollars)).collect();
    let wanted = [
        ("certified", 67_260),
        ("not certified", 55_721),
        ("CPC", 67_147),
        ("CRC", 74_629),
        ("two credentials", 74_557),
        ("three or more credentials", 81_227),
    ];
    assert_eq!((AAPC_YEAR, reports.as_slice()), ("2025", wanted.as_slice()));
    assert!(aapc().iter().all(|report| (report.stat, report.grade) == (Stat::Mean, ReportGrade::B)));
}

#[test]
fn pay_in_health_care_has_grown_since_the_survey_and_taxes_are_of_this_year() {
    // 179.532 in March 2026 over 174.1 in May 2025.
    assert_eq!((HEALTH_CARE_PAY_GROWTH, HEALTH_CARE_PAY_TO), (0.031, "March 2026"));
    assert!((179.532 / 174.1 - 1.0 - HEALTH_CARE_PAY_GROWTH).abs() < 0.000_5);
    assert_eq!(TAX_YEAR, "2026");
}

/// The last place of the file, so that a slip anywhere in the packing shows.
fn last_row_p10() -> i64 {
    let row = include_str!("../../src/data/wages_coders.csv").lines().last().unwrap();
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
