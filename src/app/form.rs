//! "You": every question, the rarer ones folded away.

use super::arrival::{Arrival, turn};
use super::fields::housing::housing;
use super::fields::paid::paid;
use super::fields::question::field;
use super::fields::remember::Remember;
use super::fields::years::years;
use super::state::{Change, Held, State};
use crate::model::profile::{Filing, Profile};
use crate::question::{Key, Question};
use crate::words::anchors::FORM;
use crate::words::{form, page};
use yew::prelude::*;

/// What it needs.
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// The answers.
    pub state: UseReducerHandle<Held>,
    /// Their link.
    pub link: AttrValue,
    /// Whether it is open.
    pub open: bool,
    /// How the page comes alive.
    pub arrival: Arrival,
    /// Takes a change.
    pub on_change: Callback<Change>,
}

/// The form; on a narrow page only where it is open.
#[component]
pub fn Form(FormProps { state, link, open, arrival, on_change }: &FormProps) -> Html {
    let State { profile, replaced, undo, .. } = &***state;
    let class = if *open { "you you--open" } else { "you" };
    // Each half is drawn in a turn of its own.
    let (of, own_link, change) = (state.clone(), link.clone(), on_change.clone());
    let stay = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form id={FORM} {class} tabindex="-1" aria-label={form::TITLE} onsubmit={stay}>
            { fields(Question::FIRST, profile, *replaced, on_change) }
            { turn(arrival, move || rarer(&of, &own_link, &change)) }
            { start_over(undo.is_some(), on_change) }
        </form>
    }
}

/// The rarer questions.
fn rarer(State { profile, replaced, opened, .. }: &State, link: &AttrValue, on_change: &Callback<Change>) -> Html {
    html! {
        <details class="you__more">
            <summary>{ form::MORE }</summary>
            { fields(Question::RARER, profile, *replaced, on_change) }
            <Remember link={link.clone()} opened={*opened} />
        </details>
    }
}

fn fields(questions: &[Question], profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    let field = |question: &Question| match question {
        Question::Years => years(profile, replaced, on_change),
        Question::Pay => paid(profile, replaced, on_change),
        Question::Housing => housing(profile, replaced, on_change),
        // Of a partner who files jointly, or was told of.
        Question::Partner if profile.filing != Filing::Joint && profile.partner.is_none() => html! {},
        question => field(Key::person(*question), profile, replaced, on_change),
    };
    questions.iter().map(field).collect()
}

/// Forgets the answers; once done, brings them back.
fn start_over(undo: bool, on_change: &Callback<Change>) -> Html {
    let (text, change) = if undo { (page::UNDO, Change::Undo) } else { (page::START_OVER, Change::StartOver) };
    html! { <button type="button" class="button" onclick={on_change.reform(move |_| change.clone())}>{ text }</button> }
}
