//! A field whose text stays as typed until it can be read, and is never reformatted while someone types.

use super::super::state::Change;
use crate::model::profile::Profile;
use crate::question::{AnswerKind, Key};
use crate::words::typed::{counted_as, field_id, field_text, keyboard, read, until_then};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What it needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TypedFieldProps {
    /// What it answers.
    pub asked: Key,
    /// Of what kind the answer is now.
    pub kind: AnswerKind,
    /// How its value is written.
    pub value: String,
    /// Whether it has a hint, whose id is its own with `-hint` after it.
    #[prop_or_default]
    pub hinted: bool,
    /// Its name, where no label says it.
    #[prop_or_default]
    pub name: Option<String>,
    /// What stands there while nothing is typed.
    #[prop_or_default]
    pub placeholder: Option<String>,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

impl TypedFieldProps {
    /// Without a hint or a placeholder.
    pub fn plain(asked: Key, profile: &Profile, on_change: &Callback<Change>) -> TypedFieldProps {
        let kind = asked.kind(profile);
        let value = field_text(kind, &asked.value(profile));
        TypedFieldProps {
            asked,
            kind,
            value,
            hinted: false,
            name: None,
            placeholder: None,
            on_change: on_change.clone(),
        }
    }
}

/// The input and the sentence under it.
#[component]
pub fn TypedField(props: &TypedFieldProps) -> Html {
    let text = use_state(|| props.value.clone());
    {
        // Another value from elsewhere replaces the text, unless the text already says it.
        let (text, asked, kind) = (text.clone(), props.asked, props.kind);
        use_effect_with(props.value.clone(), move |value| {
            if read(asked, kind, &text) != read(asked, kind, value) {
                text.set(value.clone());
            }
        });
    }
    {
        // What was no answer may be one once the field is for another time.
        let (text, asked, before, on_change) =
            (text.clone(), props.asked, use_mut_ref(|| props.kind), props.on_change.clone());
        use_effect_with(props.kind, move |kind| {
            let (before, now) = (before.replace(*kind), *kind);
            if let (Err(_), Ok(answer)) = (read(asked, before, &text), read(asked, now, &text)) {
                on_change.emit(Change::Answer(asked, answer));
            }
        });
    }
    let oninput = {
        let (text, asked, kind, on_change) = (text.clone(), props.asked, props.kind, props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let answer = read(asked, kind, &typed);
            // First the text: a value that comes back from the change must find it said already.
            text.set(typed);
            if let Ok(answer) = answer {
                on_change.emit(Change::Answer(asked, answer));
            }
        })
    };
    let problem = read(props.asked, props.kind, &text).err().map(|problem| until_then(problem, &props.value));
    // Of an answer it says there what counts, where that is not all that was typed.
    let counted = counted_as(props.asked, props.kind, &text);
    let id = AttrValue::from(field_id(props.asked));
    let hint = if props.hinted { format!("{id}-hint ") } else { String::new() };
    html! {
        <>
            <input class="field__input" id={id.clone()} type="text" inputmode={keyboard(props.kind)} autocomplete="off"
                value={(*text).clone()} {oninput} placeholder={props.placeholder.clone()} aria-label={props.name.clone()}
                aria-invalid={problem.is_some().to_string()} aria-describedby={format!("{hint}{id}-error")} />
            { error(&id, problem.as_ref().or(counted.as_ref())) }
        </>
    }
}

/// The sentence beside a field, where there is one.
pub fn error(id: &str, error: Option<&String>) -> Html {
    // The place is always there, so that a screen reader hears what comes into it.
    html! { <p class="field__error" id={format!("{id}-error")} role="status">{ error.cloned().unwrap_or_default() }</p> }
}
