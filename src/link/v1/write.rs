use super::read::spoken_default;
use super::{Key, training};
use crate::link::codes::{CERTIFICATIONS, Coded, step_code};
use crate::model::plan::{Horizon, Plan};
use crate::model::profile::{Certifications, Compared, Place, Profile, Salary, Years};
use std::borrow::Cow;

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn write(profile: &Profile) -> String {
    let said = keys(profile).filter_map(|key| Some(format!("{}={}", key.name(), value(profile, key)?)));
    said.collect::<Vec<_>>().join("&")
}

/// Every key with its value, or with what stands in for it where nothing was said.
pub fn answers(profile: &Profile) -> Vec<(Cow<'static, str>, String)> {
    keys(profile).map(|key| (key.name(), value(profile, key).unwrap_or_else(|| spoken_default(key)))).collect()
}

fn keys(profile: &Profile) -> impl Iterator<Item = Key> {
    let salaries = profile.salaries.iter().map(|(place, _)| Key::Salary(place));
    Key::SINGLE.into_iter().chain(salaries)
}

/// The value of a key, where it is not the default.
fn value(profile: &Profile, key: Key) -> Option<String> {
    match key {
        Key::Years => differs(profile.years, Years::default()).map(|years| years.get().to_string()),
        Key::Certifications => certifications(profile.certifications),
        Key::Specialty => code(profile.specialty),
        Key::Setting => code(profile.setting),
        Key::Role => code(profile.role),
        Key::Auditing => profile.auditing.then(|| "yes".to_owned()),
        Key::Performance => profile.strong_performance.then(|| "strong".to_owned()),
        Key::Remote => profile.remote.then(|| "yes".to_owned()),
        Key::Place => differs(profile.place, Place::UNITED_STATES).map(|place| place.code().to_owned()),
        Key::Basis => code(profile.basis),
        Key::Status => code(profile.filing),
        Key::Housing => profile.housing.map(|share| share.to_string()),
        Key::Compare => compared(&profile.compared),
        Key::Training(key) => training::value(profile.training, key),
        Key::Plan(name) => plan(profile.career.plan(name)),
        Key::Horizon => differs(profile.career.horizon, Horizon::default()).map(|years| years.get().to_string()),
        Key::Growth => profile.career.growth.map(|rate| rate.to_string()),
        Key::Salary(place) => profile.salaries.at(place).map(Salary::get).map(|dollars| dollars.to_string()),
    }
}

pub(super) fn differs<T: PartialEq>(value: T, default: T) -> Option<T> {
    (value != default).then_some(value)
}

pub(super) fn code<T: Coded>(value: T) -> Option<String> {
    differs(value, T::default()).map(|value| value.code().to_owned())
}

fn compared(compared: &Compared) -> Option<String> {
    let codes: Vec<_> = compared.as_slice().iter().map(|place| place.code()).collect();
    (!codes.is_empty()).then(|| codes.join(","))
}

fn plan(plan: &Plan) -> Option<String> {
    let steps: Vec<_> = plan.steps().iter().map(|dated| format!("{}:{}", dated.year, step_code(dated.step))).collect();
    (!steps.is_empty()).then(|| steps.join(","))
}

fn certifications(certifications: Certifications) -> Option<String> {
    let Certifications::Held(held) = certifications else { return None };
    let codes: Vec<_> = CERTIFICATIONS.iter().filter(|(_, one)| held.has(*one)).map(|(code, _)| *code).collect();
    Some(if codes.is_empty() { "none".to_owned() } else { codes.join(",") })
}
