//! Offers: where they lie, what to ask for, what they are worth in all.

use crate::support::cards::card;
use crate::support::{Case, answers, any_profile, cases, offer_with, profile};
use pay::answers::Answers;
use pay::cards::brief::brief;
use pay::data::premiums::{PREMIUM, WORKERS_PART};
use pay::model::negotiation::{Aim, Ceiling, Floor, Negotiation};
use pay::model::offer::WeighedOffer;
use pay::model::package::PackagePart;
use pay::model::percentile::peers;
use pay::model::profile::{Charts, Filing, Hours, Offer, OfferName, Per, Place, Profile};
use pay::model::purchasing_power::price_index;
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::question::Question;
use pay::units::Dollars;
use pay::words::section::Section;
use pay::words::{money, offer as words};
use proptest::prelude::*;

const TEXAS: &str = "#1?years=4&certs=cpc&specialty=surgical&place=TX";

fn asking(link: &str) -> (Answers, Negotiation) {
    let answers = answers(link);
    let asking = *answers.negotiation();
    (answers, asking)
}

fn finding(link: &str) -> String {
    let answers = answers(link);
    said(&answers, answers.offers())
}

fn said(answers: &Answers, offers: &[WeighedOffer]) -> String {
    let who = &answers.profile;
    words::finding(who, answers.range(who.place), offers, answers.negotiation())
}

fn weighed(who: &Profile) -> Vec<WeighedOffer> {
    Answers::from(who.clone()).offers().to_vec()
}

fn only(link: &str) -> WeighedOffer {
    let [one] = weighed(&profile(link))[..] else { panic!("one offer in {link}") };
    one
}

