//! The constants: each is derived from the rows of the guide that it names, and is what the estimate uses.

use crate::support::profile;
use pay::data::guide::Guide;
use pay::model::assumptions::Assumption;
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::profile::{Certification, Filing, Place, Role, Setting, Specialty};
use pay::words::method::{self, Band, ConstantLine, Origin, Quantity, assumptions, lines, unused_rows};
use std::collections::HashSet;

/// A value moved by less than this has not moved: the curve is solved for, not written down.
const STILL: f64 = 1e-9;

fn value(constants: &Constants, quantity: Quantity) -> f64 {
    lines(constants).into_iter().find(|line| line.quantity == quantity).unwrap().value
}

fn published(quantity: Quantity) -> f64 {
    value(Constants::published(), quantity)
}

/// The published guide with another range in one row: both ends and the width move, but not so far that pay no longer
/// flattens with experience.
fn edited(id: &str) -> Constants {
    let row = Guide::published().rows().iter().copied().find(|row| row.id == id).unwrap();
    Constants::derive(Guide::published().with(id, row.low * 1.01, row.high * 1.03))
}

fn named(line: &ConstantLine, id: &str) -> bool {
    line.rows().iter().any(|row| row.id == id)
}

#[test]
fn editing_a_row_of_the_guide_changes_exactly_the_lines_that_name_it() {
    let before = lines(Constants::published());
    let mut wrong = Vec::new();
    for row in Guide::published().rows().iter().filter(|row| row.low.is_finite()) {
        let after = lines(&edited(row.id));
        for (old, new) in before.iter().zip(&after) {
            assert_eq!(old.quantity, new.quantity);
            let moved = (new.value / old.value - 1.0).abs() > STILL;
            if moved != named(old, row.id) {
                wrong.push(format!("{}: {:?} is {} and was {}", row.id, old.quantity, new.value, old.value));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_of_the_guide_is_shown_once_as_used_or_once_as_not_used() {
    let constants = Constants::published();
    let used: HashSet<_> = lines(constants).iter().flat_map(|line| line.rows().to_vec()).map(|row| row.id).collect();
    let besides: Vec<_> = unused_rows(constants).into_iter().map(|row| row.id).collect();
    let all: Vec<_> = constants.guide().rows().iter().map(|row| row.id).collect();
    assert_eq!(used.len() + besides.len(), all.len());
    assert!(all.iter().all(|id| used.contains(id) != besides.contains(id)));
    assert_eq!(besides.len(), method::unused(constants).len());
    for id in ["cert.cpc", "promotion", "benefits", "negotiation"] {
        assert!(besides.contains(&id), "{id}");
    }
}

#[test]
fn the_constants_are_those_of_the_model_as_it_is_written_down() {
    let state = |code| Quantity::State(Place::from_code(code).unwrap());
    let rows = [
        (Quantity::Start, 38_000.0, 0.5),
        (Quantity::Level(Band::Entry), 39_686.0, 0.5),
        (Quantity::Level(Band::Mid), 51_962.0, 0.5),
        (Quantity::Level(Band::Senior), 69_282.0, 0.5),
        (Quantity::Tau, 4.8876, 5e-5),
        (Quantity::Rise, 0.72090, 5e-6),
        (Quantity::Ceiling, 71_416.0, 0.5),
        (Quantity::TypicalMix, 1.25_f64.sqrt(), STILL),
        (Quantity::Certification(Certification::Cca), 1.10, STILL),
        (Quantity::Certification(Certification::Cpc), 1.20, STILL),
        (Quantity::Certification(Certification::Ccs), 1.25, STILL),
        (Quantity::Certification(Certification::Rhit), 1.25, STILL),
        (Quantity::Certification(Certification::Rhia), 1.30, STILL),
        (Quantity::Setting(Setting::Hospital), 59_161.0 / 51_962.0, 5e-5),
        // Squared, as half of it counts beside the experience of a senior coder.
        (Quantity::Setting(Setting::Consulting), (73_485.0_f64 / 69_282.0).powi(2), 5e-5),
        (Quantity::Assumed(&Assumption::AUDITING), 1.08, STILL),
        (Quantity::Assumed(&Assumption::STRONG_PERFORMANCE), 1.05, STILL),
        (Quantity::Assumed(&Assumption::OVERLAP), 0.5, STILL),
        (state("CA"), 64_226.0 / 51_962.0, 5e-5),
        (Quantity::Remote, 54_083.0 / 51_962.0, 5e-5),
        (Quantity::SurveyLevel, 1.0654, 5e-5),
        (Quantity::Promotion, 1.2363, 5e-5),
        (Quantity::RolePay(Role::Manager), 94_868.0, 0.5),
        (Quantity::Width("experience.mid"), (60.0_f64 / 45.0).sqrt(), STILL),
        (Quantity::SocialSecurityBase, 184_500.0, STILL),
        (Quantity::Tenth, 1.2816, STILL),
        (Quantity::Assumed(&Assumption::PAY_GROWTH), 0.025, STILL),
        (Quantity::Assumed(&Assumption::DISCOUNT), 0.03, STILL),
        (Quantity::Assumed(&Assumption::CREDITED_HALF), 0.5, STILL),
        (Quantity::Assumed(&Assumption::CREDITED_THIRD), 1.0 / 3.0, STILL),
    ];
    for (quantity, wanted, slack) in rows {
        let got = published(quantity);
        assert!((got - wanted).abs() <= slack, "{quantity:?} is {got}, not {wanted}");
    }
}

#[test]
fn the_lines_alone_give_the_estimate_back() {
    let mid = published(Quantity::Level(Band::Mid));
    let over_mix = |one| published(Quantity::Certification(one)) / published(Quantity::TypicalMix);
    let half = published(Quantity::Assumed(&Assumption::OVERLAP));
    let state = Place::from_code("CA").unwrap();
    let (cpc, surgical) = (over_mix(Certification::Cpc), published(Quantity::Specialty(Specialty::Surgical)));
    let rows = [
        ("#1?basis=guide&years=4", mid, "experience.mid"),
        ("#1?basis=guide&years=4&certs=cpc&specialty=surgical", mid * surgical * cpc.powf(half), "specialty.surgical"),
        (
            "#1?basis=guide&years=4&setting=hospital",
            mid * published(Quantity::Setting(Setting::Hospital)),
            "setting.hospital",
        ),
        ("#1?basis=guide&years=4&place=CA", mid * published(Quantity::State(state)), "state.CA"),
        ("#1?basis=guide&years=4&remote=yes", mid * published(Quantity::Remote), "remote"),
        ("#1?years=4", mid * published(Quantity::SurveyLevel), "experience.mid"),
        (
            "#1?basis=guide&years=4&auditing=yes",
            mid * published(Quantity::Assumed(&Assumption::AUDITING)),
            "experience.mid",
        ),
        ("#1?basis=guide&years=8&role=supervisor", published(Quantity::RolePay(Role::Supervisor)), "experience.senior"),
        ("#1?basis=guide&years=11&role=manager", published(Quantity::RolePay(Role::Manager)), "role.management"),
    ];
    for (link, wanted, widest) in rows {
        let got = estimate(Constants::published(), &profile(link));
        assert!((got.centre.0 / wanted - 1.0).abs() < STILL, "{link}: {} is not {wanted}", got.centre.0);
        // The width named, or a larger one that applies as well.
        let width = got.high.0 / got.centre.0;
        assert!(width >= published(Quantity::Width(widest)) - STILL, "{link}: {width}");
    }
}

#[test]
fn what_is_neither_derived_nor_assumed_is_law_or_statistics_or_policy() {
    let given = |line: &ConstantLine| line.origin == Origin::Given;
    let found: Vec<_> = lines(Constants::published()).into_iter().filter(given).map(|line| line.quantity).collect();
    let wanted = [
        Quantity::SocialSecurity,
        Quantity::SocialSecurityBase,
        Quantity::Medicare,
        Quantity::AdditionalMedicare,
        Quantity::AdditionalMedicareFrom(Filing::Single),
        Quantity::AdditionalMedicareFrom(Filing::Joint),
        Quantity::SelfEmploymentTaxed,
        Quantity::StandardDeduction(Filing::Single),
        Quantity::StandardDeduction(Filing::Joint),
        Quantity::StandardDeduction(Filing::HeadOfHousehold),
        Quantity::BusinessShare,
        Quantity::BusinessFrom(Filing::Single),
        Quantity::BusinessFrom(Filing::Joint),
        Quantity::OvertimeMost(Filing::Single),
        Quantity::OvertimeMost(Filing::Joint),
        Quantity::OvertimeFrom(Filing::Single),
        Quantity::OvertimeFrom(Filing::Joint),
        Quantity::OvertimeShare,
        Quantity::OvertimeRate,
        Quantity::Affordable,
        Quantity::HoursAYear,
        Quantity::Quartile,
        Quantity::Tenth,
        Quantity::LeastPercentile,
        Quantity::MostPercentile,
    ];
    assert_eq!(found, wanted);
}

#[test]
fn whatever_is_assumed_is_in_the_list_of_assumptions() {
    let told = assumptions();
    for table in method::constants(Constants::published()) {
        for line in table.lines.iter().filter(|line| line.assumed) {
            let begun = format!("{}: {}.", line.name, line.value);
            assert!(told.iter().any(|one| one.contains(&begun) && one.ends_with(line.formula)), "{begun}");
        }
    }
}
