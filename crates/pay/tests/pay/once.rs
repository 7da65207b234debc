//! What is worked out is worked out once.

use crate::support::figures::all_cards;
use crate::support::profile;
use pay::answers::Answers;
use pay::cards::brief::brief;
use pay::export::json::results;
use pay::model::counted::estimated;
use pay::model::profile::Place;
use std::hint::black_box;

/// With all that asks for an estimate: two offers elsewhere, plans, a comparison, a training.
const LINK: &str = "#1?years=6&certs=cpc&specialty=surgical&place=19100&compare=CA,NY&salary.NY=70000&plan=1:ccs,3:CO&plan-b=2:auditing\
                    &train=ccs&offer=60000&offer-place=CO&offer-b=72000&offer-b-place=NY";

#[test]
fn nobody_is_estimated_twice_in_one_place() {
    let who = profile(LINK);
    let places = estimated(&who, || {
        let answers = Answers::from(who.clone());
        black_box((all_cards(&answers), brief(&answers), answers.everywhere()));
    });
    assert_eq!(places.len(), Place::all().count());
    assert!(Place::all().all(|place| places.contains(&place)));
}

#[test]
fn what_is_written_out_estimates_nobody_twice_in_one_place() {
    let places = estimated(&profile(LINK), || drop(results(LINK)));
    for asked in ["19100", "CA", "NY", "CO"] {
        assert_eq!(places.iter().filter(|place| place.code() == asked).count(), 1, "{asked}");
    }
}
