//! Certifications: several, none, or nothing said.

use super::super::state::Change;
use crate::model::profile::Certification;
use crate::question::{Key, Value};
use crate::words::form;
use crate::words::question::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn certifications(asked: Key, said: &Value, hint: String, on_change: &Callback<Change>) -> Html {
    let held = said.number().unwrap_or_default();
    let chip_of = |(at, one): (usize, Certification)| {
        let before = said.clone();
        let on_check = on_change.reform(move |checked| Change::Answer(asked, before.toggled(at, checked)));
        chip(one.name(), held >> at & 1 != 0, on_check)
    };
    let none = on_change.reform(move |none| Change::Answer(asked, if none { Value::Number(0) } else { Value::Unsaid }));
    let label = words(asked.question).label;
    html! {
        <fieldset class="field" aria-describedby="certifications-hint">
            <legend class="field__label">{ label }</legend>
            <div class="chips__row">
                { for Certification::ALL.into_iter().enumerate().map(chip_of) }
                { chip(form::NOT_CERTIFIED, *said == Value::Number(0), none) }
            </div>
            <p class="field__hint" id="certifications-hint">{ hint }</p>
            <details class="chips__meaning">
                <summary>{ form::CERTIFICATIONS_MEANING }</summary>
                <dl>{ for Certification::ALL.into_iter().map(meaning) }</dl>
            </details>
        </fieldset>
    }
}

fn chip(name: &'static str, checked: bool, on_check: Callback<bool>) -> Html {
    let onchange = on_check.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <label class="chip">
            <input type="checkbox" class="chip__box" {checked} {onchange} />
            <span class="chip__text">{ name }</span>
        </label>
    }
}

fn meaning(one: Certification) -> Html {
    html! { <div><dt>{ one.name() }</dt><dd>{ one.row().in_full }</dd></div> }
}
