//! Words: what is said of an answer, and finding a place by what is typed.
use crate::support::cards::{card, plot};
use crate::support::{Case, answers, any_profile, cases, profile};
use pay::answers::Answers;
use pay::cards::Block;
use pay::model::profile::{Basis, OfferName, Per, Place};
use pay::question::{AnswerKind, Key, Question, Value};
use pay::units::Dollars;
use pay::words::section::Section;
use pay::words::typed::{field_text, read};
use pay::words::{elsewhere, headline, money, site};
use proptest::prelude::*;

#[test]
fn amounts_are_written_as_people_write_them() {
    let rows = [
        (money::about(Dollars(48_102.3)), "$48,100"),
        (money::exact(Dollars(1_234_567.5)), "$1,234,568"),
        (money::about(Dollars(-1_250.0)), "−$1,300"),
        (money::cents(Dollars(23.126)), "$23.13"),
        (money::change(9_462), "+$9,500"),
        (money::change(-40), "−$40"),
        (money::thousands(80_000.0), "$80k"),
        (money::axis(-80_000.0, 20_000.0), "−$80k"),
        (money::axis(0.0, 20_000.0), "$0"),
        (money::axis(40_200.0, 200.0), "$40,200"),
        (money::axis(-2_000_000.0, 500_000.0), "−$2M"),
        (money::short(1_540_000.0), "$1.5M"),
        (money::short(-250.0), "−$250"),
        (money::percent(-0.146), "15%"),
        (money::tenths(103.09), "103.1"),
    ];
    for (got, wanted) in rows {
        assert_eq!(got, wanted);
    }
}

