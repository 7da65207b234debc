//! Words: what is said of an answer, and finding a place by what is typed.
use crate::support::{Case, answers, any_profile, cases};
use pay::answers::Answers;
use pay::model::profile::{HousingShare, Place};
use pay::units::{Dollars, tenths};
use pay::words::{career, comparison, form, headline, money, next, places, site, spread, waterfall};
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
        let (who, standing) = (&answers.profile, answers.standing().unwrap());
        let found = [
            ("hero", headline::headline(who, &answers.here).amount),
            ("pay", spread::figure(who, &answers.here, standing).title),
            ("why", waterfall::waterfall(&answers).title),
            ("where", comparison::comparison(who, &answers.home, answers.compared()).title),
            ("time", career::figure(who, answers.career()).title),
        ];
        let wrong: Vec<_> = found.iter().filter(|(figure, got)| case[*figure] != *got).collect();
        wrong.is_empty().then_some(()).ok_or(format!("{wrong:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_place_is_found_as_one_types() {
    let rows = [
        ("dal", "Dallas-Fort Worth-Arlington, TX"),
        ("texas", "Texas"),
        ("TX", "Texas"),
        ("rochester mn", "Rochester, MN"),
        ("fort worth", "Dallas-Fort Worth-Arlington, TX"),
        ("winston", "Winston-Salem, NC"),
        ("new york", "New York"),
        ("washington dc", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("41940", "San Jose-Sunnyvale-Santa Clara, CA"),
        ("mississippi non", "Upper East Mississippi nonmetropolitan area"),
        ("  SAN   jose ", "San Jose-Sunnyvale-Santa Clara, CA"),
    ];
    for (typed, wanted) in rows {
        assert_eq!(places::search(typed).first().map(|place| place.name()), Some(wanted), "{typed}");
    }
    assert!(places::search("zzz").is_empty());
    let texas = places::search("texas");
    assert!(texas.iter().skip(1).all(|place| place.state() == Place::from_code("TX") || place.name().contains("TX")));
}

#[test]
fn a_field_reads_what_it_can_and_says_what_to_do_about_the_rest() {
    assert_eq!(form::years(" 7 ").map(|years| years.get()), Ok(7));
    for wrong in ["", "abc", "46", "-1", "3.5"] {
        assert_eq!(form::years(wrong), Err("Type whole years from 0 to 45.".to_owned()), "{wrong}");
    }
    let share = |percent| Ok(HousingShare::from_tenths(percent));
    assert_eq!([form::housing("30"), form::housing("27.5 %"), form::housing("60")], [300, 275, 600].map(share));
    assert_eq!(form::housing(""), Ok(None));
    for wrong in ["61", "x", "-1", "60.1", "1e1"] {
        assert!(form::housing(wrong).is_err(), "{wrong}");
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
        (".5", None),
        ("5.", None),
        ("+5", None),
    ];
    for (written, wanted) in rows {
        assert_eq!(tenths(written), wanted, "{written}");
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
    fn no_answer_is_ever_told_with_a_number_that_is_none(who in any_profile()) {
        let answers = Answers::from(who);
        let who = &answers.profile;
        let career = career::figure(who, answers.career());
        let told = format!(
            "{:?}{:?}{:?}{:?}{:?}",
            headline::announcement(who, &answers.here),
            headline::facts(who, &answers.here),
            waterfall::waterfall(&answers),
            comparison::comparison(who, &answers.home, answers.compared()),
            career,
        );
        prop_assert!(!told.contains("NaN") && !told.contains("inf,") && !told.contains("9223372036854775807"));
        prop_assert!(career.plot.readings.len() > 1);
    }
}

#[test]
fn where_the_guide_and_bls_see_places_differently_both_figures_in_survey_dollars_dollars_are_told() {
    let line = |link: &str| {
        let answers = answers(link);
        let who = &answers.profile;
        headline::dollars(who, answers.standing().unwrap(), answers.by_other_basis(who.place))
    };
    let washington = line("#1?years=4&certs=cpc&place=WA");
    assert!(
        washington
            .text
            .ends_with("it is $66,700; with BLS’s differences between places in place of the guide’s, $72,400.")
    );
    assert_eq!(washington.switch, "Work in May 2025 dollars, with places by BLS");
    let pressed = line("#1?years=4&certs=cpc&place=WA");
    assert!(pressed.text.ends_with("by the guide’s own differences it would be $66,700."), "{}", pressed.text);
    let texas = line("#1?years=4&certs=cpc&place=TX");
    assert!(!texas.text.contains("BLS’s differences"), "{}", texas.text);
    assert_eq!(texas.switch, headline::IN_SURVEY_DOLLARS);
}

#[test]
fn a_page_of_a_place_names_bls_only_where_its_pay_comes_from_it() {
    let texas = site::description(Place::from_code("TX").unwrap());
    assert!(texas.contains("in dollars of about 2023 (a salary guide and BLS wages, May 2025)"), "{texas}");
    let california = site::description(Place::from_code("CA").unwrap());
    assert!(california.contains("in dollars of about 2023 (a salary guide)"), "{california}");
    assert!(site::title(Place::from_code("TX").unwrap()).ends_with(" a year, in dollars of about 2023"));
}

#[test]
fn what_next_says_what_its_steps_are_held_against() {
    let summary = |link: &str| {
        let answers = answers(link);
        next::next(&answers.profile, answers.levers()).summary
    };
    let rows = [
        ("#1?years=4", "one is held against the usual mix of coders", true),
        ("#1?years=4&certs=cpc", "the usual mix", false),
        ("#1?years=4", "it usually comes from 8 years on", true),
        ("#1?years=8", "it usually comes from", false),
        ("#1?years=9&role=supervisor", "it usually comes from 11 years on", true),
        ("#1?years=4&place=TX&salary.TX=60000", "The pay that you typed under Where is not counted", true),
        ("#1?years=4&place=TX", "The pay that you typed", false),
    ];
    for (link, part, wanted) in rows {
        assert_eq!(summary(link).contains(part), wanted, "{link}: {}", summary(link));
    }
}
