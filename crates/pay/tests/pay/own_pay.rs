//! What one is paid now: by the hour or the year, held against others by the rate.

use crate::support::answers;
use pay::cards::card;
use pay::model::rated_pay::Position;
use pay::words::section::Section;

/// The link, the rate in cents an hour, the year of full time, the pay for the hours worked, dollars.
const RATES: [(&str, i64, i64, i64); 7] = [
    // 29.75 × 2,080
    ("#2?pay=29.75&place=12580", 2_975, 61_880, 61_880),
    // 61,880 ÷ 2,080
    ("#2?pay=61880", 2_975, 61_880, 61_880),
    // 31.14 × 2,080; 31.14 × 24 × 52
    ("#2?pay=31.14&pay-hours=24&place=TX", 3_114, 64_771, 38_863),
    // 38,863 ÷ (24 × 52) = 31.1402…
    ("#2?pay=38863&pay-hours=24", 3_114, 64_772, 38_863),
    // Who is paid by the year is not paid more for 50 hours: 60,000 ÷ 2,080.
    ("#2?pay=60000&pay-hours=50", 2_885, 60_000, 60_000),
    // An amount between an hour's and a year's, with its unit.
    ("#2?pay=300&pay-per=hour", 30_000, 624_000, 624_000),
    ("#2?pay=900&pay-per=year", 43, 900, 900),
];

#[test]
fn own_pay_is_a_rate_and_an_amount_of_work() {
    for (link, rate, full_time, salary) in RATES {
        let own = answers(link).own_pay().unwrap();
        let found = (own.an_hour.cents(), own.full_time.whole(), own.salary.whole());
        assert_eq!(found, (rate, full_time, salary), "{link}");
    }
    assert!(answers("#2").own_pay().is_none());
}

#[test]
fn part_time_is_judged_by_the_rate() {
    // $31.14 an hour lies where $64,771 of full time does, though 24 hours pay $38,863.
    let part = answers("#2?years=4&certs=cpc&specialty=surgical&place=TX&pay=31.14&pay-hours=24");
    let full = answers("#2?years=4&certs=cpc&specialty=surgical&place=TX&pay=64771");
    let [part, full] = [&part, &full].map(|answers| answers.own_pay().unwrap());
    assert_eq!(part.position(), full.position());
    assert_eq!(part.standing.unwrap().percentile.round(), full.standing.unwrap().percentile.round());
    assert!(matches!(part.position(), Position::Lower | Position::Middle | Position::Upper));
}

/// The link, and the finding of My pay.
const FINDINGS: [(&str, &str); 5] = [
    ("#2?years=4&certs=cpc&place=TX&pay=20", "You are paid"),
    ("#2?years=4&certs=cpc&place=TX&pay=29.75", "Your pay is"),
    ("#2?years=4&certs=cpc&place=TX&pay=50", "You are paid"),
    // The sources disagree: nothing is called fair.
    (
        "#2?years=45&certs=cpc,ccs,rhia&specialty=surgical&auditing=yes&place=41940&pay=70",
        "Your pay is within the estimate’s range, but the sources disagree here",
    ),
    ("#2?years=4&certs=cpc&place=TX", "About"),
];

#[test]
fn my_pay_answers_whether_one_is_paid_fairly() {
    for (link, begins) in FINDINGS {
        let card = card(Section::Pay, &answers(link)).unwrap();
        assert!(card.title.starts_with(begins), "{link}: {}", card.title);
    }
}

#[test]
fn the_years_to_come_begin_with_what_one_is_paid_now() {
    let [own, estimated] = ["&pay=40000", ""].map(|pay| answers(&format!("#2?years=4&place=TX&plan=1:ccs{pay}")));
    let over = 40_000.0 / estimated.here.pay().0;
    for (own, estimated) in own.plans().stay.years.iter().zip(&estimated.plans().stay.years) {
        assert!((own.centre / estimated.centre - over).abs() < 1e-9, "{own:?}");
        // Taxes rise faster than pay.
        assert!(own.real_net / estimated.real_net > over);
    }
    let own_first = own.plans().stay.years[0].centre;
    assert!((own_first.0 - 40_000.0).abs() < 0.01, "{own_first:?}");
    // What a certificate multiplies is what one is paid: less than of the estimate, which is more.
    let gain = |who: &pay::answers::Answers| who.training().verdict.outcomes().unwrap()[0].gain_by(5).unwrap();
    assert!(gain(&own) < gain(&estimated));
    // Who does not code yet begins as all do.
    let newcomer = |pay: &str| gain(&answers(&format!("#2?train=cpc&train-pay=30000{pay}")));
    assert_eq!(newcomer("&pay=40000"), newcomer(""));
}

#[test]
fn take_home_pay_is_of_the_pay_that_one_has_for_the_hours_one_works() {
    let part = answers("#2?years=4&place=TX&pay=30&pay-hours=24");
    // 30 x 24 x 52.
    assert_eq!(part.in_hand().pay().whole(), 37_440);
    assert_eq!(part.here.pay().whole(), answers("#2?years=4&place=TX").here.pay().whole());
}
