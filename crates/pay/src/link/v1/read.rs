use super::values::{Said, place};
use super::{LinkKey, OfferKey, SALARY, offer, training};
use crate::link::Reading;
use crate::link::codes::{CERTIFICATIONS, PERFORMANCE, YES, step};
use crate::link::notice::{Notice, quoted};
use crate::model::plan::{Dated, Horizon, Plan};
use crate::model::profile::{
    Certification, CertificationSet, Certifications, Compared, HousingShare, Place, Profile, Salary, Years,
};
use crate::model::rate::Rate;
use percent_encoding::percent_decode_str;
use std::mem::take;

/// Reads what follows the version.
pub fn read(said: &str) -> Reading {
    let mut reader = Reader::default();
    let mut last: Vec<(LinkKey, String)> = Vec::new();
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
                reader.notice_once(Notice::Repeated { key });
            }
            None => last.push((key, plain(value))),
        }
    }
    // Salaries last: whether a place is home or compared must be known before. So too what is offered: whether it is
    // an hour's is told by others.
    let offered = |key: &LinkKey| matches!(key, LinkKey::Offer(_, OfferKey::Amount));
    let salaries = last.iter().map(|(key, _)| *key).filter(|key| matches!(key, LinkKey::Salary(_)));
    let late = LinkKey::all().filter(offered).chain(salaries);
    for key in LinkKey::all().filter(|key| !offered(key)).chain(late) {
        if let Some((_, value)) = last.iter().find(|(said, _)| *said == key) {
            reader.apply(key, value);
        }
    }
    reader.finish()
}

/// The key of a name in lower case.
fn key(name: &str) -> Option<LinkKey> {
    match name.strip_prefix(SALARY) {
        Some(code) => place(code).map(LinkKey::Salary),
        None => LinkKey::all().find(|key| key.name() == name),
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

    fn apply(&mut self, key: LinkKey, value: &str) {
        if value.is_empty() {
            return self.notice(Notice::Empty { key });
        }
        let mut found = Vec::new();
        let set = set(&mut self.reading.profile, &mut Said { key, value, found: &mut found });
        for notice in found {
            self.notice(notice);
        }
        if set.is_none() {
            self.notice(Notice::Unreadable { key, value: quoted(value) });
        }
    }

    fn finish(mut self) -> Reading {
        if self.untold > 0 {
            self.reading.notices.push(Notice::More { count: self.untold });
        }
        self.reading
    }
}

/// Sets what a key stands for; none where it cannot be read.
fn set(profile: &mut Profile, said: &mut Said) -> Option<()> {
    match said.key {
        LinkKey::Years => profile.years = Years::written(said.value)?,
        LinkKey::Certifications => profile.certifications = certifications(said)?,
        LinkKey::Specialty => profile.specialty = said.coded()?,
        LinkKey::Setting => profile.setting = said.coded()?,
        LinkKey::Role => profile.role = said.coded()?,
        LinkKey::Auditing => profile.auditing = said.word(YES)?,
        LinkKey::Performance => profile.strong_performance = said.word(PERFORMANCE)?,
        LinkKey::Remote => profile.remote = said.word(YES)?,
        LinkKey::Place => profile.place = said.place()?,
        LinkKey::Basis => profile.basis = said.coded()?,
        LinkKey::Status => profile.filing = said.coded()?,
        LinkKey::Housing => profile.housing = Some(said.tenths(HousingShare::from_tenths)?),
        LinkKey::Compare => profile.compared = compared(said)?,
        LinkKey::Training(key) => profile.training = profile.training.with(training::read(key, said)?),
        LinkKey::Plan(name) => {
            let plan = plan(said)?;
            profile.career = take(&mut profile.career).with(name, plan);
        }
        LinkKey::Horizon => profile.career.horizon = Horizon::written(said.value)?,
        LinkKey::Growth => profile.career.growth = Some(said.tenths(Rate::from_tenths)?),
        LinkKey::Offer(name, key) => {
            let offer = offer::read(key, profile.offers.named(name), said)?;
            profile.offers = profile.offers.holding(name, offer);
        }
        LinkKey::Salary(place) => salary(profile, place, said)?,
    }
    Some(())
}

fn certifications(said: &mut Said) -> Option<Certifications> {
    let mut held = CertificationSet::default();
    let mut none = false;
    said.list(Certification::ALL.len(), &mut |item| {
        match CERTIFICATIONS.iter().find(|(code, _)| item.eq_ignore_ascii_case(code)) {
            Some((_, certification)) => held = held.with(*certification),
            None if item.eq_ignore_ascii_case("none") => none = true,
            None => return None,
        }
        Some(true)
    })?;
    if none && !held.is_empty() {
        said.found.push(Notice::NoneBesideOthers);
    }
    Some(Certifications::Held(held))
}

fn compared(said: &mut Said) -> Option<Compared> {
    let mut compared = Compared::default();
    said.list(Compared::MOST, &mut |item| {
        let place = place(item)?;
        let room = !compared.is_full() || compared.has(place);
        compared = take(&mut compared).with(place);
        Some(room)
    })?;
    Some(compared)
}

fn plan(said: &mut Said) -> Option<Plan> {
    let mut plan = Plan::default();
    said.list(Plan::MOST, &mut |item| {
        let dated = dated(&item.to_ascii_lowercase())?;
        let room = !plan.is_full();
        plan = take(&mut plan).with(dated);
        Some(room)
    })?;
    Some(plan)
}

fn dated(item: &str) -> Option<Dated> {
    let (year, code) = item.split_once(':')?;
    Some(Dated { year: Dated::year_written(year.trim())?, step: step(code.trim())? })
}

/// A salary somewhere else than at home puts that place among the compared ones, where there is room.
fn salary(profile: &mut Profile, place: Place, said: &mut Said) -> Option<()> {
    let compared = place == profile.place || profile.compared.has(place);
    let salary = said.dollars(Salary::new)?;
    if !compared && profile.compared.is_full() {
        // However it was read, it is left out.
        *said.found = vec![Notice::NotCompared { key: said.key, place, most: Compared::MOST }];
        return Some(());
    }
    if !compared {
        profile.compared = take(&mut profile.compared).with(place);
    }
    profile.salaries = take(&mut profile.salaries).with(place, Some(salary));
    Some(())
}
