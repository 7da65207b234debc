//! Which number was pressed, where it is no link.

use super::closest;
use crate::words::method::number_around;
use gloo::utils::{document, window};
use js_sys::Reflect;
use web_sys::{Element, MouseEvent, Node};

/// Elements that hold one number each: a press anywhere on them counts.
const CELLS: &str =
    "td, [role=cell], .lane__label, .plot__label, .plot__tick, .plot__mark-text, .pair__part, .outcome__row";
/// Elements that a press does something else to.
const PRESSED: &str = "a, button, input, select, textarea, summary, label";
/// Tells the line of the numbers in it, but for those in another such element within.
const EXPLAINED: &str = "[data-how]";

/// The anchor of the line that a pressed number leads to; none where no number was pressed.
pub fn line(event: &MouseEvent, target: &Element) -> Option<String> {
    if closest(target, PRESSED).is_some() || selecting() {
        return None;
    }
    let cell = closest(target, CELLS);
    let number = match &cell {
        Some(cell) => cell.text_content()?.bytes().any(|byte| byte.is_ascii_digit()),
        None => in_text(event, target).unwrap_or(false),
    };
    if !number {
        return None;
    }
    closest(target, EXPLAINED)?.get_attribute("data-how")
}

/// Text was marked, to be copied.
fn selecting() -> bool {
    window().get_selection().ok().flatten().is_some_and(|selection| !selection.is_collapsed())
}

/// Whether the word under the pointer is a number of the target's own text.
fn in_text(event: &MouseEvent, target: &Element) -> Option<bool> {
    let document = document();
    // Older browsers may not tell which letter was pressed.
    if !Reflect::has(&document, &"caretPositionFromPoint".into()).ok()? {
        return None;
    }
    let (x, y) = (event.client_x(), event.client_y());
    let caret = document.caret_position_from_point(x as f32, y as f32)?;
    let text: Node = caret.offset_node()?;
    let (start, end) = number_around(&text.node_value()?, caret.offset() as usize)?;
    let word = document.create_range().ok()?;
    word.set_start(&text, start as u32).ok()?;
    word.set_end(&text, end as u32).ok()?;
    // The letter nearest to a press may be far from it.
    let bounds = word.get_bounding_client_rect();
    let within = |at: i32, from: f64, to: f64| (from..=to).contains(&f64::from(at));
    let hit = within(x, bounds.left(), bounds.right()) && within(y, bounds.top(), bounds.bottom());
    Some(hit && text.parent_element().as_ref() == Some(target))
}
