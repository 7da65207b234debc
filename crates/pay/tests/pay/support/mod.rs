//! What several tests share.
pub mod cards;
pub mod figures;

use std::collections::HashMap;

/// One row of a file of cases, by column.
pub type Case = HashMap<String, String>;

/// Numbers that look random and are the same in every run (xorshift; Marsaglia 2003).
pub struct Random(pub u64);

impl Random {
    /// Under a limit, from 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    /// One of these.
    pub fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// Runs `check` on every row of a file in `tests/cases` and gives the complaints, each with the row's name.
pub fn cases(file: &str, check: impl Fn(&Case) -> Result<(), String>) -> Vec<String> {
    let complaint = |case: &Case| check(case).err().map(|problem| format!("{}: {problem}", case["name"]));
    rows(file).iter().filter_map(complaint).collect()
}

/// Every row of a file in `tests/cases`.
pub fn rows(file: &str) -> Vec<Case> {
    let path = format!("{}/tests/cases/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    let rows: Vec<Case> = reader.deserialize().collect::<Result<_, _>>().unwrap();
    assert!(!rows.is_empty(), "{file} has no cases");
    rows
}

/// A filing status as the tables name it.
pub fn filing(name: &str) -> Filing {
    match name {
        "single" => Filing::Single,
        "joint" => Filing::Joint,
        "hoh" => Filing::HeadOfHousehold,
        other => panic!("no filing status {other}"),
    }
}

/// Where the law takes more of a raise than the raise: from one wage to another, in a state and filing status.
pub struct Cliff {
    pub state: Place,
    pub filing: Filing,
    pub from: Dollars,
    pub to: Dollars,
}

/// All of them.
pub fn cliffs() -> Vec<Cliff> {
    let cliff = |case: &Case| {
        let wage = |end: &str| Dollars(case[end].parse().unwrap());
        let state = Place::from_code(&case["state"]).unwrap();
        Cliff { state, filing: filing(&case["status"]), from: wage("from"), to: wage("to") }
    };
    rows("cliffs.csv").iter().map(cliff).collect()
}

/// Those of a place, which has its state's.
pub fn cliffs_in(place: Place, filing: Filing) -> impl Iterator<Item = Cliff> {
    cliffs().into_iter().filter(move |cliff| place.state() == Some(cliff.state) && filing == cliff.filing)
}

use pay::answers::Answers;
use pay::link;
use pay::model::plan::{Dated, Horizon, Plan};
use pay::model::profile::{
    Basis, CareerAnswers, Certification, CertificationSet, Certifications, Charts, Compared, Filing, Hours,
    HousingShare, Offer, OfferKind, OfferName, Offers, Per, Place, PlanName, Profile, Role, Salaries, Salary, Setting,
    Specialty, TrainingAnswers, Years,
};
use pay::model::rate::Rate;
use pay::model::route::Route;
use pay::model::step::Step;
use pay::question::{Bounds, Field, Key, Question};
use pay::units::Dollars;
use proptest::prelude::*;

/// The profile of a link that must be readable as it stands.
pub fn profile(link: &str) -> Profile {
    let reading = link::read(link);
    assert_eq!(reading.notices, [], "{link}");
    reading.profile
}

/// All that is made of such a link.
pub fn answers(link: &str) -> Answers {
    Answers::from(profile(link))
}

/// Any place.
pub fn any_place() -> impl Strategy<Value = Place> {
    proptest::sample::select(Place::all().collect::<Vec<_>>())
}

/// Any certifications.
pub fn any_certifications() -> impl Strategy<Value = Certifications> {
    proptest::option::of(proptest::sample::subsequence(Certification::ALL.to_vec(), 0..=Certification::ALL.len()))
        .prop_map(|held| match held {
            None => Certifications::TypicalMix,
            Some(held) => {
                Certifications::Held(held.into_iter().fold(CertificationSet::default(), CertificationSet::with))
            }
        })
}

/// Any number within a question's bounds, or nothing.
fn any_number(question: Question) -> impl Strategy<Value = Option<u32>> {
    let Bounds { least, most } = question.row().kind.bounds().unwrap();
    proptest::option::of(least..=most)
}

/// Any training.
pub fn any_training() -> impl Strategy<Value = TrainingAnswers> {
    let course = (
        proptest::option::of(proptest::sample::select(&Certification::ALL)),
        proptest::sample::select(&Route::ALL),
        any_number(Question::TrainingCost),
        any_number(Question::TrainingMonths),
    );
    let person = (
        any_number(Question::TrainingSearch),
        any_number(Question::TrainingPay),
        Horizon::LEAST.get()..=Horizon::MOST.get(),
        0..=Rate::MOST.tenths(),
    );
    (course, person).prop_map(|((certification, route, cost, months), (search, pay_now, years, discount))| {
        TrainingAnswers {
            certification,
            route,
            cost,
            months: months.map(|months| months as u8),
            search: search.map(|months| months as u8),
            pay_now,
            horizon: Horizon::new(years).unwrap(),
            discount: Rate::from_tenths(discount).unwrap(),
        }
    })
}

/// Any step of a plan.
pub fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        proptest::sample::select(&Certification::ALL).prop_map(Step::Certification),
        proptest::sample::select(&Specialty::ALL).prop_map(Step::Specialty),
        proptest::sample::select(&Setting::ALL).prop_map(Step::Setting),
        Just(Step::Auditing),
        Just(Step::StrongPerformance),
        any::<bool>().prop_map(Step::Remote),
        any_place().prop_map(Step::Move),
        proptest::sample::select(&Role::ALL).prop_map(Step::Role),
    ]
}

