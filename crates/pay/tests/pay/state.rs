//! The page's state: each change does what it says and nothing else.
use pay::link::write;
use pay::model::plan::{Dated, Horizon};
use pay::model::profile::{
    Basis, Certification, Filing, Hours, HousingShare, Per, Place, PlanName, Role, Salary, Setting, Specialty, Years,
};
use pay::model::rate::Rate;
use pay::model::ready_made::ReadyMade;
use pay::model::step::Step;
use pay::question::{Field, Key, Question, Value};
use pay::state::{Change, State};

fn opened(link: &str) -> State {
    State::opened(link)
}

fn link(state: &State) -> String {
    write(&state.profile)
}

fn certified(before: Value, one: Certification, held: bool) -> Change {
    Change::Answer(Key::person(Question::Certifications), before.toggled(one as usize, held))
}

fn salary(place: Place, salary: Option<Salary>) -> Change {
    Change::Answer(Key::salary(place), salary.value())
}

#[test]
fn a_change_sets_the_answer_it_is_named_after() {
    let dallas = Place::from_code("19100").unwrap();
    let rows = [
        ("#2", Change::answer(Question::Years, Years::new(9).unwrap()), "#2?years=9"),
        ("#2", certified(Value::Unsaid, Certification::Ccs, true), "#2?certs=ccs"),
        ("#2?certs=cpc,ccs", certified(Value::Number(0b11), Certification::Cpc, false), "#2?certs=ccs"),
        ("#2?certs=ccs", certified(Value::Number(0b10), Certification::Ccs, false), "#2"),
        ("#2?certs=none", certified(Value::Number(0), Certification::Cpc, true), "#2?certs=cpc"),
        ("#2?certs=cpc", Change::Answer(Key::person(Question::Certifications), Value::Number(0)), "#2?certs=none"),
        ("#2?certs=none", Change::Answer(Key::person(Question::Certifications), Value::Unsaid), "#2"),
        ("#2", Change::answer(Question::Specialty, Specialty::Oncology), "#2?specialty=oncology"),
        ("#2", Change::answer(Question::Setting, Setting::Hospital), "#2?setting=hospital"),
        ("#2", Change::answer(Question::Role, Role::Manager), "#2?role=manager"),
        ("#2", Change::answer(Question::Auditing, true), "#2?auditing=yes"),
        ("#2", Change::answer(Question::Performance, true), "#2?performance=strong"),
        ("#2?remote=yes", Change::answer(Question::Remote, false), "#2"),
        ("#2", Change::answer(Question::Place, dallas), "#2?place=19100"),
        ("#2", Change::answer(Question::Basis, Basis::Guide), "#2?basis=guide"),
        ("#2", Change::answer(Question::Filing, Filing::Joint), "#2?status=joint"),
        ("#2", Change::answer(Question::Housing, HousingShare::from_tenths(275)), "#2?housing=27.5"),
        ("#2", Change::Compare(dallas), "#2?compare=19100"),
        ("#2?place=19100", Change::Compare(dallas), "#2?place=19100"),
        ("#2?compare=TX,19100", Change::LeaveOut(dallas), "#2?compare=TX"),
        ("#2?compare=TX,19100", salary(dallas, Salary::new(52_000)), "#2?compare=TX,19100&salary.19100=52000"),
        // Cents. By its size an amount is for a year or for an hour; between the two it stays what it was.
        ("#2?place=19100", Change::answer(Question::Pay, Some(5_200_000u32)), "#2?pay=52000&place=19100"),
        ("#2?pay=52000&place=19100", Change::answer(Question::Pay, Some(2_975u32)), "#2?pay=29.75&place=19100"),
        ("#2?pay=29.75", Change::answer(Question::Pay, Some(30_000u32)), "#2?pay=300&pay-per=hour"),
        ("#2?pay=29.75", Change::answer(Question::PayPer, Per::Year), "#2?pay=61880"),
        (
            "#2?pay=29.75",
            Change::answer(Question::PayHours, Hours::from_tenths(240).unwrap()),
            "#2?pay=29.75&pay-hours=24",
        ),
        ("#2?pay=52000&place=19100", Change::answer(Question::Pay, None::<u32>), "#2?place=19100"),
        ("#2?compare=TX,19100&salary.19100=52000", Change::LeaveOut(dallas), "#2?compare=TX"),
        // What one is paid goes with the person, what is paid there does not become it.
        ("#2?pay=52000", Change::answer(Question::Place, dallas), "#2?pay=52000&place=19100"),
        (
            "#2?compare=19100&salary.19100=52000",
            Change::answer(Question::Place, dallas),
            "#2?place=19100&compare=19100",
        ),
        ("#2?compare=TX", salary(dallas, Salary::new(52_000)), "#2?compare=TX"),
        ("#2", Change::answer(Question::Training, Some(Certification::Ccs)), "#2?train=ccs"),
        ("#2?train=ccs", Change::answer(Question::TrainingCost, Some(0u32)), "#2?train=ccs&train-cost=0"),
        ("#2?train-cost=0", Change::answer(Question::TrainingCost, None::<u32>), "#2"),
        ("#2?years=9", Change::Open(Box::new(State::opened("#2?place=CA"))), "#2?place=CA"),
        ("#2?years=9", Change::StartOver, "#2"),
        ("#2?years=9", Change::Try(Step::Remote(true)), "#2?years=9&remote=yes"),
        ("#2?place=TX&salary.TX=50000", Change::Try(Step::Move(dallas)), "#2?place=19100"),
        ("#2?years=9", Change::TakeBack, "#2?years=9"),
    ];
    for (before, change, after) in rows {
        assert_eq!(link(&opened(before).with(change.clone())), after, "{before} {change:?}");
    }
}

