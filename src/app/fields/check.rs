//! A question of yes or no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field.
pub fn check(id: impl Into<AttrValue>, label: &'static str, checked: bool, on_check: Callback<bool>) -> Html {
    described(id.into(), label, None, checked, on_check)
}

/// The same with the id of what is said of it besides.
pub fn described(
    id: AttrValue,
    label: &'static str,
    by: Option<&'static str>,
    checked: bool,
    on_check: Callback<bool>,
) -> Html {
    let onchange = on_check.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <label class="check" for={id.clone()}>
            <input type="checkbox" class="check__box" {id} {checked} {onchange} aria-describedby={by} />
            <span>{ label }</span>
        </label>
    }
}
