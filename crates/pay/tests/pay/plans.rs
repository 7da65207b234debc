//! Plans: steps with their dates, what they pay over the years, and when one overtakes another.

use crate::support::{any_plan, any_profile, profile};
use pay::data::guide::Guide;
use pay::model::compare::InPlace;
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::growth::{Growth, YearOfPay, overtakes};
use pay::model::paid_over::paid_over_estimate;
use pay::model::plan::{Dated, Horizon, Plan};
use pay::model::profile::{Certification, Profile, Role, Setting, Specialty, Years};
use pay::model::rate::Rate;
use pay::model::ready_made::ReadyMade;
use pay::model::step::Step;
use pay::units::Dollars;
use proptest::prelude::*;

fn plan(steps: &[(u8, Step)]) -> Plan {
    steps.iter().fold(Plan::default(), |plan, (year, step)| plan.with(Dated { year: *year, step: *step }))
}

fn years(count: u8) -> Horizon {
    Horizon::new(count).unwrap()
}

fn growth(who: &Profile, plan: &Plan, horizon: u8) -> Growth {
    let here = InPlace::estimate(Constants::published(), who);
    let staying = Growth::staying(Constants::published(), who, &here, years(horizon));
    Growth::compute(Constants::published(), who, plan, &staying)
}

fn pay(link: &str) -> i64 {
    estimate(Constants::published(), &profile(link)).centre.whole()
}

fn centre(pay: &YearOfPay) -> Dollars {
    pay.centre
}

fn dated(plan: &Plan) -> Vec<(u8, Step)> {
    plan.steps().iter().map(|dated| (dated.year, dated.step)).collect()
}

#[test]
fn the_guides_story_goes_from_38_000_to_65_375_in_five_years() {
    let beginner = profile("#1?years=0&basis=guide");
    let story = growth(&beginner, &ReadyMade::Story.plan(Constants::published(), &beginner), 5);
    let [start, end] = [story.years[0].centre.whole(), story.years[5].centre.whole()];
    assert_eq!([start, end], [38_000, 65_375]);
    let guide = Guide::published();
    assert_eq!(start as f64, guide.row("story.start").low);
    assert!(end as f64 >= guide.row("story.after").low);
    assert_eq!(end, pay("#1?years=5&basis=guide&certs=cpc&specialty=surgical&performance=strong"));
}

#[test]
fn each_promotion_of_the_guides_path_comes_at_8_11_and_15_years_and_brings_15_to_30_percent() {
    let who = profile("#1?years=0");
    let plan = ReadyMade::CareerPath.plan(Constants::published(), &who);
    let path = growth(&who, &plan, 20);
    let found: Vec<_> = path.milestones.iter().map(|one| (one.after.year, one.step)).collect();
    let wanted = [(8, Role::Supervisor), (11, Role::Manager), (15, Role::Director)];
    assert_eq!(found, wanted.map(|(year, role)| (year, Step::Role(role))));
    let range = Guide::published().row("promotion");
    for one in &path.milestones {
        let raise = one.after.centre / one.before.centre - 1.0;
        assert!((range.low..=range.high).contains(&raise), "{:?}: {raise}", one.step);
    }
}

#[test]
fn who_is_late_on_the_guides_path_is_promoted_at_once_and_then_as_usual() {
    let path = |link: &str| {
        let plan = ReadyMade::CareerPath.plan(Constants::published(), &profile(link));
        plan.steps().iter().map(|dated| dated.year).collect::<Vec<_>>()
    };
    let rows: [(&str, &[u8]); 6] = [
        ("#1?years=3", &[5, 8, 12]),
        ("#1?years=10", &[0, 3, 7]),
        ("#1?years=30", &[0, 3, 7]),
        ("#1?years=9&role=supervisor", &[2, 6]),
        ("#1?years=20&role=manager", &[0]),
        ("#1?years=20&role=director", &[]),
    ];
    for (link, wanted) in rows {
        assert_eq!(path(link), wanted, "{link}");
    }
}