/// Any plan.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let dated = (0..=Horizon::MOST.get(), any_step()).prop_map(|(year, step)| Dated { year, step });
    proptest::collection::vec(dated, 0..=Plan::MOST)
        .prop_map(|steps| steps.into_iter().fold(Plan::default(), Plan::with))
}

/// An offer with another answer.
pub fn offer_with(offer: Offer, question: Question, answer: impl Field) -> Offer {
    let mut who = Profile { offers: Offers::default().holding(OfferName::A, offer), ..Profile::default() };
    Key::offer(OfferName::A, question).set(&mut who, answer.value()).unwrap();
    who.offers.named(OfferName::A)
}

/// Any offer.
pub fn any_offer() -> impl Strategy<Value = Offer> {
    let charts = proptest::option::of(Charts::LEAST.tenths()..=Charts::MOST.tenths());
    let per = proptest::sample::select(&Per::ALL);
    let amount = ((per, charts), proptest::option::of(0..=Per::Year.most() / 100), 0..=Per::Chart.most());
    let hours = Hours::LEAST.tenths()..=Hours::MOST.tenths();
    let (benefits, terms) = (Question::BENEFITS.map(any_number), Question::TERMS.map(any_number));
    let kind = proptest::sample::select(&OfferKind::ALL);
    let where_and_how = (proptest::option::of(any_place()), kind);
    (amount, hours, where_and_how, benefits, terms).prop_map(|(amount, hours, (place, kind), benefits, terms)| {
        let ((per, charts), dollars, cents) = amount;
        let amount = dollars.map(|dollars| match per {
            Per::Year => dollars * 100,
            Per::Hour => cents * 4,
            Per::Chart => cents,
        });
        let (hours, charts) = (Hours::from_tenths(hours).unwrap(), charts.and_then(Charts::from_tenths));
        let offer = Offer { amount, per, hours, charts, place, kind, ..Offer::default() };
        let told = Question::BENEFITS.into_iter().zip(benefits).chain(Question::TERMS.into_iter().zip(terms));
        told.fold(offer, |offer, (question, told)| offer_with(offer, question, told))
    })
}

fn any_career() -> impl Strategy<Value = CareerAnswers> {
    let years = Horizon::LEAST.get()..=Horizon::MOST.get();
    let growth = proptest::option::of(0..=Rate::MOST.tenths());
    (any_plan(), any_plan(), years, growth).prop_map(|(a, b, years, growth)| {
        let mut career = CareerAnswers::default().with(PlanName::A, a).with(PlanName::B, b);
        career.horizon = Horizon::new(years).unwrap();
        career.growth = growth.and_then(Rate::from_tenths);
        career
    })
}

/// Any answers at all.
pub fn any_profile() -> impl Strategy<Value = Profile> {
    let who = (
        0..=Years::MOST.get(),
        any_certifications(),
        proptest::sample::select(&Specialty::ALL),
        proptest::sample::select(&Setting::ALL),
        proptest::sample::select(&Role::ALL),
        any::<[bool; 3]>(),
    );
    let wherever = (
        any_place(),
        proptest::sample::select(&Basis::ALL),
        proptest::sample::select(&Filing::ALL),
        proptest::option::of(0..=HousingShare::MOST.tenths()),
        proptest::collection::vec(any_place(), 0..=6),
        proptest::collection::vec(proptest::option::of(1u64..=1_000_000), 6),
    );
    (who, wherever, any_training(), any_career(), [any_offer(), any_offer(), any_offer()]).prop_map(
        |(who, wherever, training, career, [a, b, own])| {
            let (years, certifications, specialty, setting, role, [auditing, strong_performance, remote]) = who;
            let (place, basis, filing, housing, compared, pay) = wherever;
            let known = |pay: Option<u64>| pay.and_then(Salary::new);
            let paid = compared.iter().copied().zip(pay);
            Profile {
                years: Years::new(years).unwrap(),
                certifications,
                specialty,
                setting,
                role,
                auditing,
                strong_performance,
                remote,
                place,
                local: None,
                basis,
                filing,
                partner: None,
                children: None,
                saving: None,
                premium: None,
                housing: housing.and_then(HousingShare::from_tenths),
                pay: own.paid(),
                salaries: paid.fold(Salaries::default(), |all, (place, pay)| all.with(place, known(pay))),
                compared: compared.into_iter().fold(Compared::default(), Compared::with),
                training,
                career,
                offers: Offers::default().holding(OfferName::A, a).holding(OfferName::B, b),
            }
            .tidied()
        },
    )
}
