//! A field of text as the words describe it: label, input, hint.

use super::super::state::Change;
use super::typed::{TypedField, TypedFieldProps};
use crate::words::typed::Typed;
use std::rc::Rc;
use yew::prelude::*;

/// The field; `to` makes a change of its answer.
pub fn described<A: 'static>(
    field: Typed<A>,
    to: impl Fn(A) -> Change + 'static,
    replaced: u32,
    on_change: &Callback<Change>,
) -> Html {
    let Typed { id, inputmode, label, hint, value, placeholder, read } = field;
    let read = Rc::new(move |typed: &str| read(typed).map(&to));
    let on_change = on_change.clone();
    drawn(
        label,
        hint,
        replaced,
        TypedFieldProps { id: id.into(), inputmode, value, read, hinted: true, name: None, placeholder, on_change },
    )
}

/// Apart from the answer's type, so that it is there once.
fn drawn(label: &'static str, hint: String, replaced: u32, props: TypedFieldProps) -> Html {
    let id = props.id.clone();
    html! {
        <div class="field" key={id.as_str()}>
            <label class="field__label" for={id.clone()}>{ label }</label>
            <TypedField key={replaced} ..props />
            <p class="field__hint" id={format!("{id}-hint")}>{ hint }</p>
        </div>
    }
}
