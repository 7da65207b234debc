//! Training in words: its finding, its numbers, its fields.
use crate::support::{Case, any_profile, cases, profile};
use pay::answers::Answers;
use pay::model::constants::Constants;
use pay::model::plan::Horizon;
use pay::model::profile::{Profile, TrainingAnswer};
use pay::model::rate::Rate;
use pay::words::training::{TrainingFigure, fields, figure};
use pay::words::typed::Typed;
use proptest::prelude::*;

fn told(who: &Profile) -> TrainingFigure {
    figure(who, Answers::from(who.clone()).training())
}

fn asked(who: &Profile) -> Vec<Typed<TrainingAnswer>> {
    fields(Constants::published(), who, Answers::from(who.clone()).training())
}

#[test]
fn every_training_states_its_finding() {
    let wrong = cases("training_findings.csv", |case: &Case| {
        let figure = told(&profile(&case["link"]));
        let paid = figure.pays.map_or(String::new(), |pays| pays.columns.map(|column| column.payback).join(", "));
        let wanted = (&case["title"], &case["paid back with all, half, a third"]);
        let got = (&figure.title, &paid);
        (got == wanted).then_some(()).ok_or(format!("{got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_gain_beyond_the_years_is_said_to_be_so() {
    let gains = |link| -> Vec<[String; 2]> {
        let [all, ..] = told(&profile(link)).pays.unwrap().columns;
        all.rows.into_iter().map(|row| [row.name, row.amount]).collect()
    };
    assert_eq!(gains("#1?train-years=5")[3], ["gain by year 10", "beyond 5 years"]);
    let [worth, first, fifth, tenth] = gains("#1").try_into().unwrap();
    assert_eq!(worth, ["net present value, 20 years", "+$104,000"]);
    assert_eq!([&first[1], &fifth[1], &tenth[1]], ["−$100", "+$32,500", "+$77,300"]);
}

#[test]
fn what_is_compared_is_said_with_its_cost_its_months_and_its_dollars() {
    let said = told(&profile("#1?train-pay=30000&train-months=1&train-cost=999&train-discount=4.5")).summary;
    let wanted = "How much more a new coder with a CPC takes home than by staying at $30,000 a year before tax, for $999, 1 month of \
                  training beside the job and 3 months more to the first job. After federal taxes of 2026, in May 2025 dollars, \
                  no inflation; in the net present value each year’s delay takes off 4.5%.";
    assert_eq!(said, wanted);
    assert!(
        told(&profile("#1?train-pay=0"))
            .summary
            .contains("than by earning nothing, for $1,225, 10 months of training and")
    );
}

#[test]
fn who_has_not_said_what_they_hold_starts_from_no_certificate_and_is_told() {
    let [unsaid, none] = ["#1", "#1?certs=none"].map(|link| told(&profile(link)));
    assert_eq!(unsaid.pays, none.pays);
    assert_eq!((unsaid.notes.len(), none.notes.len()), (2, 1));
}

#[test]
fn a_field_shows_what_counts_while_it_is_empty() {
    let counts = |link| {
        let shown = asked(&profile(link)).into_iter().map(|field| (field.id, field.placeholder.unwrap_or_default()));
        shown.collect::<Vec<_>>()
    };
    let known = |cost: &str| {
        let rows = [
            ("train-cost", cost),
            ("train-months", "10"),
            ("train-pay", ""),
            ("train-years", ""),
            ("train-discount", ""),
        ];
        rows.map(|(id, text)| (id, text.to_owned())).to_vec()
    };
    assert_eq!(counts("#1"), known("1,225"));
    assert_eq!(counts("#1?train-route=program"), known("3,873"));
    assert!(counts("#1?train-pay=0").contains(&("train-search", "3".to_owned())));
}

#[test]
fn a_field_reads_what_people_write_and_says_what_to_do_about_the_rest() {
    let fields = asked(&profile("#1?train-pay=1"));
    let read = |id: &str, typed: &str| (fields.iter().find(|field| field.id == id).unwrap().read)(typed);
    let right = [
        ("train-cost", "$1,250", TrainingAnswer::Cost(Some(1250))),
        ("train-cost", " ", TrainingAnswer::Cost(None)),
        ("train-pay", "0", TrainingAnswer::PayNow(Some(0))),
        ("train-pay", "28.5k", TrainingAnswer::PayNow(Some(28_500))),
        ("train-months", " 0 ", TrainingAnswer::Months(Some(0))),
        ("train-search", "24", TrainingAnswer::Search(Some(24))),
        ("train-years", "40", TrainingAnswer::Horizon(Horizon::MOST)),
        ("train-discount", "4.5 %", TrainingAnswer::Discount(Rate::from_tenths(45).unwrap())),
    ];
    for (id, typed, wanted) in right {
        assert_eq!(read(id, typed), Ok(wanted), "{id} {typed}");
    }
    let wrong = [
        ("train-cost", "200001", "Type a cost from $0 to $200,000, or leave it empty for the guide’s middle."),
        ("train-months", "61", "Type whole months from 0 to 60, or leave it empty for the guide’s middle."),
        ("train-months", "1.5", "Type whole months from 0 to 60, or leave it empty for the guide’s middle."),
        ("train-pay", "-1", "Type a pay a year from $0 to $1,000,000, or leave it empty if you code already."),
        ("train-search", "25", "Type whole months from 0 to 24, or leave it empty for 3."),
        ("train-years", "", "Type whole years from 5 to 40."),
        ("train-discount", "21", "Type a percentage from 0 to 20."),
    ];
    for (id, typed, wanted) in wrong {
        assert_eq!(read(id, typed), Err(wanted.to_owned()), "{id} {typed}");
    }
}

proptest! {
    #[test]
    fn no_training_is_ever_told_with_a_number_that_is_none(who in any_profile()) {
        let figure = told(&who);
        let said = format!("{figure:?}");
        prop_assert!(!said.contains("NaN") && !said.contains("inf,") && !said.contains("inf)") && !said.contains("9223372036854775807"), "{}", said);
        if let Some(pays) = figure.pays {
            let years = usize::from(who.training.horizon.get());
            prop_assert_eq!((pays.plot.readings.len(), pays.table.rows.len()), (years + 1, years + 1));
            prop_assert!(pays.plot.first_reading <= years);
            prop_assert!(pays.plot.upward.iter().any(|tick| tick.text == "$0"), "{:?}", pays.plot.upward);
        }
    }

    #[test]
    fn what_stands_in_a_field_reads_as_what_was_said(who in any_profile()) {
        for field in asked(&who) {
            let read = (field.read)(&field.value).unwrap();
            prop_assert_eq!(who.training.with(read), who.training, "{}", field.id);
        }
    }
}
