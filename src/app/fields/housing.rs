//! The housing share: a percentage, or nothing for BEA's own average.

use super::super::state::Change;
use super::typed::{Read, TypedField};
use crate::model::profile::HousingShare;
use crate::words::form;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn housing(share: Option<HousingShare>, replaced: u32, on_change: &Callback<Change>) -> Html {
    html! {
        <div class="field">
            <label class="field__label" for="housing">{ form::HOUSING }</label>
            <p class="field__hint" id="housing-hint">{ form::HOUSING_HINT }</p>
            <TypedField key={replaced} id="housing" inputmode="decimal" value={form::housing_text(share)} read={Rc::new(read) as Read} hinted=true on_change={on_change.clone()} />
        </div>
    }
}

fn read(typed: &str) -> Result<Change, String> {
    form::housing(typed).map(Change::Housing)
}

/// The same as a slider, whose first position is BEA's own average.
pub fn housing_slider(share: Option<HousingShare>, on_change: &Callback<Change>) -> Html {
    let on_change = on_change.clone();
    let slide = Callback::from(move |event: InputEvent| {
        if let Ok(position) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            on_change.emit(Change::Housing(form::housing_at(position)));
        }
    });
    let said = form::housing_said(share);
    html! {
        <div class="field">
            <label class="field__label" for="housing-slider">{ form::HOUSING_SLIDER }{ " " }<span class="field__now">{ said.clone() }</span></label>
            <input class="slider" type="range" id="housing-slider" min={form::HOUSING_AT_REST.to_string()} max={form::housing_position(Some(HousingShare::MOST)).to_string()}
                value={form::housing_position(share).to_string()} aria-valuetext={said} oninput={slide} />
            <p class="slider__ends" aria-hidden="true"><span>{ form::HOUSING_LEAST }</span><span>{ form::housing_text(Some(HousingShare::MOST)) }{ "%" }</span></p>
        </div>
    }
}
