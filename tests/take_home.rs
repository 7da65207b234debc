//! Take-home pay: what an independent tax model says, and never less for a higher wage but where the law has a cliff.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use medical_coding_salary::data::taxes::{Schedule, federal, state};
use medical_coding_salary::model::profile::{Filing, Place};
use medical_coding_salary::model::take_home::{SOCIAL_SECURITY_BASE, TakeHome, additional_medicare_from};
use medical_coding_salary::units::Dollars;
use support::{Case, cases, cliffs, cliffs_in, filing};

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
    let knots = |schedule: Schedule| {
        let last = schedule.knot_above(HIGHEST);
        (0..=last).map(move |at| schedule.knot(at).0)
    };
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
