use super::{Key, SALARY, training};
use crate::link::Reading;
use crate::link::codes::{CERTIFICATIONS, Coded, PERFORMANCE, YES, step};
use crate::link::notice::{Notice, quoted};
use crate::model::plan::{Dated, Horizon, Plan};
use crate::model::profile::{
    CertificationSet, Certifications, Compared, HousingShare, Place, PlanName, Profile, Salary, Years,
};
use crate::model::rate::Rate;
use crate::units::{dollars, tenths};
use percent_encoding::percent_decode_str;

/// A value that could not be read.
pub(super) struct Unreadable;

/// Reads what follows the version.
pub fn read(said: &str) -> Reading {
    let mut reader = Reader::default();
    let mut last: Vec<(Key, String)> = Vec::new();
    for part in said.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let name = plain(name).to_ascii_lowercase();
        // A page that escaped the link for its own markup leaves "&amp;".
        let name = name.strip_prefix("amp;").unwrap_or(&name);
        let Some(key) = key(name) else {
            reader.notice_once(Notice::UnknownKey { key: quoted(name) });
            continue;
        };
        match last.iter_mut().find(|(known, _)| *known == key) {
            Some((_, before)) => {
                *before = plain(value);
                reader.notice_once(Notice::Repeated { key: key.name() });
            }
            None => last.push((key, plain(value))),
        }
    }
    // Salaries last: whether a place is home or compared must be known before.
    let salaries = last.iter().map(|(key, _)| *key).filter(|key| matches!(key, Key::Salary(_)));
    for key in Key::SINGLE.into_iter().chain(salaries) {
        if let Some((_, value)) = last.iter().find(|(said, _)| *said == key) {
            reader.apply(key, value);
        }
    }
    reader.finish()
}

/// The key of a name in lower case.
fn key(name: &str) -> Option<Key> {
    match name.strip_prefix(SALARY) {
        Some(code) => place(code).map(Key::Salary),
        None => Key::SINGLE.into_iter().find(|key| key.name() == name),
    }
}

fn plain(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().trim().to_owned()
}

#[derive(Default)]
struct Reader {
    reading: Reading,
    untold: usize,
}

impl Reader {
    fn notice(&mut self, notice: Notice) {
        if self.reading.notices.len() < Notice::MOST {
            self.reading.notices.push(notice);
        } else {
            self.untold += 1;
        }
    }

    fn notice_once(&mut self, notice: Notice) {
        if !self.reading.notices.contains(&notice) {
            self.notice(notice);
        }
    }

    fn apply(&mut self, key: Key, value: &str) {
        if value.is_empty() {
            return self.notice(Notice::Empty { key: key.name(), used: spoken_default(key) });
        }
        let mut found = Vec::new();
        let set = set(&mut self.reading.profile, key, value, &mut found);
        for notice in found {
            self.notice(notice);
        }
        if set.is_err() {
            let (value, wanted, used) = (quoted(value), key.wanted(), spoken_default(key));
            self.notice(Notice::Unreadable { key: key.name(), value, wanted, used });
        }
    }

    fn finish(mut self) -> Reading {
        if self.untold > 0 {
            self.reading.notices.push(Notice::More { count: self.untold });
        }
        self.reading
    }
}

/// Sets what a key stands for; what is to be told of it goes to `found`.
fn set(profile: &mut Profile, key: Key, value: &str, found: &mut Vec<Notice>) -> Result<(), Unreadable> {
    let lower = value.to_ascii_lowercase();
    match key {
        Key::Years => profile.years = Years::written(value).ok_or(Unreadable)?,
        Key::Certifications => profile.certifications = certifications(value, found)?,
        Key::Specialty => profile.specialty = coded(&lower)?,
        Key::Setting => profile.setting = coded(&lower)?,
        Key::Role => profile.role = coded(&lower)?,
        Key::Auditing => profile.auditing = word(YES, &lower)?,
        Key::Performance => profile.strong_performance = word(PERFORMANCE, &lower)?,
        Key::Remote => profile.remote = word(YES, &lower)?,
        Key::Place => profile.place = place(value).ok_or(Unreadable)?,
        Key::Basis => profile.basis = coded(&lower)?,
        Key::Status => profile.filing = coded(&lower)?,
        Key::Housing => profile.housing = Some(housing(value, found)?),
        Key::Compare => profile.compared = compared(value, found)?,
        Key::Training(key) => profile.training = profile.training.with(training::read(key, value, found)?),
        Key::Plan(name) => {
            let plan = plan(key, &lower, found)?;
            profile.career = std::mem::take(&mut profile.career).with(name, plan);
        }
        Key::Horizon => profile.career.horizon = Horizon::written(value).ok_or(Unreadable)?,
        Key::Growth => profile.career.growth = Some(growth(value, found)?),
        Key::Salary(place) => salary(profile, place, value, found)?,
    }
    Ok(())
}

fn certifications(value: &str, found: &mut Vec<Notice>) -> Result<Certifications, Unreadable> {
    let mut held = CertificationSet::default();
    let mut none = false;
    let mut unread = Vec::new();
    for item in items(value) {
        match CERTIFICATIONS.iter().find(|(code, _)| item.eq_ignore_ascii_case(code)) {
            Some((_, certification)) => held = held.with(*certification),
            None if item.eq_ignore_ascii_case("none") => none = true,
            None => unread.push(quoted(item)),
        }
    }
    if held.is_empty() && !none {
        return Err(Unreadable);
    }
    let key = Key::Certifications.name();
    for item in unread {
        found.push(Notice::UnreadableItem { key: key.clone(), item, wanted: "a certification this page knows" });
    }
    if none && !held.is_empty() {
        found.push(Notice::NoneBesideOthers);
    }
    Ok(Certifications::Held(held))
}

