//! The state as Yew holds it.

use medical_coding_salary::app::state::{Change, Held, State};
use pay::model::profile::Years;
use pay::question::Question;
use std::rc::Rc;
use yew::Reducible;

#[test]
fn a_change_that_changes_nothing_draws_nothing() {
    let state = Rc::new(Held(State::opened("#2?years=9")));
    let same = state.clone().reduce(Change::answer(Question::Years, Years::new(9).unwrap()));
    assert!(Rc::ptr_eq(&state, &same));
}
