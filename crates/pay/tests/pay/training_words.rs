//! Training in words: its finding, its numbers, its fields.
use crate::support::cards::{card, notes, plot};
use crate::support::{Case, any_profile, cases, profile};
use pay::answers::Answers;
use pay::cards::{Block, Card, Outcomes};
use pay::model::profile::Profile;
use pay::question::{Key, Question, Value};
use pay::words::question::placeholder;
use pay::words::section::Section;
use pay::words::typed::read;
use proptest::prelude::*;

fn told(who: &Profile) -> Card {
    card(Section::Training, &Answers::from(who.clone()))
}

/// What comes of it for each share; nothing where there is nothing to work out.
fn outcomes(card: &Card) -> &[Outcomes] {
    let outcomes = card.blocks.iter().find_map(|block| match block {
        Block::Outcomes(outcomes) => Some(&outcomes[..]),
        _ => None,
    });
    outcomes.unwrap_or_default()
}

#[test]
fn every_training_states_its_finding() {
    let wrong = cases("training_findings.csv", |case: &Case| {
        let figure = told(&profile(&case["link"]));
        let paid = outcomes(&figure).iter().map(|column| column.payback.as_str()).collect::<Vec<_>>().join(", ");
        let wanted = (&case["title"], &case["paid back with all, half, a third"]);
        let got = (&figure.title, &paid);
        (got == wanted).then_some(()).ok_or(format!("{got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_gain_beyond_the_years_is_said_to_be_so() {
    let gains = |link| -> Vec<[String; 2]> {
        let card = told(&profile(link));
        outcomes(&card)[0].gains.iter().map(|gain| [gain.name.clone(), gain.amount.clone()]).collect()
    };
    assert_eq!(gains("#1?train-years=5")[3], ["gain by year 10", "beyond 5 years"]);
    let [worth, first, fifth, tenth] = gains("#1").try_into().unwrap();
    assert_eq!(worth, ["net present value, 20 years", "+$103,600"]);
    assert_eq!([&first[1], &fifth[1], &tenth[1]], ["−$400", "+$28,800", "+$65,600"]);
}

#[test]
fn what_is_compared_is_said_with_its_cost_its_months_and_its_dollars() {
    let said = told(&profile("#1?train-pay=30000&train-months=1&train-cost=999&train-discount=4.5")).summary.unwrap();
    let wanted = "How much more a new coder with a CPC takes home than by staying at $30,000 a year before tax, for $999, 1 month of \
                  training beside the job and 3 months more to the first job. After federal taxes of 2026, in May 2025 dollars, \
                  no inflation; in the net present value each year’s delay takes off 4.5%.";
    assert_eq!(said, wanted);
    assert!(
        told(&profile("#1?train-pay=0"))
            .summary
            .unwrap()
            .contains("than by earning nothing, for $1,650, 10 months of training and")
    );
}

#[test]
fn who_has_not_said_what_they_hold_starts_from_no_certificate_and_is_told() {
    let [unsaid, none] = ["#1", "#1?certs=none"].map(|link| told(&profile(link)));
    assert_eq!(outcomes(&unsaid), outcomes(&none));
    assert_eq!(plot(&unsaid.blocks), plot(&none.blocks));
    assert_eq!((notes(&unsaid.blocks).len(), notes(&none.blocks).len()), (3, 2));
}

#[test]
fn a_field_shows_what_counts_while_it_is_empty() {
    let counts = |link| {
        Question::TRAINING_FIELDS.map(|question| placeholder(Key::person(question), &profile(link)).unwrap_or_default())
    };
    let known = |cost: &str| [cost, "10", "", "3", "", ""].map(str::to_owned);
    assert_eq!(counts("#1"), known("1,650"));
    assert_eq!(counts("#1?train-route=program"), known("4,298"));
    // The guide gives no way to an RHIA.
    assert_eq!(counts("#1?train=rhia"), ["", "", "", "3", "", ""].map(str::to_owned));
}

#[test]
fn a_field_reads_what_people_write_and_says_what_to_do_about_the_rest() {
    let read = |question: Question, typed: &str| read(Key::person(question), question.row().kind, typed);
    let right = [
        (Question::TrainingCost, "$1,250", Value::Number(1250)),
        (Question::TrainingCost, " ", Value::Unsaid),
        (Question::TrainingPay, "0", Value::Number(0)),
        (Question::TrainingPay, "28.5k", Value::Number(28_500)),
        (Question::TrainingMonths, " 0 ", Value::Number(0)),
        (Question::TrainingSearch, "24", Value::Number(24)),
        (Question::TrainingYears, "40", Value::Number(40)),
        (Question::TrainingDiscount, "4.5 %", Value::Number(45)),
    ];
    for (question, typed, wanted) in right {
        assert_eq!(read(question, typed), Ok(wanted), "{question:?} {typed}");
    }
    let wrong = [
        (
            Question::TrainingCost,
            "200001",
            "Type a cost from $0 to $200,000, or leave it empty for the guide’s middle.",
        ),
        (Question::TrainingMonths, "61", "Type whole months from 0 to 60, or leave it empty for the guide’s middle."),
        (Question::TrainingMonths, "1.5", "Type whole months from 0 to 60, or leave it empty for the guide’s middle."),
        (
            Question::TrainingPay,
            "-1",
            "Type a pay a year from $0 to $1,000,000, or leave it empty if you code already.",
        ),
        (Question::TrainingSearch, "25", "Type whole months from 0 to 24, or leave it empty for 3."),
        (Question::TrainingYears, "", "Type whole years from 5 to 40."),
        (Question::TrainingDiscount, "21", "Type a percentage from 0 to 20."),
    ];
    for (question, typed, wanted) in wrong {
        assert_eq!(read(question, typed), Err(wanted.to_owned()), "{question:?} {typed}");
    }
}

proptest! {
    #[test]
    fn no_training_is_ever_told_with_a_number_that_is_none(who in any_profile()) {
        let answers = Answers::from(who.clone());
        let figure = card(Section::Training, &answers);
        let said = format!("{figure:?}");
        prop_assert!(!said.contains("NaN") && !said.contains("inf,") && !said.contains("inf)") && !said.contains("9223372036854775807"), "{}", said);
        if let [numbers] = figure.numbers()[..] {
            let (plot, table) = (plot(&figure.blocks), numbers.table(&answers));
            let years = usize::from(who.training.horizon.get());
            prop_assert_eq!((plot.readings.len(), table.rows.len()), (years + 1, years + 1));
            prop_assert!(plot.first_reading <= years);
            prop_assert!(plot.upward.iter().any(|tick| tick.text == "$0"), "{:?}", plot.upward);
        }
    }
}
