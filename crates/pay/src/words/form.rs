//! What the fields ask, and what they say to what was typed.

use super::comparison;
use super::typed::{amount_text, percent_unless_empty, unless_empty};
use crate::model::profile::{HousingShare, Salary, Years};
use crate::units::dollars;

/// Reads the years as typed.
///
/// # Errors
/// A sentence that says what to do.
pub fn years(typed: &str) -> Result<Years, String> {
    Years::written(typed.trim()).ok_or(format!("Type whole years from 0 to {}.", Years::MOST.get()))
}

/// Reads the housing share as typed, in percent; nothing typed is BEA's own average.
///
/// # Errors
/// A sentence that says what to do.
pub fn housing(typed: &str) -> Result<Option<HousingShare>, String> {
    let most = HousingShare::MOST.tenths() / 10;
    let share = percent_unless_empty(typed, HousingShare::from_tenths);
    share.ok_or(format!("Type a percentage from 0 to {most}, or leave it empty for BEA’s average."))
}

/// What cannot be read, with what counts meanwhile: "Type whole years from 0 to 45. Until then 4 counts."
pub fn until_then(problem: String, value: &str) -> String {
    if value.is_empty() { problem } else { format!("{problem} Until then {value} counts.") }
}

/// Reads real pay as typed; nothing typed is the estimate.
///
/// # Errors
/// A sentence that says what to do.
pub fn salary(typed: &str) -> Result<Option<Salary>, String> {
    unless_empty(typed, |typed| Salary::new(dollars(typed)?.0)).ok_or(SALARY_UNREAD.to_owned())
}

const SALARY_UNREAD: &str = "Type a pay a year from $1 to $1,000,000, or leave it empty for the estimate.";

/// Real pay as it stands in its field.
pub fn salary_text(salary: Option<Salary>) -> String {
    amount_text(salary.map(Salary::get))
}

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

/// A housing share as it stands in its field.
pub fn housing_text(share: Option<HousingShare>) -> String {
    share.map_or(String::new(), |share| share.to_string())
}

/// The name of the form.
pub const TITLE: &str = "You";
/// Labels and hints, by field.
pub const YEARS: &str = "Years of experience";
/// The slider beside the field of years.
pub const YEARS_SLIDER: &str = "Years of experience, slider";
/// The certifications' legend.
pub const CERTIFICATIONS: &str = "Certifications";
/// What no choice means.
pub const CERTIFICATIONS_HINT: &str = "If none is chosen: the usual mix of coders.";
/// Opens what the letters stand for.
pub const CERTIFICATIONS_MEANING: &str = "What these letters mean";
/// The choice of not being certified.
pub const NOT_CERTIFIED: &str = "Not certified";
/// The specialty.
pub const SPECIALTY: &str = "Specialty";
/// The work setting.
pub const SETTING: &str = "Work setting";
/// The role.
pub const ROLE: &str = "Role";
/// The place.
pub const PLACE: &str = "Place";
/// How to find one.
pub const PLACE_HINT: &str = "A state, a metro area, or a rural part of a state.";
/// Where no place fits.
pub const PLACE_NONE: &str = "No place with figures has that name. Try its state or a larger city nearby.";
/// Where text was left without choosing.
pub const PLACE_UNCHOSEN: &str = "Choose one of the places that fit.";
/// Remote work.
pub const REMOTE: &str = "I work remotely";
/// The fields that most leave alone.
pub const MORE: &str = "More about you";
/// Auditing.
pub const AUDITING: &str = "I also audit";
/// Strong performance.
pub const PERFORMANCE: &str = "My accuracy and output are well above the usual";
/// The filing status.
pub const FILING: &str = "Taxes filed as";
/// The housing share.
pub const HOUSING: &str = "Housing, percent of your budget";
/// The slider.
pub const HOUSING_SLIDER: &str = "Housing:";
/// Below its left end.
pub const HOUSING_LEAST: &str = "BEA’s average, then 0%";
/// What an empty field means.
pub const HOUSING_HINT: &str = "Leave empty for the US average budget. At most 60.";
/// The basis.
pub const BASIS: &str = "Dollars and wages by place";
/// Remembering.
pub const REMEMBER: &str = "Remember my answers on this device";
/// Where remembering is refused.
pub const REMEMBER_REFUSED: &str = "This browser does not let the page remember anything.";
/// Fewer years.
pub const FEWER: &str = "One year less";
/// More years.
pub const MORE_YEARS: &str = "One year more";

/// How many places fit what was typed.
pub fn places_found(count: usize, shown: usize) -> String {
    match count {
        0 => PLACE_NONE.to_owned(),
        1 => "1 place".to_owned(),
        _ if count > shown => format!("{shown} of {count} places; type on to narrow them"),
        _ => format!("{count} places"),
    }
}
