//! The estimate: what the guide says comes out, and more of a good thing never lowers pay.

mod support;

use medical_coding_salary::link;
use medical_coding_salary::model::constants::Constants;
use medical_coding_salary::model::estimate::{contributions, estimate};
use support::{Case, cases};

#[test]
fn every_worked_case_comes_out_to_the_dollar() {
    let wrong = cases("estimate.csv", |case: &Case| {
        let reading = link::read(&case["link"]);
        let got = estimate(Constants::published(), &reading.profile);
        let wanted = ["low", "centre", "high"].map(|column| case[column].parse::<i64>().ok());
        let got = [got.low, got.centre, got.high].map(|amount| amount.whole());
        let right = wanted.iter().zip(got).all(|(wanted, got)| wanted.is_none_or(|wanted| wanted == got));
        (right && reading.notices.is_empty()).then_some(()).ok_or(format!("wanted {wanted:?}, got {got:?}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_contributions_of_every_case_add_up_to_its_centre() {
    let wrong = cases("estimate.csv", |case: &Case| {
        let profile = link::read(&case["link"]).profile;
        let centre = estimate(Constants::published(), &profile).centre.whole();
        let sum: i64 = contributions(Constants::published(), &profile).iter().map(|one| one.dollars).sum();
        (sum == centre).then_some(()).ok_or(format!("{sum} is not {centre}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
