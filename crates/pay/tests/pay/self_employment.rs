//! What is left of contract work: what an independent tax model says, and the law where that is known to be wrong.

use crate::support::{Case, cases, filing};
use pay::data::deductions::{overtime_from, overtime_most};
use pay::data::own_business;
use pay::model::profile::{Filing, Place};
use pay::model::self_employment::SelfEmployed;
use pay::model::taxpayer::Taxpayer;
use pay::units::Dollars;

fn of(profit: f64, premium: f64, state: &str, filing: Filing) -> SelfEmployed {
    let who = Taxpayer::filing(filing);
    SelfEmployed::compute(Dollars(profit), Dollars(premium), Place::from_code(state).unwrap(), &who)
}

#[test]
fn what_a_contract_leaves_is_within_100_dollars_of_the_tax_model() {
    let wrong = cases("contract_take_home.csv", |case: &Case| {
        let [profit, premium, net] = ["profit", "premium", "net"].map(|column| case[column].parse::<f64>().unwrap());
        let off = of(profit, premium, &case["state"], filing(&case["status"])).net().0 - net;
        // The earned income credit does not know the deduction for a business, and the tables know no more than a wage.
        let most = if case["status"] == "hoh" { 300.0 } else { 100.0 };
        (off.abs() <= most).then_some(()).ok_or(format!("off by {off:.0}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A profit, filing single, and its self-employment tax to the dollar.
const SELF_EMPLOYMENT: [(f64, i64); 4] = [
    (0.0, 0),
    // 0.9235 × 60,000 × 0.153
    (60_000.0, 8_478),
    // 0.9235 × 200,000 = 184,700: Social Security up to 184,500; 184,500 × 0.124 + 184,700 × 0.029
    (200_000.0, 28_234),
    // 0.9235 × 250,000 = 230,875: 184,500 × 0.124 + 230,875 × 0.029 + 30,875 × 0.009
    (250_000.0, 29_851),
];

#[test]
fn both_halves_of_social_security_and_medicare_are_paid() {
    for (profit, tax) in SELF_EMPLOYMENT {
        let found = of(profit, 0.0, "TX", Filing::Single).self_employment.whole();
        assert_eq!(found, tax, "{profit}");
    }
}

/// What states take of a profit of $60,000, single, no premium, by their own laws.
const STATES: [(&str, i64, i64); 8] = [
    ("TX", 0, 0),
    // The first $250,000 of business income are deducted.
    ("OH", 0, 0),
    // 60,000 × 3.07 %: nothing is taken off a net profit.
    ("PA", 1_842, 2),
    // 60,000 − 1,000 exemption = 59,000: 20,000 × 1.4 % + 15,000 × 1.75 % + 5,000 × 3.5 % + 19,000 × 5.525 %
    ("NJ", 1_768, 7),
    // Federal taxable income: (60,000 − 4,239 − 16,100 − 7,932) × 4.4 %
    ("CO", 1_396, 7),
    // The tax model takes nothing off: 2,299. The law does: (60,000 − 4,239 − 5,900) × 4.25 %
    ("MI", 2_119, 7),
    // 60,000 × 0.9235 × 0.11 % for child care, on top of the income tax of a wage.
    ("VT", 1_487, 7),
    // (60,000 − 4,400) × 5 % is what a wage would pay without half the tax off; up to 2,000 of it comes off: 53,600 × 5 %
    ("MA", 2_680, 7),
];

#[test]
fn states_that_treat_a_business_otherwise_are_corrected() {
    for (state, tax, off) in STATES {
        let found = of(60_000.0, 0.0, state, Filing::Single).state.whole();
        assert!((found - tax).abs() <= off, "{state}: {found}, not {tax}");
    }
    let single = |state: &str| own_business::knots(Place::from_code(state).unwrap(), Filing::Single).is_some();
    assert!(["OH", "PA", "NJ", "ID", "ND"].into_iter().all(single) && !["TX", "NY", "MI"].into_iter().any(single));
    assert!(own_business::knots(Place::UNITED_STATES, Filing::Single).is_none());
}

#[test]
fn pennsylvania_taxes_a_profit_whatever_the_insurance_costs() {
    let [without, with] = [0.0, 9_325.0].map(|premium| of(60_000.0, premium, "PA", Filing::Single).state.whole());
    assert_eq!(without, with);
    let [without, with] = [0.0, 9_325.0].map(|premium| of(60_000.0, premium, "NJ", Filing::Single).state.whole());
    assert!(with < without, "New Jersey takes it off");
}

#[test]
fn what_is_left_is_a_number_whatever_is_typed() {
    for state in Place::states().chain([Place::UNITED_STATES]) {
        for filing in Filing::ALL {
            let who = Taxpayer::filing(filing);
            let mut before = f64::NEG_INFINITY;
            for profit in (0..=400_000).step_by(1_000) {
                let left = SelfEmployed::compute(Dollars(f64::from(profit)), Dollars(9_325.0), state, &who).net();
                assert!(left.0.is_finite() && left.0 <= f64::from(profit) + 10_000.0, "{state:?} {profit}: {left:?}");
                // The largest cliff of a state's tax that the tables hold is under $1,500.
                assert!(left.0 > before - 1_500.0, "{state:?} {filing:?} {profit}: {left:?} after {before}");
                before = left.0;
            }
        }
    }
}

#[test]
fn overtime_is_deducted_in_the_years_of_that_law() {
    let most = Filing::ALL.map(|filing| overtime_most(filing).whole());
    assert_eq!(most, [12_500, 25_000, 12_500]);
    assert_eq!(overtime_from(Filing::Joint).whole(), 300_000);
}