#[test]
fn each_offer_gets_a_right_and_calm_sentence() {
    let wrong = cases("offers.csv", |case: &Case| {
        let link = format!("{TEXAS}&offer={}", case["offer"]);
        let answers = Answers::from(pay::link::read(&link).profile);
        let [offer] = answers.offers()[..] else { return Err("no offer".to_owned()) };
        let got = [
            offer.pay.salary.whole().to_string(),
            format!("{:?}", offer.pay.position()).to_lowercase(),
            (offer.pay.standing.unwrap().percentile.round() as i64).to_string(),
            said(&answers, &[offer]),
        ];
        let wanted = ["salary", "position", "percentile", "title"].map(|column| case[column].clone());
        (got == wanted).then_some(()).ok_or(format!("wanted {wanted:?}\n     got {got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_offer_is_held_against_the_range_in_survey_dollars_dollars_whatever_the_basis() {
    let both = ["guide", "current"].map(|basis| only(&format!("#1?years=4&place=TX&offer=60000&basis={basis}")));
    let [guide, current] = both;
    assert_eq!(guide.pay.range.map(Dollars::whole), current.pay.range.map(Dollars::whole));
    assert_eq!(guide.pay.gap().whole(), current.pay.gap().whole());
}

#[test]
fn the_target_lies_between_middle_and_high_and_the_opening_is_the_high_end() {
    let (who, asking) = asking(&format!("{TEXAS}&offer=60000"));
    let [low, middle, high] = who.range(who.profile.place);
    assert_eq!([asking.opening, asking.least], [high, low]);
    assert_eq!(asking.target.whole(), (middle.0 * high.0).sqrt().round() as i64);
    assert_eq!((asking.floor, asking.ceiling, asking.enough), (Floor::Range, Ceiling::Clear, false));
}

#[test]
fn for_an_offer_over_the_target_the_target_lies_between_it_and_the_opening() {
    let (who, over) = asking(&format!("{TEXAS}&offer=72000"));
    let [.., high] = who.range(who.profile.place);
    assert_eq!([over.opening, over.target], [high, Dollars((72_000.0 * high.0).sqrt())]);
    // Nobody changes work for the pay they have.
    let (_, just) = asking(&format!("{TEXAS}&salary.TX=72000&offer=72000"));
    assert_eq!([just.opening, just.target], [high, Dollars((72_000.0 * high.0).sqrt())]);
    assert_eq!([over.aim, just.aim], [Aim::OverOffer, Aim::OverOwnPay]);
}

#[test]
fn no_ask_lies_over_bls_90th_percentile_but_what_buys_the_same_as_ones_own_pay() {
    // It is 78,390 in Texas.
    for years in 0..=45 {
        let (_, asking) = asking(&format!("{}&offer=40000", TEXAS.replace("years=4", &format!("years={years}"))));
        assert!(asking.opening.whole() <= 78_390 && asking.target <= asking.opening, "{years} years: {asking:?}");
        assert!(asking.least < asking.target, "{years} years: {asking:?}");
    }
    let (_, own) = asking("#1?years=4&place=TX&salary.TX=85000&offer=60000");
    assert_eq!([own.opening, own.least].map(Dollars::whole), [85_000, 85_000]);
    assert_eq!((own.floor, own.ceiling), (Floor::OwnPay, Ceiling::OwnPayOver));
}

#[test]
fn where_even_the_low_end_lies_over_bls_90th_percentile_the_asks_are_bls_own() {
    // Colorado's survey ends at 82,980; the range of who has everything begins at 90,121 there.
    let (who, asking) = asking(
        "#1?years=30&certs=cpc,ccs&specialty=risk-adjustment&setting=consulting&auditing=yes&performance=strong&place=CO",
    );
    let survey = who.peers(who.profile.place).unwrap().survey;
    let [_, _, median, upper, p90] = survey.percentiles;
    assert!(who.range(who.profile.place)[0] > p90);
    assert_eq!([asking.least, asking.target, asking.opening], [median, upper, p90]);
    assert_eq!([median, upper, p90].map(Dollars::whole), [59_020, 68_140, 82_980]);
    assert_eq!((asking.floor, asking.aim, asking.ceiling), (Floor::Median, Aim::UpperQuartile, Ceiling::RangeOver));
}

#[test]
fn an_offer_buys_what_is_left_of_pay_and_bonus_at_the_prices_there() {
    let offer = only("#1?place=TX&status=joint&offer=60000&offer-place=CA&offer-bonus=2000");
    let california = Place::from_code("CA").unwrap();
    let wanted = TakeHome::compute(Dollars(62_000.0), california, &Taxpayer::filing(Filing::Joint)).net().0
        / price_index(california, None);
    assert!((offer.real_net().0 - wanted).abs() < 1e-6, "{:?} is not {wanted}", offer.real_net());
}

#[test]
fn nobody_walks_away_under_what_buys_the_same_as_the_pay_they_have() {
    let (_, same) = asking("#1?years=4&place=TX&salary.TX=70000&offer=60000");
    assert_eq!((same.least.whole(), same.floor), (70_000, Floor::OwnPay));
    assert_eq!(same.aim, Aim::OverOwnPay);
    assert_eq!(finding("#1?years=4&place=TX&salary.TX=70000&offer=60000"), "This offer is $10,000 under your own pay");
    assert_eq!(
        finding("#1?years=4&place=TX&salary.TX=59900&offer=60000"),
        "This offer is good, $7,100 over the middle"
    );
    let (who, moved) = asking("#1?years=4&place=TX&salary.TX=70000&offer=60000&offer-place=CA");
    let there = finding("#1?years=4&place=TX&salary.TX=70000&offer=60000&offer-place=CA");
    assert_eq!(
        there,
        format!("This offer buys less than your own pay: there, that takes {}", money::about(moved.least))
    );
    let taxed = |salary, place| TakeHome::compute(salary, place, &Taxpayer::of(&who.profile)).net();
    let buys = |salary: Dollars, place| taxed(salary, place) / price_index(place, None);
    assert!((buys(moved.least, moved.place) - buys(Dollars(70_000.0), who.profile.place)).0.abs() < 1.0);
}

#[test]
fn an_offer_over_all_that_figures_support_asks_for_no_more_pay() {
    let (_, asking) = asking(&format!("{TEXAS}&offer=90000"));
    assert!(asking.enough);
    assert_eq!([asking.opening.whole(), asking.target.whole()], [90_000, 90_000]);
}

#[test]
fn a_package_adds_cash_and_counts_days_off_as_hours() {
    let link = "#1?place=TX&offer=60000&offer-health=8000&offer-match=50&offer-match-to=6&offer-bonus=2000\
                &offer-education=500&offer-dues=200&offer-days-off=25";
    let offer = only(link);
    let parts = offer.package.parts.map(Dollars::whole);
    assert_eq!(parts, [60_000, 8_000, 1_800, 2_000, 500, 200]);
    // 52 weeks of 40 hours less 25 days of 8: 1,880 hours.
    assert_eq!((offer.package.total().whole(), offer.package.hours_worked), (72_500, 1_880.0));
    assert_eq!(offer.package.an_hour().cents(), 3_856);
    // The bonus is taxed as pay is; nothing else is.
    assert_eq!(offer.in_hand.pay.whole(), 62_000);
    let without = only("#1?place=TX&offer=60000");
    assert_eq!(without.package.part(PackagePart::Health), PREMIUM - WORKERS_PART);
    assert!(without.package.average_health);
}

#[test]
fn another_time_that_is_paid_for_keeps_the_pay() {
    let yearly = Offer { amount: Some(5_200_000), ..Offer::default() };
    let hourly = yearly.paid_for(Per::Hour);
    assert_eq!(hourly.amount, Some(2_500));
    assert_eq!(hourly.paid_for(Per::Year), yearly);
    let half = Offer { hours: Hours::from_tenths(200).unwrap(), ..hourly };
    assert_eq!(half.salary(), Some(Dollars(26_000.0)));
}

#[test]
fn the_brief_names_the_estimate_three_reasons_with_sources_and_the_link() {
    let text = brief(&answers(&format!("{TEXAS}&offer=60000"))).text("https://example.org/#1?offer=60000");
    for wanted in
        ["$64,800", "Three reasons\n- ", "BLS", "$60,000", "https://example.org/#1?offer=60000", "Open with: $76,300"]
    {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    assert_eq!(text.matches("\n- ").count() - 5, 3, "{text}");
    assert!(!text.contains("Walk away"), "{text}");
}

#[test]
fn the_market_is_a_reason_only_where_it_pays_more_than_the_offer() {
    let market = |offer: u32| {
        let answers = answers(&format!("{TEXAS}&offer={offer}"));
        let who = &answers.profile;
        let offered = answers.offers().first().map(|offer| offer.pay.salary);
        let found = words::reasons(who, answers.contributions(), peers(who).as_ref(), offered);
        found.into_iter().find(|reason| reason.text.starts_with("The market")).map(|reason| reason.text)
    };
    assert!(market(40_000).unwrap().starts_with("The market: half of medical records specialists in Texas earn over "));
    assert!(
        market(60_000).unwrap().starts_with("The market: a quarter of ")
            || market(60_000).unwrap().starts_with("The market: one in ten of ")
    );
    assert_eq!(market(200_000), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_said_of_any_offer_is_whole(who in any_profile()) {
        let answers = Answers::from(who);
        let (who, offers, asking) = (&answers.profile, answers.offers(), answers.negotiation());
        let [low, _, high] = answers.range(who.place);
        let (asks, passed) = words::ask(who, asking);
        let text = brief(&answers).text("#1");
        let table = card(Section::Offer, &answers).numbers().first().map(|numbers| numbers.table(&answers));
        let said = format!("{text} {asks:?} {table:?} {}", words::summary(who, [low, low, high], offers));
        prop_assert!(!said.contains("NaN") && !said.contains("9,223,372"), "{}", said);
        // Nothing over BLS's 90th percentile goes unsaid, unless it was offered.
        let (p90, _) = asking.p90.unwrap();
        let over = asking.opening.0 > p90.0 + 0.5 && !asking.enough;
        let survey_alone = asking.ceiling == Ceiling::RangeOver && !asking.enough;
        prop_assert_eq!(over || survey_alone, passed.is_some());
        prop_assert!(asking.least <= asking.target || asking.enough);
        prop_assert!(asking.target <= asking.opening);
    }

    #[test]
    fn more_pay_never_lies_lower(who in any_profile(), pays in [0u32..300_000, 0u32..300_000]) {
        let offer = |pay: u32| {
            let offers = who.offers.holding(OfferName::A, Offer { amount: Some(pay * 100), ..Offer::default() });
            weighed(&Profile { offers, ..who.clone() })[0]
        };
        let [least, most] = [offer(pays[0].min(pays[1])), offer(pays[0].max(pays[1]))];
        prop_assert!(least.pay.position() <= most.pay.position());
        prop_assert!(least.pay.standing.unwrap().percentile <= most.pay.standing.unwrap().percentile);
        prop_assert!(least.pay.gap() <= most.pay.gap());
    }

    #[test]
    fn a_benefit_never_lowers_the_worth(who in any_profile(), benefit in proptest::sample::select(&Question::BENEFITS), told in 0u32..60) {
        let offer = Offer { amount: Some(2_000), charts: Charts::from_tenths(120), ..who.offers.named(OfferName::A) };
        let package = |offer: &Offer| pay::model::package::Package::value(offer, offer.salary().unwrap());
        let [without, with] = [Some(0), Some(told)].map(|told| package(&offer_with(offer, benefit, told)));
        prop_assert!(with.total() >= without.total() && with.hours_worked <= without.hours_worked);
        prop_assert!(with.an_hour() >= without.an_hour());
        prop_assert!(peers(&who).is_some() && !money::exact(with.an_hour()).is_empty());
    }
}

#[test]
fn under_30_hours_no_health_premium_is_taken_for_granted() {
    for (hours, health, average) in [("40", 7_885, true), ("30", 7_885, true), ("29.9", 0, false), ("8", 0, false)] {
        let package = only(&format!("{TEXAS}&offer=31.14&offer-hours={hours}")).package;
        assert_eq!((package.part(PackagePart::Health).whole(), package.average_health), (health, average), "{hours}");
    }
    // Typed, it counts whatever the hours.
    let typed = only(&format!("{TEXAS}&offer=31.14&offer-hours=24&offer-health=5000")).package;
    assert_eq!(typed.part(PackagePart::Health).whole(), 5_000);
}

#[test]
fn a_match_without_up_to_is_up_to_six_percent() {
    // 60,000 × 50 % × 6 %
    let matched = only(&format!("{TEXAS}&offer=60000&offer-match=50")).package;
    assert_eq!(matched.part(PackagePart::Retirement).whole(), 1_800);
    // 60,000 × 50 % × 4 %
    let told = only(&format!("{TEXAS}&offer=60000&offer-match=50&offer-match-to=4")).package;
    assert_eq!(told.part(PackagePart::Retirement).whole(), 1_200);
}
