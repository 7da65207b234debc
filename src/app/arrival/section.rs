//! What stands in the place of a section.

use super::driver::Arrival;
use super::progress::FIRST;
use super::turn::turn;
use crate::words::page;
use crate::words::section::Section;
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// A section: live where it is alive, else as it stands; room for it where it was not rendered ahead.
pub fn section(arrival: &Arrival, section: Section, live: impl Fn() -> Html + 'static) -> Html {
    let progress = arrival.progress();
    if progress.alive.has(section) {
        return if FIRST.has(section) { turn(arrival, live) } else { live() };
    }
    if progress.is_drawing() {
        return html! {};
    }
    match arrival.standing(section) {
        Some(node) => VNode::VRef(node),
        None => html! {
            <section class="card" id={section.anchor()} tabindex="-1" data-standing="" aria-label={section.name()} aria-busy="true">
                <p class="card__name">{ section.name() }</p>
                <p class="card__note">{ page::COMING }</p>
            </section>
        },
    }
}
