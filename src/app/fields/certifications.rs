//! Certifications: several, none, or nothing said.

use super::super::state::Change;
use crate::model::certifications::Giver;
use crate::model::profile::Certification;
use crate::question::{Key, Value};
use crate::words::form;
use crate::words::question::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field: the common ones at once, the others by giver in a fold that tells what all the letters mean.
pub fn certifications(asked: Key, said: &Value, hint: String, on_change: &Callback<Change>) -> Html {
    let held = said.number().unwrap_or_default();
    let has = |one: Certification| held >> one as u32 & 1 != 0;
    let chip_of = |one: Certification| {
        let before = said.clone();
        let on_check = on_change.reform(move |checked| Change::Answer(asked, before.toggled(one as usize, checked)));
        chip(form::letters(one), has(one), on_check)
    };
    let none = on_change.reform(move |none| Change::Answer(asked, if none { Value::Number(0) } else { Value::Unsaid }));
    let (common, others): (Vec<_>, Vec<_>) = Certification::ALL.into_iter().partition(|one| one.row().common);
    let folded = others.into_iter().filter(|one| has(*one));
    html! {
        <fieldset class="field" aria-describedby="certifications-hint">
            <legend class="field__label">{ words(asked.question).label }</legend>
            <div class="chips__row">
                { for common.into_iter().map(chip_of) }
                { chip(form::NOT_CERTIFIED, *said == Value::Number(0), none) }
            </div>
            <p class="field__hint" id="certifications-hint">{ hint }</p>
            <details class="chips__more">
                <summary>{ form::more_certifications(folded) }</summary>
                { for Giver::ALL.into_iter().map(|giver| given_by(giver, &chip_of)) }
            </details>
        </fieldset>
    }
}

/// Those of a giver with what their letters mean; the common ones have their chip above.
fn given_by(giver: Giver, chip_of: &dyn Fn(Certification) -> Html) -> Html {
    let line = |one: Certification| {
        let row = one.row();
        let letters = if row.common {
            html! { <b>{ row.name }</b> }
        } else {
            chip_of(one)
        };
        html! { <div class="chips__named">{ letters }<span>{ row.in_full }</span></div> }
    };
    let its = Certification::ALL.into_iter().filter(|one| one.row().giver == giver);
    html! {
        <fieldset class="chips__giver">
            <legend>{ giver.name() }</legend>
            { for its.map(line) }
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
