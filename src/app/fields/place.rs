//! A place, found as one types: a combobox with a list of those that fit.

use super::super::announce::Announce;
use super::super::late::{look, use_finding};
use super::typed::error;
use crate::model::profile::{Found, Place};
use crate::words::finding::{Listed, Looked};
use crate::words::{form, places};
use std::rc::Rc;
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
    /// Takes what was found. Whoever asks for a place alone takes its `place`.
    pub on_choose: Callback<Found>,
}

/// What is being typed, and which of the places that fit would be chosen.
#[derive(Clone, Default, PartialEq)]
struct Typing {
    /// None: nothing is being typed, the chosen place stands there.
    text: Option<String>,
    open: bool,
    active: usize,
    /// How what was chosen last leads to its place.
    led: Option<String>,
}

/// The field.
#[component]
pub fn PlaceField(props: &PlaceFieldProps) -> Html {
    let typing = use_state(Typing::default);
    let now = &*typing;
    let (here, missing) = use_finding(now.text.clone());
    let found = Rc::new(now.text.as_deref().map_or_else(Looked::default, look));
    let open = now.open && !found.rows.is_empty();
    let name = || props.chosen.map_or(String::new(), |place| places::name(place).to_owned());
    let choose = {
        let (typing, found, on_choose, takes) = (typing.clone(), found.clone(), props.on_choose.clone(), props.takes);
        Callback::from(move |at: usize| {
            // What is not taken stays as it was typed.
            if let Some(listed) = found.rows.get(at).filter(|_| takes) {
                typing.set(Typing { led: listed.said.clone(), ..Typing::default() });
                on_choose.emit(listed.found);
            }
        })
    };
    let id = &props.id;
    let list = format!("{id}-list");
    let active = open.then(|| format!("{id}-option-{}", now.active));
    let problem = missing.map(str::to_owned).or_else(|| problem(now, &found, here));
    // Before all is here that finds places, the first in the list may not be what is meant: Manhattan is in Kansas too.
    let enters = here || missing.is_some();
    // What takes the place of the hint, and is said aloud.
    let told = match &now.led {
        _ if open || now.open && found.begun => found.said.clone(),
        led => led.clone().unwrap_or_default(),
    };
    html! {
        <div class="field place">
            <label class="field__label" for={id.clone()}>{ props.label }</label>
            <input class="field__input" id={id.clone()} type="text" role="combobox" autocomplete="off" spellcheck="false"
                aria-expanded={open.to_string()} aria-controls={list.clone()} aria-autocomplete="list" aria-activedescendant={active}
                aria-invalid={problem.is_some().to_string()} aria-describedby={format!("{id}-hint {id}-error")}
                value={now.text.clone().unwrap_or_else(name)} oninput={typed(typing.clone())}
                onkeydown={keys(typing.clone(), found.rows.len(), enters, choose.clone())}
                onfocus={|event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select()} onblur={left(typing.clone())} />
            <ul class="place__list" id={list} role="listbox" aria-label={props.label} hidden={!open}>
                { for found.rows.iter().enumerate().map(|(at, listed)| option(id, at, listed, at == now.active, &choose)) }
            </ul>
            <p class="field__hint" id={format!("{id}-hint")}>{ if told.is_empty() { props.hint.to_string() } else { told.clone() } }</p>
            <Announce text={told} />
            { error(id, problem.as_ref()) }
        </div>
    }
}

/// Text that fits no place, or was left without choosing; nothing, while there is more to type or what finds it to come.
fn problem(typing: &Typing, found: &Looked, here: bool) -> Option<String> {
    let nothing = typing.text.as_deref().unwrap_or_default().trim().is_empty();
    match found.rows.is_empty() {
        _ if nothing => None,
        true if found.begun => (!typing.open).then(|| found.said.clone()),
        true => here.then(|| found.said.clone()),
        false => (!typing.open).then(|| form::PLACE_UNCHOSEN.to_owned()),
    }
}

fn typed(typing: UseStateHandle<Typing>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        typing.set(Typing { text: Some(text), open: true, ..Typing::default() });
    })
}

/// Arrows move, Enter chooses, Escape goes back to the chosen place.
fn keys(
    typing: UseStateHandle<Typing>,
    shown: usize,
    enters: bool,
    choose: Callback<usize>,
) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let now = (*typing).clone();
        if now.text.is_none() {
            return;
        }
        match event.key().as_str() {
            "Enter" if now.open => {
                if enters {
                    choose.emit(now.active);
                }
            }
            "ArrowDown" if shown > 0 => {
                typing.set(Typing { open: true, active: (now.active + 1) % shown, ..now });
            }
            "ArrowUp" if shown > 0 => {
                typing.set(Typing { open: true, active: (now.active + shown - 1) % shown, ..now });
            }
            "Escape" => typing.set(Typing::default()),
            _ => return,
        }
        event.prevent_default();
    })
}

/// Leaving the field closes the list and keeps what was typed, unless nothing was.
fn left(typing: UseStateHandle<Typing>) -> Callback<FocusEvent> {
    Callback::from(move |_: FocusEvent| {
        if typing.text.is_some() {
            let text = typing.text.clone().filter(|text| !text.trim().is_empty());
            typing.set(Typing { text, open: false, ..(*typing).clone() });
        }
    })
}

fn option(id: &str, at: usize, listed: &Listed, active: bool, choose: &Callback<usize>) -> Html {
    // Pressing must not take the focus away first, or the list would close under the pointer.
    let stay = |event: MouseEvent| event.prevent_default();
    html! {
        <li class="place__option" id={format!("{id}-option-{at}")} role="option" aria-selected={active.to_string()} key={at}
            onmousedown={stay} onclick={choose.reform(move |_| at)}>
            <span>{ &listed.name }</span>
            <span class="place__kind">{ &listed.aside }</span>
        </li>
    }
}
