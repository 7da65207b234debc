//! Elements as cards have them by the hundred. `html!` writes out how an element is made wherever one stands; here it is
//! written once, and called.

use yew::AttrValue;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// What may be told of an element, in this order.
const KEYS: &[&str] = &["data-how", "style", "class"];

/// An element of a class, with what is in it; of none, where the class is empty.
pub fn element(tag: &'static str, class: &'static str, within: Vec<Html>) -> Html {
    made(tag, [None, None, (!class.is_empty()).then_some(AttrValue::Static(class))], within)
}

/// The same at a place, or of a length, that a style tells.
pub fn placed(tag: &'static str, class: &'static str, style: String, within: Vec<Html>) -> Html {
    made(tag, [None, Some(style.into()), Some(AttrValue::Static(class))], within)
}

/// The same whose numbers are explained by a line of their own.
pub fn explained(tag: &'static str, class: &'static str, how: &'static str, within: Vec<Html>) -> Html {
    made(tag, [Some(AttrValue::Static(how)), None, (!class.is_empty()).then_some(AttrValue::Static(class))], within)
}

/// An element with nothing in it but a text.
pub fn said(tag: &'static str, class: &'static str, said: impl Into<AttrValue>) -> Html {
    element(tag, class, vec![text(said)])
}

/// A text.
pub fn text(text: impl Into<AttrValue>) -> Html {
    VText::new(text.into()).into()
}

fn made(tag: &'static str, values: [Option<AttrValue>; KEYS.len()], within: Vec<Html>) -> Html {
    let mut made = VTag::new(tag);
    made.attributes = Attributes::Dynamic {
        keys: KEYS,
        values: values.map(|value| value.map(AttributeOrProperty::Attribute)).into(),
    };
    made.add_children(within);
    made.into()
}
