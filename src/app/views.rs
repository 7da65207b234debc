//! The five views: the list that leads to them, and each as an element that is there whether it is shown or not.
//!
//! A view that is not shown is `hidden="until-found"`: the browser finds words in it and then shows it, on paper and without
//! scripts all of them stand below one another, and nothing in it is laid out meanwhile.

use super::state::Change;
use crate::question::View;
use crate::words::anchors::{FORM, view_of};
use crate::words::page;
use crate::words::section::{Section, question, view_anchor};
use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The list of views, the one that is shown marked.
pub fn view_list(shown: View) -> Html {
    let item = |view: View| {
        let here = (view == shown).then_some("page");
        html! {
            <li>
                <a class="views__link" href={format!("#{}", view_anchor(view))} aria-current={here} title={question(view)}>{ view.name() }</a>
            </li>
        }
    };
    html! {
        <nav class="views" aria-label={page::VIEWS}>
            <ul class="views__list">{ for View::ALL.into_iter().map(item) }</ul>
        </nav>
    }
}

/// Four ways in, for who has said nothing yet.
pub fn ways_in(to_form: Callback<MouseEvent>) -> Html {
    let to = |section: Section, text: &'static str| {
        html! { <a class="way" href={format!("#{}", section.anchor())}>{ text }</a> }
    };
    html! {
        <nav class="ways" aria-label={page::WAYS}>
            { to(Section::Training, page::NOT_YET) }
            <a class="way" href={format!("#{FORM}")} onclick={to_form}>{ page::PAID_FAIRLY }</a>
            { to(Section::Offer, page::HAVE_AN_OFFER) }
            { to(Section::Where, page::WHERE_TO_LIVE) }
        </nav>
    }
}

/// A view with its sections.
pub fn view(view: View, shown: bool, sections: Html) -> Html {
    let mut tag = VTag::new("div");
    tag.add_attribute("class", "view");
    tag.add_attribute("id", view_anchor(view));
    tag.add_attribute("role", "region");
    tag.add_attribute("tabindex", "-1");
    tag.add_attribute("aria-label", question(view));
    if !shown {
        tag.add_attribute("hidden", "until-found");
    }
    tag.add_child(sections);
    tag.into()
}

/// Shows a view in which the browser has found what someone looks for.
#[hook]
pub fn use_found_view(on_change: Callback<Change>) {
    use_effect_with((), move |()| {
        let found = EventListener::new(&document(), "beforematch", move |event| {
            let found = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let view = found.and_then(|found| found.closest(".view").ok().flatten());
            if let Some(view) = view.and_then(|view| view_of(&view.id())) {
                on_change.emit(Change::Show(view));
            }
        });
        move || drop(found)
    });
}
