//! The answer that stays in view, the way to the form on a narrow page, and the list of sections.

use super::jump;
use super::shown;
use super::state::Change;
use crate::words::anchors::{ANSWER, FORM};
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{answers as who, headline, money, page};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// A section counts as read once its top has passed this part of the window's height.
const READ_FROM: f64 = 0.4;

/// What it needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What every section needs.
    pub with: shown::Props,
    /// Whether the form is open.
    pub open: bool,
    /// Opens and closes it.
    pub toggle: Callback<MouseEvent>,
}

/// The answer, always there.
#[component]
pub fn Hero(Props { with, open, toggle }: &Props) -> Html {
    let shown::Props { answers, on_change, .. } = with;
    let profile = &answers.profile;
    let headline = headline::headline(profile, &answers.here);
    // While steps are tried, what was there before stands where "about" does, so that nothing moves.
    let before = answers.before().map(|before| page::was(&money::about(before.here.pay())));
    let take_back = on_change.reform(|_| Change::TakeBack);
    html! {
        <section class="hero" id={ANSWER} tabindex="-1" aria-label={page::ANSWER}>
            <div class="hero__answer">
                <p class="hero__figure">
                    { before.clone().unwrap_or(page::ABOUT.to_owned()) }
                    { " " }
                    <strong class="hero__amount">{ jump::amount(Figure::Estimate.anchor(), headline.amount) }</strong>
                    { " " }
                    <span class="hero__unit">{ headline.unit }</span>
                </p>
                <p class="hero__range">
                    { page::MOST_EARN }{ " " }{ jump::amount(Figure::Range.anchor(), headline.short_range) }
                    if before.is_some() {
                        { " " }<button type="button" class="link" onclick={take_back}>{ page::TAKE_BACK }</button>
                    }
                </p>
            </div>
            <div class="hero__who">
                <p class="hero__summary">{ who::summary(profile) }</p>
                <button type="button" class="button" aria-expanded={open.to_string()} aria-controls={FORM} onclick={toggle.clone()}>
                    { if *open { page::DONE } else { page::CHANGE } }
                </button>
            </div>
            <SectionList />
        </section>
    }
}

/// The sections, the one being read marked.
#[component]
fn SectionList() -> Html {
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
        let (anchor, name) = section.named();
        let here = (*current == section).then_some("true");
        html! {
            <li><a class="sections__link" id={link_id(section)} onfocus={focused} href={format!("#{anchor}")} aria-current={here}>{ name }</a></li>
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

/// Room before a link that is brought into view, in pixels: enough to show that there is another one.
const BESIDE: i32 = 32;

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
