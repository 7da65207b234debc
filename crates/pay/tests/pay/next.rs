//! What next: which steps are open to a person, what each adds, and in which order they stand.

use crate::support::cards::{card, chart};
use crate::support::{answers, any_profile, profile};
use pay::answers::Answers;
use pay::cards::{Card, Chart, StepRow};
use pay::data::guide::Guide;
use pay::model::compare::InPlace;
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::moves::{MOST_MOVES, best_moves};
use pay::model::next::{Lever, rare_role, steps_open};
use pay::model::profile::{Certification, CertificationSet, Certifications, Place, Profile, Role, Setting, Specialty};
use pay::model::purchasing_power::price_index;
use pay::model::step::Step;
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::model::trial::Trial;
use pay::units::Dollars;
use pay::words::section::Section;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::cmp::Reverse;

const PROFILES: usize = 10_000;
/// Every so many profiles, all places are tried; for the others some, as all of them take minutes.
const ALL_PLACES_EVERY: usize = 20;
const SOME_PLACES: usize = 12;

fn ranking(who: &Profile) -> Vec<Lever> {
    Answers::from(who.clone()).levers().to_vec()
}

fn lever(who: &Profile, step: Step) -> Lever {
    ranking(who).into_iter().find(|lever| lever.step == step).unwrap()
}

fn open(link: &str) -> Vec<Step> {
    steps_open(&profile(link))
}

fn steps(card: &Card) -> &[StepRow] {
    let Chart::Steps(rows) = chart(&card.blocks) else { panic!("no steps") };
    rows
}

/// Take-home pay a year.
fn net(who: &Profile) -> f64 {
    TakeHome::compute(estimate(Constants::published(), who).centre, who.place, &Taxpayer::of(who)).net().0
}

/// What the person would be after each step, in the order in which equal ones are to stand. Written answer by answer,
/// without the model's steps.
fn neighbors(who: &Profile) -> Vec<(Step, Profile)> {
    let mut found = Vec::new();
    for one in Certification::ALL {
        let held = match who.certifications {
            Certifications::TypicalMix => CertificationSet::default(),
            Certifications::Held(held) => held,
        };
        let leads = matches!(who.role, Role::Manager | Role::Director);
        let higher = match one {
            Certification::Cca => held.has(Certification::Ccs) || held.has(Certification::CcsP),
            Certification::Rhit => held.has(Certification::Rhia),
            Certification::CpcA => held.has(Certification::Cpc) || who.years.get() >= 2,
            Certification::Cpb => held.has(Certification::Cpc),
            // It is no longer given.
            Certification::CpcP => true,
            Certification::Cpc | Certification::Ccs | Certification::Rhia => false,
            Certification::Crc | Certification::Coc | Certification::Cic | Certification::Cpma => false,
            Certification::Cdeo | Certification::AapcSpecialty | Certification::CcsP | Certification::Cdip => false,
        };
        if !held.has(one) && !higher && (!leads || one == Certification::Rhia) {
            let certifications = Certifications::Held(held.with(one));
            found.push((Step::Certification(one), Profile { certifications, ..who.clone() }));
        }
    }
    let codes = matches!(who.role, Role::Coder | Role::Supervisor);
    for specialty in Specialty::ALL.into_iter().skip(1).filter(|one| codes && *one != who.specialty) {
        found.push((Step::Specialty(specialty), Profile { specialty, ..who.clone() }));
    }
    for setting in Setting::ALL.into_iter().skip(1).filter(|one| *one != who.setting) {
        found.push((Step::Setting(setting), Profile { setting, ..who.clone() }));
    }
    if codes && !who.auditing {
        found.push((Step::Auditing, Profile { auditing: true, ..who.clone() }));
    }
    if !who.strong_performance {
        found.push((Step::StrongPerformance, Profile { strong_performance: true, ..who.clone() }));
    }
    if !who.remote {
        found.push((Step::Remote(true), Profile { remote: true, ..who.clone() }));
    }
    let promotion = match (who.role, who.years.get()) {
        (Role::Coder, 5..) => Some(Role::Supervisor),
        (Role::Supervisor, 8..) => Some(Role::Manager),
        (Role::Manager, 12..) => Some(Role::Director),
        (Role::Coder | Role::Supervisor | Role::Manager | Role::Director, _) => None,
    };
    found.extend(promotion.map(|role| (Step::Role(role), Profile { role, ..who.clone() })));
    found
}

