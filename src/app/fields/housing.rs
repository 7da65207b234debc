//! The housing share: a percentage, or nothing for BEA's own average.

use super::super::state::Change;
use super::typed::{TypedField, TypedFieldProps};
use crate::model::profile::{HousingShare, Profile};
use crate::question::{Key, Question};
use crate::words::form;
use crate::words::question::{hint, words};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn housing(profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    let asked = Key::person(Question::Housing);
    html! {
        <div class="field">
            <label class="field__label" for="housing">{ words(asked.question).label }</label>
            <p class="field__hint" id="housing-hint">{ hint(asked, profile) }</p>
            <TypedField key={replaced} ..TypedFieldProps { hinted: true, ..TypedFieldProps::plain(asked, profile, on_change) } />
        </div>
    }
}

/// The same as a slider, whose first position is BEA's own average.
pub fn housing_slider(share: Option<HousingShare>, on_change: &Callback<Change>) -> Html {
    let on_change = on_change.clone();
    let slide = Callback::from(move |event: InputEvent| {
        if let Ok(position) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            on_change.emit(Change::answer(Question::Housing, form::housing_at(position)));
        }
    });
    let said = form::housing_said(share);
    html! {
        <div class="field">
            <label class="field__label" for="housing-slider">{ form::HOUSING_SLIDER }{ " " }<span class="field__now">{ said.clone() }</span></label>
            <input class="slider" type="range" id="housing-slider" min={form::HOUSING_AT_REST.to_string()} max={form::housing_position(Some(HousingShare::MOST)).to_string()}
                value={form::housing_position(share).to_string()} aria-valuetext={said} oninput={slide} />
            <p class="slider__ends" aria-hidden="true"><span>{ form::HOUSING_LEAST }</span><span>{ HousingShare::MOST.to_string() }{ "%" }</span></p>
        </div>
    }
}
