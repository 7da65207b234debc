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
mod focus;
mod foot;
mod form;
mod frame;
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
mod section_set;
mod sections;
mod shown;
mod sources;
pub mod state;
mod state_map;
mod storage;
mod style;
mod tell;
mod training;
mod update;
mod watch;
mod why;

use crate::link;
use crate::words::anchors::FORM;
use crate::words::section::Section;
use crate::words::{headline, page};
pub use arrival::arrive;

use address::Moved;
use announce::Announce;
use arrival::{Arrival, turn, use_arrival};
use career::career_section;
use focus::use_kept_focus;
use foot::foot;
use form::Form;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use hero::Hero;
use housing_question::HousingQuestion;
use masthead::masthead;
use next::next_steps;
use offer::offer_section;
use paths::other_paths;
use pay::pay;
use place_comparison::place_comparison;
use plans::PlansSection;
use ranking::Ranking;
use sections::{Sections, use_sections};
use shown::{Draw, Part};
use sources::Sources;
use state::{Change, Held, State};
use state_map::StateMap;
use std::rc::Rc;
use training::training_section;
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
    let state = use_reducer(|| Held(State::opened(&storage::opened(address::fragment(), &props.start))));
    let open = use_state(|| false);
    let change = state.dispatcher();
    let on_change = use_callback((), move |made: Change, ()| change.dispatch(made));
    let arrival = use_arrival(&state, &props.start);
    let sections = use_sections(&state, &arrival, &on_change);
    let link = use_memo(state.profile.clone(), |profile| link::write(profile));
    use_address(link.clone(), on_change.clone());
    use_title(sections.now().clone());
    use_kept_focus();
    let (skip, toggle) = (skip_to_form(open.clone()), use_callback(open.clone(), |_, open| open.set(!**open)));
    let link = AttrValue::from((*link).clone());
    let hero = hero::Props { with: sections.now().clone(), open: *open, toggle };
    let form = form::Props { state: state.clone(), link: link.clone(), open: *open, on_change: on_change.clone() };
    let (now, name, heading) = (sections.now().answers.clone(), link.clone(), props.start.is_empty());
    html! {
        <>
            <a class="skip" href={format!("#{FORM}")} onclick={skip}>{ page::SKIP }</a>
            { turn(move || masthead(name.clone(), heading)) }
            <div class="page" onclick={jump::pressed}>
                { turn(move || html! { <Hero ..hero.clone() /> }) }
                { turn(move || html! { <Form ..form.clone() /> }) }
                <main class={arrival.answers()}>
                    { notices(&state.notices, &on_change) }
                    { parts(&arrival, &sections, props.extent) }
                </main>
            </div>
            { turn(move || foot(link.clone())) }
            { turn(move || html! { <Announce text={headline::announcement(&now.profile, &now.here)} /> }) }
        </>
    }
}

/// The sections.
fn parts(arrival: &Arrival, sections: &Sections, extent: Extent) -> Html {
    let part = |section, draw| {
        let with = sections.at(section).clone();
        arrival.section(section, move || html! { <Part with={with.clone()} draw={Draw(draw)} /> })
    };
    let folded = extent == Extent::Folded;
    html! {
        <>
            { part(Section::Pay, pay) }
            { part(Section::Why, why) }
            if extent != Extent::First {
                { part(Section::Next, next_steps) }
                { part(Section::Where, place_comparison) }
                { component::<HousingQuestion>(Section::Housing, arrival, sections) }
                { component::<StateMap>(Section::Map, arrival, sections) }
                { component::<Ranking>(Section::Places, arrival, sections) }
                { part(Section::Time, career_section) }
                { component::<PlansSection>(Section::Plans, arrival, sections) }
                { part(Section::Training, training_section) }
                { part(Section::Offer, offer_section) }
                { part(Section::Paths, other_paths) }
                { arrival.section(Section::Sources, move || html! { <Sources {folded} /> }) }
            }
        </>
    }
}

/// A section with a state of its own.
fn component<C>(section: Section, arrival: &Arrival, sections: &Sections) -> Html
where
    C: BaseComponent<Properties = shown::Props>,
{
    let with = sections.at(section).clone();
    arrival.section(section, move || html! { <C ..with.clone() /> })
}

/// Opens the form, which on a narrow page must be there before it can be jumped to, and jumps there.
fn skip_to_form(open: UseStateHandle<bool>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        open.set(true);
        Timeout::new(0, || jump::to(FORM)).forget();
    })
}

/// How long after the last change the title follows, in milliseconds: a browser tells it to the whole system, which takes
/// longer than most of what a keystroke does.
const SOON: u32 = 250;

#[hook]
fn use_title(newest: shown::Props) {
    use_effect_with(newest, |shown::Props { answers, .. }| {
        let answers = answers.clone();
        let soon = Timeout::new(SOON, move || {
            let title = headline::title(&answers.profile, &answers.here);
            if document().title() != title {
                document().set_title(&title);
            }
        });
        move || drop(soon)
    });
}

/// Keeps the address bar at the link, and opens what is put there by hand.
#[hook]
fn use_address(link: Rc<String>, on_change: Callback<Change>) {
    use_effect_with(link, |link| address::show_soon(link));
    use_effect_with((), move |()| {
        let opened = move |_: &Event| {
            match address::changed() {
                Some(Moved::Answers(fragment)) => {
                    let reading = link::read(&fragment);
                    // Where it says what was there already nothing changes, and the canonical link is put back here.
                    address::show(&link::write(&reading.profile));
                    on_change.emit(Change::Open(Box::new(reading)));
                }
                Some(Moved::Part(anchor)) => jump::to(&anchor),
                None => {}
            }
        };
        let listeners = (address::keep_answers(jump::returned), EventListener::new(&window(), "hashchange", opened));
        move || drop(listeners)
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
