//! The estimate: what the guide says comes out, and more of a good thing never lowers pay.

use crate::support::{Case, answers, any_profile, cases, profile};
use pay::data::guide::Guide;
use pay::model::compare::InPlace;
use pay::model::constants::Constants;
use pay::model::estimate::{Reason, contributions, estimate};
use pay::model::percentile::standing;
use pay::model::premium::Counted;
use pay::model::profile::{
    Basis, Certification, Certifications, Filing, HousingShare, Place, Profile, Role, Setting, Specialty, Years,
};
use pay::units::Dollars;
use proptest::prelude::*;

#[test]
fn every_worked_case_comes_out_to_the_dollar() {
    let wrong = cases("estimate.csv", |case: &Case| {
        let got = estimate(Constants::published(), &profile(&case["link"]));
        let wanted = ["low", "centre", "high"].map(|column| case[column].parse::<i64>().ok());
        let got = [got.low, got.centre, got.high].map(|amount| amount.whole());
        let right = wanted.iter().zip(got).all(|(wanted, got)| wanted.is_none_or(|wanted| wanted == got));
        right.then_some(()).ok_or(format!("wanted {wanted:?}, got {got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_contributions_of_every_case_add_up_to_its_centre() {
    let wrong = cases("estimate.csv", |case: &Case| {
        let profile = profile(&case["link"]);
        let got = estimate(Constants::published(), &profile);
        let centre = got.centre.whole();
        let sum: i64 =
            contributions(Constants::published(), &profile, &got.factors).iter().map(|one| one.dollars).sum();
        (sum == centre).then_some(()).ok_or(format!("{sum} is not {centre}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_two_orders_of_multiplying_round_to_other_dollars_the_last_contribution_makes_up_for_it() {
    let who = profile("#1?basis=guide&years=4");
    let mut apart = 0;
    for dollars in 0..200 {
        let pay = 50_000.5 + f64::from(dollars);
        let edited = Constants::derive(Guide::published().with("experience.mid", pay, pay));
        let got = estimate(&edited, &who);
        let centre = got.centre;
        let sum: i64 = contributions(&edited, &who, &got.factors).iter().map(|one| one.dollars).sum();
        assert_eq!(sum, centre.whole(), "{pay}");
        let other = edited.start * (centre.0 / edited.start);
        apart += usize::from(Dollars(other).whole() != centre.whole());
    }
    assert!(apart > 0, "no case of it was tried");
}

#[test]
fn each_contribution_is_what_its_reason_adds_to_those_before_it() {
    let answers = answers("#1?basis=guide&years=4&place=CA");
    let found = answers.contributions();
    let california = Reason::GuideState(Place::from_code("CA").unwrap());
    // 38,000 at the start, 51,962 after four years, 64,226 of them in California.
    let experience = Reason::Experience { years: 4.0, counted: Counted::Whole };
    let wanted = [(Reason::Start, 38_000), (experience, 13_962), (california, 12_264)];
    assert_eq!(found.iter().map(|one| (one.reason, one.dollars)).collect::<Vec<_>>(), wanted);
}

#[test]
fn a_band_ends_where_the_next_begins() {
    let rows = [
        (0.0, "experience.entry"),
        (2.75, "experience.entry"),
        (3.0, "experience.mid"),
        (5.75, "experience.mid"),
        (6.0, "experience.senior"),
        (45.0, "experience.senior"),
    ];
    for (years, wanted) in rows {
        assert_eq!(Constants::published().band(years).id, wanted, "{years} years");
    }
}

#[test]
fn the_curve_is_the_one_the_guide_gives() {
    let constants = Constants::published();
    assert!((constants.tau - 4.8876).abs() < 1e-4, "{}", constants.tau);
    assert!((constants.rise - 0.72090).abs() < 1e-5, "{}", constants.rise);
    assert!((constants.ceiling - 71_416.0).abs() < 1.0, "{}", constants.ceiling);
    assert!((constants.promotion - 1.2363).abs() < 1e-4, "{}", constants.promotion);
    assert!((constants.survey_level - 1.0654).abs() < 1e-4, "{}", constants.survey_level);
}

#[test]
fn the_senior_band_is_what_a_working_life_from_6_to_40_years_averages() {
    let constants = Constants::published();
    let steps = 34_000;
    let logs = (0..steps).map(|at| constants.experience(6.0 + 34.0 * (f64::from(at) + 0.5) / f64::from(steps)).ln());
    let average = (logs.sum::<f64>() / f64::from(steps)).exp();
    // √(60,000 × 80,000)
    assert!((average - 69_282.0).abs() < 1.0, "{average}");
    // A senior consultant on that average has the guide's row: √(60,000 × 90,000).
    let consulting = average * (pay::model::assumptions::OVERLAP * constants.setting(Setting::Consulting)).exp();
    assert!((consulting - 73_485.0).abs() < 1.0, "{consulting}");
}

#[test]
fn a_typical_coder_never_leaves_what_bls_spans_for_the_nation() {
    for years in 0..=Years::MOST.get() {
        let who = Profile { years: Years::new(years).unwrap(), ..Profile::default() };
        let pay = estimate(Constants::published(), &who).centre;
        let standing = standing(Constants::published(), &who, pay).unwrap();
        assert_eq!(standing.caution, None, "{years} years: {pay:?}");
    }
}

#[test]
fn of_what_raises_pay_the_largest_counts_whole_the_next_in_half_each_further_in_a_quarter() {
    let constants = Constants::published();
    // Ten years over the mid level, risk adjustment, a CPC: 0.2826, 0.2248 and 0.0708 by their logarithms.
    let who = profile("#1?basis=guide&years=10&certs=cpc&specialty=risk-adjustment");
    let experience = (constants.experience(10.0) / constants.mid_level).ln();
    let cpc = constants.certification(Certification::Cpc) - constants.typical_mix;
    let specialty = constants.specialty(Specialty::RiskAdjustment);
    let wanted = constants.mid_level * (specialty + experience / 2.0 + cpc / 4.0).exp();
    assert!((estimate(constants, &who).centre.0 - wanted).abs() < 1e-6);
}

#[test]
fn the_first_year_joins_the_curve_without_a_kink() {
    let pay = |years| Constants::published().experience(years);
    let slope = |from: f64| (pay(from + 1e-6) - pay(from)) / 1e-6;
    assert!((slope(1.0 - 2e-6) / slope(1.0) - 1.0).abs() < 1e-4);
    assert!((pay(1.0 - 1e-9) - pay(1.0)).abs() < 1e-3);
}

#[test]
fn three_promotions_bring_24_20_and_19_percent() {
    let pay = |link: &str| estimate(Constants::published(), &profile(link)).centre;
    let steps = [
        ("#1?years=8", "#1?years=8&role=supervisor", 24),
        ("#1?years=11&role=supervisor", "#1?years=11&role=manager", 20),
        ("#1?years=15&role=manager", "#1?years=15&role=director", 19),
    ];
    let raises = steps.map(|(before, after, _)| ((pay(after) / pay(before) - 1.0) * 100.0).round() as i32);
    assert_eq!(raises, steps.map(|(.., wanted)| wanted));
}

#[test]
fn what_the_guide_says_in_other_words_holds_too() {
    let guide = Guide::published();
    let pay = |link: &str| estimate(Constants::published(), &Profile { basis: Basis::Guide, ..profile(link) }).centre.0;
    let rows = [
        ("national.median", pay("#1"), 0.01),
        ("role.manager", pay("#1?years=11&role=manager"), 0.0),
        ("cert.cpc", pay("#1?years=1&certs=cpc") - pay("#1?years=1&certs=none"), 0.0),
        ("cert.cpc", pay("#1?years=4&certs=cpc") - pay("#1?years=4&certs=none"), 0.0),
        ("cert.any", pay("#1?certs=cpc") / pay("#1?certs=none") - 1.0, 1e-9),
        ("cert.any", pay("#1?certs=rhia") / pay("#1?certs=none") - 1.0, 1e-9),
        ("specialty.risk_adjustment_premium", pay("#1?specialty=risk-adjustment") / pay("#1") - 1.0, 0.0),
        ("promotion", pay("#1?years=8&role=supervisor") / pay("#1?years=8") - 1.0, 0.0),
    ];
    for (id, got, slack) in rows {
        let row = guide.row(id);
        let held = row.low * (1.0 - slack) <= got && got <= row.high * (1.0 + slack);
        assert!(held, "{id}: {got} is not within {} to {}", row.low, row.high);
    }
}

#[test]
fn an_edited_guide_row_moves_the_estimate() {
    let edited = Constants::derive(Guide::published().with("specialty.surgical", 60_000.0, 80_000.0));
    let surgical = profile("#1?basis=guide&years=4&certs=cpc&specialty=surgical");
    let [low, high] = [estimate(&edited, &surgical).low, estimate(&edited, &surgical).high];
    assert_eq!([low.whole(), high.whole()], [60_000, 80_000]);
}

#[test]
fn of_two_equal_premiums_one_counts_whole_and_the_other_in_half() {
    // A hospital that pays as much more as auditing does: 8 percent.
    let mid_level = Guide::published().with("experience.mid", 50_000.0, 50_000.0);
    let edited = Constants::derive(mid_level.with("setting.hospital", 54_000.0, 54_000.0));
    let audits = estimate(&edited, &profile("#1?basis=guide&years=4&setting=hospital&auditing=yes"));
    let wanted = 50_000.0 * 1.08 * 1.08_f64.sqrt();
    assert!((audits.centre.0 - wanted).abs() < 1e-6, "{:?} is not {wanted}", audits.centre);
}

#[test]
fn every_guide_row_the_model_asks_for_is_there() {
    let constants = Constants::published();
    let rows = Specialty::ALL.into_iter().filter_map(|one| constants.specialty_row(one));
    let rows = rows.chain(Setting::ALL.into_iter().filter_map(|one| constants.setting_row(one)));
    let rows = rows.chain(Place::states().filter_map(|one| constants.state_row(one)));
    let rows = rows.chain(Role::ALL.into_iter().map(|one| constants.role_row(one)));
    let named = ["cert.any", "remote", "national.median", "story.start", "experience.entry", "experience.mid"];
    for row in rows.chain(named.map(|id| constants.row(id))) {
        assert!(row.low > 0.0 && row.high >= row.low, "{row:?}");
    }
}

#[test]
fn every_place_gives_finite_figures_on_every_basis_status_and_housing_share() {
    let shares = [None, Some(0), Some(300), Some(600)].map(|tenths| tenths.and_then(HousingShare::from_tenths));
    for place in Place::all() {
        for (at, housing) in shares.into_iter().enumerate() {
            let filing = [Filing::Single, Filing::Joint, Filing::HeadOfHousehold][at % 3];
            for role in Role::ALL {
                for (basis, remote) in [(Basis::Guide, false), (Basis::Current, false), (Basis::Guide, true)] {
                    let who = Profile { place, housing, filing, role, basis, remote, ..Profile::default() };
                    assert_finite(&InPlace::estimate(Constants::published(), &who), &who);
                }
            }
        }
    }
}

fn assert_finite(there: &InPlace, who: &Profile) {
    let standing = standing(Constants::published(), who, there.estimate.centre).unwrap();
    let figures = [
        there.estimate.low.0,
        there.estimate.centre.0,
        there.estimate.high.0,
        there.take_home.net().0,
        there.price_index,
        there.real_net().0,
        standing.percentile,
    ];
    assert!(figures.iter().all(|figure| figure.is_finite() && *figure > 0.0), "{figures:?} for {who:?}");
    assert!((1.0..=99.0).contains(&standing.percentile), "{who:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_centre_lies_in_the_range_and_the_contributions_add_up_to_it(who in any_profile()) {
        let constants = Constants::published();
        let got = estimate(constants, &who);
        prop_assert!(got.low <= got.centre && got.centre <= got.high);
        let sum: i64 = contributions(constants, &who, &got.factors).iter().map(|one| one.dollars).sum();
        prop_assert_eq!(sum, got.centre.whole());
    }

    #[test]
    fn more_of_a_good_thing_never_lowers_pay(who in any_profile(), more in proptest::sample::select(&Certification::ALL)) {
        let pay = |who: &Profile| estimate(Constants::published(), who).centre.0;
        let mut better = vec![
            Profile { auditing: true, ..who.clone() },
            Profile { strong_performance: true, ..who.clone() },
        ];
        better.extend(Years::new(who.years.get() + 1).map(|years| Profile { years, ..who.clone() }));
        if let Certifications::Held(held) = who.certifications {
            better.push(Profile { certifications: Certifications::Held(held.with(more)), ..who.clone() });
        }
        for better in better {
            // A hair of rounding is no loss.
            prop_assert!(pay(&better) >= pay(&who) * (1.0 - 1e-12), "{:?}", better);
        }
    }
}
