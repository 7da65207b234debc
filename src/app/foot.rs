//! The foot: what the page does with what was entered, and everything at once to take along.

use super::address;
use super::files::{Files, offer};
use super::save::{self, Kind};
use crate::export::json;
use crate::words::{files, page};
use std::rc::Rc;
use yew::prelude::*;

/// The end of the page.
pub fn foot(link: AttrValue) -> Html {
    let make = Rc::new(move || save::json(&json::everything(&address::whole(&link), &save::today())));
    let everything = offer(files::EVERYTHING, Kind::Json, files::EVERYTHING_NAME, make);
    html! {
        <footer class="foot">
            <p>{ page::PRIVACY }</p>
            <Files offers={vec![everything]} />
        </footer>
    }
}
