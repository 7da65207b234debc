//! What people ran into, each a case with the right value: pay by the hour told as a year's, taxes of where one lives, places by
//! what they are called, links at the end of a sentence. What of it has cases in a file of its own stands there.

use crate::support::{answers, profile};
use pay::data::taxes::state_payroll;
use pay::link;
use pay::model::package::PackagePart;
use pay::model::profile::{OfferName, Place};
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::question::{Key, Question};
use pay::units::Dollars;
use pay::words::finding::look;
use pay::words::typed::read;

fn home(link: &str, wage: f64) -> TakeHome {
    let who = profile(link);
    TakeHome::compute(Dollars(wage), who.place, &Taxpayer::of(&who))
}

#[test]
fn pay_of_an_hour_is_never_taken_for_a_years() {
    let own = |link: &str| answers(link).own_pay().unwrap().full_time.whole();
    // Cents are kept: 29.75, 25.50 and 18.50 × 2,080.
    assert_eq!(own("#2?pay=29.75&pay-per=hour"), 61_880);
    assert_eq!(own("#2?pay=25.50"), 53_040);
    assert_eq!(own("#2?pay=18.50"), 38_480);
    // What people paste; none of it is refused.
    let key = Key::person(Question::Pay);
    for typed in ["$24.50/hr", "52,000 USD", ".75", "24.50\u{a0}an hour", "$52,000"] {
        assert!(read(key, key.kind(&profile("#2")), typed).is_ok(), "{typed}");
    }
    // A comma before two digits at the end is a decimal one; a range is named as one.
    assert_eq!(profile("#2?pay=24,50").pay.amount, Some(2_450));
    let said = read(key, key.kind(&profile("#2")), "$24.50 - $33.10").unwrap_err();
    assert!(said.contains("a range, from $24.50 to $33.10"), "{said}");
}

#[test]
fn part_time_is_judged_by_the_hour_and_per_diem_work_has_no_premium_that_nobody_pays() {
    let part = answers("#2?years=4&certs=cpc&specialty=surgical&place=TX&offer=31.14&offer-hours=24");
    let offer = &part.offers()[0];
    // The rate is the middle of the range; what is paid is 31.14 × 24 × 52.
    assert_eq!((offer.pay.full_time.hundreds(), offer.pay.salary.whole()), (64_800, 38_863));
    assert_eq!(offer.pay.standing.unwrap().percentile.round(), 76.0);
    assert_eq!(offer.package.parts[PackagePart::Health as usize].whole(), 0);
    // A match without a limit is of what is saved up to 6 percent of pay: 4 percent of 6 percent of 60,000.
    let matched = answers("#2?offer=60000&offer-match=4");
    assert_eq!(matched.offers()[0].package.parts[PackagePart::Retirement as usize].whole(), 144);
}

#[test]
fn each_place_has_its_own_taxes_and_not_its_neighbors() {
    // Vancouver is Portland's area on Washington's side: no income tax; family leave and long-term care by the tables.
    let (vancouver, portland) = (home("#2?place=38900.WA", 55_000.0), home("#2?place=38900", 55_000.0));
    let washington = state_payroll(Place::from_code("WA").unwrap()).unwrap().at(Dollars(55_000.0));
    assert_eq!((vancouver.state_income.whole(), vancouver.state), (0, washington));
    assert!((600..=800).contains(&vancouver.state.whole()), "{:?}", vancouver.state);
    assert!(portland.state.whole() > 3_900, "{:?}", portland.state);
    // Jersey City has New Jersey's.
    assert_eq!(home("#2?place=35620.NJ", 55_000.0).state, home("#2?place=NJ", 55_000.0).state);
    // 3.74 percent of 60,000.
    assert_eq!(home("#2?place=37980&local=pa-philadelphia", 60_000.0).local.whole(), 2_244);
    // Baltimore County's 3.2 percent of 60,000 less 6,600.
    assert_eq!(home("#2?place=12580", 60_000.0).local.whole(), 1_709);
}

#[test]
fn places_are_found_by_what_people_call_them() {
    let first = |typed: &str| look(typed).rows[0].found.place.code();
    let rows = [
        ("32820", "36740"),
        ("Manhattan", "35620"),
        // Most of Washington’s area lives in Virginia.
        ("Northern Virginia", "47900"),
        ("NYC", "35620"),
        ("Saint Louis", "41180"),
        ("DFW", "19100"),
        ("Brooklyn", "35620"),
        ("USA", "US"),
    ];
    for (typed, wanted) in rows {
        assert_eq!(first(typed), wanted, "{typed}");
    }
}

#[test]
fn links_survive_the_end_of_a_sentence_and_two_escapings() {
    let place = |text: &str| link::read(text).profile.place.code();
    for text in [
        "#2?years=4&place=19100.",
        "#2?years%253D4%2526place%253D19100",
        "#2?years=4&amp;amp;place=19100",
        "#2?years=3D4&place=3D19100",
    ] {
        assert_eq!(place(text), "19100", "{text}");
    }
}

#[test]
fn a_credential_that_every_new_coder_holds_is_known() {
    let who = answers("#2?years=1&certs=cpc-a");
    let full = answers("#2?years=1&certs=cpc");
    assert!(who.here.pay() < full.here.pay());
    for code in ["crc", "coc", "cic", "cpma", "ccs-p", "cpc-a"] {
        assert_eq!(link::read(&format!("#2?certs={code}")).notices, [], "{code}");
    }
    let charts = profile("#2?offer=0.75&offer-per=chart&offer-charts=12&offer-kind=contract");
    // 0.75 × 12.
    assert_eq!(charts.offers.named(OfferName::A).an_hour().unwrap().cents(), 900);
}