#[test]
fn the_ready_made_plans_take_the_steps_they_name() {
    let ready = |start: ReadyMade, link: &str| dated(&start.plan(Constants::published(), &profile(link)));
    let certificate = Step::Certification;
    let risk = Step::Specialty(Specialty::RiskAdjustment);
    let [cpc, ccs, rhit] = [Certification::Cpc, Certification::Ccs, Certification::Rhit].map(certificate);
    assert_eq!(ready(ReadyMade::Specialize, "#1"), [(1, cpc), (2, risk)]);
    assert_eq!(ready(ReadyMade::Specialize, "#1?certs=ccs&specialty=oncology"), [(1, risk)]);
    assert_eq!(ready(ReadyMade::Specialize, "#1?certs=cpc&specialty=risk-adjustment"), []);
    assert_eq!(ready(ReadyMade::CredentialStack, "#1"), [(1, cpc), (2, ccs), (3, rhit)]);
    assert_eq!(ready(ReadyMade::CredentialStack, "#1?certs=cpc"), [(1, ccs), (2, rhit)]);
    let [first, second] = ready(ReadyMade::RemoteAndMove, "#1?place=CA")[..] else { panic!("two steps") };
    assert_eq!(first, (1, Step::Remote(true)));
    assert!(matches!(second, (2, Step::Move(_))));
    let strong = [(5, Step::StrongPerformance)];
    assert_eq!(ready(ReadyMade::Story, "#1?certs=cpc&specialty=oncology"), strong);
}

#[test]
fn nobody_is_sent_to_a_specialty_that_pays_no_more_than_their_own() {
    let risk = Guide::published().row("specialty.risk_adjustment");
    let equal = Constants::derive(Guide::published().with("specialty.surgical", risk.low, risk.high));
    for own in ["surgical", "risk-adjustment"] {
        let who = profile(&format!("#1?certs=cpc&specialty={own}"));
        assert_eq!(dated(&ReadyMade::Specialize.plan(&equal, &who)), [], "{own}");
    }
}

#[test]
fn going_remote_and_moving_buys_more_than_staying_in_california() {
    let who = profile("#1?place=CA");
    let plan = ReadyMade::RemoteAndMove.plan(Constants::published(), &who);
    let [moved, stayed] = [&plan, &Plan::default()].map(|plan| growth(&who, plan, 10));
    assert!(moved.years[10].centre < stayed.years[10].centre);
    assert!(moved.years[10].real_net > stayed.years[10].real_net);
}

#[test]
fn beyond_45_years_of_experience_pay_stays_as_it_is() {
    let who = Profile { years: Years::new(40).unwrap(), ..Profile::default() };
    let staying = growth(&who, &Plan::default(), 40);
    let last = pay("#1?years=45");
    assert!(staying.years[4].centre.whole() < last);
    assert!(staying.years[5..].iter().all(|pay| pay.centre.whole() == last));
    assert_eq!(staying.years.len(), 41);
}

#[test]
fn what_is_earned_by_a_year_is_the_pay_of_the_years_before_it() {
    let who = profile("#1?years=2");
    let staying = growth(&who, &Plan::default(), 5);
    let earned = staying.cumulative(centre);
    assert_eq!(earned[0].whole(), 0);
    assert_eq!(earned[1].whole(), pay("#1?years=2"));
    let three = ["#1?years=2", "#1?years=3", "#1?years=4"].map(|link| estimate(Constants::published(), &profile(link)));
    assert_eq!(earned[3].cents(), three.iter().map(|one| one.centre).sum::<Dollars>().cents());
    assert_eq!(earned.len(), 6);
}

#[test]
fn nominal_pay_grows_by_the_rate_typed_from_now_on() {
    let staying = growth(&profile("#1?years=45"), &Plan::default(), 5);
    let nominal = staying.clone().nominal(Rate::PAY_GROWTH);
    // 1.025^5 is 1.131408.
    let figures = |pay: &YearOfPay| [pay.low, pay.centre, pay.high, pay.real_net];
    for (grown, today) in figures(&nominal.years[5]).into_iter().zip(figures(&staying.years[5])) {
        assert!((grown / today - 1.131408).abs() < 1e-6, "{grown:?} of {today:?}");
    }
    assert_eq!(nominal.years[0], staying.years[0]);
    assert_eq!(staying.clone().nominal(Rate::from_tenths(0).unwrap()), staying);
    assert_eq!(Rate::from_tenths(201), None);
}

