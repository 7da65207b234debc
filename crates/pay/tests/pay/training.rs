//! Training: what it costs and brings, against cases worked by hand, and what the model says of a person's.

use crate::support::{Case, answers, any_profile, cases, cliffs_in, profile};
use pay::data::guide::Guide;
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::plan::Horizon;
use pay::model::profile::{Certification, Filing, Place, Profile};
use pay::model::rate::Rate;
use pay::model::route::Route;
use pay::model::step::Step;
use pay::model::student::{Course, Student, outcomes, training};
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::model::training::{Earnings, GAIN_YEARS, Outcome, Training};
use pay::model::training_case::Verdict;
use pay::units::Dollars;
use proptest::prelude::*;

/// A number of a case; `1/3` is a third.
fn number(case: &Case, column: &str) -> f64 {
    let (above, below) = case[column].split_once('/').unwrap_or((&case[column], "1"));
    above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap()
}

fn level(pay: Dollars) -> Earnings {
    Earnings { from: 0, yearly: vec![pay] }
}

/// The training of a case, with level earnings.
fn worked(case: &Case) -> Training {
    let of = |column| number(case, column);
    let after = Dollars(of("uncertified") * of("multiple").powf(of("credited")));
    Training {
        cost: Dollars(of("cost")),
        wait: of("months") as u32 + of("search") as u32,
        kept: of("kept"),
        without: level(Dollars(of("now"))),
        with: level(after),
        horizon: Horizon::new(of("horizon") as u8).unwrap(),
        discount: Rate::from_tenths(of("discount") as u16).unwrap(),
    }
}

