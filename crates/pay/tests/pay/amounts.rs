//! Amounts as people write them: each is read rightly, or refused with a reason, whatever field it stands in.

use crate::support::profile;
use pay::link::{read as read_link, write};
use pay::model::profile::{OfferName, Per};
use pay::question::{AnswerKind, Key, Question, Value};
use pay::words::typed::{counted_as, read};

const A_YEAR: AnswerKind = AnswerKind::Pay(Per::Year);
const AN_HOUR: AnswerKind = AnswerKind::Pay(Per::Hour);

fn offer() -> Key {
    Key::offer(OfferName::A, Question::Offer)
}

#[test]
fn pay_for_a_year_is_read_as_people_write_it() {
    let rows = [
        ("52,000 USD", 52_000),
        ("US$52,000", 52_000),
        ("US $ 52 000", 52_000),
        ("usd 52000", 52_000),
        ("$52,000.00 a year", 52_000),
        ("52k/yr", 52_000),
        ("$52.5K per year", 52_500),
        ("52,5k", 52_500),
        ("52 000", 52_000),
        ("52\u{a0}000\u{a0}$", 52_000),
        ("52\u{202f}000", 52_000),
        ("\u{feff}52\u{200b}\u{ad},000\u{200e}", 52_000),
        ("\t52000 annually.", 52_000),
        ("52000/annum", 52_000),
        ("52.000,00", 52_000),
        ("52 000,00 yearly", 52_000),
        ("52.500k", 52_500),
        ("52 thousand", 0),
        ("1,000,000", 1_000_000),
        ("52,000.", 52_000),
        ("52,00,000", 0),
        ("52,0000", 0),
        ("5 2000", 0),
        ("0,500", 0),
        ("52.000", 0),
        ("52..", 0),
        ("1e4", 0),
        ("-52000", 0),
        ("52000%", 0),
        ("€52,000", 0),
        ("５２０００", 0),
    ];
    for (typed, wanted) in rows {
        let wanted = (wanted > 0).then_some((wanted * 100, false));
        assert_eq!(A_YEAR.read_number(typed), wanted, "{typed}");
        let own = Key::person(Question::Pay);
        let read = own.read(Question::Pay.row().kind, typed).ok();
        assert_eq!(read, wanted, "{typed}");
    }
}

#[test]
fn pay_for_an_hour_is_read_to_the_cent() {
    let rows = [
        ("$24.50/hr", 2450),
        ("$24.50 / hour", 2450),
        ("24.50 an hour", 2450),
        ("US$24.50 per hour", 2450),
        ("24,50 hourly", 2450),
        ("24.5 USD/h", 2450),
        ("29.75", 2975),
        (".75", 75),
        ("$.75", 75),
        (",75", 75),
        ("37.", 3700),
        ("$37", 3700),
        ("24.500", 2450),
    ];
    for (typed, wanted) in rows {
        assert_eq!(AN_HOUR.read_number(typed), Some((wanted, false)), "{typed}");
    }
}

#[test]
fn other_numbers_are_read_as_kindly() {
    let rows = [
        (Question::OfferHours, "37.5 hours", Some(375)),
        (Question::OfferHours, "37,5", Some(375)),
        (Question::OfferHours, "37.", Some(370)),
        (Question::OfferHours, "24 hrs", Some(240)),
        (Question::OfferHours, "$40", None),
        (Question::OfferHours, "40/hr", None),
        (Question::Growth, "2.5 percent", Some(25)),
        (Question::Growth, ".5\u{a0}%", Some(5)),
        (Question::Growth, "2,5%", Some(25)),
        (Question::Growth, "$2", None),
        (Question::Years, "\u{200b}7\u{a0}", Some(7)),
        (Question::Years, "7.", Some(7)),
        (Question::Years, "7.0", Some(7)),
        (Question::Years, "7,5", None),
        (Question::Years, "7%", None),
        (Question::Years, "$7", None),
        (Question::TrainingCost, "999,50", Some(1_000)),
        (Question::TrainingCost, "1.250,00 $", Some(1_250)),
        (Question::OfferBonus, "1.5k", Some(1_500)),
        (Question::OfferBonus, ".75", Some(1)),
    ];
    for (question, typed, wanted) in rows {
        let read = question.row().kind.read_number(typed).map(|(number, _)| number);
        assert_eq!(read, wanted, "{question:?} {typed}");
    }
}

