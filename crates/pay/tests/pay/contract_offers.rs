//! Contracts against jobs, and what changes an offer besides its rate: a differential, a signing bonus, insurance, overtime.

use crate::support::cards::card;
use crate::support::{answers, profile};
use pay::answers::Answers;
use pay::cards::brief::brief;
use pay::data::premiums::PREMIUM;
use pay::link;
use pay::model::offer::WeighedOffer;
use pay::model::package::PackagePart;
use pay::model::profile::{Offer, OfferKind, OfferName};
use pay::question::Question;
use pay::units::Dollars;
use pay::words::section::Section;

const TEXAS: &str = "#2?years=4&certs=cpc&specialty=surgical&place=TX";

fn offers(said: &str) -> Vec<WeighedOffer> {
    answers(&format!("{TEXAS}&{said}")).offers().to_vec()
}

fn only(said: &str) -> WeighedOffer {
    offers(said)[0]
}

fn page(said: &str) -> (String, String, String) {
    let card = card(Section::Offer, &answers(&format!("{TEXAS}&{said}")));
    (card.title.clone(), card.summary.clone().unwrap_or_default(), format!("{:?}", card.blocks))
}

/// $38 an hour by contract against $27.50 in a job: 21,840 dollars more for 2,080 hours, which is not what they leave.
#[test]
fn a_contract_at_38_leaves_little_more_than_a_job_at_27_50() {
    let both = offers("offer=38&offer-kind=contract&offer-b=27.50");
    let [contract, job] = both[..] else { panic!("two offers") };
    // 38 × 40 × (52 − 20 ÷ 5)
    assert_eq!(contract.pay.salary.whole(), 72_960);
    // 0.9235 × 72,960 × 0.153 = 10,308.9
    assert_eq!(contract.in_hand.social.whole(), 10_309);
    // 72,960 − 5,154.4 − 9,325 = 58,480.6, taxable 42,380.6; a fifth of that is deducted: 33,904.4.
    // 12,400 × 10 % + 21,504.4 × 12 % = 3,820.5
    assert!((contract.in_hand.federal.0 - 3_820.5).abs() < 5.0, "{:?}", contract.in_hand);
    // 72,960 − 10,308.9 − 3,820.5 − 9,325 = 49,505.6
    assert!((contract.in_hand.net().0 - 49_505.6).abs() < 5.0);
    // 57,200 − 4,375.8 − (12,400 × 10 % + 28,700 × 12 %) = 48,140.2
    assert!((job.in_hand.net().0 - 48_140.2).abs() < 5.0, "{:?}", job.in_hand.net());
    // 1,365.4 more, at prices of 97.1: 1,400, not 20,900.
    let (title, summary, _) = page("offer=38&offer-kind=contract&offer-b=27.50");
    assert_eq!(title, "Offer A buys $1,400 a year more than offer B");
    // 57,200 + 1,365.4 ÷ (1 − 0.0765 − 0.12) = 58,899; ÷ 2,080 = 28.32
    assert!(summary.contains("Offer B would have to pay $28.32 an hour, $58,900 a year, to buy as much."), "{summary}");
    assert!(!summary.contains("benefits"), "a profit and a wage are not alike before tax: {summary}");
}

#[test]
fn the_job_that_leaves_the_same_leaves_the_same() {
    for said in
        ["offer=38", "offer=80000", "offer=45&offer-hours=20", "offer=45&offer-hours=50", "offer=60&offer-place=CA"]
    {
        let contract = only(&format!("{said}&offer-kind=contract"));
        let pay = contract.as_a_job().unwrap();
        let hours = contract.offer.hours.tenths();
        let hours = format!("{}.{}", hours / 10, hours % 10);
        let rate = pay.0 / contract.offer.hours.paid_a_year();
        let place = if said.contains("CA") { "&offer-place=CA" } else { "" };
        let job = only(&format!("offer={rate:.2}&offer-hours={hours}{place}"));
        assert!((job.in_hand.net() - contract.in_hand.net()).0.abs() < 15.0, "{said}: {:?}", job.in_hand);
        assert!((job.pay.full_time - contract.pay.full_time).0.abs() < 15.0, "{said}");
    }
}

