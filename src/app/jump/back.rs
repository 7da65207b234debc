//! The way back to the number that was pressed: a button at the line it led to.

use super::super::focus::{element, take_focus_in_place};
use super::super::tasks::before_next_frame;
use super::closest;
use crate::question::View;
use crate::words::method;
use crate::words::section::Section;
use gloo::utils::{document, window};
use std::cell::RefCell;
use web_sys::Element;

/// The button, by which a press on it is told.
const BUTTON: &str = ".back";
/// What can have the focus.
const FOCUSABLE: &str = "a, button, [tabindex]";

/// Where one was.
pub struct Pressed {
    /// In which view.
    view: View,
    /// What takes the focus there: the number, or the nearest around it that can.
    focus: Option<Element>,
    /// How far the page was scrolled, in pixels.
    scrolled: f64,
    /// The button. It is put into the line by hand: nothing there is ever drawn anew.
    button: Element,
}

thread_local! {
    static BACK: RefCell<Option<Pressed>> = const { RefCell::new(None) };
}

/// Keeps the place of a number that leads to a line.
pub fn remember_place(place: Option<Pressed>, line: &str) {
    let sources = format!("#{}", Section::Sources.anchor());
    let Some(line) = element(line).filter(|line| closest(line, &sources).is_some_and(|around| around != *line)) else {
        return;
    };
    let Some(place) = place else { return };
    // Of a row of a table, the first cell; first there, so that the Tab key comes to it next.
    let cell = line.query_selector("th").ok().flatten().unwrap_or(line);
    let _ = cell.insert_before(&place.button, cell.first_child().as_ref());
    BACK.set(Some(place));
}

/// The place of a number, before the page goes to its line. From line to line it stays the one that one came from.
pub fn place_of(number: &Element, view: View) -> Option<Pressed> {
    let within = closest(number, &format!("#{}", Section::Sources.anchor())).is_some();
    if let Some(place) = BACK.take().filter(|_| within) {
        return Some(place);
    }
    let button = document().create_element("button").ok()?;
    button.set_attribute("type", "button").ok()?;
    button.set_class_name("link back");
    button.set_text_content(Some(method::BACK));
    Some(Pressed { focus: closest(number, FOCUSABLE), view, scrolled: window().scroll_y().ok()?, button })
}

/// The button is gone, and the number has the focus again once its view is shown; which that is, and how far the page was
/// scrolled there, in pixels.
pub fn return_focus() -> Option<(View, f64)> {
    let Pressed { focus, view, scrolled, button } = BACK.take()?;
    button.remove();
    before_next_frame(move || focus.iter().for_each(take_focus_in_place));
    Some((view, scrolled))
}

/// Whether the button was pressed.
pub fn is_back(target: &Element) -> bool {
    target.matches(BUTTON).unwrap_or(false)
}
