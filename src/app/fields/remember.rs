//! Whether this device remembers the answers: only once the person says so.

use super::super::storage;
use super::check::check;
use super::typed::error;
use crate::words::form;
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The link of the answers.
    pub link: AttrValue,
}

/// The field.
#[component]
pub fn Remember(props: &Props) -> Html {
    let on = use_state(|| storage::remembered().is_some());
    let refused = use_state(|| false);
    let first = use_mut_ref(|| true);
    {
        let (refused, first) = (refused.clone(), first.clone());
        use_effect_with((*on, props.link.clone()), move |(on, link)| {
            // A link that was opened, perhaps someone else's, is remembered only once an answer changes.
            let opened = first.replace(false);
            if *on && !opened {
                refused.set(!storage::remember(link));
            }
        });
    }
    let on_check = {
        let (on, refused) = (on.clone(), refused.clone());
        Callback::from(move |checked: bool| {
            if !checked {
                storage::forget();
                refused.set(false);
            }
            on.set(checked);
        })
    };
    html! {
        <div class="field">
            { check("remember", form::REMEMBER, *on, on_check) }
            { error("remember", refused.then(|| form::REMEMBER_REFUSED.to_owned()).as_ref()) }
        </div>
    }
}
