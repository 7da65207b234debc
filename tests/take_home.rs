//! Take-home pay: what an independent tax model says, and never less for a higher wage but where the law has a cliff.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use medical_coding_salary::model::profile::{Filing, Place};
use medical_coding_salary::model::take_home::TakeHome;
use medical_coding_salary::units::Dollars;
use support::{Case, cases};

#[test]
fn take_home_is_within_ten_dollars_of_the_tax_model() {
    let wrong = cases("take_home.csv", |case: &Case| {
        let filing = filing(&case["status"]);
        let wage = Dollars(case["wage"].parse().unwrap());
        let wanted: f64 = case["net"].parse().unwrap();
        let got = TakeHome::of(wage, Place::from_code(&case["state"]).unwrap(), filing).net().0;
        ((got - wanted).abs() <= 10.0).then_some(()).ok_or(format!("wanted {wanted}, got {got}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn net_rises_with_the_wage_but_at_the_two_cliffs_of_the_law() {
    let mut falls = Vec::new();
    for place in Place::states().chain([Place::UNITED_STATES]) {
        for filing in FILINGS {
            let net = |wage: u32| TakeHome::of(Dollars(f64::from(wage) * 100.0), place, filing).net();
            let fall = (0..4_000).find(|wage| net(wage + 1) < net(*wage));
            falls.extend(fall.map(|wage| (place.code(), filing, wage / 10 * 1_000)));
        }
    }
    assert_eq!(falls, [("CT", Filing::HeadOfHousehold, 50_000), ("DC", Filing::Single, 219_000)]);
}

const FILINGS: [Filing; 3] = [Filing::Single, Filing::Joint, Filing::HeadOfHousehold];

fn filing(status: &str) -> Filing {
    match status {
        "single" => Filing::Single,
        "joint" => Filing::Joint,
        _ => Filing::HeadOfHousehold,
    }
}
