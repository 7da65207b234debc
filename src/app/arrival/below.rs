//! What is below the window as the page takes its place: it is laid out in a frame of its own, after what can be seen.

use super::super::frame::before_next;
use super::turns::in_turn;
use crate::words::section::Section;
use gloo::utils::{document, window};
use web_sys::Element;

/// On a section until its frame has come.
const LATER: &str = "data-later";

/// The sections below the window. Nothing has changed in what stands there, so to ask costs no layout.
pub fn below() -> Vec<Section> {
    let Some(height) = window().inner_height().ok().and_then(|height| height.as_f64()) else { return Vec::new() };
    let hidden =
        |section: &Section| element(*section).is_some_and(|one| one.get_bounding_client_rect().top() >= height);
    Section::ALL.into_iter().filter(hidden).collect()
}

/// Lets sections wait until the frame after the next.
pub fn put_off(sections: &[Section]) {
    let put_off: Vec<Element> = sections.iter().copied().filter_map(element).collect();
    for one in &put_off {
        // An attribute may be set on any element.
        let _ = one.set_attribute(LATER, "");
    }
    let show = move || {
        for one in &put_off {
            // An attribute that is not there needs no removing.
            let _ = one.remove_attribute(LATER);
        }
    };
    before_next(move || in_turn(show));
}

fn element(section: Section) -> Option<Element> {
    document().get_element_by_id(section.anchor())
}
