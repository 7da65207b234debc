//! The reading of a link as it grows, and values of every kind.

use super::Reading;
use super::notice::{Notice, quoted};
use super::said::{Said, joined};
use crate::model::plan::{Dated, Plan};
use crate::model::profile::{Certification, Compared, LocalAnswer, Paid, Per, Place};
use crate::question::{AnswerKind, Field, Key, Question, Subject, Value, View, answer_text, step_of_code};
use crate::rows::{Coded, Listed};
use std::mem::take;

/// What has been read so far.
#[derive(Default)]
pub(super) struct Reader {
    reading: Reading,
    /// What there is to tell of the value that is being read.
    found: Vec<Notice>,
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

    pub(super) fn notice_once(&mut self, notice: Notice) {
        if !self.reading.notices.contains(&notice) {
            self.notice(notice);
        }
    }

    /// What is said, read as answers.
    pub(super) fn apply_all(mut self, said: &Said) -> Reading {
        for (key, written) in said.in_order() {
            self.apply(key, written);
        }
        self.reading.view = self.view(said.view.as_deref());
        if self.untold > 0 {
            self.reading.notices.push(Notice::More { count: self.untold });
        }
        self.reading
    }

    /// The view that is named, or else the one where the answers belong.
    fn view(&mut self, named: Option<&str>) -> View {
        let found = named.and_then(|value| View::from_code(&joined(value)));
        if let (Some(value), None) = (named, found) {
            self.notice(Notice::UnknownView { value: quoted(value) });
        }
        found.unwrap_or(View::inferred(&self.reading.profile))
    }

    /// Sets an answer, and says what there is to say of it.
    fn apply(&mut self, key: Key, written: &str) {
        if written.is_empty() {
            return self.notice(Notice::Empty { key });
        }
        let done = self.set(key, written);
        for notice in take(&mut self.found) {
            self.notice(notice);
        }
        if done.is_none() {
            self.notice(Notice::Unreadable { key, value: quoted(written) });
        }
    }

    /// Sets what a key stands for; none where it cannot be read.
    fn set(&mut self, key: Key, written: &str) -> Option<()> {
        let value = self.read(key, key.kind(&self.reading.profile), written)?;
        match (key.question, key.subject) {
            (Question::Salary, Subject::Place(place)) => self.set_salary(key, place, value),
            _ => key.set(&mut self.reading.profile, value),
        }
    }

    /// A salary at home is the person's own pay; one somewhere else puts that place among the compared ones, where there
    /// is room.
    fn set_salary(&mut self, key: Key, place: Place, salary: Value) -> Option<()> {
        let profile = &mut self.reading.profile;
        if place == profile.place {
            return match profile.pay.amount {
                Some(_) => {
                    self.found = vec![Notice::PaidAtHome { key }];
                    Some(())
                }
                None => {
                    profile.pay = Paid::a_year(Field::from_value(salary)?);
                    Some(())
                }
            };
        }
        if !profile.compared.has(place) && profile.compared.is_full() {
            // However it was read, it is left out.
            self.found = vec![Notice::NotCompared { key, place, most: Compared::MOST }];
            return Some(());
        }
        profile.compared = take(&mut profile.compared).with(place);
        key.set(profile, salary)
    }

    /// Reads an answer of this kind; none where it is nothing of the kind.
    fn read(&mut self, key: Key, kind: AnswerKind, written: &str) -> Option<Value> {
        match kind {
            AnswerKind::YesNo(words) => {
                let written = joined(written);
                words.iter().position(|word| written.eq_ignore_ascii_case(word)).map(|at| Value::Number(at as u32))
            }
            AnswerKind::OneOf(choices) => Coded::position(choices, &joined(written)).map(|at| Value::Number(at as u32)),
            AnswerKind::Several(choices) => self.several(key, choices, written),
            AnswerKind::Place => place(written).map(Value::Place),
            AnswerKind::LocalTax => self.local(key, written).map(Value::Local),
            AnswerKind::Places(most) => self.places(key, most, written),
            AnswerKind::Steps(most) => self.steps(key, most, written),
            AnswerKind::Whole(_)
            | AnswerKind::Tenths(_)
            | AnswerKind::Percent(_)
            | AnswerKind::Dollars(_)
            | AnswerKind::Pay(_) => {
                let (number, rounded) = key.read(kind, written).ok()?;
                if rounded {
                    self.found.push(Notice::Rounded { key, value: quoted(written), used: used(kind, number) });
                }
                Some(Value::Number(number))
            }
        }
    }

