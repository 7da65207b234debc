//! The foot: what the page does with what was entered, and everything at once to take along.

use super::files::Files;
use super::saved::Saved;
use crate::answers::Answers;
use crate::words::page;
use std::rc::Rc;
use yew::prelude::*;

/// The end of the page.
pub fn foot(answers: Rc<Answers>) -> Html {
    html! {
        <footer class="foot">
            <p>{ page::PRIVACY }</p>
            <Files saved={Saved::Everything(answers)} />
        </footer>
    }
}
