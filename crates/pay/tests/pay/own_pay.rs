//! What one is paid now: by the hour or the year, held against others by the rate.

use crate::support::answers;
use pay::cards::card;
use pay::link;
use pay::model::profile::{OfferName, Per};
use pay::model::rated_pay::Position;
use pay::question::{Field, Key, Question, Value};
use pay::state::{Change, State};
use pay::words::section::Section;

/// The link, the rate in cents an hour, the year of full time, the pay for the hours worked, dollars.
const RATES: [(&str, i64, i64, i64); 10] = [
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
    // 3.25 × 12 = 39; 39 × 2,080
    ("#2?pay=3.25&pay-per=chart&charts=12", 3_900, 81_120, 81_120),
    // 9.50 × 2.5 = 23.75; × 2,080 = 49,400; × 20 × 52 = 24,700
    ("#2?pay=9.50/chart&charts=2.5&pay-hours=20", 2_375, 49_400, 24_700),
    // More than can be told: 100 × 60 × 2,080 = 12,480,000. The money is what it is; the year of full time is held to a million.
    ("#2?pay=100&pay-per=chart&charts=60", 600_000, 12_480_000, 12_480_000),
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
fn pay_by_the_chart_is_not_known_without_charts_an_hour() {
    let lacking = answers("#2?pay=3.25&pay-per=chart");
    assert!(lacking.own_pay().is_none() && lacking.profile.known_pay(lacking.profile.place).is_none());
    let said = |link: &str| format!("{:?}", card(Section::Pay, &answers(link)).unwrap().blocks);
    assert!(said("#2?pay=3.25&pay-per=chart").contains("type how many charts an hour"));
    assert!(
        said("#2?pay=3.25&pay-per=chart&charts=12")
            .contains("$3.25 a chart, 12 charts an hour, is $39.00 an hour, $81,120 a year of full time")
    );
    assert!(answers("#2?offer=3.25&offer-per=chart").offers().is_empty());
    let offer = card(Section::Offer, &answers("#2?offer=3.25&offer-per=chart")).unwrap();
    assert!(offer.summary.unwrap().contains("type how many charts an hour"));
    let offered = answers("#2?offer=3.25&offer-per=chart&offer-charts=12").offers()[0].pay.full_time;
    assert_eq!(offered.whole(), 81_120); // 3.25 × 12 × 2,080
}

/// What is paid, for what it is then said to be, and what of it there is then.
const PAID_FOR: [(&str, &str, &str); 8] = [
    // Typed before it was said to be a chart's.
    ("#2?pay=3.25", "chart", "#2?pay=3.25&pay-per=chart"),
    // No chart pays a year's pay.
    ("#2?pay=60000", "chart", "#2?pay-per=chart"),
    ("#2?pay=60000&charts=12", "chart", "#2?pay=2.4&pay-per=chart&charts=12"),
    ("#2?pay=3.25&pay-per=chart&charts=12", "hour", "#2?pay=39&charts=12"),
    ("#2?pay=3.25&pay-per=chart&charts=12", "year", "#2?pay=81120&charts=12"),
    ("#2?pay=3.25&pay-per=chart", "hour", "#2?pay=3.25"),
    ("#2?offer=3.25&offer-per=chart&offer-charts=12", "hour", "#2?offer=39&offer-charts=12"),
    ("#2?offer=39&offer-charts=12", "chart", "#2?offer=3.25&offer-per=chart&offer-charts=12"),
];

#[test]
fn a_chart_an_hour_and_a_year_keep_the_pay() {
    for (link, per, wanted) in PAID_FOR {
        let own = link.starts_with("#2?pay");
        let key = if own { Key::person(Question::PayPer) } else { Key::offer(OfferName::A, Question::OfferPer) };
        let per = Per::ALL.into_iter().find(|one| one.code() == per).unwrap();
        let after = State::opened(link).with(Change::Answer(key, per.value()));
        let wanted = wanted.replace("pay=2.4&", "pay=2.40&");
        assert_eq!(link::write(&after.profile), wanted, "{link} {per:?}");
    }
}

#[test]
fn what_is_typed_by_the_chart_stays_by_the_chart() {
    let typed = |amount: u32| {
        let key = Key::person(Question::Pay);
        let after =
            State::opened("#2?pay=3.25&pay-per=chart&charts=12").with(Change::Answer(key, Value::Number(amount)));
        link::write(&after.profile)
    };
    assert_eq!(typed(475), "#2?pay=4.75&pay-per=chart&charts=12");
    // Over $100 a chart is no answer.
    assert_eq!(typed(10_001), "#2?pay=3.25&pay-per=chart&charts=12");
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
