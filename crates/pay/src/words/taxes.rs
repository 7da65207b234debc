//! What is to be said of states' taxes that the tax model could only project.

use super::{money, places};
use crate::data::taxes::{PROJECTED_ERROR, PROJECTED_STATES, projected_error};
use crate::data::vintage::{PROJECTED_STATE_NAMES, TAX_YEAR};
use crate::model::profile::Place;
use crate::units::Dollars;

/// That the brackets of the place's state were not out when the tax model was made; none where they were.
pub fn projection_note(place: Place) -> Option<String> {
    let error = span(projected_error(place)?);
    let state = places::within(place.state()?);
    Some(format!(
        "The tax model projects the {TAX_YEAR} tax brackets of {state}; the real ones may move the take-home pay by {error} a year."
    ))
}

/// The same of all such states, with a space after it; nothing where there are none.
pub fn projected() -> String {
    match PROJECTED_STATES {
        [] => String::new(),
        _ => format!(
            "The {TAX_YEAR} brackets of {PROJECTED_STATE_NAMES} are its projections; the real ones may move a tax by {} a year. ",
            span(PROJECTED_ERROR)
        ),
    }
}

fn span([least, most]: [Dollars; 2]) -> String {
    format!("{} to {}", money::exact(least), money::exact(most))
}
