//! The page's name and the link to copy.

use super::copy_link::CopyLink;
use crate::words::page;
use yew::prelude::*;

/// The top of the page; its name is the heading where the page has no other.
pub fn masthead(link: AttrValue, heading: bool) -> Html {
    let name = if heading { "h1" } else { "p" };
    html! {
        <header class="masthead">
            <@{name} class="masthead__name">{ page::NAME }</@>
            <CopyLink {link} />
        </header>
    }
}