    /// What is said of local tax, where it can be said of the place.
    fn local(&self, key: Key, written: &str) -> Option<LocalAnswer> {
        let place = key.place(&self.reading.profile);
        LocalAnswer::from_code(&joined(written).to_ascii_lowercase()).filter(|answer| answer.fits(place))
    }

    fn several(&mut self, key: Key, choices: &[Coded], written: &str) -> Option<Value> {
        let (mut held, mut none, mut renamed) = (0, false, Vec::new());
        self.list(key, choices.len(), written, &mut |item| {
            let item = joined(item);
            match Coded::position(choices, &item) {
                Some(at) => held |= 1 << at,
                None if item.eq_ignore_ascii_case(AnswerKind::NONE) => none = true,
                None => {
                    let one = Certification::of_other_name(&item)?;
                    held |= 1 << one.position();
                    renamed.push(Notice::Rounded { key, value: quoted(&item), used: one.name().to_owned() });
                }
            }
            Some(true)
        })?;
        self.found.append(&mut renamed);
        if none && held != 0 {
            self.found.push(Notice::NoneBesideOthers);
        }
        Some(Value::Number(held))
    }

    fn places(&mut self, key: Key, most: usize, written: &str) -> Option<Value> {
        let mut places = Compared::default();
        self.list(key, most, written, &mut |item| {
            let place = place(item)?;
            let room = !places.is_full() || places.has(place);
            places = take(&mut places).with(place);
            Some(room)
        })?;
        Some(Value::Places(places))
    }

    fn steps(&mut self, key: Key, most: usize, written: &str) -> Option<Value> {
        let mut plan = Plan::default();
        self.list(key, most, written, &mut |item| {
            let dated = dated(item)?;
            let room = !plan.is_full();
            plan = take(&mut plan).with(dated);
            Some(room)
        })?;
        Some(Value::Steps(plan))
    }

    /// A list of which up to `most` count. `add` takes an item and gives whether there was room, or none where the item
    /// cannot be read. None where no item can.
    fn list(&mut self, key: Key, most: usize, written: &str, add: &mut dyn FnMut(&str) -> Option<bool>) -> Option<()> {
        let (mut any, mut too_many, mut unread) = (false, false, Vec::new());
        for item in written.split(',').map(str::trim).filter(|item| !item.is_empty()) {
            match add(item) {
                Some(room) => (any, too_many) = (true, too_many || !room),
                None => unread.push(Notice::UnreadableItem { key, item: quoted(item) }),
            }
        }
        if !any {
            return None;
        }
        self.found.append(&mut unread);
        if too_many {
            self.found.push(Notice::TooMany { key, most });
        }
        Some(())
    }
}

/// What a number was rounded to; of cents with both its digits.
fn used(kind: AnswerKind, number: u32) -> String {
    match kind {
        AnswerKind::Pay(_) if number < Per::A_YEARS => format!("{}.{:02}", number / 100, number % 100),
        kind => answer_text(kind, &Value::Number(number)),
    }
}

/// The place of a code, in any case.
fn place(code: &str) -> Option<Place> {
    Place::from_code(&joined(code).to_ascii_uppercase())
}

fn dated(item: &str) -> Option<Dated> {
    let (year, code) = item.split_once(':')?;
    let (year, _) = AnswerKind::STEP_YEAR.read_number(year)?;
    Some(Dated { year: year.try_into().ok()?, step: step_of_code(&joined(code))? })
}
