//! Pay over a career: the years that are shown, and whom it is held against.

use crate::support::profile;
use pay::model::career::{line, point, reference};
use pay::model::constants::Constants;

#[test]
fn a_career_is_shown_by_quarters_from_the_usual_years_of_the_role_or_the_persons_if_fewer() {
    let rows = [
        ("#1", 0.0, 30.0),
        ("#1?years=31", 0.0, 31.0),
        ("#1?years=20&role=supervisor", 8.0, 30.0),
        ("#1?years=20&role=manager", 11.0, 30.0),
        ("#1?years=9&role=manager", 9.0, 30.0),
        ("#1?years=45&role=director", 15.0, 45.0),
    ];
    for (link, first, last) in rows {
        let who = profile(link);
        let shown = line(Constants::published(), &who);
        let quarters: Vec<f64> = (0..=((last - first) * 4.0) as u8).map(|at| first + f64::from(at) / 4.0).collect();
        assert_eq!(shown.iter().map(|point| point.years).collect::<Vec<_>>(), quarters, "{link}");
        assert!(shown.iter().all(|shown| *shown == point(Constants::published(), &who, shown.years)), "{link}");
    }
}

#[test]
fn a_coder_is_held_against_a_typical_one_there_and_who_leads_against_the_same_person_as_a_coder() {
    let rows = [
        (
            "#1?years=7&certs=rhia&specialty=surgical&setting=hospital&auditing=yes&performance=strong&remote=yes\
             &place=TX&status=joint&housing=30&compare=CA",
            "#1?years=7&remote=yes&place=TX",
        ),
        (
            "#1?years=12&certs=rhia&setting=hospital&role=manager&place=TX&status=joint",
            "#1?years=12&certs=rhia&setting=hospital&place=TX&status=joint",
        ),
    ];
    for (link, wanted) in rows {
        assert_eq!(reference(&profile(link)), profile(wanted), "{link}");
    }
}