/// What the person's pay buys in a place, in cents a year at average US prices.
fn buys(who: &Profile, place: Place) -> i64 {
    let there = Profile { place, ..who.clone() };
    Dollars(net(&there) / price_index(place, who.housing)).cents()
}

/// The five best places of those given, which stand in the table's order.
fn best_of(who: &Profile, places: impl Iterator<Item = Place>) -> Vec<Place> {
    let others = places.filter(|place| *place != who.place && *place != Place::UNITED_STATES);
    let mut found: Vec<_> = others.map(|place| (Reverse(buys(who, place)), place)).collect();
    found.sort();
    found.into_iter().take(5).map(|(_, place)| place).collect()
}

/// By what steps are ranked: the middle, in cents, of all that a step adds and of what it adds where a certificate is
/// credited with a third of the higher pay, as a power of it.
fn middle_gain(who: &Profile, step: Step, after: &Profile) -> i64 {
    let [before, wage] = [who, after].map(|who| estimate(Constants::published(), who).centre);
    let share = if matches!(step, Step::Certification(_)) { 1.0 / 3.0 } else { 1.0 };
    let kept = |wage: f64| TakeHome::compute(Dollars(wage), who.place, &Taxpayer::of(who)).net().0;
    let least = kept(before.0 * (wage.0 / before.0).powf(share));
    Dollars((least + kept(wage.0)) / 2.0 - kept(before.0)).cents()
}

/// What is wrong with the ranking of a person's levers.
fn complaint(who: &Profile, nth: usize) -> Option<String> {
    let gain = |after: &Profile| Dollars(net(after) - net(who)).cents();
    let mut ranked = neighbors(who);
    ranked.sort_by_key(|(step, after)| Reverse(middle_gain(who, *step, after)));
    let mut wanted: Vec<(Step, i64)> = ranked.into_iter().map(|(step, after)| (step, gain(&after))).collect();
    let offered = Answers::from(who.clone()).moves().to_vec();
    let moves =
        moves(who, nth, &offered).into_iter().map(|place| (Step::Move(place), Profile { place, ..who.clone() }));
    wanted.extend(moves.map(|(step, after)| (step, gain(&after))));
    let got = ranking(who).into_iter().chain(offered).map(|lever| (lever.step, lever.gain.cents())).collect::<Vec<_>>();
    (got != wanted).then(|| format!("{who:?}\n  wanted {wanted:?}\n  got    {got:?}"))
}

/// The moves that are to be offered. Where not all places are tried, those offered are held against some.
fn moves(who: &Profile, nth: usize, offered: &[Lever]) -> Vec<Place> {
    if nth.is_multiple_of(ALL_PLACES_EVERY) {
        return best_of(who, Place::all());
    }
    let apart = Place::all().count() / SOME_PLACES;
    let some = Place::all().skip(nth % apart).step_by(apart);
    let offered =
        offered.iter().filter_map(|lever| if let Step::Move(place) = lever.step { Some(place) } else { None });
    let mut tried: Vec<Place> = offered.chain(some).collect();
    tried.sort();
    tried.dedup();
    best_of(who, tried.into_iter())
}