#[test]
fn a_plan_overtakes_another_where_it_goes_ahead_for_good() {
    let series = |amounts: &[f64]| amounts.iter().copied().map(Dollars).collect::<Vec<_>>();
    let flat = series(&[50.0; 6]);
    let rows: [(&[f64], Option<usize>); 6] = [
        (&[40.0, 45.0, 55.0, 60.0, 60.0, 60.0], Some(2)),
        (&[40.0, 60.0, 45.0, 45.0, 60.0, 70.0], Some(4)),
        (&[60.0, 60.0, 60.0, 60.0, 60.0, 60.0], Some(0)),
        (&[60.0, 60.0, 60.0, 60.0, 60.0, 50.0], None),
        (&[50.0, 50.0, 50.0, 50.0, 50.0, 50.4], None),
        (&[50.0, 50.0, 50.0, 50.0, 50.0, 51.0], Some(5)),
    ];
    for (one, wanted) in rows {
        assert_eq!(overtakes(&series(one), &flat), wanted, "{one:?}");
    }
}

#[test]
fn a_plan_that_pays_later_overtakes_in_pay_before_it_does_in_all_that_was_earned() {
    let who = profile("#1?years=1&certs=cpc");
    // Insurance pays more than no setting at once; a hospital pays more than insurance, but only from year 4.
    let early = growth(&who, &plan(&[(0, Step::Setting(Setting::Insurance))]), 20);
    let late = growth(&who, &plan(&[(4, Step::Setting(Setting::Hospital)), (6, Step::Auditing)]), 20);
    assert_eq!(overtakes(&late.yearly(centre), &early.yearly(centre)), Some(4));
    let earned = overtakes(&late.cumulative(centre), &early.cumulative(centre)).unwrap();
    assert!(earned > 4, "{earned}");
    assert_eq!(overtakes(&early.cumulative(centre), &late.cumulative(centre)), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_year_of_a_plan_pays_what_the_person_is_by_then(
        who in any_profile(), plan in any_plan(), horizon in 5..=40_u8,
    ) {
        let found = growth(&who, &plan, horizon);
        prop_assert_eq!(found.years.len(), usize::from(horizon) + 1);
        // In times what such a person is estimated to earn.
        let paid = paid_over_estimate(Constants::published(), &who);
        for pay in &found.years {
            // The steps one by one, without the plan's help.
            let taken = dated(&plan).into_iter().filter(|(year, _)| *year <= pay.year);
            let mut by_then = taken.fold(who.clone(), |who, (_, step)| step.apply(who));
            by_then.years = Years::new((who.years.get() + pay.year).min(45)).unwrap();
            let wanted = estimate(Constants::published(), &by_then);
            let wanted = [wanted.low, wanted.centre, wanted.high].map(|dollars| dollars * paid);
            prop_assert_eq!([pay.low, pay.centre, pay.high], wanted);
            prop_assert_eq!(plan.after(&who, pay.year), by_then);
        }
        let within = dated(&plan).iter().filter(|(year, _)| *year <= horizon).count();
        prop_assert_eq!(found.milestones.len(), within);
    }

    #[test]
    fn a_ready_made_plan_has_only_steps_that_change_the_person(who in any_profile()) {
        for start in ReadyMade::ALL {
            let plan = start.plan(Constants::published(), &who);
            let mut person = who.clone();
            for (_, step) in dated(&plan) {
                prop_assert!(!step.is_taken(&person), "{start:?}: {step:?}");
                person = step.apply(person);
            }
            prop_assert!(dated(&plan).iter().all(|(year, _)| *year <= 15));
        }
    }

    #[test]
    fn moving_home_changes_nothing(who in any_profile(), year in 0..=5_u8) {
        let [stays, moves] = [plan(&[]), plan(&[(year, Step::Move(who.place))])].map(|plan| growth(&who, &plan, 5));
        prop_assert_eq!(stays.years, moves.years);
    }
}
