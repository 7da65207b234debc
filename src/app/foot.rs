//! The foot: what the page does with what was entered, and everything at once to take along.

use super::address;
use super::files::{Files, offer};
use super::save::{self, Kind};
use crate::export::json;
use crate::words::{files, page};
use js_sys::Number;
use std::rc::Rc;
use yew::prelude::*;

/// The end of the page.
pub fn foot(link: AttrValue) -> Html {
    let make = Rc::new(move || json::everything(&address::whole(&link), &save::today(), digits));
    let everything = offer(files::EVERYTHING, Kind::Json, files::EVERYTHING_NAME, make);
    html! {
        <footer class="foot">
            <p>{ page::PRIVACY }</p>
            <Files offers={vec![everything]} />
        </footer>
    }
}

/// The browser writes numbers itself.
fn digits(number: f64) -> String {
    const DECIMAL: u8 = 10;
    Number::from(number).to_string_with_radix(DECIMAL).map_or("null".to_owned(), String::from)
}
