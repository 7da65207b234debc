//! The way back to the number that was pressed: a button at the line it led to.

use super::super::focus::{element, take_focus_in_place};
use super::closest;
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
struct Pressed {
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

/// Keeps the place of a number that leads to a line. From line to line the place stays the one that one came from.
pub fn remember_place(number: &Element, line: &str) {
    let sources = format!("#{}", Section::Sources.anchor());
    let Some(line) = element(line).filter(|line| closest(line, &sources).is_some_and(|around| around != *line)) else {
        return;
    };
    let within = closest(number, &sources).is_some();
    let Some(place) = BACK.take().filter(|_| within).or_else(|| place_of(number)) else { return };
    // Of a row of a table, the first cell; first there, so that the Tab key comes to it next.
    let cell = line.query_selector("th").ok().flatten().unwrap_or(line);
    let _ = cell.insert_before(&place.button, cell.first_child().as_ref());
    BACK.set(Some(place));
}

fn place_of(number: &Element) -> Option<Pressed> {
    let button = document().create_element("button").ok()?;
    button.set_attribute("type", "button").ok()?;
    button.set_class_name("link back");
    button.set_text_content(Some(method::BACK));
    Some(Pressed { focus: closest(number, FOCUSABLE), scrolled: window().scroll_y().ok()?, button })
}

/// The number has the focus again, and the button is gone; how far the page was scrolled, in pixels.
pub fn return_focus() -> Option<f64> {
    let Pressed { focus, scrolled, button } = BACK.take()?;
    button.remove();
    focus.iter().for_each(take_focus_in_place);
    Some(scrolled)
}

/// Goes back if the button was pressed.
pub fn go_back_if_pressed(target: &Element) -> bool {
    if !target.matches(BUTTON).unwrap_or(false) {
        return false;
    }
    if let Some(scrolled) = return_focus() {
        window().scroll_to_with_x_and_y(0.0, scrolled);
    }
    true
}
