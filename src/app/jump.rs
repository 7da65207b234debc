//! Links within the page. The fragment of the address holds the answers, so these scroll without touching it: one
//! listener around the page takes all of them, and every number that is pressed.

mod back;
mod number;

use super::address;
use super::arrival::Arrival;
use super::focus::{element, focus, take_focus_in_place};
use super::section_set::SectionSet;
use super::tasks::before_next_frame;
use crate::question::View;
use crate::words::anchors::{part, view_of};
use crate::words::section::{Section, view_anchor};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::{Cell, RefCell};
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
    /// How far each view was scrolled when it was left, in pixels.
    static SCROLLED: RefCell<[f64; View::ALL.len()]> = const { RefCell::new([0.0; View::ALL.len()]) };
}

/// What leads from one part of the page to another.
#[derive(Clone, PartialEq)]
pub struct Navigation {
    /// How the page comes alive.
    pub arrival: Arrival,
    /// Shows a view.
    pub show: Callback<View>,
}

impl Navigation {
    /// Scrolls to an element once its view is shown and its section is alive, unfolds what it is folded into, and moves the
    /// focus there.
    pub fn jump_to(&self, anchor: &str) {
        self.go(anchor, show_anchor);
    }

    /// Shows the view of an anchor. Goes on with the anchor once its section is alive and it is there; where it stays
    /// away, with that of its section.
    fn go(&self, anchor: &str, go_on: impl FnOnce(&str) + 'static) {
        let view = view_of(anchor);
        view.iter().for_each(|view| self.show.emit(*view));
        if let Some(view) = view.filter(|view| view_anchor(*view) == anchor) {
            return come_to_view(view);
        }
        // Every anchor that is no section's lies within the last one.
        let section = Section::ALL.into_iter().find(|section| section.anchor() == anchor).unwrap_or(Section::Sources);
        if view.is_some() {
            self.arrival.call(SectionSet::NONE.with(section));
        }
        wait_for(anchor.to_owned(), section, self.arrival.clone(), PAUSES, go_on);
    }

    /// What a press anywhere on the page does besides: a link to a part of the page leads there, a number to the line that
    /// tells how it is worked out.
    pub fn follow_press(&self, event: &MouseEvent) {
        let Some(target) = event.target_dyn_into::<Element>() else { return };
        if back::is_back(&target) {
            if let Some((view, scrolled)) = back::return_focus() {
                self.show.emit(view);
                scroll_to(scrolled);
            }
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
        // Where one is, before anything has changed.
        address::leave();
        remember_scroll();
        let place = back::place_of(&target, address::view());
        self.go(&anchor, move |there| {
            back::remember_place(place, there);
            show_anchor(there);
        });
    }

    /// What the browser's own way back does besides: the view is shown again, the number that was pressed has the focus,
    /// and the page is where it was, in the next frames too, when what comes into view has its height.
    pub fn restore_place(&self, view: View, scrolled: Option<f64>) {
        let focused = back::return_focus().map(|(_, scrolled)| scrolled);
        // A browser sees to it itself within a view, but does not know of others.
        let left = (view != address::view()).then(|| SCROLLED.with_borrow(|all| all[view as usize]));
        self.show.emit(view);
        match scrolled.or(focused).or(left) {
            Some(scrolled) => scroll_to(scrolled),
            // The browser does it; what a jump before it was about is no longer followed.
            None => keep_scrolling(0, || {}),
        }
    }
}

/// Notes how far each view is scrolled.
#[hook]
pub fn use_noted_scroll() {
    use_effect_with((), |()| {
        let scrolled = EventListener::new(&window(), "scroll", |_| remember_scroll());
        move || drop(scrolled)
    });
}

fn remember_scroll() {
    let scrolled = window().scroll_y().unwrap_or(0.0);
    SCROLLED.with_borrow_mut(|all| all[address::view() as usize] = scrolled);
}

/// A view is where it was left, and has the focus.
fn come_to_view(view: View) {
    scroll_to(SCROLLED.with_borrow(|all| all[view as usize]));
    before_next_frame(move || element(view_anchor(view)).iter().for_each(take_focus_in_place));
}

fn scroll_to(scrolled: f64) {
    keep_scrolling(FRAMES, move || window().scroll_to_with_x_and_y(0.0, scrolled));
}

fn wait_for(anchor: String, section: Section, arrival: Arrival, left: u32, go_on: impl FnOnce(&str) + 'static) {
    let alive = view_of(&anchor).is_none() || arrival.progress().alive.has(section);
    // What still stands in the place of a section would take the focus away with it.
    let shown = |there: Element| closest(&there, "[hidden], [data-standing]").is_none();
    match (alive && element(&anchor).is_some_and(shown), left) {
        (true, _) => go_on(&anchor),
        (false, 0) => go_on(section.anchor()),
        (false, left) => {
            Timeout::new(PAUSE, move || wait_for(anchor, section, arrival, left - 1, go_on)).forget();
        }
    }
}

fn show_anchor(anchor: &str) {
    let Some(element) = element(anchor) else { return };
    // A section that is folded holds what it is folded into.
    let within = element.query_selector(":scope > details").ok().flatten();
    let mut folded = within.or_else(|| closest(&element, "details"));
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
