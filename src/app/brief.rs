//! The brief: shown as it will be printed, printed alone, copied as text.

use super::address;
use super::copy_link::{CopyState, copied, use_told};
use super::element::{element, said};
use super::focus::come_to_soon;
use super::shown::SectionProps;
use crate::cards::brief::brief;
use crate::link;
use crate::words::brief::{self as words, Brief};
use crate::words::offer::OfferReason;
use crate::words::page;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// On the root element while the brief is printed: the rest of the page is left out then.
const ALONE: &str = "data-brief-alone";

/// Whether the brief alone is being printed.
pub fn alone() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(ALONE))
}

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct BriefSheetProps {
    /// What every section needs.
    pub with: SectionProps,
}

/// The sheet with its buttons.
#[component]
pub fn BriefSheet(props: &BriefSheetProps) -> Html {
    let answers = &props.with.answers;
    let link: AttrValue = link::write(&answers.profile).into();
    let brief = use_memo(props.with.clone(), |with| brief(&with.answers));
    let told = use_told(link.clone());
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| {
            open.set(!*open);
            if !*open {
                come_to_soon(words::BRIEF);
            }
        })
    };
    let copy = {
        let (told, brief, link) = (told.clone(), brief.clone(), link.clone());
        Callback::from(move |_: MouseEvent| {
            let (told, text) = (told.clone(), brief.text(&address::whole(&link)));
            spawn_local(
                async move { told.set(if copied(&text).await { CopyState::Copied } else { CopyState::Refused }) },
            );
        })
    };
    let said = match *told {
        CopyState::Nothing => "",
        CopyState::Copied => words::COPIED,
        CopyState::Refused => words::COPY_REFUSED,
    };
    html! {
        <div class="brief-room">
            <h3 class="card__part">{ words::TITLE }</h3>
            <p class="brief-room__buttons">
                <button type="button" class="button" onclick={|_| print()}>{ words::PRINT }</button>
                <button type="button" class="button" aria-expanded={open.to_string()} aria-controls={words::BRIEF} onclick={toggle}>{ if *open { words::HIDE } else { words::SHOW } }</button>
                <button type="button" class="button" onclick={copy}>{ words::COPY }</button>
                <span role="status">{ said }</span>
            </p>
            if *told == CopyState::Refused {
                <textarea class="field__input" readonly=true rows="8" aria-label={words::COPY} value={brief.text(&address::whole(&link))} />
            }
            { sheet(&brief, &link, *open) }
        </div>
    }
}

fn sheet(brief: &Brief, link: &str, open: bool) -> Html {
    let class = if open { "brief" } else { "brief brief--folded" };
    html! {
        <article {class} id={words::BRIEF} tabindex="-1" aria-label={words::TITLE}>
            { said("h4", "brief__title", brief.title.clone()) }
            { said("p", "brief__who", brief.who.clone()) }
            { pairs(&brief.facts) }
            { said("h5", "brief__part", brief.reasons_title()) }
            { element("ul", "reasons", brief.reasons.iter().map(reason).collect()) }
            { said("h5", "brief__part", words::OFFER) }
            { pairs(&brief.offer) }
            { said("h5", "brief__part", words::SOURCES) }
            { said("p", "brief__sources", brief.sources.join(" · ")) }
            { said("p", "brief__link", format!("{}: {}", words::REOPEN, address::whole(link))) }
            { said("p", "brief__sources", page::NAME) }
        </article>
    }
}

/// A reason with its source in words: on paper nothing can be pressed.
fn reason(reason: &OfferReason) -> Html {
    said("li", "", format!("{} ({})", reason.text, reason.cited))
}

fn pairs(pairs: &[(String, String)]) -> Html {
    let pair = |(name, value): &(String, String)| {
        element("div", "brief__pair", vec![said("dt", "", name.clone()), said("dd", "", value.clone())])
    };
    element("dl", "", pairs.iter().map(pair).collect())
}

/// Prints the sheet alone; the page is whole again once the browser's window of printing has closed.
fn print() {
    let Some(root) = document().document_element() else { return };
    // An attribute cannot be refused; a browser that cannot print leaves the page as it is.
    let _ = root.set_attribute(ALONE, "");
    EventListener::once(&window(), "afterprint", move |_| drop(root.remove_attribute(ALONE))).forget();
    let _ = window().print();
}
