//! The page's name, the link to copy, starting over.

use super::copy_link::CopyLink;
use super::state::Change;
use crate::words::page;
use yew::prelude::*;

/// The top of the page.
pub fn masthead(link: AttrValue, undo: bool, on_change: &Callback<Change>) -> Html {
    let (text, change) = if undo { (page::UNDO, Change::Undo) } else { (page::START_OVER, Change::StartOver) };
    let pressed = on_change.reform(move |_| change.clone());
    html! {
        <header class="masthead">
            <h1 class="masthead__name">{ page::NAME }</h1>
            <div class="masthead__tools">
                <button type="button" class="button" onclick={pressed}>{ text }</button>
                <CopyLink link={link} />
            </div>
        </header>
    }
}