#[test]
fn every_case_worked_by_hand_comes_out_to_the_cent() {
    let wrong = cases("training.csv", |case: &Case| {
        let got = worked(case).outcome();
        let payback = case["payback"].parse::<u32>().ok();
        let amounts = [("npv", Some(got.net_present_value))];
        let years = ["year1", "year5", "year10"].into_iter().zip(GAIN_YEARS.map(|year| got.gain_by(year)));
        let amounts = amounts.into_iter().chain(years);
        let wrong: Vec<_> = amounts.filter(|(column, got)| !same_cents(&case[*column], *got)).collect();
        let right = wrong.is_empty() && payback == got.payback;
        right.then_some(()).ok_or(format!("{wrong:?}, month {:?}; {}", got.payback, case["arithmetic"]))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether an amount is the one written, to the cent; nothing is written for none.
fn same_cents(written: &str, got: Option<Dollars>) -> bool {
    got.map(|got| got.cents()) == written.parse::<f64>().ok().map(|amount| Dollars(amount).cents())
}

#[test]
fn a_usual_course_has_the_guides_middle_cost_and_time() {
    let guide = Guide::published();
    for (route, row) in [(Route::SelfStudy, "training.self_study"), (Route::Program, "training.program")] {
        let course = Course::usual(Constants::published(), Certification::Cpc, route);
        // A CPC's exam is $425 for one try.
        assert_eq!(course.cost.0, guide.row(row).mid() + 425.0);
        assert_eq!(course.months, guide.row("training.time").mid().round() as u32);
    }
}

/// In the newest dollars, by the tables of the year: a coder without a certificate in Toledo earns 38,000 at the start
/// times 51,140 / 48,000 (the survey's dollars), times e^-0.07924 there (310 jobs, so 310/380 of ln(47,340 / 51,140) and the
/// rest of the mean of ln(44,560 / 48,500), ln(39,730 / 45,930), ln(44,120 / 45,690)), over the root of 1.25: 33,453. With all
/// of a CPC's 20% that is 40,144, with half of it 36,646, with a third 35,549. Of a dollar more than 31,000 FICA takes 7.65
/// cents, the federal tax 12, Ohio 2.75, so 77.6 are kept: 591, 365, 294 a month from month 14 on. The self-study's
/// √(500 × 3,000) = 1,225 and the exam's 425 are back after 3, 5 and 6 such months.
#[test]
fn training_from_31_000_in_toledo_pays_back_in_months_16_to_19_in_the_newest_dollars() {
    let toledo = answers("#2?years=0&certs=none&place=45780&train=cpc&train-pay=31000");
    assert_eq!(toledo.here.estimate.centre.whole(), 33_453);
    let Verdict::Known(outcomes) = &toledo.training().verdict else { panic!("no verdict") };
    assert_eq!(outcomes.each_ref().map(|outcome| outcome.payback), [Some(16), Some(18), Some(19)]);
}

#[test]
fn degrees_are_not_earned_by_self_study() {
    let routes = [Certification::Cpc, Certification::Rhit, Certification::Rhia].map(|one| one.row().routes.len());
    assert_eq!(routes, [2, 1, 0]);
    assert_eq!(Certification::Rhit.row().routes, [Route::Program]);
}

fn course(certification: Certification) -> Course {
    Course::usual(Constants::published(), certification, Route::Program)
}

fn pay(who: &Profile) -> Dollars {
    estimate(Constants::published(), who).centre
}

fn outcome(who: &Profile, student: Student, course: &Course, share: f64) -> Outcome {
    training(Constants::published(), who, student, course, share).outcome()
}

#[test]
fn a_coder_gains_the_difference_of_take_home_pay_from_the_month_after_training() {
    let who = profile("#1?years=4&certs=none&place=TX");
    let course = Course { months: 12, ..course(Certification::Cpc) };
    let got = outcome(&who, Student::Coder, &course, 1.0);
    assert_eq!(got.gain_by(1).unwrap().cents(), (Dollars(0.0) - course.cost).cents());
    let net = |link: &str| {
        let who = profile(link);
        TakeHome::compute(estimate(Constants::published(), &who).centre, who.place, &Taxpayer::of(&who)).net()
    };
    let gain = net("#1?years=5&certs=cpc&place=TX") - net("#1?years=5&certs=none&place=TX");
    assert_eq!((got.gain_by(2).unwrap() - got.gain_by(1).unwrap()).cents(), gain.cents());
}

#[test]
fn the_three_shares_are_all_a_half_and_a_third() {
    let (who, student) = (profile("#1?place=TX"), Student::Newcomer { pay_now: Dollars(28_000.0) });
    let course = course(Certification::Cpc);
    let wanted = [1.0, 0.5, 1.0 / 3.0].map(|share| outcome(&who, student, &course, share));
    assert_eq!(outcomes(Constants::published(), &who, student, &course), wanted);
}

#[test]
fn a_newcomer_starts_without_experience_and_earns_more_with_every_year() {
    let who = profile("#1?years=20&certs=rhia&role=director");
    let student = Student::Newcomer { pay_now: Dollars(30_000.0) };
    let made = training(Constants::published(), &who, student, &course(Certification::Cpc), 1.0);
    let net = |pay| TakeHome::compute(pay, Place::UNITED_STATES, &Taxpayer::filing(Filing::Single)).net().cents();
    let pay = |link| estimate(Constants::published(), &profile(link)).centre;
    assert_eq!(made.with.yearly[0].cents(), net(pay("#1?years=0&certs=cpc")));
    assert_eq!(made.with.yearly[5].cents(), net(pay("#1?years=5&certs=cpc")));
    assert_eq!(made.without.yearly.iter().map(|pay| pay.cents()).collect::<Vec<_>>(), [net(Dollars(30_000.0))]);
    assert_eq!((made.wait, made.with.from), (13, 13));
}

#[test]
fn a_newcomer_credited_with_nothing_is_a_coder_without_a_certificate() {
    let student = Student::Newcomer { pay_now: Dollars(0.0) };
    let made = training(Constants::published(), &profile("#1"), student, &course(Certification::Cpc), 0.0);
    let without = estimate(Constants::published(), &profile("#1?years=0&certs=none")).centre;
    let net = TakeHome::compute(without, Place::UNITED_STATES, &Taxpayer::filing(Filing::Single)).net();
    assert_eq!(made.with.yearly[0].cents(), net.cents());
}

#[test]
fn who_earns_nothing_takes_nothing_home_whatever_credits_there_are() {
    for filing in [Filing::Single, Filing::Joint, Filing::HeadOfHousehold] {
        for place in Place::states() {
            let kept = |pay| {
                let who = Profile { filing, place, ..Profile::default() };
                let student = Student::Newcomer { pay_now: Dollars(pay) };
                let made = training(Constants::published(), &who, student, &course(Certification::Cpc), 1.0);
                made.without.yearly[0].0
            };
            assert_eq!(kept(0.0), 0.0);
            let rising: Vec<f64> = (0..40).map(|thousands| kept(f64::from(thousands) * 1_000.0)).collect();
            assert!(rising.is_sorted(), "{filing:?} in {}: {rising:?}", place.code());
        }
    }
}

#[test]
fn what_is_not_said_of_a_training_is_the_usual_course() {
    let asked = |link: &str| answers(link).training().clone();
    let usual = |route| Course::usual(Constants::published(), Certification::Cpc, route);
    for (link, route) in [("#1?certs=none", Route::SelfStudy), ("#1?certs=none&train-route=program", Route::Program)] {
        let who = profile(link);
        let wanted = outcomes(Constants::published(), &who, Student::Coder, &usual(route));
        assert_eq!(asked(link).verdict, Verdict::Known(wanted), "{link}");
    }
    let said = "#1?place=TX&train-cost=500&train-months=6&train-search=1&train-pay=0&train-years=10&train-discount=0";
    let course = Course {
        cost: Dollars(500.0),
        months: 6,
        search: 1,
        horizon: Horizon::new(10).unwrap(),
        discount: Rate::from_tenths(0).unwrap(),
        ..usual(Route::SelfStudy)
    };
    let newcomer = Student::Newcomer { pay_now: Dollars(0.0) };
    let who = profile(said);
    let wanted = outcomes(Constants::published(), &who, newcomer, &course);
    assert_eq!(asked(said).verdict, Verdict::Known(wanted));
}

#[test]
fn a_coder_cannot_train_for_what_they_hold_and_a_newcomer_holds_nothing() {
    let verdict = |link: &str| answers(link).training().verdict.clone();
    assert_eq!(verdict("#1?certs=cpc,ccs&train=ccs"), Verdict::Held);
    assert!(verdict("#1?certs=cpc,ccs&train=ccs&train-pay=20000").outcomes().is_some());
    assert!(verdict("#1?certs=cpc&train=ccs").outcomes().is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_less_the_certificate_is_credited_with_the_less_it_brings(
        who in any_profile(),
        certification in proptest::sample::select(&Certification::ALL),
        pay_now in 0..90_000_u32,
    ) {
        // Where the law has a cliff, more pay may leave less.
        prop_assume!(cliffs_in(who.place, who.filing).next().is_none());
        let more = estimate(Constants::published(), &Step::Certification(certification).apply(who.clone())).centre;
        prop_assume!(more >= pay(&who));
        for student in [Student::Coder, Student::Newcomer { pay_now: Dollars(f64::from(pay_now)) }] {
            let shares = outcomes(Constants::published(), &who, student, &course(certification));
            for pair in shares.windows(2) {
                let worth = |at: usize| pair[at].net_present_value.0;
                prop_assert!(worth(0) >= worth(1) - 0.01, "{:?}", shares.map(|one| one.net_present_value));
            }
        }
    }

    #[test]
    fn a_coder_credited_with_nothing_only_pays(who in any_profile(), kept in 0.0..=1.0) {
        let course = Course { kept, ..course(Certification::Ccs) };
        let got = outcome(&who, Student::Coder, &course, 0.0);
        prop_assert_eq!(got.payback, None);
        prop_assert!(got.net_present_value.0 <= -course.cost.0);
        prop_assert!(got.balance.windows(2).all(|pair| pair[1] <= pair[0]));
    }

    #[test]
    fn by_the_month_of_payback_the_gain_has_paid_and_a_month_before_it_had_not(
        cost in 0..20_000_u32, wait in 0..36_u32, without in 0..60_000_u32, with in 0..60_000_u32, kept in 0.0..=1.0,
    ) {
        let training = Training {
            cost: Dollars(f64::from(cost)),
            wait,
            kept,
            without: level(Dollars(f64::from(without))),
            with: level(Dollars(f64::from(with))),
            horizon: Horizon::default(),
            discount: Rate::DISCOUNT,
        };
        let [now, after] = [without, with].map(|pay| f64::from(pay) / 12.0);
        let balance = |month: u32| {
            let waited = f64::from(month.min(wait));
            (after - now) * (f64::from(month) - waited) - now * (1.0 - kept) * waited - f64::from(cost)
        };
        let last = 12 * u32::from(training.horizon.get());
        let owing = |month: &u32| balance(*month) < -0.005;
        let last_owing = (0..=last).rev().find(owing);
        let wanted = if last_owing == Some(last) { None } else { Some(last_owing.map_or(0, |month| month + 1)) };
        prop_assert_eq!(training.outcome().payback, wanted);
    }
}