#[test]
fn the_ranking_is_that_of_trying_every_step_on_10_000_people() {
    let mut runner = TestRunner::default();
    let people = any_profile();
    let people: Vec<Profile> = (0..PROFILES).map(|_| people.new_tree(&mut runner).unwrap().current()).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let complaints = std::thread::scope(|scope| {
        let shares = people.chunks(PROFILES.div_ceil(threads)).map(|share| {
            let check = || share.iter().enumerate().find_map(|(nth, who)| complaint(who, nth));
            scope.spawn(check)
        });
        let running: Vec<_> = shares.collect();
        running.into_iter().filter_map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_lever_says_what_the_person_earns_and_keeps_after_it() {
    let who = profile("#1?years=4&certs=none&place=TX");
    let cpc = lever(&who, Step::Certification(Certification::Cpc));
    let certified = profile("#1?years=4&certs=cpc&place=TX");
    assert_eq!(cpc.after, InPlace::estimate(Constants::published(), &certified));
    assert_eq!(cpc.gain.cents(), Dollars(net(&certified) - net(&who)).cents());
}

#[test]
fn a_certificate_has_the_guides_costs_and_is_paid_back_by_its_gain() {
    let guide = Guide::published();
    let cpc = lever(&profile("#1?years=4&certs=none&place=TX"), Step::Certification(Certification::Cpc));
    let rows = cpc.ways.iter().map(|way| (way.cost.id, way.months.id)).collect::<Vec<_>>();
    assert_eq!(rows, [("training.self_study", "training.time"), ("training.program", "training.time")]);
    // A CCA brings little to who holds a CPC: years pass before a program is paid.
    let certified = profile("#1?years=1&certs=cpc&specialty=risk-adjustment");
    let cca = lever(&certified, Step::Certification(Certification::Cca));
    assert!(cca.ways[1].payback.unwrap() > 4 * 12, "{:?}", cca.ways);
    let each = [(&cpc, 425.0), (&cca, 299.0)];
    let ways = each.into_iter().flat_map(|(lever, exam)| lever.ways.iter().map(move |way| (way, lever.gain.0, exam)));
    for (way, gain, exam) in ways {
        // Ten months of training (the middle of 6 to 18), then a twelfth of the gain a month, for the course and the exam.
        let cost = guide.row(way.cost.id).mid() + exam;
        let paid_by = |month: u32| f64::from(month - 10) * gain / 12.0 >= cost;
        let payback = way.payback.unwrap();
        assert!(paid_by(payback) && !paid_by(payback - 1), "{payback}");
    }
}

#[test]
fn what_brings_nothing_is_never_paid_back() {
    let mix = profile("#1?years=4");
    let cca = lever(&mix, Step::Certification(Certification::Cca));
    assert!(cca.loses());
    assert!(cca.ways.iter().all(|way| way.payback.is_none()));
    assert!(lever(&mix, Step::Certification(Certification::Rhia)).ways.is_empty());
}

#[test]
fn only_certificates_have_a_cost() {
    for lever in ranking(&profile("#1?years=9&certs=none")) {
        assert!(lever.ways.is_empty() || matches!(lever.step, Step::Certification(_)), "{:?}", lever.step);
    }
}

#[test]
fn a_promotion_is_open_from_three_years_before_it_is_usual_and_only_the_next_one() {
    let promotion = |link: &str| {
        let roles =
            open(link).into_iter().filter_map(|step| if let Step::Role(role) = step { Some(role) } else { None });
        roles.collect::<Vec<_>>()
    };
    let rows: [(&str, &[Role]); 7] = [
        ("#1?years=4", &[]),
        ("#1?years=5", &[Role::Supervisor]),
        ("#1?years=30", &[Role::Supervisor]),
        ("#1?years=7&role=supervisor", &[]),
        ("#1?years=8&role=supervisor", &[Role::Manager]),
        ("#1?years=12&role=manager", &[Role::Director]),
        ("#1?years=40&role=director", &[]),
    ];
    for (link, wanted) in rows {
        assert_eq!(promotion(link), wanted, "{link}");
    }
}

#[test]
fn nobody_is_sent_on_site_or_back_to_general_coding() {
    let all = open("#1?remote=yes&specialty=surgical&setting=hospital&auditing=yes&performance=strong");
    let back = [
        Step::Remote(true),
        Step::Remote(false),
        Step::Specialty(Specialty::General),
        Step::Specialty(Specialty::Surgical),
        Step::Setting(Setting::Any),
        Step::Setting(Setting::Hospital),
        Step::Auditing,
        Step::StrongPerformance,
    ];
    assert!(back.iter().all(|step| !all.contains(step)), "{all:?}");
}

#[test]
fn auditing_brings_a_consultant_nothing_and_takes_nothing() {
    let auditing = lever(&profile("#1?years=10&setting=consulting"), Step::Auditing);
    assert_eq!((auditing.gain.cents(), auditing.loses()), (0, false));
}

#[test]
fn five_moves_are_offered_neither_home_nor_the_nation() {
    for link in ["#1", "#1?place=TX", "#1?place=19100&remote=yes"] {
        let who = profile(link);
        let best = best_moves(Constants::published(), &who);
        assert_eq!(best.len(), MOST_MOVES);
        assert!(!best.contains(&who.place) && !best.contains(&Place::UNITED_STATES), "{link}");
        let again = best_moves(Constants::published(), &Profile { place: best[0], ..who.clone() });
        assert!(!again.contains(&best[0]), "{link}");
    }
}

#[test]
fn what_a_move_brings_in_money_and_by_prices_is_told_apart() {
    // What is left of pay elsewhere is money in hand; what it buys more there, at home's prices, is not.
    let home = profile("#1?place=TX");
    let moves = Answers::from(home.clone()).moves().to_vec();
    assert_eq!(moves.len(), MOST_MOVES);
    for lever in moves {
        let Step::Move(place) = lever.step else { panic!("{lever:?}") };
        let there = Profile { place, ..home.clone() };
        assert_eq!(lever.gain.cents(), Dollars(net(&there) - net(&home)).cents());
        let worth = net(&there) / price_index(place, None) * price_index(home.place, None);
        assert_eq!((lever.gain + lever.prices).cents(), Dollars(worth - net(&home)).cents());
    }
}

#[test]
fn only_a_certificates_gain_is_a_span_from_a_third_of_it() {
    let who = profile("#1?years=4&certs=none&place=TX");
    for lever in ranking(&who) {
        let certificate = matches!(lever.step, Step::Certification(_));
        assert_eq!(certificate, lever.least_gain != lever.gain, "{lever:?}");
    }
    // A CPC multiplies the pay of who holds nothing by 1.2; a third of that, in logarithms, by 1.2^(1/3).
    let cpc = lever(&who, Step::Certification(Certification::Cpc));
    let pay = estimate(Constants::published(), &who).centre;
    let kept = |pay: Dollars| TakeHome::compute(pay, who.place, &Taxpayer::of(&who)).net();
    assert_eq!(cpc.least_gain.cents(), (kept(pay * 1.2_f64.powf(1.0 / 3.0)) - kept(pay)).cents());
}

#[test]
fn what_makes_no_sense_for_a_role_or_beside_a_higher_certificate_is_not_offered() {
    let director = open("#1?years=20&role=director&certs=rhia");
    for step in [Step::Certification(Certification::Rhit), Step::Specialty(Specialty::Anesthesia), Step::Auditing] {
        assert!(!director.contains(&step), "{step:?}");
    }
    assert!(open("#1?years=20&role=director").contains(&Step::Certification(Certification::Rhia)));
    assert!(!open("#1?certs=ccs").contains(&Step::Certification(Certification::Cca)));
    assert!(!open("#1?certs=rhia").contains(&Step::Certification(Certification::Rhit)));
}

#[test]
fn a_role_held_more_than_three_years_before_it_is_usual_is_rare() {
    let rows = [
        ("#1?years=1&role=supervisor", Some(8.0)),
        ("#1?years=4&role=supervisor", Some(8.0)),
        ("#1?years=5&role=supervisor", None),
        ("#1?years=11&role=director", Some(15.0)),
        ("#1?years=0", None),
    ];
    for (link, wanted) in rows {
        assert_eq!(rare_role(&profile(link)), wanted, "{link}");
    }
}

#[test]
fn trying_a_place_takes_back_another_and_certificates_add_up() {
    let [texas, maine] = ["TX", "ME"].map(|code| Step::Move(Place::from_code(code).unwrap()));
    let [cpc, ccs] = [Certification::Cpc, Certification::Ccs].map(Step::Certification);
    let tried = [texas, cpc, maine, ccs].into_iter().fold(Trial::default(), Trial::toggled);
    assert_eq!(tried.steps(), [cpc, maine, ccs]);
    assert_eq!(tried.apply_to(&profile("#1?years=4")), profile("#1?years=4&certs=cpc,ccs&place=ME"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn trying_and_taking_back_returns_the_same_person(
        who in any_profile(), one in any::<proptest::sample::Index>(), other in any::<proptest::sample::Index>(),
    ) {
        let steps = steps_open(&who);
        let [one, other] = [one, other].map(|at| *at.get(&steps));
        let tried = Trial::default().toggled(one);
        prop_assert_ne!(tried.apply_to(&who), who.clone());
        prop_assert_eq!(tried.clone().toggled(one).apply_to(&who), who.clone());
        // Also with another tried before, unless that was replaced.
        let before = Trial::default().toggled(other);
        let both = before.clone().toggled(one);
        if one != other && both.steps().contains(&other) {
            prop_assert_eq!(both.toggled(one), before);
        }
    }

    #[test]
    fn a_step_taken_is_no_longer_open_and_taking_it_again_changes_nothing(who in any_profile()) {
        for step in steps_open(&who) {
            prop_assert!(!step.is_taken(&who));
            let after = step.apply(who.clone());
            prop_assert!(step.is_taken(&after));
            prop_assert_eq!(step.apply(after.clone()), after.clone());
            prop_assert!(!neighbors(&after).iter().any(|(open, _)| *open == step));
        }
    }

    #[test]
    fn steps_that_lose_stand_last(who in any_profile()) {
        let losing: Vec<bool> = ranking(&who).iter().map(Lever::loses).collect();
        prop_assert!(losing.is_sorted());
    }
}

#[test]
fn every_step_is_told_with_its_gain_and_its_source() {
    let rows = [
        ("#1", "Risk adjustment coding would add the most: $13,300 a year to take home"),
        (
            "#1?years=9&certs=cpc,ccs,cca,rhit,rhia&specialty=risk-adjustment&auditing=yes&performance=strong&place=19100",
            "",
        ),
    ];
    for (link, wanted) in rows {
        let answers = answers(link);
        let card = card(Section::Next, &answers);
        assert!(wanted.is_empty() || card.title == wanted, "{}", card.title);
        let steps = steps(&card);
        assert_eq!(steps.len(), answers.levers().len());
        for row in steps {
            assert!(!row.name.is_empty() && !row.source.1.is_empty() && !row.gain.contains("NaN"), "{row:?}");
            assert!((0.0..=100.0).contains(&row.bar), "{row:?}");
        }
    }
}

#[test]
fn a_way_to_a_certificate_is_told_with_its_cost_time_and_payback() {
    let card = card(Section::Next, &answers("#1?years=4&certs=none"));
    let cpc = steps(&card).iter().find(|row| row.step == Step::Certification(Certification::Cpc)).unwrap();
    assert_eq!(cpc.name, "Earn a CPC");
    assert!(cpc.ways[0].starts_with("Self-study, $500 to $3,000, 6 to 18 months (guide): paid back"), "{:?}", cpc.ways);
    assert!(cpc.ways[1].starts_with("A certificate or associate program, $1,000 to $15,000"), "{:?}", cpc.ways);
}
