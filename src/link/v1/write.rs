use super::KEYS;
use crate::link::codes::{CERTIFICATIONS, Coded};
use crate::model::profile::{Certifications, Place, Profile, Years};

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn write(profile: &Profile) -> String {
    let said = KEYS.iter().filter_map(|(key, _)| Some(format!("{key}={}", value(profile, key)?)));
    said.collect::<Vec<_>>().join("&")
}

/// The value of a key, where it is not the default.
fn value(profile: &Profile, key: &str) -> Option<String> {
    match key {
        "years" => differs(profile.years, Years::default()).map(|years| years.get().to_string()),
        "certs" => certifications(profile.certifications),
        "specialty" => code(profile.specialty),
        "setting" => code(profile.setting),
        "role" => code(profile.role),
        "auditing" => profile.auditing.then(|| "yes".to_owned()),
        "performance" => profile.strong_performance.then(|| "strong".to_owned()),
        "remote" => profile.remote.then(|| "yes".to_owned()),
        "place" => differs(profile.place, Place::UNITED_STATES).map(|place| place.code().to_owned()),
        "basis" => code(profile.basis),
        "status" => code(profile.filing),
        "housing" => profile.housing.map(|share| share.to_string()),
        "compare" => {
            let codes: Vec<_> = profile.compared.as_slice().iter().map(|place| place.code()).collect();
            (!codes.is_empty()).then(|| codes.join(","))
        }
        _ => None,
    }
}

fn differs<T: PartialEq>(value: T, default: T) -> Option<T> {
    (value != default).then_some(value)
}

fn code<T: Coded>(value: T) -> Option<String> {
    differs(value, T::default()).map(|value| value.code().to_owned())
}

fn certifications(certifications: Certifications) -> Option<String> {
    let Certifications::Held(held) = certifications else { return None };
    let codes: Vec<_> = CERTIFICATIONS.iter().filter(|(_, one)| held.has(*one)).map(|(code, _)| *code).collect();
    Some(if codes.is_empty() { "none".to_owned() } else { codes.join(",") })
}
