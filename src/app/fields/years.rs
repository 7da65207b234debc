//! Years as a coder: typed, stepped or slid.

use super::super::state::Change;
use super::typed::{Read, TypedField};
use crate::model::profile::Years;
use crate::words::form;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn years(years: Years, replaced: u32, on_change: &Callback<Change>) -> Html {
    let on_slide = on_change.clone();
    let slide = Callback::from(move |event: InputEvent| {
        if let Ok(change) = read(&event.target_unchecked_into::<HtmlInputElement>().value()) {
            on_slide.emit(change);
        }
    });
    let now = years.get();
    html! {
        <div class="field">
            <label class="field__label" for="years">{ form::YEARS }</label>
            <div class="stepper">
                { step(now.checked_sub(1), form::FEWER, "−", on_change) }
                { step(now.checked_add(1), form::MORE_YEARS, "+", on_change) }
                <input class="stepper__slider" type="range" min="0" max={Years::MOST.get().to_string()} value={now.to_string()}
                    aria-label={form::YEARS_SLIDER} oninput={slide} />
                <TypedField key={replaced} id="years" inputmode="numeric" value={now.to_string()} read={Rc::new(read) as Read} on_change={on_change.clone()} />
            </div>
        </div>
    }
}

fn read(typed: &str) -> Result<Change, String> {
    form::years(typed).map(Change::Years)
}

fn step(to: Option<u8>, name: &'static str, sign: &'static str, on_change: &Callback<Change>) -> Html {
    let to = to.and_then(Years::new);
    let on_change = on_change.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(to) = to {
            on_change.emit(Change::Years(to));
        }
    });
    html! { <button type="button" class="stepper__step" aria-label={name} aria-disabled={to.is_none().then_some("true")} {onclick}>{ sign }</button> }
}
