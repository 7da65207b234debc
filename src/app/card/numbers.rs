//! What is behind a figure: its numbers as a table, and the files that it may be saved as.

use super::beside::beside;
use crate::answers::Answers;
use crate::app::brief::alone;
use crate::app::element::{element, explained, said, text};
use crate::app::files::Files;
use crate::app::late;
use crate::app::saved::Saved;
use crate::cards;
use crate::chart::{Column, Row, Table};
use crate::words::page;
use gloo::events::EventListener;
use gloo::utils::window;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// What it needs.
#[derive(Properties)]
pub struct NumbersProps {
    /// Whose numbers.
    pub answers: Rc<Answers>,
    /// Which.
    pub numbers: cards::Numbers,
}

/// A table is asked anew for every answer, and for every other look at it.
impl PartialEq for NumbersProps {
    fn eq(&self, other: &NumbersProps) -> bool {
        Rc::ptr_eq(&self.answers, &other.answers) && self.numbers == other.numbers
    }
}

/// The table is made only where it is open: all of them together cost more than the rest of the page.
#[component]
pub fn Numbers(NumbersProps { answers, numbers }: &NumbersProps) -> Html {
    // Where nothing can be pressed, as in a page that is rendered to text, it is there from the start.
    let made = use_state(|| !cfg!(target_arch = "wasm32"));
    let details = use_node_ref();
    {
        // On paper nothing can be pressed either. What is made in answer to this is there before the page is printed, and
        // gone afterwards where nobody had opened it.
        let (made, details) = (made.clone(), details.clone());
        use_effect_with((), move |()| {
            let after = made.clone();
            let before = EventListener::new(&window(), "beforeprint", move |_| {
                if !alone() {
                    made.set(true);
                }
            });
            let after = EventListener::new(&window(), "afterprint", move |_| after.set(stands_open(&details)));
            move || drop((before, after))
        });
    }
    let ontoggle = {
        let (made, details) = (made.clone(), details.clone());
        Callback::from(move |_: Event| {
            let (made, details) = (made.clone(), details.clone());
            // What makes it may still be on its way.
            spawn_local(async move {
                late::load().await;
                made.set(stands_open(&details));
            });
        })
    };
    html! {
        <details class="numbers" ref={details} {ontoggle}>
            <summary class="numbers__open">{ page::AS_TABLE }</summary>
            if let Some(code) = late::code().filter(|_| *made) {
                { (code.table)(answers, numbers.clone()) }
            }
        </details>
    }
}

fn stands_open(details: &NodeRef) -> bool {
    details.cast::<Element>().is_some_and(|details| details.has_attribute("open"))
}

/// The table, with the files that it may be saved as.
pub fn opened(answers: &Rc<Answers>, numbers: cards::Numbers) -> Html {
    let table = drawn(&numbers.table(answers));
    html! { <>{ table }{ file(answers, numbers) }</> }
}

/// The same where its columns are to be compared.
pub fn compared(answers: &Rc<Answers>, numbers: cards::Numbers) -> Html {
    let table = beside(&numbers.table(answers));
    html! { <>{ table }{ file(answers, numbers) }</> }
}

/// The files alone.
pub fn file(answers: &Rc<Answers>, numbers: cards::Numbers) -> Html {
    html! { <Files saved={Saved::Figure(answers.clone(), numbers)} /> }
}

fn drawn(Table { caption, columns, rows, .. }: &Table) -> Html {
    let heading = |column: &Column| html! { <th scope="col">{ column.name.clone() }</th> };
    let columns_of = || columns.iter().skip(1);
    let cell = |(value, column): (&String, &Column)| cell("td", column.how, vec![text(value.clone())]);
    let row = |Row { cells, how }: &Row| {
        let (name, values) = cells.split_first().map_or(("", &[][..]), |(name, values)| (name.as_str(), values));
        let name = html! { <th scope="row">{ name.to_owned() }</th> };
        self::cell("tr", *how, std::iter::once(name).chain(values.iter().zip(columns_of()).map(cell)).collect())
    };
    let head = element("thead", "", vec![element("tr", "", columns.iter().map(heading).collect())]);
    let body = element("tbody", "", rows.iter().map(row).collect());
    html! {
        // A wide table scrolls by itself; with the keyboard too, so it takes the focus.
        <div class="numbers__scroll" tabindex="0" role="region" aria-label={caption.clone()}>
            { element("table", "table", vec![said("caption", "", caption.clone()), head, body]) }
        </div>
    }
}

fn cell(tag: &'static str, how: Option<&'static str>, within: Vec<Html>) -> Html {
    match how {
        Some(how) => explained(tag, "", how, within),
        None => element(tag, "", within),
    }
}
