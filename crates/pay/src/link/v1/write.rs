use super::values::{code, differs, list, yes};
use super::{Key, offer, training};
use crate::link::codes::{CERTIFICATIONS, step_code};
use crate::model::plan::{Horizon, Plan};
use crate::model::profile::{Certifications, Compared, Place, Profile, Salary, Years};

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn write(profile: &Profile) -> String {
    let said = keys(profile).filter_map(|key| Some(format!("{}={}", key.name(), value(profile, key)?)));
    said.collect::<Vec<_>>().join("&")
}

/// Every key with its value; without one where it is the default.
pub fn answers(profile: &Profile) -> Vec<(Key, Option<String>)> {
    keys(profile).map(|key| (key, value(profile, key))).collect()
}

fn keys(profile: &Profile) -> impl Iterator<Item = Key> {
    let salaries = profile.salaries.iter().map(|(place, _)| Key::Salary(place));
    Key::all().chain(salaries)
}

/// The value of a key, where it is not the default.
fn value(profile: &Profile, key: Key) -> Option<String> {
    match key {
        Key::Years => differs(profile.years, Years::default()).map(|years| years.get().to_string()),
        Key::Certifications => certifications(profile.certifications),
        Key::Specialty => code(profile.specialty),
        Key::Setting => code(profile.setting),
        Key::Role => code(profile.role),
        Key::Auditing => yes(profile.auditing, "yes"),
        Key::Performance => yes(profile.strong_performance, "strong"),
        Key::Remote => yes(profile.remote, "yes"),
        Key::Place => differs(profile.place, Place::UNITED_STATES).map(|place| place.code().to_owned()),
        Key::Basis => code(profile.basis),
        Key::Status => code(profile.filing),
        Key::Housing => profile.housing.map(|share| share.to_string()),
        Key::Compare => compared(&profile.compared),
        Key::Training(key) => training::value(profile.training, key),
        Key::Plan(name) => plan(profile.career.plan(name)),
        Key::Horizon => differs(profile.career.horizon, Horizon::default()).map(|years| years.get().to_string()),
        Key::Growth => profile.career.growth.map(|rate| rate.to_string()),
        Key::Offer(name, key) => offer::value(profile.offers.named(name), key),
        Key::Salary(place) => profile.salaries.at(place).map(Salary::get).map(|dollars| dollars.to_string()),
    }
}

fn compared(compared: &Compared) -> Option<String> {
    list(compared.as_slice().iter().map(|place| place.code().to_owned()).collect())
}

fn plan(plan: &Plan) -> Option<String> {
    list(plan.steps().iter().map(|dated| format!("{}:{}", dated.year, step_code(dated.step))).collect())
}

fn certifications(certifications: Certifications) -> Option<String> {
    let Certifications::Held(held) = certifications else { return None };
    let held = CERTIFICATIONS.iter().filter(|(_, one)| held.has(*one));
    list(held.map(|(code, _)| (*code).to_owned()).collect()).or_else(|| Some("none".to_owned()))
}
