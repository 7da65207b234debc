//! Places: what pay is there, what it buys, where it stands, and salaries that are equal.

use crate::support::{Cliff, any_place, cliffs, cliffs_in, profile};
use pay::data::wages::{Occupation, Survey, survey};
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::locality::index;
use pay::model::percentile::{Caution, peers, percentile, standing, stands};
use pay::model::profile::{Filing, HousingShare, Place};
use pay::model::purchasing_power::{Household, break_even, price_index};
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::units::Dollars;
use proptest::prelude::*;

fn place(code: &str) -> Place {
    Place::from_code(code).unwrap()
}

fn single(housing: Option<u16>) -> Household {
    Household { who: Taxpayer::filing(Filing::Single), housing: housing.and_then(HousingShare::from_tenths) }
}

#[test]
fn the_guides_question_of_texas_and_california_depends_on_housing() {
    let buys = |housing| {
        let texas = single(housing).real_net(Dollars(50_000.0), place("TX"));
        let california = single(housing).real_net(Dollars(65_000.0), place("CA"));
        [texas.whole(), california.whole()]
    };
    // Of 50,000: federal 10% of 12,400 and 12% of 21,500 (3,820), FICA 3,825; 42,355 are left. Of 65,000: federal 10% of
    // 12,400 and 12% of 36,500 (5,620), FICA 4,972.50, California 2,746 with 845 of disability insurance; 51,661 are left.
    // Prices are 97.057 and 110.720; 96.900 and 119.562 with 30% for housing.
    assert_eq!(buys(None), [43_639, 46_656]);
    assert_eq!(buys(Some(300)), [43_710, 43_207]);
}

#[test]
fn texas_and_california_break_even_at_27_3_percent_for_housing() {
    let net = |wage, code| {
        (TakeHome::compute(Dollars(wage), place(code), &Taxpayer::filing(Filing::Single)).net(), place(code))
    };
    let found = break_even(net(50_000.0, "TX"), net(65_000.0, "CA")).unwrap();
    assert_eq!(((found.share * 1000.0).round(), found.above.code()), (273.0, "TX"));
    assert_eq!(break_even(net(90_000.0, "TX"), net(50_000.0, "CA")), None);
}

#[test]
fn equal_salaries_there_and_back_return_to_the_start() {
    let home = single(None);
    for there in Place::states() {
        for here in Place::states() {
            let start = Dollars(52_000.0);
            let back = equivalent(home, equivalent(home, start, here, there), there, here);
            assert!((back - start).0.abs() <= 2.0, "{} to {}: {back:?}", here.code(), there.code());
        }
    }
}

proptest! {
    #[test]
    fn equal_salaries_there_and_back_buy_the_same_and_are_the_start_but_where_a_cliff_leaves_two_salaries_the_same(
        start in (20_000..250_000_u32).prop_map(|start| Dollars(f64::from(start))),
        filing in proptest::sample::select(&[Filing::Single, Filing::Joint, Filing::HeadOfHousehold]),
        [here, there] in [any_place(), any_place()],
    ) {
        let home = Household { who: Taxpayer::filing(filing), housing: None };
        let back = equivalent(home, equivalent(home, start, here, there), there, here);
        let net = |wage| TakeHome::compute(wage, here, &home.who).net();
        prop_assert!((net(back) - net(start)).0.abs() < 0.05, "{back:?}");
        // What is left before the cliff is left again by a higher salary after it.
        let twice = cliffs_in(here, filing).any(|cliff| (net(cliff.to)..=net(cliff.from)).contains(&net(start)));
        prop_assert!(twice || (back - start).0.abs() < 0.5, "{back:?}");
    }
}

#[test]
fn at_a_cliff_an_equal_salary_is_before_the_fall_or_after_it() {
    for Cliff { state, filing, from, to } in cliffs() {
        let home = Household { who: Taxpayer::filing(filing), housing: None };
        let wanted = (home.real_net(from, state) + home.real_net(to, state)) / 2.0;
        let found = home.wage_that_buys(wanted, state);
        assert!((home.real_net(found, state) - wanted).0.abs() < 0.05, "{} {filing:?}: {found:?}", state.code());
        assert!(found < from || found > to, "{} {filing:?}: {found:?}", state.code());
    }
}

#[test]
fn an_equal_salary_buys_the_same() {
    let home = single(None);
    for pay in [4_000.0, 64_800.0, 900_000.0].map(Dollars) {
        for there in Place::all() {
            let equal = equivalent(home, pay, place("19100"), there);
            let difference = home.real_net(equal, there) - home.real_net(pay, place("19100"));
            assert!(difference.0.abs() < 0.05, "{pay:?} in {}: {difference:?}", there.code());
        }
    }
}

#[test]
fn a_nonmetropolitan_area_has_the_prices_of_its_states_nonmetropolitan_part() {
    assert_eq!(price_index(place("2300001"), None), 0.91645);
    assert_eq!(price_index(place("1000005"), None), price_index(place("DE"), None));
}

