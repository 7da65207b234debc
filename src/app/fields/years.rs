//! Years as a coder: typed, stepped or slid.

use super::super::state::Change;
use super::typed::{TypedField, TypedFieldProps};
use crate::model::profile::{Profile, Years};
use crate::question::{Key, Question};
use crate::words::form;
use crate::words::question::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn years(profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    let asked = Key::person(Question::Years);
    let on_slide = on_change.clone();
    let slide = Callback::from(move |event: InputEvent| {
        let position = event.target_unchecked_into::<HtmlInputElement>().value();
        if let Some(years) = position.parse().ok().and_then(Years::new) {
            on_slide.emit(Change::answer(asked.question, years));
        }
    });
    let now = profile.years.get();
    html! {
        <div class="field">
            <label class="field__label" for="years">{ words(asked.question).label }</label>
            <div class="stepper">
                { step(now.checked_sub(1), form::FEWER, "−", on_change) }
                { step(now.checked_add(1), form::MORE_YEARS, "+", on_change) }
                <input class="stepper__slider" type="range" min="0" max={Years::MOST.get().to_string()} value={now.to_string()}
                    aria-label={form::YEARS_SLIDER} oninput={slide} />
                <TypedField key={replaced} ..TypedFieldProps::plain(asked, profile, on_change) />
            </div>
        </div>
    }
}

fn step(to: Option<u8>, name: &'static str, sign: &'static str, on_change: &Callback<Change>) -> Html {
    let to = to.and_then(Years::new);
    let on_change = on_change.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(to) = to {
            on_change.emit(Change::answer(Question::Years, to));
        }
    });
    html! { <button type="button" class="stepper__step" aria-label={name} aria-disabled={to.is_none().then_some("true")} {onclick}>{ sign }</button> }
}
