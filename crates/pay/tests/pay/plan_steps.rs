//! The steps of a plan: where they stand, how many there may be, and which plan has them.

use crate::support::answers;
use pay::model::plan::{Dated, Horizon, Plan};
use pay::model::profile::{Certification, Place, PlanName};
use pay::model::step::Step;

fn plan(steps: &[(u8, Step)]) -> Plan {
    steps.iter().fold(Plan::default(), |plan, (year, step)| plan.with(Dated { year: *year, step: *step }))
}

fn dated(plan: &Plan) -> Vec<(u8, Step)> {
    plan.steps().iter().map(|dated| (dated.year, dated.step)).collect()
}

#[test]
fn a_plans_steps_stand_by_year_and_in_the_order_added() {
    let audits = plan(&[(4, Step::Auditing), (2, Step::Remote(true)), (4, Step::Remote(false)), (0, Step::Auditing)]);
    let wanted = [(0, Step::Auditing), (2, Step::Remote(true)), (4, Step::Auditing), (4, Step::Remote(false))];
    assert_eq!(dated(&audits), wanted);
    assert_eq!(dated(&audits.clone().without(1)), [wanted[0], wanted[2], wanted[3]]);
    assert_eq!(audits.clone().without(4), audits);
}

#[test]
fn a_step_in_another_year_stands_after_those_that_stand_there() {
    let steps = [(0, Step::Remote(false)), (2, Step::Auditing), (4, Step::Remote(true)), (4, Step::StrongPerformance)];
    let made = plan(&steps);
    let rows = [(1, 4, 3), (1, 2, 1), (1, 0, 1), (0, 3, 1), (3, 0, 1), (3, 2, 2), (2, 4, 3), (2, 40, 3), (3, 3, 2)];
    for (at, year, wanted) in rows {
        assert_eq!(made.position(at, year), wanted, "step {at} in year {year}");
        assert_eq!(dated(&made.clone().redated(at, year))[wanted], (year, steps[at].1));
    }
    assert_eq!(made.clone().redated(4, 1), made);
    assert_eq!(made.clone().redated(0, 41), made);
}

#[test]
fn another_step_may_follow_in_the_year_after_the_last() {
    let rows: [(&[(u8, Step)], u8); 4] = [
        (&[], 1),
        (&[(0, Step::Auditing)], 1),
        (&[(7, Step::Auditing), (2, Step::Remote(true))], 8),
        (&[(40, Step::Auditing)], 40),
    ];
    for (steps, wanted) in rows {
        assert_eq!(plan(steps).next_year(), wanted, "{steps:?}");
    }
}

#[test]
fn a_plan_takes_no_more_steps_than_it_has_room_for_and_none_beyond_the_horizon() {
    let full = (0..20).fold(Plan::default(), |plan, year| plan.with(Dated { year, step: Step::Auditing }));
    assert_eq!(full.steps().len(), Plan::MOST);
    let late = Dated { year: Horizon::MOST.get() + 1, step: Step::Auditing };
    assert_eq!(Plan::default().with(late), Plan::default());
    assert_eq!([4, 5, 40, 41].map(|years| Horizon::new(years).is_some()), [false, true, true, false]);
}

#[test]
fn a_plan_that_is_made_is_found_by_its_name() {
    let steps = |link: &str| {
        let plans = answers(link).plans().clone();
        PlanName::ALL.map(|name| {
            plans.named(name).map(|growth| growth.milestones.iter().map(|one| one.step).collect::<Vec<_>>())
        })
    };
    let [cpc, texas] = [Step::Certification(Certification::Cpc), Step::Move(Place::from_code("TX").unwrap())];
    assert_eq!(steps("#1?plan=1:cpc&plan-b=2:TX"), [Some(vec![cpc]), Some(vec![texas])]);
    assert_eq!(steps("#1?plan-b=2:TX"), [None, Some(vec![texas])]);
}
