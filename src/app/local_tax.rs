//! What is said and asked of local income tax: only where a place is told, so only once the tables of all places are here.

use super::card::note;
use super::fields::choice::select;
use super::shown::SectionProps;
use super::state::Change;
use crate::cards::Press;
use crate::model::profile::{LocalAnswer, Profile};
use crate::question::{Key, Question, Value};
use crate::words::local_tax::{self as words, choices, told, two_earners};
use crate::words::question::{hint, words as words_of};
use crate::words::typed::field_id;
use yew::prelude::*;

/// What a take-home pay has of local tax, or has not.
pub fn local_note(with: &SectionProps) -> Html {
    let count = |answer: LocalAnswer| {
        let change = Change::Answer(Key::person(Question::Local), Value::Local(answer));
        Press { text: words::COUNT, change }
    };
    let profile = &with.answers.profile;
    let local = told(profile, &with.answers.in_hand()).map(|(text, answer)| note(text, answer.map(count), with));
    local.into_iter().chain(two_earners(profile).map(|text| note(text, None, with))).collect()
}

/// The field of a key; nothing where no city or county of its place has such a tax.
pub fn local_field(asked: Key, profile: &Profile, on_change: &Callback<Change>) -> Html {
    let (answers, names): (Vec<Value>, Vec<String>) = choices(asked, profile).into_iter().unzip();
    if answers.is_empty() {
        return html! {};
    }
    let (id, value) = (field_id(asked), asked.value(profile));
    let options = answers.iter().zip(names).map(|(answer, name)| (name.into(), *answer == value)).collect();
    let choose =
        on_change.reform(move |at: usize| Change::Answer(asked, answers.get(at).cloned().unwrap_or(Value::Unsaid)));
    html! {
        <div class="field" key={&*id}>
            { select(id.clone(), words_of(asked.question).label, options, choose) }
            <p class="field__hint">{ hint(asked, profile) }</p>
        </div>
    }
}
