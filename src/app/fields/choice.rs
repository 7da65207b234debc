//! One of a few choices.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The field.
pub fn choice<T: Copy + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    all: &'static [T],
    chosen: T,
    name: fn(T) -> &'static str,
    on_choose: Callback<T>,
) -> Html {
    let choose = Callback::from(move |at: usize| {
        if let Some(one) = all.get(at) {
            on_choose.emit(*one);
        }
    });
    let options = all.iter().map(|one| (AttrValue::Static(name(*one)), *one == chosen)).collect();
    select(id, label, options, choose)
}

/// The field for choices that are named only now, by their position: each name and whether it is the chosen one.
pub fn select(id: &'static str, label: &'static str, options: Vec<(AttrValue, bool)>, choose: Callback<usize>) -> Html {
    let onchange = choose.reform(|event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        // Nothing selected is -1, which is no choice.
        usize::try_from(index).unwrap_or(usize::MAX)
    });
    let option = |(name, selected)| html! { <option {selected}>{ name }</option> };
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ label }</label>
            <select class="field__input" {id} {onchange}>{ for options.into_iter().map(option) }</select>
        </div>
    }
}
