//! A quiet word that a newer version of the page is ready. web/offline.js finds out, and brings it in.

use super::window_events::dispatch_event;
use crate::words::page;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use yew::prelude::*;

/// Tells that there is one.
const NEW: &str = "newversion";
/// On the root element of the document once that was told.
const KNOWN: &str = "data-new-version";
/// Asks for it.
const TAKE: &str = "takeversion";

/// The notice: nothing until there is something to tell.
#[component]
pub fn NewVersion() -> Html {
    let told = use_state_eq(|| false);
    {
        let told = told.clone();
        use_effect_with((), move |()| {
            let known = document().document_element().is_some_and(|root| root.has_attribute(KNOWN));
            told.set(known);
            let listener = EventListener::new(&window(), NEW, move |_| told.set(true));
            move || drop(listener)
        });
    }
    let later = {
        let told = told.clone();
        Callback::from(move |_: MouseEvent| told.set(false))
    };
    let (class, said) = if *told { ("update", page::NEW_VERSION) } else { ("unseen", "") };
    html! {
        <div {class}>
            <p role="status">{ said }</p>
            if *told {
                <button type="button" class="link" onclick={take}>{ page::USE_IT_NOW }</button>
                <button type="button" class="link" onclick={later}>{ page::LATER }</button>
            }
        </div>
    }
}

/// The page is loaded again; the answers are in its address.
fn take(_: MouseEvent) {
    dispatch_event(TAKE);
}
