//! The page's name and the link to copy.

use super::copy_link::CopyLink;
use crate::words::page;
use yew::prelude::*;

/// The top of the page.
pub fn masthead(link: AttrValue) -> Html {
    html! {
        <header class="masthead">
            <h1 class="masthead__name">{ page::NAME }</h1>
            <CopyLink {link} />
        </header>
    }
}
