//! Take-home pay: what an independent tax model says, and never less for a higher wage but where the law has a cliff.

use crate::support::{Case, cases, cliffs, cliffs_in, filing, rows};
use pay::data::payroll_taxes::{SOCIAL_SECURITY_BASE, additional_medicare_from};
use pay::data::taxes::{Schedule, federal, projected_error, state_income, state_payroll};
use pay::model::profile::{Filing, LocalAnswer, Place};
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::units::Dollars;
use pay::words::taxes::{projected, projection_note};

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
/// wage would be the least of; else what 40,400 dollars are more than the standard deduction of 16,100.
fn itemizing(case: &Case) -> f64 {
    let (filing, wage) = (filing(&case["status"]), wage(case));
    let income = taxed(Dollars(wage), Place::from_code(&case["state"]).unwrap(), filing).state_income.0;
    if income < wage * 0.02 { 0.0 } else { (40_400.0 - 16_100.0) * 0.35 }
}

fn ends() -> impl Iterator<Item = Case> {
    rows("take_home_ends.csv").into_iter()
}

fn wage(case: &Case) -> f64 {
    case["wage"].parse().unwrap()
}

#[test]
fn who_earns_nothing_is_given_no_federal_credit_and_the_rates_of_high_pay_are_the_laws() {
    let federal = |wage, filing| taxed(Dollars(wage), Place::UNITED_STATES, filing).federal.0;
    for filing in FILINGS {
        assert_eq!(federal(0.0, filing), 0.0, "{filing:?}");
    }
    let rows = [
        // Brackets of 2026 after the standard deduction of 16,100, 32,200 and 24,150 dollars (Revenue Procedure 2025-32).
        (1_000_000.0, Filing::Single, 192_979.25 + 0.37 * (1_000_000.0 - 16_100.0 - 640_600.0)),
        (1_000_000.0, Filing::Joint, 206_583.50 + 0.37 * (1_000_000.0 - 32_200.0 - 768_700.0)),
        (1_000_000.0, Filing::HeadOfHousehold, 191_171.0 + 0.37 * (1_000_000.0 - 24_150.0 - 640_600.0)),
        (400_000.0, Filing::Single, 58_448.0 + 0.35 * (400_000.0 - 16_100.0 - 256_225.0)),
        // 10 percent of 12,400 and 12 percent of the rest.
        (51_140.0, Filing::Single, 1_240.0 + 0.12 * (51_140.0 - 16_100.0 - 12_400.0)),
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
        // 6.2 percent of 184,500, 1.45 of all: 11,439 and 2,900.
        (200_000.0, Filing::Single, 14_339.0),
        // 11,439 and 4,350, and 0.9 percent of 100,000 besides, or of 50,000.
        (300_000.0, Filing::Single, 16_689.0),
        (300_000.0, Filing::HeadOfHousehold, 16_689.0),
        (300_000.0, Filing::Joint, 16_239.0),
    ];
    for (wage, filing, wanted) in rows {
        let got = taxed(Dollars(wage), Place::UNITED_STATES, filing).fica;
        assert!((got.0 - wanted).abs() < 1e-6, "{got:?} of {wage} is not {wanted} for {filing:?}");
    }
}

#[test]
fn past_the_last_row_no_state_takes_more_of_a_dollar_than_any_states_highest_rate() {
    for (place, filing) in Place::states().flat_map(|place| FILINGS.map(|filing| (place, filing))) {
        let state = |wage| taxed(Dollars(wage), place, filing).state.0;
        let rate = state(1_300_001.0) - state(1_300_000.0);
        assert!((0.0..CALIFORNIAS_HIGHEST).contains(&rate), "{} {filing:?}: {rate}", place.code());
    }
}

/// 13.3 percent on the highest incomes and 1.3 for disability insurance, in 2026; more than that by a rounding.
const CALIFORNIAS_HIGHEST: f64 = 0.146_001;

#[test]
fn what_a_state_takes_is_its_income_tax_and_its_payroll_taxes_by_the_wage_of_one_person() {
    let rows = [
        // Of 50,000 dollars: insurance against disability 1.3 percent (CA), family leave 0.44 (CO), 0.46 (MA), disability 1.1
        // (RI), unemployment 0.07 (PA) and 0.5 (AK). Hawaii's employer may take a part for disability insurance: left out.
        ("CA", 650.0),
        ("CO", 220.0),
        ("MA", 230.0),
        ("RI", 550.0),
        ("PA", 35.0),
        ("AK", 250.0),
        ("HI", 0.0),
        ("TX", 0.0),
    ];
    for (state, wanted) in rows {
        for filing in FILINGS {
            let home = taxed(Dollars(50_000.0), Place::from_code(state).unwrap(), filing);
            assert!((home.state_payroll.0 - wanted).abs() <= 5.0, "{state}: {:?}", home.state_payroll);
            assert_eq!(home.state, home.state_income + home.state_payroll, "{state}");
        }
    }
    assert_eq!(Place::states().filter(|state| state_payroll(*state).is_some()).count(), 15);
}

#[test]
fn states_whose_brackets_the_model_projects_are_named_with_what_they_may_be_off_by() {
    let found: Vec<_> = Place::states().filter(|state| projected_error(*state).is_some()).map(Place::code).collect();
    assert_eq!(found.join(" "), "AR CA DC ID IL ME MD MO OR SC UT VT");
    let error = |code| projected_error(Place::from_code(code).unwrap()).map(|ends| ends.map(|end| end.whole()));
    // Maine, Portland in it, Texas, the nation.
    assert_eq!(["ME", "38860", "TX", "US"].map(error), [Some([5, 40]), Some([5, 40]), None, None]);
    let said = |code| projection_note(Place::from_code(code).unwrap());
    let maine = "The tax model projects the 2026 tax brackets of Maine; the real ones may move the take-home pay by $5 to $40 a year.";
    assert_eq!(["ME", "38860", "TX", "US"].map(said), [Some(maine.to_owned()), Some(maine.to_owned()), None, None]);
    assert!(
        projected()
            .contains("Arkansas, California, the District of Columbia, Idaho, Illinois, Maryland, Maine, Missouri")
    );
}

#[test]
fn net_rises_with_the_wage_but_at_the_cliffs_of_the_law() {
    for place in Place::states().chain([Place::UNITED_STATES]) {
        for filing in FILINGS {
            let net = |wage| taxed(wage, place, filing).net();
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
    let of_state = [state_income(place, filing), state_payroll(place)].into_iter().flatten();
    bends.extend(knots(federal(filing)).chain(of_state.flat_map(knots)));
    bends.sort_by(|a, b| a.0.total_cmp(&b.0));
    bends.dedup();
    bends
}

/// How far the take-home pay is above a case's, dollars a year.
fn off(case: &Case) -> f64 {
    let wage = Dollars(case["wage"].parse().unwrap());
    let wanted: f64 = case["net"].parse().unwrap();
    taxed(wage, Place::from_code(&case["state"]).unwrap(), filing(&case["status"])).net().0 - wanted
}

/// Without local tax, which the tax model's cases leave out.
fn taxed(wage: Dollars, place: Place, filing: Filing) -> TakeHome {
    TakeHome::compute(
        wage,
        place,
        &Taxpayer { home: place, local: Some(LocalAnswer::Nothing), ..Taxpayer::filing(filing) },
    )
}