#[test]
fn steps_tried_are_taken_back_one_by_one_or_all_at_once() {
    let start = "#2?years=9&place=TX&salary.TX=50000";
    let (remote, move_to) = (Step::Remote(true), Step::Move(Place::from_code("19100").unwrap()));
    let both = opened(start).with(Change::Try(remote)).with(Change::Try(move_to));
    assert_eq!(link(&both), "#2?years=9&remote=yes&place=19100");
    assert_eq!(link(&both.with(Change::Try(remote))), "#2?years=9&place=19100");
    assert_eq!(both.with(Change::Try(remote)).with(Change::Try(move_to)), opened(start));
    assert_eq!(both.with(Change::TakeBack), opened(start));
}

#[test]
fn what_is_answered_while_trying_keeps_what_is_tried() {
    let after = opened("#2")
        .with(Change::Try(Step::Remote(true)))
        .with(Change::answer(Question::Years, Years::new(9).unwrap()));
    assert_eq!((link(&after), after.trying.clone()), ("#2?years=9&remote=yes".to_owned(), None));
    assert_eq!(link(&after.with(Change::TakeBack)), "#2?years=9&remote=yes");
}

#[test]
fn a_plan_is_edited_step_by_step() {
    let (a, b) = (PlanName::A, PlanName::B);
    let strong = Dated { year: 2, step: Step::StrongPerformance };
    let rows = [
        ("#2", Change::PlanStep(a, strong), "#2?plan=2:strong"),
        ("#2?plan=1:cpc,3:surgical", Change::PlanStep(a, strong), "#2?plan=1:cpc,2:strong,3:surgical"),
        ("#2?plan=1:cpc", Change::PlanStep(b, strong), "#2?plan=1:cpc&plan-b=2:strong"),
        ("#2?plan=1:cpc,3:surgical", Change::DropStep(a, 0), "#2?plan=3:surgical"),
        ("#2?plan=1:cpc", Change::DropStep(a, 1), "#2?plan=1:cpc"),
        ("#2?plan=1:cpc,3:surgical", Change::RedateStep(a, 0, 4), "#2?plan=3:surgical,4:cpc"),
        ("#2?plan=1:cpc,3:surgical", Change::RedateStep(a, 0, 3), "#2?plan=3:surgical,3:cpc"),
        ("#2?plan=1:cpc", Change::RedateStep(a, 0, 41), "#2?plan=1:cpc"),
        ("#2?years=0", Change::ReadyMade(a, ReadyMade::Story), "#2?years=0&plan=1:cpc,3:surgical,5:strong"),
        (
            "#2?plan-b=1:ccs",
            Change::ReadyMade(b, ReadyMade::CareerPath),
            "#2?plan-b=5:supervisor,8:manager,12:director",
        ),
        ("#2?plan=1:cpc&plan-b=1:ccs", Change::ClearPlan(a), "#2?plan-b=1:ccs"),
        ("#2", Change::answer(Question::Horizon, Horizon::MOST), "#2?horizon=40"),
        ("#2", Change::answer(Question::Growth, Some(Rate::PAY_GROWTH)), "#2?growth=2.5"),
        ("#2?growth=2.5", Change::answer(Question::Growth, None::<Rate>), "#2"),
    ];
    for (before, change, after) in rows {
        assert_eq!(link(&opened(before).with(change.clone())), after, "{before} {change:?}");
    }
}

#[test]
fn starting_over_can_be_undone_until_something_else_is_answered() {
    let over = opened("#2?years=9&place=CA").with(Change::StartOver);
    assert_eq!(link(&over.with(Change::Undo)), "#2?years=9&place=CA");
    assert_eq!(over.with(Change::answer(Question::Remote, true)).undo, None);
    // What was only tried is still only tried.
    let tried = opened("#2?years=9").with(Change::Try(Step::Remote(true)));
    assert_eq!(tried.with(Change::StartOver).with(Change::Undo).trying, tried.trying);
}

#[test]
fn what_a_link_could_not_tell_stands_until_it_is_dismissed() {
    let broken = opened("#2?years=abc");
    assert_eq!(broken.notices.len(), 1);
    assert_eq!(broken.with(Change::answer(Question::Remote, true)).notices.len(), 1);
    assert!(broken.with(Change::Dismiss).notices.is_empty());
}

#[test]
fn an_answer_that_changes_nothing_ends_no_trial_and_no_undo() {
    let home = Place::from_code("TX").unwrap();
    let tried = opened("#2?place=TX").with(Change::Try(Step::Remote(true)));
    assert_eq!(tried.with(Change::Compare(home)), tried);
    let over = opened("#2?years=9").with(Change::StartOver);
    assert_eq!(over.with(Change::answer(Question::Years, Years::default())), over);
}

#[test]
fn someone_elses_answers_are_still_theirs_after_starting_over_and_undoing_that() {
    let theirs = opened("#2?years=9");
    assert!(theirs.with(Change::StartOver).with(Change::Undo).opened);
    let own = theirs.with(Change::answer(Question::Remote, true));
    assert!(
        !own.opened && !own.with(Change::StartOver).opened && !own.with(Change::StartOver).with(Change::Undo).opened
    );
}
