use super::KEYS;
use crate::link::Reading;
use crate::link::codes::{CERTIFICATIONS, Coded, PERFORMANCE, YES};
use crate::link::notice::{Notice, quoted};
use crate::model::profile::{CertificationSet, Certifications, Compared, HousingShare, Place, Profile, Years};
use crate::units::tenths;
use percent_encoding::percent_decode_str;

/// A value that could not be read.
struct Unreadable;

/// Reads what follows the version.
pub fn read(said: &str) -> Reading {
    let mut reader = Reader::default();
    let mut last: [Option<String>; KEYS.len()] = Default::default();
    for part in said.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let key = plain(key).to_ascii_lowercase();
        // A page that escaped the link for its own markup leaves "&amp;".
        let key = key.strip_prefix("amp;").unwrap_or(&key);
        match KEYS.iter().position(|(known, _)| *known == key) {
            Some(at) => {
                if last[at].replace(plain(value)).is_some() {
                    reader.notice_once(Notice::Repeated { key: KEYS[at].0 });
                }
            }
            None => reader.notice_once(Notice::UnknownKey { key: quoted(key) }),
        }
    }
    for (at, value) in last.into_iter().enumerate() {
        if let Some(value) = value {
            reader.apply(at, &value);
        }
    }
    reader.finish()
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

    fn apply(&mut self, at: usize, value: &str) {
        let (key, wanted) = KEYS[at];
        let used = || spoken_default(key);
        if value.is_empty() {
            return self.notice(Notice::Empty { key, used: used() });
        }
        let mut found = Vec::new();
        let set = set(&mut self.reading.profile, key, wanted, value, &mut found);
        for notice in found {
            self.notice(notice);
        }
        if set.is_err() {
            self.notice(Notice::Unreadable { key, value: quoted(value), wanted, used: used() });
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
fn set(
    profile: &mut Profile,
    key: &'static str,
    wanted: &'static str,
    value: &str,
    found: &mut Vec<Notice>,
) -> Result<(), Unreadable> {
    let lower = value.to_ascii_lowercase();
    match key {
        "years" => profile.years = Years::written(value).ok_or(Unreadable)?,
        "certs" => profile.certifications = certifications(key, value, found)?,
        "specialty" => profile.specialty = coded(&lower)?,
        "setting" => profile.setting = coded(&lower)?,
        "role" => profile.role = coded(&lower)?,
        "auditing" => profile.auditing = word(YES, &lower)?,
        "performance" => profile.strong_performance = word(PERFORMANCE, &lower)?,
        "remote" => profile.remote = word(YES, &lower)?,
        "place" => profile.place = place(value).ok_or(Unreadable)?,
        "basis" => profile.basis = coded(&lower)?,
        "status" => profile.filing = coded(&lower)?,
        "housing" => profile.housing = Some(housing(key, value, found)?),
        "compare" => profile.compared = compared(key, wanted, value, found)?,
        _ => return Err(Unreadable),
    }
    Ok(())
}

fn certifications(key: &'static str, value: &str, found: &mut Vec<Notice>) -> Result<Certifications, Unreadable> {
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
    for item in unread {
        found.push(Notice::UnreadableItem { key, item, wanted: "a certification this page knows" });
    }
    if none && !held.is_empty() {
        found.push(Notice::NoneBesideOthers);
    }
    Ok(Certifications::Held(held))
}

fn housing(key: &'static str, value: &str, found: &mut Vec<Notice>) -> Result<HousingShare, Unreadable> {
    let (tenths, rounded) = tenths(value).ok_or(Unreadable)?;
    let share = HousingShare::from_tenths(tenths).ok_or(Unreadable)?;
    if rounded {
        found.push(Notice::Rounded { key, value: quoted(value), used: share.to_string() });
    }
    Ok(share)
}

fn compared(
    key: &'static str,
    wanted: &'static str,
    value: &str,
    found: &mut Vec<Notice>,
) -> Result<Compared, Unreadable> {
    let mut compared = Compared::default();
    let mut unread = Vec::new();
    let mut too_many = false;
    for item in items(value) {
        match place(item) {
            Some(place) => {
                let full = compared.as_slice().len() == Compared::MOST;
                too_many |= full && !compared.as_slice().contains(&place);
                compared = compared.with(place);
            }
            None => unread.push(quoted(item)),
        }
    }
    if compared.as_slice().is_empty() {
        return Err(Unreadable);
    }
    for item in unread {
        found.push(Notice::UnreadableItem { key, item, wanted });
    }
    if too_many {
        found.push(Notice::TooMany { key, most: Compared::MOST });
    }
    Ok(compared)
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
fn spoken_default(key: &str) -> String {
    let profile = Profile::default();
    match key {
        "years" => profile.years.get().to_string(),
        "certs" => "the typical mix".to_owned(),
        "specialty" => profile.specialty.code().to_owned(),
        "setting" => "any setting".to_owned(),
        "role" => profile.role.code().to_owned(),
        "auditing" | "remote" => "no".to_owned(),
        "performance" => "typical".to_owned(),
        "place" => profile.place.name().to_owned(),
        "basis" => "the guide’s basis".to_owned(),
        "status" => profile.filing.code().to_owned(),
        "housing" => "BEA’s own average of all prices".to_owned(),
        "compare" => "no comparison".to_owned(),
        _ => "nothing".to_owned(),
    }
}
