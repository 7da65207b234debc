//! Where every number comes from, what is assumed, what is not known.

use super::figure::section;
use crate::words::page::{self, Section};
use crate::words::sources::{Entry, LIMITS, Source, assumptions, entries};
use yew::prelude::*;

/// The section.
pub fn sources() -> Html {
    let rest = html! {
            <div class="sources">
                { for entries().iter().map(entry) }
                <div class="sources__entry" id={Source::Assumptions.anchor()} tabindex="-1">
                    <h3>{ page::ASSUMPTIONS }</h3>
                    <ul>{ for assumptions().into_iter().map(|text| html! { <li>{ text }</li> }) }</ul>
                </div>
                <div class="sources__entry">
                    <h3>{ page::LIMITS }</h3>
                    <ul>{ for LIMITS.iter().map(|text| html! { <li>{ *text }</li> }) }</ul>
                </div>
            </div>
    };
    section(Section::Sources, page::SOURCES_TITLE.to_owned(), None, rest)
}

fn entry(entry: &Entry) -> Html {
    html! {
        <div class="sources__entry" id={entry.source.anchor()} tabindex="-1">
            <h3>{ entry.title }</h3>
            <p>{ entry.text.clone() }</p>
            if let Some(address) = entry.address {
                <p><a href={address} rel="noreferrer">{ address }</a></p>
            }
        </div>
    }
}
