//! Take-home pay: what an independent tax model says, and never less for a higher wage but where the law has a cliff.

use crate::support::{Case, cases, cliffs, cliffs_in, filing, rows};
use pay::data::payroll_taxes::{SOCIAL_SECURITY_BASE, additional_medicare_from};
use pay::data::taxes::{Schedule, federal, state};
use pay::model::profile::{Filing, Place};
use pay::model::take_home::TakeHome;
use pay::units::Dollars;

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
fn from_500_to_15000_take_home_is_within_fifty_dollars_of_the_tax_model() {
    let far: Vec<_> = ends().filter(|case| wage(case) < 15_000.0 && off(case).abs() > 50.0).collect();
    assert!(far.is_empty(), "{far:?}");
}

#[test]
fn above_260000_take_home_is_within_a_thousandth_of_the_wage_but_where_states_taxes_are_itemized() {
    let high: Vec<_> = ends().filter(|case| wage(case) > 260_000.0).collect();
    let far: Vec<_> = high
        .iter()
        .filter(|case| !(-wage(case) * 0.001 - itemizing(case)..=wage(case) * 0.001).contains(&off(case)))
        .collect();
    assert!(far.is_empty(), "{far:?}");
}

/// What itemizing may save, at 35 percent: nothing where there is no state's income tax to deduct, which two percent of a
/// wage would be the least of; else what 40,000 dollars are more than the standard deduction of 15,750.
fn itemizing(case: &Case) -> f64 {
    let (filing, wage) = (filing(&case["status"]), wage(case));
    let state = TakeHome::compute(Dollars(wage), Place::from_code(&case["state"]).unwrap(), filing).state.0;
    if state < wage * 0.02 { 0.0 } else { (40_000.0 - 15_750.0) * 0.35 }
}

fn ends() -> impl Iterator<Item = Case> {
    rows("take_home_ends.csv").into_iter()
}

fn wage(case: &Case) -> f64 {
    case["wage"].parse().unwrap()
}

#[test]
fn who_earns_nothing_is_given_no_federal_credit_and_the_rates_of_high_pay_are_the_laws() {
    let federal = |wage, filing| TakeHome::compute(Dollars(wage), Place::UNITED_STATES, filing).federal.0;
    for filing in FILINGS {
        assert_eq!(federal(0.0, filing), 0.0, "{filing:?}");
    }
    let rows = [
        // Brackets of 2025 after the standard deduction of 15,750, 31,500 and 23,625 dollars (Revenue Procedure 2024-40,
        // Public Law 119-21).
        (1_000_000.0, Filing::Single, 188_769.75 + 0.37 * (1_000_000.0 - 15_750.0 - 626_350.0)),
        (1_000_000.0, Filing::Joint, 202_154.50 + 0.37 * (1_000_000.0 - 31_500.0 - 751_600.0)),
        (1_000_000.0, Filing::HeadOfHousehold, 187_031.50 + 0.37 * (1_000_000.0 - 23_625.0 - 626_350.0)),
        (400_000.0, Filing::Single, 57_231.0 + 0.35 * (400_000.0 - 15_750.0 - 250_525.0)),
        // A child's credit of 34 percent of a small wage, and of 15 percent of what is above 2,500.
        (10_000.0, Filing::HeadOfHousehold, -0.34 * 10_000.0 - 0.15 * 7_500.0),
        // 7.65 percent of a small wage.
        (5_000.0, Filing::Single, -382.5),
    ];
    for (wage, filing, wanted) in rows {
        let got = federal(wage, filing);
        assert!((got - wanted).abs() <= 30.0 + wage * 0.000_2, "{got} of {wage} is not {wanted} for {filing:?}");
    }
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
        let got = TakeHome::compute(Dollars(wage), Place::UNITED_STATES, filing).fica;
        assert!((got.0 - wanted).abs() < 1e-6, "{got:?} of {wage} is not {wanted} for {filing:?}");
    }
}

#[test]
fn past_the_last_row_no_state_takes_more_of_a_dollar_than_any_states_highest_rate() {
    for (place, filing) in Place::states().flat_map(|place| FILINGS.map(|filing| (place, filing))) {
        let state = |wage| TakeHome::compute(Dollars(wage), place, filing).state.0;
        let rate = state(1_300_001.0) - state(1_300_000.0);
        assert!((0.0..CALIFORNIAS_HIGHEST).contains(&rate), "{} {filing:?}: {rate}", place.code());
    }
}

/// 13.3 percent on the highest incomes and 1.2 for disability insurance, in 2025.
const CALIFORNIAS_HIGHEST: f64 = 0.145;

#[test]
fn net_rises_with_the_wage_but_at_the_cliffs_of_the_law() {
    for place in Place::states().chain([Place::UNITED_STATES]) {
        for filing in FILINGS {
            let net = |wage| TakeHome::compute(wage, place, filing).net();
            let bends = bends(place, filing);
            let falls = bends.windows(2).filter(|pair| net(pair[1]) <= net(pair[0]));
            let falls: Vec<_> = falls.map(|pair| (pair[0], pair[1])).collect();
            let wanted: Vec<_> = cliffs_in(place, filing).map(|cliff| (cliff.from, cliff.to)).collect();
            assert_eq!(falls, wanted, "{} {filing:?}", place.code());
        }
    }
    assert_eq!(cliffs().len(), 11);
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
    TakeHome::compute(wage, Place::from_code(&case["state"]).unwrap(), filing(&case["status"])).net().0 - wanted
}
