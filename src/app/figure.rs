//! What every section of results has: a heading that states the finding, a summary, the numbers as a table.

use crate::chart::Table;
use crate::words::page;
use yew::prelude::*;

/// A section of results: its place in the list of sections, its finding, a sentence, and the rest.
pub fn section(at: usize, title: String, summary: Option<String>, rest: Html) -> Html {
    let (anchor, name) = page::SECTION_LIST[at];
    let id = format!("{anchor}-title");
    html! {
        <section class="card" id={anchor} tabindex="-1" aria-labelledby={id.clone()}>
            <p class="card__name">{ name }</p>
            <h2 class="card__title" {id}>{ title }</h2>
            if let Some(summary) = summary {
                <p class="card__summary">{ summary }</p>
            }
            { rest }
        </section>
    }
}

/// Sentences under a figure, in an element of their own: where their number changes, nothing beside them is drawn anew,
/// and a field keeps its focus.
pub fn notes(notes: Vec<String>) -> Html {
    html! { <div>{ for notes.into_iter().map(|note| html! { <p class="card__note">{ note }</p> }) }</div> }
}

/// A figure's numbers, one press away.
pub fn numbers(table: &Table) -> Html {
    let Table { caption, columns, rows } = table;
    let row = |cells: &Vec<String>| {
        let (name, values) = cells.split_first().map_or(("", &[][..]), |(name, values)| (name.as_str(), values));
        html! {
            <tr>
                <th scope="row">{ name.to_owned() }</th>
                { for values.iter().map(|value| html! { <td>{ value.clone() }</td> }) }
            </tr>
        }
    };
    html! {
        <details class="numbers">
            <summary class="numbers__open">{ page::AS_TABLE }</summary>
            // A wide table scrolls by itself; with the keyboard too, so it takes the focus.
            <div class="numbers__scroll" tabindex="0" role="region" aria-label={caption.clone()}>
                <table class="table">
                    <caption>{ caption.clone() }</caption>
                    <thead><tr>{ for columns.iter().map(|name| html! { <th scope="col">{ name.clone() }</th> }) }</tr></thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
