//! The whole page: the answers, what changes them, and the parts that show them.

mod address_and_title;
mod page_sections;

use super::announce::Announce;
use super::arrival::{Arrival, turn, use_progress};
use super::focus::use_kept_focus;
use super::foot::foot;
use super::form::{Form, FormProps};
use super::hero::{HeroProps, hero};
use super::jump::Navigation;
use super::late;
use super::masthead::masthead;
use super::section_set::SectionSet;
use super::sections_shown::use_sections_shown;
use super::state::{Change, Held, State};
use super::tasks::in_next_task;
use super::views::use_found_view;
use super::{address, jump, storage};
use crate::link;
use crate::model::profile::Profile;
use crate::question::View;
use crate::words::anchors::FORM;
use crate::words::{headline, page, site};
use address_and_title::{use_address, use_title};
pub use page_sections::Extent;
use page_sections::PageSections;
use yew::prelude::*;

/// What the page starts from.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The link that is opened where the address holds none; empty where the page is not about a place.
    #[prop_or_default]
    pub start: AttrValue,
    /// The view that is shown first where the address holds no link.
    #[prop_or_default]
    pub view: View,
    /// How much of it is drawn.
    #[prop_or_default]
    pub extent: Extent,
    /// How it takes the place of a prerendered page; by default it is drawn at once.
    #[prop_or_default]
    pub arrival: Arrival,
}

/// The whole page.
#[component]
pub fn App(AppProps { start, view, extent, arrival }: &AppProps) -> Html {
    // Outside a browser nothing comes later.
    #[cfg(not(target_arch = "wasm32"))]
    late::come(&super::later::LATER, &super::later::OPENING);
    let (state, on_change) = use_answers(start, *view);
    let open = use_state(|| false);
    let stale = use_stale(&state, start);
    let progress = use_progress(arrival, stale, state.view);
    let shown = use_sections_shown(&state, progress, &on_change);
    let view = state.view;
    let link = use_memo((state.profile.clone(), view), |(profile, view)| link::write_in(profile, *view));
    let navigation = Navigation { arrival: arrival.clone(), show: on_change.reform(Change::Show) };
    use_address(link.clone(), view, on_change.clone(), navigation.clone());
    use_title(shown.newest().clone(), view);
    jump::use_noted_scroll();
    use_found_view(on_change.clone());
    use_kept_focus();
    let skip = skip_to_form(open.clone(), navigation.clone());
    let toggle = use_callback(open.clone(), |_, open| open.set(!**open));
    let pressed = Callback::from(move |event| navigation.follow_press(&event));
    let link = AttrValue::from((*link).clone());
    let answer = HeroProps { with: shown.newest().clone(), view, open: *open, toggle };
    let (arriving, change) = (arrival.clone(), on_change.clone());
    let form =
        FormProps { state: state.clone(), link: link.clone(), open: *open, arrival: arriving, on_change: change };
    let (now, name, heading) = (shown.newest().answers.clone(), link, start.is_empty());
    let whole = now.clone();
    let to_form = (*state.profile == Profile::default()).then_some(skip.clone());
    html! {
        <>
            <a class="skip" href={format!("#{FORM}")} onclick={skip.clone()}>{ page::SKIP }</a>
            { turn(arrival, move || masthead(name.clone(), heading)) }
            <div class="page" onclick={pressed}>
                { turn(arrival, move || hero(&answer)) }
                { turn(arrival, move || html! { <Form ..form.clone() /> }) }
                <main class={if stale { "answers answers--stale" } else { "answers" }}>
                    { notices(&state.notices, &on_change) }
                    { missing(arrival) }
                    { PageSections { arrival, view, shown: &shown, to_form }.all(*extent) }
                </main>
            </div>
            { turn(arrival, move || foot(whole.clone())) }
            { turn(arrival, move || html! { <Announce text={headline::announcement(&now.profile, &now.here)} /> }) }
        </>
    }
}

/// The answers that the page opens with, and what changes them.
#[hook]
fn use_answers(start: &AttrValue, view: View) -> (UseReducerHandle<Held>, Callback<Change>) {
    let state = use_reducer(|| Held(opened(start, view)));
    let change = state.dispatcher();
    let on_change = use_callback((), move |made: Change, ()| match late::waits_for_children(&made) {
        true => {
            let change = change.clone();
            late::once_children(move || change.dispatch(made));
        }
        false => change.dispatch(made),
    });
    (state, on_change)
}

/// What the page opens with. A page that is a view's own shows it, whatever view a device remembers.
pub fn opened(start: &str, view: View) -> State {
    let fragment = address::fragment();
    let linked = !fragment.is_empty();
    let state = late::opened(&storage::opened(fragment, start));
    if linked || view == View::Pay { state } else { State { view, ..state } }
}

/// Whether the answers are others than the page was rendered ahead with.
#[hook]
fn use_stale(state: &State, start: &AttrValue) -> bool {
    let ahead = use_memo(start.clone(), |start| late::opened(start).profile);
    state.profile != *ahead
}

/// Opens the form, which on a narrow page must be there before it can be jumped to, and jumps there.
fn skip_to_form(open: UseStateHandle<bool>, navigation: Navigation) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        open.set(true);
        let navigation = navigation.clone();
        in_next_task(move || navigation.jump_to(FORM));
    })
}

/// Says that the code of sections did not come, and asks for it again.
fn missing(arrival: &Arrival) -> Html {
    let missing = arrival.progress().missing;
    if missing == SectionSet::NONE {
        return html! {};
    }
    let arrival = arrival.clone();
    let again = Callback::from(move |_: MouseEvent| arrival.call(missing));
    html! {
        <div class="notices" role="alert">
            <p>{ page::MISSING }</p>
            <button type="button" class="button" onclick={again}>{ site::TRY_AGAIN }</button>
        </div>
    }
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
