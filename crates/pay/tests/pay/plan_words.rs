//! What is said of plans: the finding, the lines, the table, the fields.

use crate::support::cards::{notes, plot};
use crate::support::{Case, any_profile, cases, profile};
use pay::answers::Answers;
use pay::cards::Card;
use pay::cards::plans::{PlansView, card};
use pay::chart::{Emphasis, Table};
use pay::link::write;
use pay::model::growth::Plans;
use pay::model::profile::{PlanName, Profile};
use pay::model::ready_made::ReadyMade;
use pay::question::{Key, Question, Value};
use pay::state::{Change, State};
use pay::words::plans::steps;
use pay::words::typed::read;
use proptest::prelude::*;

fn plans(who: &Profile) -> Plans {
    Answers::from(who.clone()).plans().clone()
}

fn shown(who: &Profile, view: PlansView) -> Card {
    card(&Answers::from(who.clone()), view)
}

fn table(who: &Profile) -> Table {
    let answers = Answers::from(who.clone());
    card(&answers, PlansView::Pay).numbers()[0].table(&answers)
}

#[test]
fn the_title_says_which_plan_ends_ahead_and_from_when_on() {
    let wrong = cases("plans.csv", |case: &Case| {
        let who = profile(&case["link"]);
        let got = PlansView::ALL.map(|view| shown(&who, view).title);
        let wanted = [case["pay"].clone(), case["earned"].clone()];
        (got == wanted).then_some(()).ok_or(format!("wanted {wanted:?}\n     got {got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_guides_story_is_a_ready_made_plan_whose_link_tells_it_again() {
    let told = State::opened("#1?years=0&basis=guide&horizon=5").with(Change::ReadyMade(PlanName::A, ReadyMade::Story));
    let again = profile(&write(&told.profile));
    assert_eq!(write(&again), "#2?years=0&basis=guide&plan=1:cpc,3:surgical,5:strong&horizon=5");
    let numbers = table(&again);
    let [first, last] = [0, 5].map(|year| numbers.rows[year].cells[2].as_str());
    assert_eq!([first, last], ["$38,000", "$65,375"]);
}

#[test]
fn every_step_is_marked_once_where_it_happens_and_those_of_a_year_together() {
    let who = profile("#1?plan=1:cpc,3:surgical,3:strong,19:hospital&plan-b=0:remote&horizon=10");
    let card = shown(&who, PlansView::Pay);
    let pay = plot(&card.blocks);
    let badges: Vec<_> = pay.badges.iter().map(|badge| (badge.text.as_str(), badge.across)).collect();
    assert_eq!(badges, [("A1", 10.0), ("A2–3", 30.0), ("B1", 0.0)]);
    let emphases: Vec<_> = pay.lines.iter().map(|line| line.emphasis).collect();
    assert_eq!(emphases, [Emphasis::Reference, Emphasis::Second, Emphasis::Main]);
    assert!(pay.readings[3].text.starts_with("In year 3: plan A [Surgical coding, Strong performance] $"));
    assert_eq!(pay.readings.len(), 11);
    let found = plans(&who);
    let gain = |at| steps::gain(found.named(PlanName::A), at);
    assert!(gain(0).starts_with('+') && gain(0).ends_with(" a year"), "{}", gain(0));
    assert_eq!(gain(3), "after the years shown");
}

#[test]
fn a_plan_that_moves_says_what_is_left_as_well() {
    let shown = |link: &str| shown(&profile(link), PlansView::Pay);
    assert!(notes(&shown("#1?place=CA&plan=1:cpc").blocks).is_empty());
    let card = shown("#1?place=CA&plan=1:remote,2:TX");
    let moved = notes(&card.blocks);
    assert_eq!(moved.len(), 1);
    assert!(moved[0].starts_with("Plan A moves, so look at what is left as well: in year 20"), "{}", moved[0]);
}

#[test]
fn the_summary_names_the_dollars() {
    let summary = |link: &str| shown(&profile(link), PlansView::Pay).summary.unwrap();
    assert_eq!(
        summary("#1"),
        "Pay before tax by year from now, in May 2025 dollars throughout, without inflation. Shaded: what most earn."
    );
    assert_eq!(
        summary("#1?plan=1:cpc&growth=2.5"),
        "Pay before tax by year from now, in dollars of each year, all pay growing 2.5% a year from May 2025 dollars. \
         Shaded: what most earn. Dashed: staying as you are."
    );
}

#[test]
fn the_fields_of_a_plan_read_what_they_can_and_say_what_to_do_about_the_rest() {
    assert_eq!([steps::year(" 0 "), steps::year("40")], [Ok(0), Ok(40)]);
    let horizon = |typed: &str| read(Key::person(Question::Horizon), Question::Horizon.row().kind, typed);
    let growth = |typed: &str| read(Key::person(Question::Growth), Question::Growth.row().kind, typed);
    assert_eq!(horizon("12"), Ok(Value::Number(12)));
    assert_eq!([growth("2.5%"), growth("0")], [25, 0].map(|tenths| Ok(Value::Number(tenths))));
    for wrong in ["", "x", "41", "-1", "1.5"] {
        assert_eq!(steps::year(wrong), Err("Type whole years from now, 0 to 40.".to_owned()), "{wrong}");
        assert_eq!(horizon(wrong), Err("Type whole years from 5 to 40.".to_owned()), "{wrong}");
    }
    for wrong in ["", "x", "20.1", "-1"] {
        assert_eq!(growth(wrong), Err("Type a percentage from 0 to 20.".to_owned()), "{wrong}");
    }
}

#[test]
fn a_step_to_add_is_one_that_changes_the_person_the_plan_leads_to() {
    let who = profile("#1?certs=cpc&plan=1:ccs,3:surgical");
    let left = who.career.plan(PlanName::A).steps_left(&who);
    let names: Vec<String> = left.into_iter().map(steps::step).collect();
    for there in ["CCA", "General coding", "Hospital as employer", "Coding supervisor", "Remote work"] {
        assert!(names.iter().any(|name| name == there), "{there} of {names:?}");
    }
    for gone in ["CPC", "CCS", "Surgical coding", "Coder", "Work on site", "Any as employer"] {
        assert!(!names.iter().any(|name| name == gone), "{gone} of {names:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_plan_is_told_with_a_number_that_is_none_or_without_words(who in any_profile()) {
        let found = plans(&who);
        let years = usize::from(who.career.horizon.get()) + 1;
        for view in PlansView::ALL {
            let told = shown(&who, view);
            let all = format!("{told:?}");
            prop_assert!(!all.contains("NaN") && !all.contains("inf,") && !all.contains("9223372036854775807"), "{}", all);
            prop_assert!(!told.title.is_empty() && told.summary.is_some_and(|summary| !summary.is_empty()));
            prop_assert_eq!(plot(&told.blocks).readings.len(), years);
            prop_assert_eq!(plot(&told.blocks).labels.len(), found.made.len() + 1);
        }
        let numbers = table(&who);
        prop_assert_eq!(numbers.rows.len(), years);
        prop_assert!(numbers.rows.iter().all(|row| row.cells.len() == numbers.columns.len()));
        prop_assert!(numbers.rows.iter().flat_map(|row| &row.cells).all(|cell| !cell.is_empty()));
    }
}
