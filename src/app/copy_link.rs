//! The button that copies the link, and shows it where the browser refuses.

use super::address;
use crate::words::page;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How long "copied" stands, in milliseconds.
const TOLD: u32 = 4_000;

/// What came of copying.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum CopyState {
    /// Nothing yet.
    Nothing,
    /// It is in the clipboard.
    Copied,
    /// The browser refused.
    Refused,
}

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct CopyLinkProps {
    /// The link, from the `#`.
    pub link: AttrValue,
}

/// The button.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let told = use_told(props.link.clone());
    let copy = {
        let (told, link) = (told.clone(), props.link.clone());
        Callback::from(move |_: MouseEvent| {
            let (told, address) = (told.clone(), address::whole(&link));
            spawn_local(async move {
                told.set(if copied(&address).await { CopyState::Copied } else { CopyState::Refused })
            });
        })
    };
    let close = {
        let told = told.clone();
        Callback::from(move |_: MouseEvent| told.set(CopyState::Nothing))
    };
    let (class, said) = match *told {
        CopyState::Nothing => ("unseen", ""),
        CopyState::Copied => ("copy__told", page::COPIED),
        CopyState::Refused => ("copy__told", page::COPY_REFUSED),
    };
    html! {
        <div class="copy">
            <button type="button" class="button button--main" onclick={copy}>{ page::COPY }</button>
            <div {class}>
                <p role="status">{ said }</p>
                if *told == CopyState::Refused {
                    <input class="field__input" type="text" readonly=true aria-label={page::LINK} value={address::whole(&props.link)} onfocus={select_all} />
                    <button type="button" class="button" onclick={close}>{ page::DISMISS }</button>
                }
            </div>
        </div>
    }
}

/// What was said of the link: it fades, and it no longer holds once another answer makes another link.
#[hook]
pub(super) fn use_told(link: AttrValue) -> UseStateHandle<CopyState> {
    let told = use_state(|| CopyState::Nothing);
    {
        let told = told.clone();
        use_effect_with(*told, move |now| {
            let fade = (*now == CopyState::Copied).then(|| Timeout::new(TOLD, move || told.set(CopyState::Nothing)));
            move || drop(fade)
        });
    }
    let changed = told.clone();
    use_effect_with(link, move |_| changed.set(CopyState::Nothing));
    told
}

/// Asks the browser; false where it has no clipboard or refuses.
pub(super) async fn copied(address: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Pages that are not served securely have none, whatever the type says.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(address)).await.is_ok()
}

fn select_all(event: FocusEvent) {
    event.target_unchecked_into::<HtmlInputElement>().select();
}