#[test]
fn what_is_no_one_amount_is_refused_with_its_reason() {
    let rows = [
        (
            offer(),
            A_YEAR,
            "$24.50/hr",
            "This reads as pay for an hour, not for a year: choose “An hour” under “Paid for” to keep it. Type a pay for a year, from $0 to $1,000,000.",
        ),
        (
            offer(),
            AN_HOUR,
            "52k a year",
            "This reads as pay for a year, not for an hour: choose “A year” under “Paid for” to keep it. Type a pay for an hour, from $0 to $480.",
        ),
        (
            offer(),
            AN_HOUR,
            "$24.50 - $33.10/hr",
            "This is a range, from $24.50 to $33.10; one number is asked for. Type a pay for an hour, from $0 to $480.",
        ),
        (
            Key::person(Question::Pay),
            Question::Pay.row().kind,
            "$24.50 - $33.10",
            "This is a range, from $24.50 to $33.10; one number is asked for. Type a pay for a year or an hour, from $0 to $1,000,000, or leave it empty for the estimate.",
        ),
        (
            offer(),
            A_YEAR,
            "50–60k",
            "This is a range, from $50,000 to $60,000; one number is asked for. Type a pay for a year, from $0 to $1,000,000.",
        ),
        (
            offer(),
            A_YEAR,
            "$50,000 a year to $60,000 a year",
            "This is a range, from $50,000 to $60,000; one number is asked for. Type a pay for a year, from $0 to $1,000,000.",
        ),
        (
            offer(),
            A_YEAR,
            "52.000",
            "The point may stand before cents, or part thousands. Type a pay for a year, from $0 to $1,000,000.",
        ),
        (
            Key::person(Question::TrainingPay),
            Question::TrainingPay.row().kind,
            "18.50",
            "This reads as pay for an hour, not for a year. Type a pay a year from $0 to $1,000,000, or leave it empty if you code already.",
        ),
        (
            Key::person(Question::Growth),
            Question::Growth.row().kind,
            "2.5 to 3%",
            "This is a range, from 2.5 to 3; one number is asked for. Type a percentage from 0 to 20.",
        ),
        (
            Key::person(Question::Years),
            Question::Years.row().kind,
            "3-5",
            "This is a range, from 3 to 5; one number is asked for. Type whole years from 0 to 45.",
        ),
    ];
    for (key, kind, typed, wanted) in rows {
        assert_eq!(read(key, kind, typed), Err(wanted.to_owned()), "{typed}");
    }
    assert_eq!(read(offer(), A_YEAR, "\u{200b}\u{a0}"), Ok(Value::Unsaid));
}

#[test]
fn what_is_not_kept_of_an_amount_is_said() {
    let cost = Question::TrainingCost;
    let rows = [
        (Key::person(cost), cost.row().kind, "999,50", Some("This counts as $1,000; nothing finer is kept.")),
        (
            Key::person(Question::Pay),
            Question::Pay.row().kind,
            "52,000.60",
            Some("This counts as $52,001; nothing finer is kept."),
        ),
        (Key::person(cost), cost.row().kind, "999,00", None),
        (offer(), A_YEAR, "52,000.60", Some("This counts as $52,001; nothing finer is kept.")),
        (offer(), A_YEAR, "31.50", None),
        (offer(), AN_HOUR, "31.505", Some("This counts as $31.51; nothing finer is kept.")),
        (
            Key::person(Question::Growth),
            Question::Growth.row().kind,
            "2.55",
            Some("This counts as 2.6; nothing finer is kept."),
        ),
        (offer(), AN_HOUR, "lots", None),
    ];
    for (key, kind, typed, wanted) in rows {
        assert_eq!(counted_as(key, kind, typed).as_deref(), wanted, "{typed}");
    }
}

#[test]
fn an_hours_pay_typed_for_a_year_keeps_its_cents_when_the_hour_is_chosen() {
    let typed = profile("#2?offer=29.75&offer-per=year").offers.named(OfferName::A);
    assert_eq!(typed.paid_for(Per::Hour).amount, Some(2975));
}

#[test]
fn links_read_amounts_as_fields_do() {
    let rows = [
        ("#2?offer=$24.50/hr", "#2?offer=24.50"),
        ("#2?offer=300 an hour", "#2?offer=300&offer-per=hour"),
        ("#2?offer=300/yr", "#2?offer=300&offer-per=year"),
        ("#1?offer=$24.50 per hour", "#2?offer=24.50"),
        ("#2?pay=52,000 USD", "#2?pay=52000"),
        ("#2?pay=52 000", "#2?pay=52000"),
        // Own pay is for a year or for an hour, as the amount or the words behind it tell.
        ("#2?pay=25.50", "#2?pay=25.50"),
        ("#2?pay=18 an hour", "#2?pay=18"),
        ("#2?pay=300/hr", "#2?pay=300&pay-per=hour"),
        ("#2?housing=.5", "#2?housing=0.5"),
        ("#2?housing=30%", "#2?housing=30"),
    ];
    for (link, wanted) in rows {
        let reading = read_link(link);
        assert_eq!((write(&reading.profile).as_str(), reading.notices), (wanted, vec![]), "{link}");
    }
    for refused in [
        "#2?pay=999",
        "#2?offer=52.000",
        "#2?offer=24.50-33.10",
        "#2?offer=24.50/hr&offer-per=year",
        "#2?train-pay=18.50",
    ] {
        let reading = read_link(refused);
        assert_eq!(
            (write(&reading.profile).split("offer-per").next().map(str::len), reading.notices.len()),
            (Some(2), 1),
            "{refused}"
        );
    }
}

#[test]
fn what_only_looks_like_an_amount_is_none() {
    let none =
        ["2026-11-27", "52-000", "401(k)", "k", "$", "an hour", "52k+", "about 52k", "1,5,0", "--", "5-", "-5", "1m"];
    for typed in none {
        for kind in [A_YEAR, AN_HOUR, Question::Years.row().kind, Question::Growth.row().kind] {
            assert_eq!(kind.read_number(typed), None, "{typed}");
        }
    }
}
