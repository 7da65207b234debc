//! A field whose text stays as typed until it can be read, and is never reformatted while someone types.

use super::super::state::Change;
use crate::words::form;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Reads what was typed.
pub type Read = Rc<dyn Fn(&str) -> Result<Change, String>>;

/// What it needs.
#[derive(Properties)]
pub struct TypedFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// `numeric` or `decimal`, for the keyboard of a phone.
    pub inputmode: &'static str,
    /// How its value is written.
    pub value: String,
    /// How it is read, with a sentence where it cannot be.
    pub read: Read,
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

impl PartialEq for TypedFieldProps {
    fn eq(&self, other: &TypedFieldProps) -> bool {
        // A field is read in one way for as long as it asks for one keyboard.
        self.id == other.id
            && self.inputmode == other.inputmode
            && self.value == other.value
            && self.placeholder == other.placeholder
            && self.on_change == other.on_change
    }
}

/// The input and the sentence under it.
#[component]
pub fn TypedField(props: &TypedFieldProps) -> Html {
    let text = use_state(|| props.value.clone());
    {
        // Another value from elsewhere replaces the text, unless the text already says it.
        let (text, read) = (text.clone(), props.read.clone());
        use_effect_with(props.value.clone(), move |value| {
            if read(&text) != read(value) {
                text.set(value.clone());
            }
        });
    }
    let oninput = {
        let (text, read, on_change) = (text.clone(), props.read.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let change = read(&typed);
            // First the text: a value that comes back from the change must find it said already.
            text.set(typed);
            if let Ok(change) = change {
                on_change.emit(change);
            }
        })
    };
    let problem = (props.read)(&text).err().map(|problem| form::until_then(problem, &props.value));
    let id = &props.id;
    let hint = if props.hinted { format!("{id}-hint ") } else { String::new() };
    html! {
        <>
            <input class="field__input" id={id.clone()} type="text" inputmode={props.inputmode} autocomplete="off"
                value={(*text).clone()} {oninput} placeholder={props.placeholder.clone()} aria-label={props.name.clone()}
                aria-invalid={problem.is_some().to_string()} aria-describedby={format!("{hint}{id}-error")} />
            { error(id, problem.as_ref()) }
        </>
    }
}

/// The sentence beside a field, where there is one.
pub fn error(id: &str, error: Option<&String>) -> Html {
    // The place is always there, so that a screen reader hears what comes into it.
    html! { <p class="field__error" id={format!("{id}-error")} role="status">{ error.cloned().unwrap_or_default() }</p> }
}
