//! The page: one state, its changes, and components that draw what the model and the words make of it. The only room
//! that knows Yew and the browser, and it knows no rule, no sentence and no arithmetic of pay.

mod address;
mod announce;
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
mod why;

use crate::link;
use crate::words::page::Section;
use crate::words::{headline, page};
use announce::Announce;
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
use pay::pay;
use place_comparison::place_comparison;
use plans::PlansSection;
use ranking::Ranking;
use shown::{Draw, Part, Props, use_sections};
use sources::sources;
use state::{Change, State};
use state_map::StateMap;
use std::rc::Rc;
use training::training_section;
use why::why;
use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::opened(&storage::remembered_unless(address::fragment())));
    let open = use_state(|| false);
    let change = state.dispatcher();
    let on_change = use_callback((), move |made: Change, ()| change.dispatch(made));
    let sections = use_sections(&state);
    let (profile, answer) = (&sections.now().profile, &sections.now().answer);
    let link = use_memo(state.profile.clone(), link::write);
    use_address(link.clone(), on_change.clone());
    let title = headline::title(profile, &answer.here);
    use_effect_with(title, |title| document().set_title(title));
    let (skip, toggle) = (skip_to_form(open.clone()), toggled(open.clone()));
    let link = AttrValue::from((*link).clone());
    let sources = use_memo((), |()| sources());
    let with = |section| Props { shown: sections.at(section), on_change: on_change.clone() };
    html! {
        <>
            <a class="skip" href={format!("#{}", page::FORM)} onclick={skip}>{ page::SKIP }</a>
            { masthead(link.clone()) }
            <div class="page">
                { hero(sections.now(), *open, toggle, &on_change) }
                { form(&state, link.clone(), *open, &on_change) }
                <main class="answers">
                    { notices(&state.notices, &on_change) }
                    <Part with={with(Section::Pay)} draw={Draw(pay)} />
                    <Part with={with(Section::Why)} draw={Draw(why)} />
                    <Part with={with(Section::Next)} draw={Draw(next_steps)} />
                    <Part with={with(Section::Where)} draw={Draw(place_comparison)} />
                    <HousingQuestion ..with(Section::Housing) />
                    <StateMap ..with(Section::Map) />
                    <Ranking ..with(Section::Places) />
                    <Part with={with(Section::Time)} draw={Draw(career_section)} />
                    <PlansSection ..with(Section::Plans) />
                    <Part with={with(Section::Training)} draw={Draw(training_section)} />
                    { (*sources).clone() }
                </main>
            </div>
            { foot(link) }
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