#[test]
fn every_figure_states_its_finding() {
    let wrong = cases("findings.csv", |case: &Case| {
        let answers = answers(&case["link"]);
        let found = [
            ("hero", headline::headline(&answers.profile, &answers.here).amount),
            ("pay", card(Section::Pay, &answers).title),
            ("why", card(Section::Why, &answers).title),
            ("where", card(Section::Where, &answers).title),
            ("time", card(Section::Time, &answers).title),
        ];
        let wrong: Vec<_> = found.iter().filter(|(figure, got)| case[*figure] != *got).collect();
        wrong.is_empty().then_some(()).ok_or(format!("{wrong:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_field_reads_what_it_can_and_says_what_to_do_about_the_rest() {
    let years = |typed: &str| read(Key::person(Question::Years), Question::Years.row().kind, typed);
    assert_eq!(years(" 7 "), Ok(Value::Number(7)));
    for wrong in ["", "abc", "46", "-1", "3.5"] {
        assert_eq!(years(wrong), Err("Type whole years from 0 to 45.".to_owned()), "{wrong}");
    }
    let housing = |typed: &str| read(Key::person(Question::Housing), Question::Housing.row().kind, typed);
    assert_eq!(["30", "27.5 %", "60"].map(housing), [300, 275, 600].map(|tenths| Ok(Value::Number(tenths))));
    assert_eq!(housing(""), Ok(Value::Unsaid));
    for wrong in ["61", "x", "-1", "60.1", "1e1"] {
        let told = "Type a percentage from 0 to 60, or leave it empty for BEA’s average.";
        assert_eq!(housing(wrong), Err(told.to_owned()), "{wrong}");
    }
    let salary = |typed: &str| read(Key::salary(Place::UNITED_STATES), Question::Salary.row().kind, typed);
    assert_eq!(["52k", " "].map(salary), [Ok(Value::Number(52_000)), Ok(Value::Unsaid)]);
    let told = "Type a pay a year from $1 to $1,000,000, or leave it empty for the estimate.";
    assert_eq!(salary("0"), Err(told.to_owned()));
}

#[test]
fn an_offers_pay_is_read_for_the_time_it_is_paid_for() {
    let pay = |per: Per, typed: &str| read(Key::offer(OfferName::A, Question::Offer), AnswerKind::Pay(per), typed);
    let rows = [
        (Per::Year, "$52,000", Ok(5_200_000)),
        (Per::Year, "52,000.40", Ok(5_200_000)),
        // So little may turn out to be an hour's.
        (Per::Year, "31.50", Ok(3_150)),
        (Per::Year, "1000001", Err("Type a pay for a year, from $0 to $1,000,000.")),
        (Per::Hour, "31.5", Ok(3_150)),
        (Per::Hour, "480", Ok(48_000)),
        (Per::Hour, "480.01", Err("Type a pay for an hour, from $0 to $480.")),
    ];
    for (per, typed, wanted) in rows {
        assert_eq!(pay(per, typed), wanted.map(Value::Number).map_err(str::to_owned), "{per:?} {typed}");
    }
    assert_eq!(pay(Per::Hour, ""), Ok(Value::Unsaid));
}

#[test]
fn every_bound_is_told_by_the_field_it_belongs_to() {
    let told = [
        (Question::OfferHours, "Type the hours of a week, from 1 to 80."),
        (Question::OfferMatch, "Type a percentage from 0 to 200, or leave it empty."),
        (Question::OfferMatchTo, "Type a percentage from 0 to 100, or leave it empty."),
        (Question::OfferBonus, "Type dollars a year from $0 to $100,000, or leave it empty."),
        (Question::OfferDues, "Type dollars a year from $0 to $10,000, or leave it empty."),
        (Question::OfferDaysOff, "Type whole days from 0 to 60, or leave it empty."),
    ];
    for (question, wanted) in told {
        let read = read(Key::offer(OfferName::B, question), question.row().kind, "x");
        assert_eq!(read, Err(wanted.to_owned()), "{question:?}");
    }
}

#[test]
fn decimals_are_read_in_tenths() {
    let rows = [
        ("30", Some((300, false))),
        ("26.9", Some((269, false))),
        ("26.94", Some((269, true))),
        ("26.95", Some((270, true))),
        ("26.900", Some((269, false))),
        ("99999", None),
        (".5", Some((5, false))),
        ("5.", Some((50, false))),
        ("+5", None),
    ];
    for (written, wanted) in rows {
        assert_eq!(Question::OfferMatch.row().kind.read_number(written), wanted, "{written}");
    }
}

#[test]
fn what_is_not_published_is_said() {
    let notes = |link: &str| {
        let answers = answers(link);
        headline::notes(&answers.profile, answers.standing().unwrap())
    };
    assert!(notes("#1?place=19100").is_empty());
    assert_eq!(
        notes("#1?place=40340"),
        [
            "BLS publishes no figure for medical records specialists in Rochester, MN; the percentile is that of Minnesota.",
            "BLS publishes no figure for medical records specialists in Rochester, MN; 2 related occupations there are used for its pay."
        ]
    );
    assert!(notes("#1?place=40340&remote=yes").is_empty());
}

proptest! {
    #[test]
    fn what_stands_in_a_field_reads_as_what_was_said(who in any_profile()) {
        for key in Key::all().filter(|key| key.kind(&who).bounds().is_some()) {
            let (kind, said) = (key.kind(&who), key.value(&who));
            if said != Value::Unsaid {
                prop_assert_eq!(read(key, kind, &field_text(kind, &said)), Ok(said), "{}", key.name());
            }
        }
    }

    #[test]
    fn no_answer_is_ever_told_with_a_number_that_is_none(who in any_profile()) {
        let answers = Answers::from(who);
        let cards = [Section::Pay, Section::Why, Section::Where, Section::Time].map(|section| card(section, &answers));
        let told = format!("{:?}{cards:?}", headline::announcement(&answers.profile, &answers.here));
        prop_assert!(!told.contains("NaN") && !told.contains("inf,") && !told.contains("9223372036854775807"));
        prop_assert!(plot(&cards[3].blocks).readings.len() > 1);
    }
}

#[test]
fn what_the_guide_prints_for_such_a_person_stands_beside_the_estimate() {
    let rows = [
        ("#1", "The guide prints $45,000 to $60,000 for the mid level (3 to 5 years), in dollars of about 2023."),
        (
            "#1?years=4&certs=cpc&specialty=surgical&setting=insurance&place=CA",
            "The guide prints $45,000 to $60,000 for the mid level (3 to 5 years), $54,000 to $75,000 for surgical coding, \
             $48,000 to $68,000 for work at an insurance company and $55,000 to $75,000 for California, in dollars of about 2023.",
        ),
        (
            "#1?years=20&role=director&remote=yes&place=CA",
            "The guide prints $75,000 to $120,000 or more for coding managers and directors and $45,000 to $65,000 for remote \
             work, in dollars of about 2023.",
        ),
    ];
    for (link, wanted) in rows {
        let answers = answers(link);
        let line = headline::dollars(&answers.profile, answers.standing().unwrap());
        assert_eq!((line.text.as_str(), line.to), (wanted, Basis::Guide));
    }
    let guide = answers("#1?basis=guide");
    let line = headline::dollars(&guide.profile, guide.standing().unwrap());
    assert!(line.text.ends_with("In May 2025 dollars the estimate is $51,500."), "{}", line.text);
    assert_eq!(line.switch, headline::IN_SURVEY_DOLLARS);
}

#[test]
fn what_coders_report_stands_beside_the_estimates_of_such_coders() {
    assert_eq!(
        elsewhere::reported(),
        "AAPC’s members with a CPC reported $67,100 a year on average for 2025; the estimate for a CPC is $66,400 at 7 years \
         and $71,800 at 10."
    );
    let told = elsewhere::reports();
    let row = |group: &str| told.iter().find(|row| row[0] == group).unwrap().clone();
    assert_eq!(row("Not certified"), ["Not certified", "$55,721", "$57,293", "$62,000"]);
    assert_eq!(row("Three or more credentials")[3], "$81,046");
    assert_eq!(row("Certified")[2], "—");
}

#[test]
fn sources_that_disagree_are_said_to_and_nothing_is_called_fair_there() {
    let said = |link: &str| headline::disagreement(answers(link).standing().unwrap());
    // A typical coder of 15 years, and of any other number, lies within what BLS spans.
    assert_eq!(said("#1?years=15"), None);
    let everything = "#1?years=25&certs=cpc,ccs,cca,rhit,rhia&specialty=risk-adjustment&setting=consulting&auditing=yes\
                      &performance=strong&place=41940";
    let told = said(everything).unwrap();
    assert!(
        told.starts_with(
            "The sources disagree here. Nine in ten medical records specialists in San Jose, CA earn less"
        )
    );
    assert!(told.contains("BLS counts records clerks with the coders"), "{told}");
    let offer = |link: &str| card(Section::Offer, &answers(link)).title;
    assert_eq!(offer(everything), "The sources disagree about pay here");
    assert!(!offer(&format!("{everything}&offer=150000")).contains("fair"));
    assert_eq!(
        headline::rare_role(&profile("#1?years=1&role=supervisor")).as_deref(),
        Some("A coding supervisor with 1 year of experience is rare: it usually takes about 8.")
    );
    assert_eq!(headline::rare_role(&profile("#1?years=8&role=supervisor")), None);
}

#[test]
fn the_percentiles_of_remote_work_are_said_to_be_the_nations() {
    let remote = answers("#1?years=6&certs=cpc&specialty=risk-adjustment&setting=insurance&remote=yes&place=12580");
    let (asks, _) = pay::words::offer::ask(&remote.profile, remote.negotiation());
    assert_eq!(
        asks[0].rule,
        "BLS’s 90th percentile of medical records specialists in the United States: the range’s high end lies over it"
    );
    // 61,880 a year is less than most such coders earn, and no ask lies over what nine in ten earn less than: 81,150.
    let paid = answers("#1?years=6&certs=cpc&specialty=risk-adjustment&salary.US=61880");
    assert_eq!(paid.negotiation().opening.whole(), 81_150);
}

#[test]
fn a_place_that_leans_on_other_occupations_leads_no_headline_and_prices_are_told_apart() {
    let where_ = card(Section::Where, &answers("#1?years=4&place=TX"));
    let Some(Block::Part(moves)) = where_.blocks.last() else { panic!("no moves") };
    assert!(moves.title.starts_with("A move to ") && moves.title.contains("prices there"), "{}", moves.title);
    assert!(!moves.title.contains("Eagle Pass"), "{}", moves.title);
}

#[test]
fn a_page_of_a_place_names_the_dollars_and_the_sources_of_its_pay() {
    let texas = site::description(Place::from_code("TX").unwrap());
    assert!(texas.contains("in May 2025 dollars (a salary guide and BLS wages, May 2025)"), "{texas}");
    assert!(site::title(Place::from_code("TX").unwrap()).ends_with(" a year, in May 2025 dollars"));
}

#[test]
fn what_next_says_what_its_steps_are_held_against() {
    let summary = |link: &str| card(Section::Next, &answers(link)).summary.unwrap();
    let rows = [
        ("#1?years=4", "one is held against the usual mix of coders", true),
        ("#1?years=4&certs=cpc", "the usual mix", false),
        ("#1?years=4", "it is offered from 5 years on", true),
        ("#1?years=5", "it is offered from", false),
        ("#1?years=7&role=supervisor", "it is offered from 8 years on", true),
        ("#1?years=4&place=TX&salary.TX=60000", "The pay that you typed is not counted", true),
        ("#1?years=4&place=TX", "The pay that you typed", false),
    ];
    for (link, part, wanted) in rows {
        assert_eq!(summary(link).contains(part), wanted, "{link}: {}", summary(link));
    }
}
