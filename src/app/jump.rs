//! Links within the page. The fragment of the address holds the answers, so these scroll without touching it: one
//! listener around the page takes all of them, and every number that is pressed.

mod back;
mod number;

use super::address;
use super::arrival::Arrival;
use super::focus::{element, focus};
use super::section_set::SectionSet;
use super::tasks::before_next_frame;
use crate::words::anchors::{FORM, part};
use crate::words::section::Section;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::Cell;
use web_sys::Element;
use yew::prelude::*;

/// How long a part of the page that is just coming alive is waited for: so many milliseconds, so often.
const PAUSE: u32 = 20;
const PAUSES: u32 = 50;
/// So many frames a part of the page is followed: twice as many as it has been seen to move in.
const FRAMES: u32 = 4;

thread_local! {
    /// How many jumps there were.
    static JUMPS: Cell<u32> = const { Cell::new(0) };
}

/// Scrolls to an element once its section is alive, unfolds what it is folded into, and moves the focus there.
pub fn jump_to(anchor: &str, arrival: &Arrival) {
    when_alive(anchor.to_owned(), arrival, show_anchor);
}

/// Goes on with an anchor once its section is alive and it is there; where it stays away, with that of its section.
fn when_alive(anchor: String, arrival: &Arrival, go_on: impl FnOnce(&str) + 'static) {
    // Every anchor that is no section's lies within the last one.
    let section = Section::ALL.into_iter().find(|section| section.anchor() == anchor).unwrap_or(Section::Sources);
    if anchor != FORM {
        arrival.call(SectionSet::NONE.with(section));
    }
    wait_for(anchor, section, arrival.clone(), PAUSES, go_on);
}

fn wait_for(anchor: String, section: Section, arrival: Arrival, left: u32, go_on: impl FnOnce(&str) + 'static) {
    let alive = anchor == FORM || arrival.progress().alive.has(section);
    match (alive && element(&anchor).is_some(), left) {
        (true, _) => go_on(&anchor),
        (false, 0) => go_on(section.anchor()),
        (false, left) => {
            Timeout::new(PAUSE, move || wait_for(anchor, section, arrival, left - 1, go_on)).forget();
        }
    }
}

fn show_anchor(anchor: &str) {
    let Some(element) = element(anchor) else { return };
    let mut folded = closest(&element, "details");
    while let Some(details) = folded {
        // An element that is there can be opened.
        let _ = details.set_attribute("open", "");
        folded = details.parent_element().and_then(|around| closest(&around, "details"));
    }
    keep_scrolling(FRAMES, move || element.scroll_into_view());
    focus(anchor);
}

/// Scrolls, and again before each of the next frames: what comes into view is laid out only there, and pushes all else away.
/// It ends where another jump begins.
fn keep_scrolling(frames: u32, scroll: impl Fn() + 'static) {
    let jump = JUMPS.get() + 1;
    JUMPS.set(jump);
    scroll_again(jump, frames, Box::new(scroll));
}

fn scroll_again(jump: u32, frames: u32, scroll: Box<dyn Fn()>) {
    if JUMPS.get() != jump {
        return;
    }
    scroll();
    if frames > 0 {
        before_next_frame(move || scroll_again(jump, frames - 1, scroll));
    }
}

/// The element itself or the nearest around it that a selector fits.
fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// What a press anywhere on the page does besides: a link to a part of the page leads there, a number to the line that
/// tells how it is worked out.
pub fn follow_press(event: &MouseEvent, arrival: &Arrival) {
    let Some(target) = event.target_dyn_into::<Element>() else { return };
    if back::go_back_if_pressed(&target) {
        return;
    }
    let anchor = match closest(&target, "a") {
        Some(link) => {
            let href = link.get_attribute("href").unwrap_or_default();
            let Some(part) = part(&href) else { return };
            event.prevent_default();
            part.to_owned()
        }
        None => match number::line(event, &target) {
            Some(line) => line,
            None => return,
        },
    };
    when_alive(anchor, arrival, move |there| {
        address::leave();
        back::remember_place(&target, there);
        show_anchor(there);
    });
}

/// What the browser's own way back does besides: the number that was pressed has the focus again, and the page is where it
/// was, in the next frames too, when what comes into view has its height.
pub fn restore_place(scrolled: Option<f64>) {
    back::return_focus();
    match scrolled {
        Some(scrolled) => keep_scrolling(FRAMES, move || window().scroll_to_with_x_and_y(0.0, scrolled)),
        // The browser does it; what a jump before it was about is no longer followed.
        None => keep_scrolling(0, || {}),
    }
}

/// A link to an element of the page that tells where a number comes from.
pub fn source(anchor: &str, text: impl Into<AttrValue>) -> Html {
    link("source", anchor, text.into())
}

/// A number that leads to the line that tells how it is worked out.
pub fn amount(anchor: &str, text: impl Into<AttrValue>) -> Html {
    link("amount", anchor, text.into())
}

fn link(class: &'static str, anchor: &str, text: AttrValue) -> Html {
    html! { <a {class} href={format!("#{anchor}")}>{ text }</a> }
}
