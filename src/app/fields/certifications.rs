//! Certifications: several, none, or nothing said.

use super::super::state::Change;
use crate::model::profile::{Certification, Certifications};
use crate::words::{answers, form};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn certifications(said: Certifications, on_change: &Callback<Change>) -> Html {
    let held = |one| matches!(said, Certifications::Held(set) if set.has(one));
    let none = matches!(said, Certifications::Held(set) if set.is_empty());
    let chip = |one: Certification| {
        let on_check = on_change.reform(move |checked| Change::Certification(one, checked));
        chip(answers::certification(one), held(one), on_check)
    };
    html! {
        <fieldset class="field" aria-describedby="certifications-hint">
            <legend class="field__label">{ form::CERTIFICATIONS }</legend>
            <div class="chips__row">
                { for Certification::ALL.into_iter().map(chip) }
                { self::chip(form::NOT_CERTIFIED, none, on_change.reform(Change::NotCertified)) }
            </div>
            <p class="field__hint" id="certifications-hint">{ form::CERTIFICATIONS_HINT }</p>
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
    html! { <div><dt>{ answers::certification(one) }</dt><dd>{ answers::certification_in_full(one) }</dd></div> }
}
