//! The list of sections, the one being read marked.

use crate::words::page;
use crate::words::section::Section;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// A section counts as read once its top has passed this part of the window's height.
const READ_FROM: f64 = 0.4;

/// Room before a link that is brought into view, in pixels: enough to show that there is another one.
const BESIDE: i32 = 32;

/// The sections, the one being read marked.
#[component]
pub fn SectionList() -> Html {
    let current = use_state_eq(|| Section::Pay);
    {
        let current = current.clone();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), "scroll", move |_| current.set(section_read()));
            move || drop(listener)
        });
    }
    let first = use_mut_ref(|| true);
    use_effect_with(*current, move |section| {
        // The first link is in view as it is, and to ask would make the browser lay out the page at once.
        if !first.replace(false) {
            reveal(document().get_element_by_id(&link_id(*section)));
        }
    });
    let item = |section: Section| {
        let here = (*current == section).then_some("true");
        html! {
            <li><a class="sections__link" id={link_id(section)} onfocus={focused} href={format!("#{}", section.anchor())} aria-current={here}>{ section.name() }</a></li>
        }
    };
    html! {
        <nav class="sections" aria-label={page::SECTIONS}>
            <ul class="sections__list">{ for Section::ALL.into_iter().map(item) }</ul>
        </nav>
    }
}

/// A link that the keyboard has come to is brought into view. One that is being pressed stays: it would slip away from
/// under the pointer, and the press would hit nothing.
fn focused(event: FocusEvent) {
    let link = event.target_dyn_into::<Element>();
    reveal(link.filter(|link| link.matches(":focus-visible").unwrap_or(false)));
}

fn link_id(section: Section) -> String {
    format!("to-{}", section.anchor())
}

/// Brings a link of the list into view; browsers leave what is half hidden where it is.
fn reveal(link: Option<Element>) {
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return };
    let Some(list) = link.closest(".sections__list").ok().flatten() else { return };
    let Some(list) = list.dyn_ref::<HtmlElement>() else { return };
    list.set_scroll_left(link.offset_left() - list.offset_left() - BESIDE);
}

/// The last section whose top has come up far enough.
fn section_read() -> Section {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    let passed = |section: &Section| {
        let section = document().get_element_by_id(section.anchor());
        section.is_some_and(|section| section.get_bounding_client_rect().top() <= height * READ_FROM)
    };
    Section::ALL.into_iter().rev().find(passed).unwrap_or(Section::Pay)
}
