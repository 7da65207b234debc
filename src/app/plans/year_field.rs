//! The year of a step. It is taken when the field is left or Enter is pressed: a list that moved at every digit could
//! not be typed into.

use super::super::fields::typed::error;
use crate::words::plans::steps;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct YearFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// Its name, where no label says it.
    #[prop_or_default]
    pub name: Option<String>,
    /// The year it shows.
    pub year: u8,
    /// Takes a year; none where what was typed is none.
    pub on_year: Callback<Option<u8>>,
}

/// The input and the sentence under it.
#[component]
pub fn YearField(props: &YearFieldProps) -> Html {
    // None: nothing is being typed, the year stands there.
    let typed = use_state(|| None::<String>);
    let value = |event: &web_sys::Event| event.target_unchecked_into::<HtmlInputElement>().value();
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(Some(value(&event))))
    };
    let onchange = {
        let (typed, on_year) = (typed.clone(), props.on_year.clone());
        Callback::from(move |event: Event| {
            let text = value(&event);
            let year = steps::year(&text).ok();
            typed.set(year.is_none().then_some(text));
            on_year.emit(year);
        })
    };
    // A year typed over and typed again is no change to a browser.
    let onblur = {
        let typed = typed.clone();
        Callback::from(move |event: FocusEvent| {
            if steps::year(&value(&event)).is_ok() {
                typed.set(None);
            }
        })
    };
    let text = (*typed).clone().unwrap_or_else(|| props.year.to_string());
    let problem = steps::year(&text).err();
    let id = &props.id;
    html! {
        <>
            <input class="field__input" id={id.clone()} type="text" inputmode="numeric" autocomplete="off" value={text} {oninput} {onchange} {onblur}
                aria-label={props.name.clone()} aria-invalid={problem.is_some().to_string()} aria-describedby={format!("{id}-error")} />
            { error(id, problem.as_ref()) }
        </>
    }
}