#[test]
fn the_pay_that_would_make_two_offers_equal_does() {
    for said in [
        "offer=38&offer-kind=contract&offer-b=27.50",
        "offer=30&offer-kind=contract&offer-b=32&offer-b-place=CA",
        "offer=60000&offer-b=58000&offer-b-premium=300",
        "offer=45&offer-kind=contract&offer-b=90000&offer-b-kind=contract&offer-b-unpaid=0",
    ] {
        let [one, other] = offers(said)[..] else { panic!("two offers") };
        let (better, less) = if one.real_net() > other.real_net() { (one, other) } else { (other, one) };
        let [salary, an_hour] = less.pay_that_buys(better.real_net());
        assert!(salary > less.pay.salary && (an_hour.0 * less.offer.rate_hours() - salary.0).abs() < 0.01, "{said}");
        let amount = Some((an_hour.0 * 100.0).round() as u32).filter(|_| less.offer.amount < Some(25_000));
        let amount = amount.or(Some(salary.whole() as u32 * 100));
        let mut who = profile(&format!("{TEXAS}&{said}"));
        who.offers = who.offers.holding(less.name, Offer { amount, ..less.offer });
        let both = Answers::from(who).offers().to_vec();
        assert!((both[0].real_net() - both[1].real_net()).0.abs() < 15.0, "{said}");
    }
}

#[test]
fn a_contract_is_held_against_others_as_the_job_that_leaves_the_same() {
    let contract = only("offer=38&offer-kind=contract");
    let job = contract.as_a_job().unwrap();
    assert!((contract.pay.full_time - job).0.abs() < 0.01, "of full time both are one");
    assert_eq!(contract.pay.an_hour.cents(), 3_800);
    let (title, summary, blocks) = page("offer=38&offer-kind=contract");
    assert_eq!(title, "Told as a job, this contract is fair, $5,900 under the middle");
    assert!(
        summary.starts_with("$38.00 an hour in 48 weeks is a profit of $73,000 a year. A job that pays $58,900 a year")
    );
    for said in
        ["self-employment tax of $10,309", "the average (KFF", "As this contract’s rate: open with $", "A as a job"]
    {
        assert!(blocks.contains(said), "{said}");
    }
    let asked = contract.as_contract(contract.pay.full_time).unwrap();
    assert!((asked[1] - contract.pay.an_hour).0.abs() < 0.005, "its own rate leaves what it leaves: {asked:?}");
}

#[test]
fn a_contracts_year_is_its_profit_and_its_unpaid_days_make_its_rate() {
    let told = |said: &str| {
        let one = only(&format!("{said}&offer-kind=contract"));
        (one.pay.salary.whole(), one.pay.an_hour.cents(), one.package.hours_worked.round() as i64)
    };
    assert_eq!(told("offer=76800"), (76_800, 4_000, 1_920)); // ÷ (40 × 48)
    assert_eq!(told("offer=76800&offer-unpaid=0"), (76_800, 3_692, 2_080)); // ÷ 2,080
    assert_eq!(told("offer=40&offer-unpaid=25"), (75_200, 4_000, 1_880)); // 40 × 40 × 47
    // No overtime: 40 × 50 × 48
    assert_eq!(told("offer=40&offer-hours=50"), (96_000, 4_000, 2_400));
    // 3.25 × 12 × 40 × 48
    assert_eq!(told("offer=3.25&offer-per=chart&offer-charts=12"), (74_880, 3_900, 1_920));
}

