use super::values::{code, differs, list, yes};
use super::{LinkKey, offer, training};
use crate::link::codes::{CERTIFICATIONS, step_code};
use crate::model::plan::{Horizon, Plan};
use crate::model::profile::{Certifications, Compared, Place, Profile, Salary, Years};

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn write(profile: &Profile) -> String {
    let said = keys(profile).filter_map(|key| Some(format!("{}={}", key.name(), value(profile, key)?)));
    said.collect::<Vec<_>>().join("&")
}

/// Every key with its value; without one where it is the default.
pub fn answers(profile: &Profile) -> Vec<(LinkKey, Option<String>)> {
    keys(profile).map(|key| (key, value(profile, key))).collect()
}

fn keys(profile: &Profile) -> impl Iterator<Item = LinkKey> {
    let salaries = profile.salaries.iter().map(|(place, _)| LinkKey::Salary(place));
    LinkKey::all().chain(salaries)
}

/// The value of a key, where it is not the default.
fn value(profile: &Profile, key: LinkKey) -> Option<String> {
    match key {
        LinkKey::Years => differs(profile.years, Years::default()).map(|years| years.get().to_string()),
        LinkKey::Certifications => certifications(profile.certifications),
        LinkKey::Specialty => code(profile.specialty),
        LinkKey::Setting => code(profile.setting),
        LinkKey::Role => code(profile.role),
        LinkKey::Auditing => yes(profile.auditing, "yes"),
        LinkKey::Performance => yes(profile.strong_performance, "strong"),
        LinkKey::Remote => yes(profile.remote, "yes"),
        LinkKey::Place => differs(profile.place, Place::UNITED_STATES).map(|place| place.code().to_owned()),
        LinkKey::Basis => code(profile.basis),
        LinkKey::Status => code(profile.filing),
        LinkKey::Housing => profile.housing.map(|share| share.to_string()),
        LinkKey::Compare => compared(&profile.compared),
        LinkKey::Training(key) => training::value(profile.training, key),
        LinkKey::Plan(name) => plan(profile.career.plan(name)),
        LinkKey::Horizon => differs(profile.career.horizon, Horizon::default()).map(|years| years.get().to_string()),
        LinkKey::Growth => profile.career.growth.map(|rate| rate.to_string()),
        LinkKey::Offer(name, key) => offer::value(profile.offers.named(name), key),
        LinkKey::Salary(place) => profile.salaries.at(place).map(Salary::get).map(|dollars| dollars.to_string()),
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