fn housing(value: &str, found: &mut Vec<Notice>) -> Result<HousingShare, Unreadable> {
    let (tenths, rounded) = tenths(value).ok_or(Unreadable)?;
    let share = HousingShare::from_tenths(tenths).ok_or(Unreadable)?;
    if rounded {
        found.push(Notice::Rounded { key: Key::Housing.name(), value: quoted(value), used: share.to_string() });
    }
    Ok(share)
}

fn compared(value: &str, found: &mut Vec<Notice>) -> Result<Compared, Unreadable> {
    let mut compared = Compared::default();
    let mut unread = Vec::new();
    let mut too_many = false;
    for item in items(value) {
        match place(item) {
            Some(place) => {
                too_many |= compared.is_full() && !compared.has(place);
                compared = compared.with(place);
            }
            None => unread.push(quoted(item)),
        }
    }
    if compared.as_slice().is_empty() {
        return Err(Unreadable);
    }
    let (key, wanted) = (Key::Compare.name(), Key::Compare.wanted());
    for item in unread {
        found.push(Notice::UnreadableItem { key: key.clone(), item, wanted });
    }
    if too_many {
        found.push(Notice::TooMany { key, most: Compared::MOST });
    }
    Ok(compared)
}

fn plan(key: Key, list: &str, found: &mut Vec<Notice>) -> Result<Plan, Unreadable> {
    let mut plan = Plan::default();
    let mut unread = Vec::new();
    let mut too_many = false;
    for item in items(list) {
        match dated(item) {
            Some(dated) => {
                too_many |= plan.is_full();
                plan = plan.with(dated);
            }
            None => unread.push(quoted(item)),
        }
    }
    if plan.steps().is_empty() {
        return Err(Unreadable);
    }
    for item in unread {
        found.push(Notice::UnreadableItem { key: key.name(), item, wanted: key.wanted() });
    }
    if too_many {
        found.push(Notice::TooMany { key: key.name(), most: Plan::MOST });
    }
    Ok(plan)
}

fn dated(item: &str) -> Option<Dated> {
    let (year, code) = item.split_once(':')?;
    Some(Dated { year: Dated::year_written(year.trim())?, step: step(code.trim())? })
}

fn growth(value: &str, found: &mut Vec<Notice>) -> Result<Rate, Unreadable> {
    let (tenths, rounded) = tenths(value).ok_or(Unreadable)?;
    let rate = Rate::from_tenths(tenths).ok_or(Unreadable)?;
    if rounded {
        found.push(Notice::Rounded { key: Key::Growth.name(), value: quoted(value), used: rate.to_string() });
    }
    Ok(rate)
}

/// A salary somewhere else than at home puts that place among the compared ones, where there is room.
fn salary(profile: &mut Profile, place: Place, value: &str, found: &mut Vec<Notice>) -> Result<(), Unreadable> {
    let (whole, rounded) = dollars(value).ok_or(Unreadable)?;
    let salary = Salary::new(whole).ok_or(Unreadable)?;
    let key = Key::Salary(place).name();
    if place != profile.place && !profile.compared.has(place) {
        if profile.compared.is_full() {
            found.push(Notice::NotCompared { key, place: place.name(), most: Compared::MOST });
            return Ok(());
        }
        profile.compared = std::mem::take(&mut profile.compared).with(place);
    }
    if rounded {
        found.push(Notice::Rounded { key, value: quoted(value), used: salary.get().to_string() });
    }
    profile.salaries = std::mem::take(&mut profile.salaries).with(place, Some(salary));
    Ok(())
}

fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

fn coded<T: Coded>(value: &str) -> Result<T, Unreadable> {
    T::from_code(value).ok_or(Unreadable)
}

fn word(words: &[(&str, bool)], value: &str) -> Result<bool, Unreadable> {
    words.iter().find(|(word, _)| *word == value).map(|(_, yes)| *yes).ok_or(Unreadable)
}

fn place(value: &str) -> Option<Place> {
    Place::from_code(&value.to_ascii_uppercase())
}

/// What is used where a value cannot be read, for a sentence.
pub(super) fn spoken_default(key: Key) -> String {
    let profile = Profile::default();
    match key {
        Key::Years => profile.years.get().to_string(),
        Key::Certifications => "the typical mix".to_owned(),
        Key::Specialty => profile.specialty.code().to_owned(),
        Key::Setting => "any setting".to_owned(),
        Key::Role => profile.role.code().to_owned(),
        Key::Auditing | Key::Remote => "no".to_owned(),
        Key::Performance => "typical".to_owned(),
        Key::Place => profile.place.name().to_owned(),
        Key::Basis => "the guide’s basis".to_owned(),
        Key::Status => profile.filing.code().to_owned(),
        Key::Housing => "BEA’s own average of all prices".to_owned(),
        Key::Compare => "no comparison".to_owned(),
        Key::Training(key) => key.spoken_default(),
        Key::Plan(PlanName::A) => "staying as you are".to_owned(),
        Key::Plan(PlanName::B) => "no second plan".to_owned(),
        Key::Horizon => profile.career.horizon.get().to_string(),
        Key::Growth => "pay in today’s dollars".to_owned(),
        Key::Salary(_) => "the estimate".to_owned(),
    }
}