#[test]
fn own_insurance_is_the_average_until_it_is_typed() {
    let premium = |said: &str| only(&format!("offer=38&{said}")).in_hand.premium.whole();
    assert_eq!(premium("offer-kind=contract"), PREMIUM.whole());
    assert_eq!(premium("offer-kind=contract&offer-premium=500"), 6_000);
    assert_eq!(premium("offer-kind=contract&offer-premium=0"), 0);
    assert_eq!(premium("offer-kind=contract&offer-hours=20"), 0, "a job of so few hours gives none either");
    assert_eq!(premium(""), 0);
    assert_eq!(premium("offer-premium=120"), 1_440);
}

#[test]
fn a_jobs_premium_is_taken_off_before_tax() {
    let [without, with] = ["offer=60000", "offer=60000&offer-premium=120"].map(|said| only(said).in_hand);
    // 1,440 less, of which 12 % and 7.65 % would have been tax.
    assert!(((without.net() - with.net()).0 - 1_440.0 * (1.0 - 0.12 - 0.0765)).abs() < 3.0);
    // New Jersey taxes it all the same.
    let jersey = |said: &str| only(&format!("offer=60000&offer-place=NJ{said}")).in_hand.state;
    assert!((jersey("") - jersey("&offer-premium=120")).0 < 20.0, "its payroll taxes alone are less");
}

#[test]
fn a_differential_is_pay_and_no_part_of_the_rate() {
    let [without, with] = ["offer=27.50", "offer=27.50&offer-differential=2.50&offer-differential-hours=12"].map(only);
    assert_eq!([without, with].map(|one| one.pay.full_time.whole()), [57_200; 2]);
    // 2.50 × 12 × 52
    assert_eq!((with.in_hand.pay - without.in_hand.pay).whole(), 1_560);
    assert_eq!((with.package.total() - without.package.total()).whole(), 1_560);
    // No more hours than are worked: 2.50 × 40 × 52
    let all = only("offer=27.50&offer-differential=2.50");
    let more = only("offer=27.50&offer-differential=2.50&offer-differential-hours=60");
    assert_eq!([all, more].map(|one| (one.in_hand.pay - without.in_hand.pay).whole()), [5_200; 2]);
    assert_eq!(all.package.part(PackagePart::Pay).whole(), 62_400);
}

#[test]
fn a_signing_bonus_counts_in_the_first_year_only_and_is_said_to() {
    let [without, with] = ["offer=60000", "offer=60000&offer-signing=5000"].map(only);
    assert_eq!((with.in_hand, with.package.total()), (without.in_hand, without.package.total()));
    // 5,000 less 12 % and 7.65 %
    let more = with.first_year.unwrap().net() - with.in_hand.net();
    assert!((more.0 - 4_017.5).abs() < 3.0, "{more:?}");
    let (_, _, blocks) = page("offer=60000&offer-signing=5000");
    assert!(blocks.contains("The signing bonus of $5,000 comes once"));
}

#[test]
fn federal_tax_does_not_count_the_half_premium_of_overtime() {
    // 31.14 × (40 + 8 × 1.5) × 52 = 84,202.56; the half premium is 31.14 × 0.5 × 8 × 52 = 6,477.12.
    let long = only("offer=31.14&offer-hours=48");
    assert_eq!((long.in_hand.pay.whole(), long.in_hand.untaxed_overtime.whole()), (84_203, 6_477));
    // Of that 22 % is saved, as 84,203 − 16,100 and 61,626 both lie in that bracket.
    let salary = only("offer=84203&offer-hours=48");
    assert_eq!(salary.in_hand.untaxed_overtime, Dollars(0.0));
    assert!(((long.in_hand.net() - salary.in_hand.net()).0 - 1_425.0).abs() < 2.0);
    // No more than 12,500: 35 × 0.5 × 20 × 52 = 18,200.
    assert_eq!(only("offer=35&offer-hours=60").in_hand.untaxed_overtime.whole(), 12_500);
    // Nor above incomes: 70 × 70 × 52 = 254,800 is 104,800 over the limit, a tenth of which is off: 2,020.
    assert_eq!(only("offer=70&offer-hours=60").in_hand.untaxed_overtime.whole(), 2_020);
    // A contract has no overtime.
    assert_eq!(only("offer=31.14&offer-hours=48&offer-kind=contract").in_hand.untaxed_overtime, Dollars(0.0));
    let own = pay::cards::card(Section::Pay, &answers(&format!("{TEXAS}&pay=31.14&pay-hours=48"))).unwrap();
    assert!(format!("{:?}", own.blocks).contains("$84,203 a year. $6,477 of it, the half premium of overtime"));
}

