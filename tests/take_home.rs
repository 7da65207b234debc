//! Take-home pay: what an independent tax model says, and never less for a higher wage but where the law has a cliff.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use medical_coding_salary::data::taxes::{Schedule, federal, state};
use medical_coding_salary::model::profile::{Filing, Place};
use medical_coding_salary::model::take_home::{SOCIAL_SECURITY_BASE, TakeHome, additional_medicare_from};
use medical_coding_salary::units::Dollars;
use support::{Case, cases, cliffs, cliffs_in, filing, rows};

const FILINGS: [Filing; 3] = [Filing::Single, Filing::Joint, Filing::HeadOfHousehold];
/// Above any pay that a person can type.
const HIGHEST: Dollars = Dollars(10_000_000.0);

#[test]
fn take_home_is_within_ten_dollars_of_the_tax_model() {
    let wrong = cases("take_home.csv", |case: &Case| {
        let off = off(case);
        (off.abs() <= 10.0).then_some(()).ok_or(format!("off by {off}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn at_wages_between_the_rows_99_of_100_are_within_ten_dollars_and_none_beyond_a_cliff_left_out() {
    let cases = rows("take_home_odd.csv");
    let near = cases.iter().filter(|case| off(case).abs() <= 10.0).count();
    assert!(near * 100 >= cases.len() * 99, "{near} of {}", cases.len());
    let far: Vec<_> = cases.iter().filter(|case| off(case).abs() > CLIFF_LEFT_OUT && !itemizes(case)).collect();
    assert!(far.is_empty(), "{far:?}");
}

/// The tables hold cliffs of more dollars than this.
const CLIFF_LEFT_OUT: f64 = 250.0;

/// Oregon's tax on high pay is large enough to itemize on the federal return; the federal table is one for all states.
fn itemizes(case: &Case) -> bool {
    case["state"] == "OR" && case["wage"].parse::<f64>().unwrap() > 150_000.0
}

#[test]
fn on_both_sides_of_a_cliff_take_home_is_as_near_as_its_row_says() {
    for case in rows("take_home_cliffs.csv") {
        let within: f64 = case["within"].parse().unwrap();
        assert!(off(&case).abs() <= within, "{case:?} is off by {}", off(&case));
    }
}

#[test]
fn below_the_first_row_a_tax_falls_in_proportion_to_nothing_and_a_credit_is_held() {
    let of = |wage, place: &str, filing| TakeHome::of(Dollars(wage), Place::from_code(place).unwrap(), filing);
    // Alaska takes 75 of 15,000 from the head of a household: half a percent.
    let alaska = [15_000.0, 7_500.0, 0.0].map(|wage| of(wage, "AK", Filing::HeadOfHousehold).state.cents());
    assert_eq!(alaska, [7_500, 3_750, 0]);
    // Who earns 15,000 alone is given 313.93.
    let federal = [15_000.0, 7_500.0, 0.0].map(|wage| of(wage, "US", Filing::Single).federal.cents());
    assert_eq!(federal, [-31_393, -31_393, -31_393]);
}

#[test]
fn social_security_ends_at_its_base_and_medicare_takes_more_above_its_threshold() {
    let rows = [
        // 6.2 and 1.45 percent.
        (100_000.0, Filing::Single, 7_650.0),
        // 6.2 percent of 176,100, 1.45 of all.
        (200_000.0, Filing::Single, 13_818.2),
        // 0.9 percent of 100,000 besides, or of 50,000.
        (300_000.0, Filing::Single, 16_168.2),
        (300_000.0, Filing::HeadOfHousehold, 16_168.2),
        (300_000.0, Filing::Joint, 15_718.2),
    ];
    for (wage, filing, wanted) in rows {
        let got = TakeHome::of(Dollars(wage), Place::UNITED_STATES, filing).fica;
        assert!((got.0 - wanted).abs() < 1e-6, "{got:?} of {wage} is not {wanted} for {filing:?}");
    }
}

#[test]
fn past_the_last_row_no_state_takes_more_of_a_dollar_than_any_states_highest_rate() {
    for (place, filing) in Place::states().flat_map(|place| FILINGS.map(|filing| (place, filing))) {
        let state = |wage| TakeHome::of(Dollars(wage), place, filing).state.0;
        let rate = state(300_001.0) - state(300_000.0);
        assert!((0.0..CALIFORNIAS_HIGHEST).contains(&rate), "{} {filing:?}: {rate}", place.code());
    }
}

/// 13.3 percent on the highest incomes and 1.2 for disability insurance, in 2025.
const CALIFORNIAS_HIGHEST: f64 = 0.145;

#[test]
fn net_rises_with_the_wage_but_at_the_cliffs_of_the_law() {
    for place in Place::states().chain([Place::UNITED_STATES]) {
        for filing in FILINGS {
            let net = |wage| TakeHome::of(wage, place, filing).net();
            let bends = bends(place, filing);
            let falls = bends.windows(2).filter(|pair| net(pair[1]) <= net(pair[0]));
            let falls: Vec<_> = falls.map(|pair| (pair[0], pair[1])).collect();
            let wanted: Vec<_> = cliffs_in(place, filing).map(|cliff| (cliff.from, cliff.to)).collect();
            assert_eq!(falls, wanted, "{} {filing:?}", place.code());
        }
    }
    assert_eq!(cliffs().len(), 9);
}

/// Every wage at which the line of take-home pay by wage may bend, by rising wage; between two it is straight.
fn bends(place: Place, filing: Filing) -> Vec<Dollars> {
    let knots = |schedule: Schedule| schedule.knots().map(|(wage, _)| wage);
    let mut bends = vec![Dollars(0.0), SOCIAL_SECURITY_BASE, additional_medicare_from(filing), HIGHEST];
    bends.extend(knots(federal(filing)).chain(state(place, filing).into_iter().flat_map(knots)));
    bends.sort_by(|a, b| a.0.total_cmp(&b.0));
    bends.dedup();
    bends
}

/// How far the take-home pay is above a case's, dollars a year.
fn off(case: &Case) -> f64 {
    let wage = Dollars(case["wage"].parse().unwrap());
    let wanted: f64 = case["net"].parse().unwrap();
    TakeHome::of(wage, Place::from_code(&case["state"]).unwrap(), filing(&case["status"])).net().0 - wanted
}
