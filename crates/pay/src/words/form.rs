//! What stands in the form besides the questions themselves.

use super::comparison;
use crate::model::profile::{Certification, HousingShare};

/// Where the slider of the housing share stands, in percent; below nothing for BEA's own average.
pub fn housing_position(share: Option<HousingShare>) -> i32 {
    share.map_or(HOUSING_AT_REST, |share| i32::from((share.tenths() + 5) / 10))
}

/// The share at a position of the slider.
pub fn housing_at(position: i32) -> Option<HousingShare> {
    HousingShare::from_tenths(u16::try_from(position * 10).ok()?)
}

/// The slider's first position, before 0 percent: as BEA averages it.
pub const HOUSING_AT_REST: i32 = -1;

/// What the slider says.
pub fn housing_said(share: Option<HousingShare>) -> String {
    share.map_or("as BEA averages it".to_owned(), |share| comparison::budget(Some(share)).replace("with ", ""))
}

/// The name of the form.
pub const TITLE: &str = "You";
/// The slider beside the field of years.
pub const YEARS_SLIDER: &str = "Years of experience, slider";
/// Opens the rarer credentials, and what all their letters stand for; names those of them that are chosen.
pub fn more_certifications(chosen: impl Iterator<Item = Certification>) -> String {
    let chosen: Vec<&str> = chosen.map(letters).collect();
    let also = if chosen.is_empty() { String::new() } else { format!(" (chosen: {})", chosen.join(", ")) };
    format!("More credentials, and what the letters mean{also}")
}

/// What stands on a credential's chip.
pub fn letters(one: Certification) -> &'static str {
    if one == Certification::AapcSpecialty { "AAPC specialty" } else { one.name() }
}

/// The choice of not being certified.
pub const NOT_CERTIFIED: &str = "Not certified";
/// Where the tables of places did not come.
pub const PLACES_MISSING: &str = "The list of places has not arrived. Type on to try again.";
/// Where text was left without choosing.
pub const PLACE_UNCHOSEN: &str = "Choose one of the places that fit.";
/// The fields that most leave alone.
pub const MORE: &str = "More about you";
/// The slider.
pub const HOUSING_SLIDER: &str = "Housing:";
/// Below its left end.
pub const HOUSING_LEAST: &str = "BEA’s average, then 0%";
/// Remembering.
pub const REMEMBER: &str = "Remember my answers on this device";
/// Where remembering is refused.
pub const REMEMBER_REFUSED: &str = "This browser does not let the page remember anything.";
/// Fewer years.
pub const FEWER: &str = "One year less";
/// More years.
pub const MORE_YEARS: &str = "One year more";
