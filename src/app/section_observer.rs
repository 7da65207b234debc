//! Which sections are in view, or near it.

use crate::words::section::Section;
use gloo::utils::document;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::prelude::*;

/// Tells of every section, once it is watched and whenever that changes, whether it is within a margin around the
/// window; in a browser that cannot tell, all are. They are watched while `on`, and anew where `elements`, which stands
/// for the elements that are the sections, has changed.
#[hook]
pub fn use_section_observer<E, F>(on: bool, elements: E, margin: &'static str, told: F)
where
    E: PartialEq + 'static,
    F: Fn(Vec<(Section, bool)>) + 'static,
{
    use_effect_with((on, elements), move |(on, _)| {
        let told = Rc::new(told);
        let observed = Closure::<dyn FnMut(Array)>::new({
            let told = told.clone();
            move |entries: Array| told(entries.iter().filter_map(|entry| within(entry.unchecked_into())).collect())
        });
        let observer = if *on { observe(&observed, margin) } else { None };
        if *on && observer.is_none() {
            told(Section::ALL.map(|section| (section, true)).to_vec());
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(observed);
        }
    });
}

fn within(entry: IntersectionObserverEntry) -> Option<(Section, bool)> {
    let id = entry.target().id();
    let section = Section::ALL.into_iter().find(|section| section.anchor() == id)?;
    Some((section, entry.is_intersecting()))
}

/// None in a browser that has no such thing.
fn observe(observed: &Closure<dyn FnMut(Array)>, margin: &str) -> Option<IntersectionObserver> {
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    let observer = IntersectionObserver::new_with_options(observed.as_ref().unchecked_ref(), &options).ok()?;
    for section in Section::ALL {
        if let Some(section) = document().get_element_by_id(section.anchor()) {
            observer.observe(&section);
        }
    }
    Some(observer)
}
