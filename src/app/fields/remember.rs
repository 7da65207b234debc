//! Whether this device remembers the answers: only once the person says so.

use super::super::storage;
use super::check::described;
use super::typed::error;
use crate::words::form;
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct RememberProps {
    /// The link of the answers.
    pub link: AttrValue,
    /// Whether the answers are as a link tells: it is remembered only once one changes.
    pub opened: bool,
}

/// The field.
#[component]
pub fn Remember(props: &RememberProps) -> Html {
    let on = use_state(|| storage::remembered().is_some());
    let refused = use_state(|| false);
    {
        let refused = refused.clone();
        use_effect_with((*on && !props.opened, props.link.clone()), move |(own, link)| {
            if *own {
                refused.set(!storage::remember(link));
            }
        });
    }
    let on_check = {
        let (on, refused, link) = (on.clone(), refused.clone(), props.link.clone());
        Callback::from(move |checked: bool| {
            if !checked {
                storage::forget();
            }
            refused.set(checked && !storage::remember(&link));
            on.set(checked);
        })
    };
    html! {
        <div class="field">
            { described("remember".into(), form::REMEMBER, Some("remember-error"), *on, on_check) }
            { error("remember", refused.then(|| form::REMEMBER_REFUSED.to_owned()).as_ref()) }
        </div>
    }
}
