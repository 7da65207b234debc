//! A table whose columns are to be compared: where it is narrow each row is a card, which tells of every value what it is.

use crate::app::element::{said, text};
use crate::chart::{Column, Row, Table};
use yew::prelude::*;

/// The table. Some browsers forget what a table is once its rows are no longer drawn as such, so every part says it.
pub fn beside(Table { caption, columns, rows, .. }: &Table) -> Html {
    let heading = |column: &Column| html! { <th scope="col" role="columnheader">{ column.name.clone() }</th> };
    html! {
        <div class="numbers__scroll beside" tabindex="0" role="region" aria-label={caption.clone()}>
            <table class="table" role="table">
                { said("caption", "", caption.clone()) }
                <thead role="rowgroup"><tr role="row">{ for columns.iter().map(heading) }</tr></thead>
                <tbody role="rowgroup">{ for rows.iter().map(|one| row(columns, one)) }</tbody>
            </table>
        </div>
    }
}

fn row(columns: &[Column], Row { cells, how }: &Row) -> Html {
    let cell = |(value, column): (&String, &Column)| {
        html! { <td role="cell" data-how={column.how} data-of={column.name.clone()}>{ text(value.clone()) }</td> }
    };
    let name = cells.first().cloned();
    html! {
        <tr role="row" data-how={*how}>
            <th scope="row" role="rowheader">{ name }</th>
            { for cells.iter().zip(columns).skip(1).map(cell) }
        </tr>
    }
}
