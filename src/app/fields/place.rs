//! A place, found as one types: a combobox with a list of those that fit.

use super::super::announce::Announce;
use super::super::late::{found, use_places};
use super::typed::error;
use crate::model::profile::Place;
use crate::words::{form, places};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct PlaceFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// What it asks.
    pub label: &'static str,
    /// How to answer.
    #[prop_or_default]
    pub hint: AttrValue,
    /// The place it shows; none for a field that only adds.
    #[prop_or_default]
    pub chosen: Option<Place>,
    /// Whether a place would be taken now.
    #[prop_or(true)]
    pub takes: bool,
    /// Takes a place.
    pub on_choose: Callback<Place>,
}

/// What is being typed, and which of the places that fit would be chosen.
#[derive(Clone, Default, PartialEq)]
struct Typing {
    text: String,
    open: bool,
    active: usize,
}

impl Typing {
    fn found(&self) -> Vec<Place> {
        if self.text.trim().is_empty() { Vec::new() } else { found(&self.text) }
    }
}

/// The field.
#[component]
pub fn PlaceField(props: &PlaceFieldProps) -> Html {
    // None: nothing is being typed, the chosen place stands there.
    let typing = use_state(|| None::<Typing>);
    let now = (*typing).clone().unwrap_or_default();
    let (here, missed) = use_places(typing.as_ref().map(|typing| typing.text.clone()));
    let found = now.found();
    let open = now.open && !found.is_empty();
    let shown = typing.as_ref().map_or_else(
        || props.chosen.map_or(String::new(), |place| places::name(place).to_owned()),
        |typing| typing.text.clone(),
    );
    let choose = {
        let (typing, on_choose, takes) = (typing.clone(), props.on_choose.clone(), props.takes);
        Callback::from(move |place: Place| {
            // What is not taken stays as it was typed.
            if takes {
                typing.set(None);
                on_choose.emit(place);
            }
        })
    };
    let id = &props.id;
    let list = format!("{id}-list");
    let active = open.then(|| format!("{id}-option-{}", now.active));
    let counted = form::places_found(found.len(), places::SHOWN);
    let problem = match here {
        true => typing.as_ref().and_then(|typing| problem(typing, &found)),
        false => missed.then(|| form::PLACES_MISSING.to_owned()),
    };
    html! {
        <div class="field place">
            <label class="field__label" for={id.clone()}>{ props.label }</label>
            <input class="field__input" id={id.clone()} type="text" role="combobox" autocomplete="off" spellcheck="false"
                aria-expanded={open.to_string()} aria-controls={list.clone()} aria-autocomplete="list" aria-activedescendant={active}
                aria-invalid={problem.is_some().to_string()} aria-describedby={format!("{id}-hint {id}-error")}
                value={shown} oninput={typed(typing.clone())} onkeydown={keys(typing.clone(), choose.clone())}
                onfocus={|event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select()} onblur={left(typing)} />
            <ul class="place__list" id={list} role="listbox" aria-label={props.label} hidden={!open}>
                { for found.iter().take(places::SHOWN).enumerate().map(|(at, place)| option(id, at, *place, at == now.active, &choose)) }
            </ul>
            <p class="field__hint" id={format!("{id}-hint")}>{ if open { counted.clone() } else { props.hint.to_string() } }</p>
            <Announce text={if open { counted } else { String::new() }} />
            { error(id, problem.as_ref()) }
        </div>
    }
}

/// Text that fits no place, or was left without choosing.
fn problem(typing: &Typing, found: &[Place]) -> Option<String> {
    let nothing = typing.text.trim().is_empty();
    let sentence = if found.is_empty() { form::PLACE_NONE } else { form::PLACE_UNCHOSEN };
    (!nothing && (found.is_empty() || !typing.open)).then(|| sentence.to_owned())
}

fn typed(typing: UseStateHandle<Option<Typing>>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        typing.set(Some(Typing { text, open: true, active: 0 }));
    })
}

/// Arrows move, Enter chooses, Escape goes back to the chosen place.
fn keys(typing: UseStateHandle<Option<Typing>>, choose: Callback<Place>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let Some(now) = (*typing).clone() else { return };
        let found = now.found();
        let shown = found.len().min(places::SHOWN);
        match event.key().as_str() {
            "Enter" if now.open => {
                if let Some(place) = found.get(now.active) {
                    choose.emit(*place);
                }
            }
            "ArrowDown" if shown > 0 => {
                typing.set(Some(Typing { open: true, active: (now.active + 1) % shown, ..now }))
            }
            "ArrowUp" if shown > 0 => {
                typing.set(Some(Typing { open: true, active: (now.active + shown - 1) % shown, ..now }));
            }
            "Escape" => typing.set(None),
            _ => return,
        }
        event.prevent_default();
    })
}

/// Leaving the field closes the list and keeps what was typed, unless nothing was.
fn left(typing: UseStateHandle<Option<Typing>>) -> Callback<FocusEvent> {
    Callback::from(move |_: FocusEvent| {
        if let Some(now) = (*typing).clone() {
            let kept = (!now.text.trim().is_empty()).then_some(Typing { open: false, ..now });
            typing.set(kept);
        }
    })
}

fn option(id: &str, at: usize, place: Place, active: bool, choose: &Callback<Place>) -> Html {
    // Pressing must not take the focus away first, or the list would close under the pointer.
    let stay = |event: MouseEvent| event.prevent_default();
    html! {
        <li class="place__option" id={format!("{id}-option-{at}")} role="option" aria-selected={active.to_string()} key={place.code()}
            onmousedown={stay} onclick={choose.reform(move |_| place)}>
            <span>{ places::name(place) }</span>
            <span class="place__kind">{ places::kind(place) }</span>
        </li>
    }
}
