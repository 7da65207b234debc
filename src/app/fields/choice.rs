//! One of a few choices.

use gloo::timers::callback::Timeout;
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
pub fn select(
    id: impl Into<AttrValue>,
    label: &'static str,
    options: Vec<(AttrValue, bool)>,
    choose: Callback<usize>,
) -> Html {
    let id = id.into();
    html! {
        <div class="field">
            <label class="field__label" for={id.clone()}>{ label }</label>
            <Select {id} {options} {choose} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct SelectProps {
    id: AttrValue,
    options: Vec<(AttrValue, bool)>,
    choose: Callback<usize>,
}

/// What was once chosen by hand no longer follows the options' attributes, so the answer is shown by hand too: whenever
/// it is another one, and after every choice, which may have been refused.
#[component]
fn Select(SelectProps { id, options, choose }: &SelectProps) -> Html {
    let field = use_node_ref();
    let answer = use_mut_ref(|| 0);
    *answer.borrow_mut() = options.iter().position(|(_, chosen)| *chosen).unwrap_or_default();
    let show = {
        let (field, answer) = (field.clone(), answer.clone());
        move || {
            if let (Some(field), Ok(answer)) = (field.cast::<HtmlSelectElement>(), i32::try_from(*answer.borrow())) {
                field.set_selected_index(answer);
            }
        }
    };
    use_effect_with(options.clone(), {
        let show = show.clone();
        move |_| show()
    });
    let onchange = choose.reform(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        Timeout::new(0, show.clone()).forget();
        // Nothing selected is -1, which is no choice.
        usize::try_from(index).unwrap_or(usize::MAX)
    });
    let option = |(name, selected): &(AttrValue, bool)| html! { <option selected={*selected}>{ name }</option> };
    html! { <select class="field__input" id={id.clone()} ref={field} {onchange}>{ for options.iter().map(option) }</select> }
}
