//! Version 1 of the link: how it orders what it says, and how it tells pay by the hour from pay by the year.

use super::Reading;
use super::notice::{Notice, quoted};
use super::reader::Reader;
use crate::model::profile::{Basis, Compared, Hours, Offer, OfferName, Per, Place, Profile};
use crate::question::{AnswerKind, Field, Key, Question, Subject, Value, answer_text};
use crate::units::cents;
use percent_encoding::percent_decode_str;
use std::mem::take;

/// What links called the newest survey's basis.
const SURVEY_BASIS: &str = "bls";

/// Reads what follows the version.
pub fn read(said: &str) -> Reading {
    let mut reader = Reader::default();
    let mut last: Vec<(Key, String)> = Vec::new();
    for part in said.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let name = plain(name).to_ascii_lowercase();
        // A page that escaped the link for its own markup leaves "&amp;".
        let name = name.strip_prefix("amp;").unwrap_or(&name);
        let Some(key) = Key::from_name(name) else {
            reader.notice_once(Notice::UnknownKey { key: quoted(name) });
            continue;
        };
        match last.iter_mut().find(|(known, _)| *known == key) {
            Some((_, before)) => {
                *before = plain(value);
                reader.notice_once(Notice::Repeated { key });
            }
            None => last.push((key, plain(value))),
        }
    }
    for key in in_order(&last) {
        if let Some((_, value)) = last.iter().find(|(said, _)| *said == key) {
            reader.apply(key, value, set);
        }
    }
    reader.finish()
}

/// The keys that may be set, each after what it depends on: salaries last, as whether a place is home or compared must be
/// known before; so too what is offered, as whether it is an hour's is told by others.
fn in_order(said: &[(Key, String)]) -> impl Iterator<Item = Key> {
    let offered = |key: &Key| key.question == Question::Offer;
    let salaries = said.iter().map(|(key, _)| *key).filter(|key| key.question == Question::Salary);
    Key::all().filter(move |key| !offered(key)).chain(Key::all().filter(offered)).chain(salaries)
}

fn plain(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().trim().to_owned()
}

/// Sets what a key stands for; none where it cannot be read.
fn set(reader: &mut Reader, key: Key, written: &str) -> Option<()> {
    let profile = &reader.reading.profile;
    match (key.question, key.subject) {
        // Links once said which survey, as the guide's dollars went without saying.
        (Question::Basis, _) if written.eq_ignore_ascii_case(SURVEY_BASIS) => {
            key.set(&mut reader.reading.profile, Basis::Current.value())
        }
        // So much is a year's, whatever else is said.
        (Question::Offer, Subject::Offer(name))
            if cents(written).is_some_and(|(amount, _)| amount >= Per::A_YEARS.into()) =>
        {
            let amount = reader.read(key, AnswerKind::Pay(Per::Year), written)?;
            set_per(&mut reader.reading.profile, name, Per::Year)?;
            key.set(&mut reader.reading.profile, amount)
        }
        (Question::OfferHours, Subject::Offer(name)) => {
            let hours = reader.read(key, key.kind(profile), written)?;
            key.set(&mut reader.reading.profile, hours)?;
            set_per(&mut reader.reading.profile, name, Per::Hour)
        }
        (Question::Salary, Subject::Place(place)) => set_salary(reader, key, place, written),
        _ => {
            let value = reader.read(key, key.kind(profile), written)?;
            key.set(&mut reader.reading.profile, value)
        }
    }
}

fn set_per(profile: &mut Profile, name: OfferName, per: Per) -> Option<()> {
    Key::offer(name, Question::OfferPer).set(profile, per.value())
}

/// A salary somewhere else than at home puts that place among the compared ones, where there is room.
fn set_salary(reader: &mut Reader, key: Key, place: Place, written: &str) -> Option<()> {
    let profile = &reader.reading.profile;
    let compared = place == profile.place || profile.compared.has(place);
    let full = profile.compared.is_full();
    let salary = reader.read(key, key.kind(profile), written)?;
    if !compared && full {
        // However it was read, it is left out.
        reader.found = vec![Notice::NotCompared { key, place, most: Compared::MOST }];
        return Some(());
    }
    let profile = &mut reader.reading.profile;
    if !compared {
        profile.compared = take(&mut profile.compared).with(place);
    }
    key.set(profile, salary)
}

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn write(profile: &Profile) -> String {
    let said = answers(profile).into_iter().filter_map(|(key, text)| Some([&*key.name(), "=", &text?].concat()));
    said.collect::<Vec<_>>().join("&")
}

/// Every key with its answer; without one where that goes without saying.
pub fn answers(profile: &Profile) -> Vec<(Key, Option<String>)> {
    let usual = Profile::default();
    let salaries = profile.salaries.iter().map(|(place, _)| Key::salary(place));
    Key::all().chain(salaries).map(|key| (key, answer(key, profile, &usual))).collect()
}

fn answer(key: Key, profile: &Profile, usual: &Profile) -> Option<String> {
    let value = key.value(profile);
    let said = match (key.question, key.subject) {
        (Question::OfferHours, Subject::Offer(name)) => says_hours(&profile.offers.named(name)),
        // By the hour goes without saying where hours are said; but then a small amount would be read as an hour's.
        (Question::OfferPer, Subject::Offer(name)) => {
            let offer = profile.offers.named(name);
            let a_years = offer.amount.is_some_and(|amount| amount >= Per::A_YEARS);
            says_hours(&offer) && offer.per == Per::Year && !a_years
        }
        _ => value != key.value(usual) && value != Value::Unsaid,
    };
    said.then(|| answer_text(key.kind(profile), &value))
}

fn says_hours(offer: &Offer) -> bool {
    offer.per == Per::Hour || offer.hours != Hours::default()
}
