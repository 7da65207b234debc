//! "You": every question, the rarer ones folded away.

use super::arrival::{Arrival, turn};
use super::fields::certifications::certifications;
use super::fields::check::check;
use super::fields::choice::choice;
use super::fields::housing::housing;
use super::fields::place::PlaceField;
use super::fields::remember::Remember;
use super::fields::years::years;
use super::state::{Change, Held, State};
use crate::model::profile::{Basis, Filing, Role, Setting, Specialty};
use crate::words::anchors::FORM;
use crate::words::{answers, form, page};
use yew::prelude::*;

pub(super) const FILINGS: [Filing; 3] = [Filing::Single, Filing::Joint, Filing::HeadOfHousehold];
const BASES: [Basis; 2] = [Basis::Guide, Basis::Current];

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
            { years(profile.years, *replaced, on_change) }
            { certifications(profile.certifications, on_change) }
            { choice("specialty", form::SPECIALTY, &Specialty::ALL, profile.specialty, answers::specialty, on_change.reform(Change::Specialty)) }
            { choice("setting", form::SETTING, &Setting::ALL, profile.setting, answers::setting, on_change.reform(Change::Setting)) }
            { choice("role", form::ROLE, &Role::ALL, profile.role, answers::role, on_change.reform(Change::Role)) }
            <PlaceField key={*replaced} id="place" label={form::PLACE} hint={form::PLACE_HINT} chosen={profile.place} on_choose={on_change.reform(Change::Place)} />
            { check("remote", form::REMOTE, profile.remote, on_change.reform(Change::Remote)) }
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
            { check("auditing", form::AUDITING, profile.auditing, on_change.reform(Change::Auditing)) }
            { check("performance", form::PERFORMANCE, profile.strong_performance, on_change.reform(Change::StrongPerformance)) }
            { choice("filing", form::FILING, &FILINGS, profile.filing, answers::filing, on_change.reform(Change::Filing)) }
            { housing(profile.housing, *replaced, on_change) }
            { choice("basis", form::BASIS, &BASES, profile.basis, answers::basis, on_change.reform(Change::Basis)) }
            <Remember link={link.clone()} opened={*opened} />
        </details>
    }
}

/// Forgets the answers; once done, brings them back.
fn start_over(undo: bool, on_change: &Callback<Change>) -> Html {
    let (text, change) = if undo { (page::UNDO, Change::Undo) } else { (page::START_OVER, Change::StartOver) };
    html! { <button type="button" class="button" onclick={on_change.reform(move |_| change.clone())}>{ text }</button> }
}