#[test]
fn a_place_without_coders_leans_on_its_neighbors_and_a_large_one_on_itself() {
    assert_eq!(index(place("40340")).own_weight, 0.0);
    let dallas = index(place("19100"));
    assert!((dallas.own_weight - 5210.0 / 5280.0).abs() < 1e-9);
    assert_eq!(index(Place::UNITED_STATES).index, 1.0);
}

#[test]
fn remote_pay_is_the_same_wherever_one_lives() {
    let pay = |link| estimate(Constants::published(), &profile(link)).centre.whole();
    assert_eq!(pay("#1?years=4&remote=yes&place=32580"), pay("#1?years=4&remote=yes&place=41940"));
}

#[test]
fn an_area_in_a_state_of_the_guide_pays_the_states_share_of_it() {
    let pay = |link| estimate(Constants::published(), &profile(link)).centre;
    let ratio = pay("#1?place=41860") / pay("#1?place=CA");
    let surveyed = index(place("41860")).index / index(place("CA")).index;
    assert!((ratio - surveyed).abs() < 1e-12);
}

#[test]
fn the_published_percentiles_come_out_as_themselves() {
    let nation = survey(Place::UNITED_STATES, Occupation::RecordsSpecialists).unwrap();
    let got = nation.percentiles.map(|wage| percentile(&nation, wage).round() as i32);
    assert_eq!(got, [10, 25, 50, 75, 90]);
    assert_eq!([1.0, 10_000_000.0].map(|wage| percentile(&nation, Dollars(wage))), [1.0, 99.0]);
}

#[test]
fn of_two_equal_percentiles_the_one_nearer_the_median_counts() {
    let row = |percentiles: [f64; 5]| Survey { percentiles: percentiles.map(Dollars) };
    let rows = [
        ([40_000.0, 40_000.0, 46_000.0, 61_000.0, 87_000.0], 40_000.0, 25),
        ([40_000.0, 50_000.0, 65_000.0, 79_000.0, 79_000.0], 79_000.0, 75),
        ([38_000.0, 49_000.0, 62_000.0, 62_000.0, 71_000.0], 62_000.0, 50),
        ([38_000.0, 41_000.0, 41_000.0, 51_000.0, 69_000.0], 41_000.0, 50),
    ];
    for (percentiles, wage, wanted) in rows {
        assert_eq!(percentile(&row(percentiles), Dollars(wage)).round() as i32, wanted, "{percentiles:?}");
    }
}

#[test]
fn a_percentile_rises_with_the_wage_in_every_place() {
    for place in Place::all() {
        let Ok(survey) = survey(place, Occupation::RecordsSpecialists) else { continue };
        let along: Vec<f64> = (20..150).map(|wage| percentile(&survey, Dollars(f64::from(wage) * 1_000.0))).collect();
        assert!(along.is_sorted(), "{}", place.code());
    }
}

#[test]
fn a_place_without_a_row_is_held_against_its_state_and_remote_work_against_the_nation() {
    let area = |link: &str| {
        let who = profile(link);
        let pay = estimate(Constants::published(), &who).centre;
        let standing = standing(Constants::published(), &who, pay).unwrap();
        (standing.peers.area.code(), standing.peers.occupation.soc())
    };
    let rows = [
        ("#1?place=19100", ("19100", "29-2072")),
        ("#1?place=40340", ("MN", "29-2072")),
        ("#1?place=19100&role=supervisor", ("19100", "29-2072")),
        ("#1?place=40340&role=director", ("40340", "11-9111")),
        ("#1?place=19100&remote=yes", ("US", "29-2072")),
        ("#1?remote=yes&role=manager&place=TX", ("US", "11-9111")),
    ];
    for (link, wanted) in rows {
        assert_eq!(area(link), wanted, "{link}");
    }
}

#[test]
fn pay_outside_the_survey_is_cautioned() {
    let caution = |link: &str| {
        let who = profile(link);
        standing(Constants::published(), &who, estimate(Constants::published(), &who).centre).unwrap().caution
    };
    assert_eq!(caution("#1"), None);
    assert_eq!(
        caution("#1?years=30&certs=cpc,rhia&specialty=risk-adjustment"),
        Some(Caution::Above(Dollars(81_150.0)))
    );
    assert!(matches!(caution("#1?years=0&certs=none&setting=physician-office&place=MS"), Some(Caution::Below(_))));
    let survey = peers(&profile("#1")).unwrap().survey;
    let cent = Dollars(0.01);
    let rows = [
        (survey.p10(), None),
        (survey.p90(), None),
        (survey.p10() - cent, Some(Caution::Below(survey.p10()))),
        (survey.p90() + cent, Some(Caution::Above(survey.p90()))),
    ];
    for (pay, wanted) in rows {
        assert_eq!(stands(&profile("#1"), pay).unwrap().caution, wanted, "{pay:?}");
    }
}

/// The salary in `there` that buys what `salary` buys in `here`.
fn equivalent(home: Household, salary: Dollars, here: Place, there: Place) -> Dollars {
    home.wage_that_buys(home.real_net(salary, here), there)
}
