//! What every section of results has: a heading that states the finding, a summary, the numbers as a table and as files.

use super::brief::alone;
use super::files::{self, FigureFile, FileOffer, Files};
use super::jump;
use crate::chart::{Column, Row, Table};
use crate::export::svg::Drawing;
use crate::words::files as words;
use crate::words::method::{self, Figure};
use crate::words::page;
use crate::words::section::Section;
use crate::words::sources::Source;
use gloo::events::EventListener;
use gloo::utils::window;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// A section of results: which, its finding, a sentence, and the rest.
pub fn section(which: Section, title: String, summary: Option<String>, rest: Html) -> Html {
    let (anchor, name) = which.named();
    let id = format!("{anchor}-title");
    let explanation = which.how().map(Figure::anchor);
    let how = explanation.map(|anchor| jump::source(anchor, method::HOW));
    html! {
        <section class="card" id={anchor} tabindex="-1" aria-labelledby={id.clone()} data-how={explanation}>
            <p class="card__name">{ name }</p>
            <h2 class="card__title" {id}>{ title }</h2>
            if summary.is_some() || how.is_some() {
                <p class="card__summary">{ summary }{ " " }{ how }</p>
            }
            { rest }
        </section>
    }
}

/// Where a figure's numbers come from, as links to it.
pub fn sources(sources: &[Source]) -> Html {
    let source = |one: &Source| jump::source(one.anchor(), one.short());
    html! { <p class="card__sources">{ for sources.iter().map(source) }</p> }
}

/// Sentences under a figure, in an element of their own: where their number changes, nothing beside them is drawn anew,
/// and a field keeps its focus.
pub fn notes(notes: Vec<String>) -> Html {
    html! { <div>{ for notes.into_iter().map(|note| html! { <p class="card__note">{ note }</p> }) }</div> }
}

/// What draws a figure as a picture; none for a table that no chart shows.
pub type Draws = Option<Rc<dyn Fn() -> Drawing>>;

/// A figure's numbers and the files that it may be saved as, one press away.
pub fn numbers(of: FigureFile, table: impl Fn() -> Table + 'static, drawing: Draws) -> Html {
    html! { <Numbers {of} table={Rc::new(table) as Rc<dyn Fn() -> Table>} {drawing} /> }
}

#[derive(Properties)]
struct NumbersProps {
    of: FigureFile,
    table: Rc<dyn Fn() -> Table>,
    drawing: Draws,
}

/// A table is asked anew for every answer.
impl PartialEq for NumbersProps {
    fn eq(&self, _: &NumbersProps) -> bool {
        false
    }
}

/// The table is made only where it is open: all of them together cost more than the rest of the page.
#[component]
fn Numbers(props: &NumbersProps) -> Html {
    // Where nothing can be pressed, as in a page that is rendered to text, it is there from the start.
    let open = use_state(|| !cfg!(target_arch = "wasm32"));
    let details = use_node_ref();
    {
        // On paper nothing can be pressed either. What is made in answer to this is there before the page is printed, and
        // gone afterwards where nobody had opened it.
        let (open, details) = (open.clone(), details.clone());
        use_effect_with((), move |()| {
            let after = open.clone();
            let before = EventListener::new(&window(), "beforeprint", move |_| {
                if !alone() {
                    open.set(true);
                }
            });
            let after = EventListener::new(&window(), "afterprint", move |_| after.set(stands_open(&details)));
            move || drop((before, after))
        });
    }
    let ontoggle = {
        let open = open.clone();
        let details = details.clone();
        Callback::from(move |_: Event| open.set(stands_open(&details)))
    };
    html! {
        <details class="numbers" ref={details} {ontoggle}>
            <summary class="numbers__open">{ page::AS_TABLE }</summary>
            if *open {
                { drawn(&(props.table)()) }
                <Files offers={offers(props)} />
            }
        </details>
    }
}

fn stands_open(details: &NodeRef) -> bool {
    details.cast::<Element>().is_some_and(|details| details.has_attribute("open"))
}

/// A table that stands open, with the files that it may be saved as.
pub fn opened(of: FigureFile, table: Table, drawing: Draws) -> Html {
    let shown = drawn(&table);
    let table = Rc::new(move || table.clone()) as Rc<dyn Fn() -> Table>;
    html! { <>{ shown }<Files offers={offers(&NumbersProps { of, table, drawing })} /></> }
}

fn offers(props: &NumbersProps) -> Vec<FileOffer> {
    let mut offers = vec![files::table(words::CSV, props.of.clone(), props.table.clone())];
    offers.extend(props.drawing.iter().flat_map(|drawing| files::chart(props.of.clone(), drawing.clone())));
    offers
}

fn drawn(table: &Table) -> Html {
    let Table { caption, columns, rows, .. } = table;
    let row = |Row { cells, how }: &Row| {
        let (name, values) = cells.split_first().map_or(("", &[][..]), |(name, values)| (name.as_str(), values));
        let cell = |(value, column): (&String, &Column)| html! { <td data-how={column.how}>{ value.clone() }</td> };
        html! {
            <tr data-how={*how}>
                <th scope="row">{ name.to_owned() }</th>
                { for values.iter().zip(columns.iter().skip(1)).map(cell) }
            </tr>
        }
    };
    html! {
        // A wide table scrolls by itself; with the keyboard too, so it takes the focus.
        <div class="numbers__scroll" tabindex="0" role="region" aria-label={caption.clone()}>
            <table class="table">
                <caption>{ caption.clone() }</caption>
                <thead><tr>{ for columns.iter().map(|column| html! { <th scope="col">{ column.name.clone() }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
