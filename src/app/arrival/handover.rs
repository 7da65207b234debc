//! What passes from the prerendered page to the live one: its place, its sections, the focus.

use crate::app::focus::{element, focus, take_focus};
use crate::app::section_set::SectionSet;
use crate::app::window_events::dispatch_event;
use crate::words::section::Section;
use gloo::utils::{document, window};
use web_sys::{Element, Node};

/// The element that holds the page.
const ROOT: &str = "app";
/// On the root element of the document while the prerendered answers are not those of the person: web/opening.js sets it,
/// and figures are hidden.
const OPENING: &str = "data-opening";
/// On a section that goes on standing.
const STANDING: &str = "data-standing";
/// On a section below the window until it may be laid out.
const LATER: &str = "data-later";
/// Tells web/offline.js that the page is in its place.
const ARRIVED: &str = "arrived";

/// Both pages, until one has taken the place of the other.
pub struct Handover {
    /// The element of the page that was rendered ahead.
    pub prerendered: Element,
    /// The element in which the live one is drawn.
    pub live: Element,
    /// What had the focus before anything was moved.
    focused: Option<Element>,
}

impl Handover {
    /// The prerendered page, and an element for the live one; none where there is no page to replace.
    pub fn begin() -> Option<Handover> {
        let live = document().create_element("div").ok()?;
        Some(Handover { prerendered: element(ROOT)?, live, focused: None })
    }

    /// Notes what has the focus.
    pub fn note_focus(&mut self) {
        // To give the focus to the document, where nothing had it, would lay out the page for nothing.
        self.focused = document().active_element().filter(|one| one.tag_name() != "BODY");
    }

    /// Puts the live page in place; what had the focus has it again. False where the browser refuses.
    pub fn take_place(self, below: SectionSet) -> bool {
        let Handover { prerendered, live, focused } = self;
        live.set_id(ROOT);
        if prerendered.replace_with_with_node_1(&live).is_err() {
            return false;
        }
        if let Some(root) = document().document_element() {
            // An attribute that is not there needs no removing.
            let _ = root.remove_attribute(OPENING);
        }
        put_off(below);
        dispatch_event(ARRIVED);
        match focused {
            // It came along with a standing section.
            Some(focused) if focused.is_connected() => take_focus(&focused),
            Some(focused) => focus(&focused.id()),
            None => {}
        }
        true
    }
}

/// The standing sections among some, by their place in [`Section::ALL`], marked as standing.
pub fn mark_standing(sections: SectionSet) -> Vec<Option<Node>> {
    let mark = |section: Section| {
        let element = element(section.anchor()).filter(|_| sections.has(section))?;
        // An attribute may be set on any element.
        let _ = element.set_attribute(STANDING, "");
        Some(element.into())
    };
    Section::ALL.into_iter().map(mark).collect()
}

/// The sections below the window. Before anything is moved, asking costs no layout.
pub fn sections_below() -> SectionSet {
    let Some(height) = window().inner_height().ok().and_then(|height| height.as_f64()) else { return SectionSet::NONE };
    let is_below = |section: &Section| {
        element(section.anchor()).filter(shown).is_some_and(|one| one.get_bounding_client_rect().top() >= height)
    };
    Section::ALL.into_iter().filter(is_below).collect()
}

/// Whether its view is. To ask where another one is would lay that out.
fn shown(section: &Element) -> bool {
    section.closest("[hidden]").is_ok_and(|hidden| hidden.is_none())
}

/// Keeps sections from being laid out.
fn put_off(sections: SectionSet) {
    for section in sections.iter().filter_map(|section| element(section.anchor())) {
        // An attribute may be set on any element.
        let _ = section.set_attribute(LATER, "");
    }
}

/// Lets sections be laid out.
pub fn lay_out(sections: SectionSet) {
    for section in sections.iter().filter_map(|section| element(section.anchor())) {
        // An attribute that is not there needs no removing.
        let _ = section.remove_attribute(LATER);
    }
}

/// The id of what has the focus in a section, or else of the section around it.
pub fn focus_within(section: Section) -> Option<String> {
    let within = element(section.anchor())?;
    let focused = document().active_element().filter(|one| within.contains(Some(one)))?;
    Some(focused.id()).filter(|id| !id.is_empty()).or_else(|| Some(section.anchor().to_owned()))
}
