//! Version 2 of the link: how it orders what it says, and how it tells pay by the hour from pay by the year.

use super::notice::{Notice, quoted};
use super::reader::Reader;
use super::said::Said;
use crate::model::profile::{OfferName, Paid, Per, Profile};
use crate::question::{DollarsWritten, Key, Question, Subject, Value, answer_text};

/// Says of own pay and of each offer what it is paid for, where its amount tells; one that nothing tells of is left out, with a notice.
pub fn tell_units(said: &mut Said, reader: &mut Reader) {
    let own = [Question::Pay, Question::PayPer].map(Key::person);
    let offers = OfferName::ALL.map(|name| [Question::Offer, Question::OfferPer].map(|asked| Key::offer(name, asked)));
    for [amount, per] in [own].into_iter().chain(offers) {
        if said.get(per).is_some() {
            continue;
        }
        // What is no amount is told when it is read.
        let Some(written) = said.get(amount).and_then(DollarsWritten::read) else { continue };
        match written.per.or_else(|| Per::of_amount(written.cents).filter(|_| written.sure)) {
            Some(unit) => said.put(per, unit.code().to_owned()),
            None => {
                let value = quoted(&said.take(amount).unwrap_or_default());
                reader.notice_once(Notice::NoUnit { key: amount, value });
            }
        }
    }
}

/// What differs from the default, in the order of the keys; empty where nothing does.
pub fn parts(profile: &Profile) -> impl Iterator<Item = String> {
    answers(profile).into_iter().filter_map(|(key, text)| Some([&*key.name(), "=", &text?].concat()))
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
        (Question::OfferPer, Subject::Offer(name)) => says_unit(profile.offers.named(name).paid()),
        (Question::PayPer, _) => says_unit(profile.pay),
        _ => value != key.value(usual) && value != Value::Unsaid,
    };
    said.then(|| answer_text(key.kind(profile), &value))
}

/// Whether the amount does not tell what it is paid for.
fn says_unit(paid: Paid) -> bool {
    let told = paid.amount.map_or(Some(Per::Year), |amount| Per::of_amount(amount.into()));
    told != Some(paid.per)
}
