//! The field of a question, by the kind of its answer.

use super::super::late;
use super::super::state::Change;
use super::certifications::certifications;
use super::check::check;
use super::choice::select;
use super::place::PlaceField;
use super::typed::{TypedField, TypedFieldProps};
use crate::model::profile::{Found, Profile};
use crate::question::{AnswerKind, Field, Key, Question, Value};
use crate::words::question::{hint, placeholder, words};
use crate::words::typed::{field_id, field_text};
use yew::prelude::*;

/// The field, showing what was said; `replaced` as in the state.
pub fn field(asked: Key, profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    field_showing(asked, asked.value(profile), profile, replaced, on_change)
}

/// The same showing another answer, such as what counts where nothing was said.
pub fn field_showing(asked: Key, value: Value, profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    let (id, label) = (field_id(asked), words(asked.question).label);
    match asked.kind(profile) {
        AnswerKind::YesNo(_) => {
            let yes = value == true.value();
            check(id, label, yes, on_change.reform(move |yes: bool| Change::Answer(asked, yes.value())))
        }
        AnswerKind::OneOf(choices) => {
            let names = choices.iter().map(|choice| choice.name).enumerate();
            one_of(asked, names, &value, on_change)
        }
        AnswerKind::Several(_) => certifications(asked, &value, hint(asked, profile), on_change),
        AnswerKind::Place => {
            let chosen = if let Value::Place(place) = value { Some(place) } else { None };
            // What was found tells more than the place: by which city or ZIP code, in which county. Here it is taken up.
            let on_change = on_change.clone();
            let on_choose = Callback::from(move |found: Found| {
                on_change.emit(Change::Answer(asked, Value::Place(found.place)));
                let local = Key { question: local_of(asked.question), ..asked };
                if let Some(answer) = late::local_found(&found) {
                    on_change.emit(Change::Answer(local, Value::Local(answer)));
                }
            });
            html! { <PlaceField key={replaced} {id} {label} hint={hint(asked, profile)} {chosen} {on_choose} /> }
        }
        AnswerKind::LocalTax => late::local_field(asked, profile, on_change),
        // Lists have editors of their own.
        AnswerKind::Places(_) | AnswerKind::Steps(_) => html! {},
        kind => {
            let placeholder = placeholder(asked, profile);
            let value = field_text(kind, &value);
            let on_change = on_change.clone();
            let field = TypedFieldProps { asked, kind, value, hinted: true, name: None, placeholder, on_change };
            html! {
                <div class="field" key={&*id}>
                    <label class="field__label" for={id.clone()}>{ label }</label>
                    <TypedField key={replaced} ..field />
                    <p class="field__hint" id={format!("{id}-hint")}>{ hint(asked, profile) }</p>
                </div>
            }
        }
    }
}

/// The question of the local tax of the place that another question asks for.
fn local_of(place: Question) -> Question {
    if place == Question::OfferPlace { Question::OfferLocal } else { Question::Local }
}

/// A choice among some of a set, each with its position there.
pub fn one_of(
    asked: Key,
    choices: impl Iterator<Item = (usize, &'static str)>,
    value: &Value,
    on_change: &Callback<Change>,
) -> Html {
    let (positions, names): (Vec<usize>, Vec<&'static str>) = choices.unzip();
    let options = positions.iter().zip(names).map(|(at, name)| (AttrValue::Static(name), *value == position(*at)));
    let options = options.collect();
    let choose = on_change.reform(move |at: usize| {
        // Nothing chosen is no answer.
        Change::Answer(asked, positions.get(at).map_or(Value::Unsaid, |at| position(*at)))
    });
    select(field_id(asked), words(asked.question).label, options, choose)
}

fn position(at: usize) -> Value {
    Value::Number(at as u32)
}
