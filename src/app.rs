//! The page: one state, its changes, and components that draw what the model and the words make of it. The only room
//! that knows Yew and the browser, and it knows no rule, no sentence and no arithmetic of pay.

mod address;
mod announce;
mod arrival;
mod brief;
mod career;
mod copy_link;
mod fields;
mod figure;
mod files;
mod foot;
mod form;
mod hero;
mod housing_question;
mod jump;
mod marked;
mod masthead;
mod next;
mod offer;
mod paths;
mod pay;
mod place_comparison;
mod plans;
mod plot;
mod ranking;
mod save;
mod shown;
mod sources;
pub mod state;
mod state_map;
mod storage;
mod style;
mod training;
mod update;
mod why;

use crate::link;
use crate::words::page::Section;
use crate::words::{headline, page};
#[cfg(target_arch = "wasm32")]
pub use arrival::arrive;

use announce::Announce;
use arrival::{Turn, use_arrival};
use career::career_section;
use foot::foot;
use form::form;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use hero::hero;
use housing_question::HousingQuestion;
use masthead::masthead;
use next::next_steps;
use offer::offer_section;
use paths::other_paths;
use pay::pay;
use place_comparison::place_comparison;
use plans::PlansSection;
use ranking::Ranking;
use shown::{Draw, Part, use_sections};
use sources::Sources;
use state::{Change, State};
use state_map::StateMap;
use std::rc::Rc;
use training::training_section;
use update::Update;
use why::why;
use yew::prelude::*;

/// What the page starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct Props {
    /// The link that is opened where the address holds none; empty where the page is not about a place.
    #[prop_or_default]
    pub start: AttrValue,
    /// How much of it.
    #[prop_or_default]
    pub extent: Extent,
}

/// How much of the page is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Extent {
    /// All of it.
    #[default]
    Whole,
    /// All sections, without the long lists that are folded away: rendered ahead for the first page.
    Folded,
    /// The first two sections: rendered ahead for a page of which the rest comes alive.
    First,
}

/// The whole page.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer(|| State::opened(&storage::opened(address::fragment(), &props.start)));
    let there = use_arrival();
    let open = use_state(|| false);
    let change = state.dispatcher();
    let on_change = use_callback((), move |made: Change, ()| change.dispatch(made));
    let sections = use_sections(&state, there);
    let (profile, answer) = (&sections.now().profile, &sections.now().answer);
    let link = use_memo(state.profile.clone(), link::write);
    use_address(link.clone(), on_change.clone());
    let title = headline::title(profile, &answer.here);
    use_effect_with(title, |title| document().set_title(title));
    let (skip, toggle) = (skip_to_form(open.clone()), toggled(open.clone()));
    let link = AttrValue::from((*link).clone());
    let with = |section| shown::Props { shown: sections.at(section), on_change: on_change.clone() };
    let part = |section, draw| html! { <Turn><Part with={with(section)} draw={Draw(draw)} /></Turn> };
    html! {
        <>
            <a class="skip" href={format!("#{}", page::FORM)} onclick={skip}>{ page::SKIP }</a>
            { masthead(link.clone(), props.start.is_empty()) }
            <div class="page" onclick={jump::pressed}>
                { hero(sections.now(), *open, toggle, &on_change) }
                <Turn>{ form(&state, link.clone(), *open, &on_change) }</Turn>
                <main class="answers">
                    { notices(&state.notices, &on_change) }
                    { part(Section::Pay, pay) }
                    { part(Section::Why, why) }
                    if props.extent != Extent::First {
                        { part(Section::Next, next_steps) }
                        { part(Section::Where, place_comparison) }
                        <Turn><HousingQuestion ..with(Section::Housing) /></Turn>
                        <Turn><StateMap ..with(Section::Map) /></Turn>
                        <Turn><Ranking ..with(Section::Places) /></Turn>
                        { part(Section::Time, career_section) }
                        <Turn><PlansSection ..with(Section::Plans) /></Turn>
                        { part(Section::Training, training_section) }
                        { part(Section::Offer, offer_section) }
                        { part(Section::Paths, other_paths) }
                        <Turn><Sources folded={props.extent == Extent::Folded} /></Turn>
                    }
                </main>
            </div>
            <Turn>{ foot(link) }</Turn>
            <Update />
            <Announce text={headline::announcement(profile, &answer.here)} />
        </>
    }
}

/// Opens the form, which on a narrow page must be there before it can be jumped to, and jumps there.
fn skip_to_form(open: UseStateHandle<bool>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        open.set(true);
        Timeout::new(0, || jump::to(page::FORM)).forget();
    })
}

/// Opens the form where it is closed, and closes it.
fn toggled(open: UseStateHandle<bool>) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| open.set(!*open))
}

/// Keeps the address bar at the link, and opens what is put there by hand.
#[hook]
fn use_address(link: Rc<String>, on_change: Callback<Change>) {
    use_effect_with(link, |link| address::show_soon(link));
    use_effect_with((), move |()| {
        let opened = move |_: &Event| {
            if let Some(fragment) = address::changed() {
                let reading = link::read(&fragment);
                // Where it says what was there already nothing changes, and the canonical link is put back here.
                address::show(&link::write(&reading.profile));
                on_change.emit(Change::Open(Box::new(reading)));
            }
        };
        let listener = EventListener::new(&window(), "hashchange", opened);
        move || drop(listener)
    });
}

/// What a link could not tell.
fn notices(notices: &[String], on_change: &Callback<Change>) -> Html {
    if notices.is_empty() {
        return html! {};
    }
    let dismiss = on_change.reform(|_| Change::Dismiss);
    html! {
        <div class="notices" role="alert">
            <h2 class="notices__title">{ page::LINK_TROUBLE }</h2>
            <ul>{ for notices.iter().map(|notice| html! { <li>{ notice.clone() }</li> }) }</ul>
            <button type="button" class="button" onclick={dismiss}>{ page::DISMISS }</button>
        </div>
    }
}