#[test]
fn a_field_that_a_kind_has_no_use_for_is_not_asked_unless_it_was_told() {
    let job = Offer::default();
    let contract = Offer { kind: OfferKind::Contract, ..job };
    for (question, of_job, of_contract) in [
        (Question::OfferUnpaid, false, true),
        (Question::OfferHealth, true, false),
        (Question::OfferMatch, true, false),
        (Question::OfferMatchTo, true, false),
        (Question::OfferDaysOff, true, false),
        (Question::OfferPremium, true, true),
        (Question::OfferBonus, true, true),
    ] {
        assert_eq!([job, contract].map(|offer| question.is_asked_about(&offer)), [of_job, of_contract], "{question:?}");
    }
    let told = Offer { matched: Some(500), ..contract };
    assert!(Question::OfferMatch.is_asked_about(&told) && !Question::OfferMatchTo.is_asked_about(&told));
}

#[test]
fn marks_tell_the_rate_where_the_hours_are_others() {
    let (.., blocks) = page("offer=31.14&offer-hours=24");
    assert!(blocks.contains("\"$31.14/hr\""), "{blocks}");
    let own = pay::cards::card(Section::Pay, &answers(&format!("{TEXAS}&pay=31.14&pay-hours=24"))).unwrap();
    assert!(format!("{:?}", own.blocks).contains("\"$31.14/hr\""));
}

#[test]
fn the_brief_and_the_data_tell_a_contract() {
    let who = answers(&format!("{TEXAS}&offer=38&offer-kind=contract"));
    let text = brief(&who).text("#2");
    assert!(
        text.contains("a contract (1099), $38.00 an hour, $73,000 a year; a job of $58,900 leaves the same"),
        "{text}"
    );
    assert_eq!(who.profile.offers.named(OfferName::A).kind, OfferKind::Contract);
    assert_eq!(link::write(&who.profile), format!("{TEXAS}&offer=38&offer-kind=contract"));
}

#[test]
fn a_contract_is_taxed_with_the_household_and_by_the_city() {
    let offer = |said: &str| answers(&format!("#2?place=37980&local=pa-philadelphia{said}")).offers()[0];
    // A city that taxes wages taxes the whole profit: 72,960 either way.
    let [contract, job] = ["&offer=38&offer-kind=contract", "&offer=72960"].map(offer);
    assert_eq!(contract.in_hand.local.whole(), job.in_hand.local.whole());
    assert!(job.in_hand.local.whole() > 2_000);
    // With a partner's pay it adds at the couple's highest rate: 12 % of what alone lies under the standard deduction.
    let couple = |said: &str| answers(&format!("{TEXAS}&status=joint{said}&offer=38&offer-kind=contract")).offers()[0];
    let [alone, pair] = ["", "&partner=60000"].map(couple);
    assert_eq!(alone.in_hand.social, pair.in_hand.social);
    assert!((pair.in_hand.federal - alone.in_hand.federal).0 > 2_000.0);
    // What is saved from a wage is saved from a profit.
    let saving = answers(&format!("{TEXAS}&save=5&offer=38&offer-kind=contract")).offers()[0];
    // (72,960 − 5,154) × 5 %
    assert_eq!(saving.in_hand.saved.whole(), 3_390);
}
