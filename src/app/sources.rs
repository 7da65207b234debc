//! Where every number comes from and how it is worked out, what is assumed, what is not known.

use super::card::section;
use super::jump;
use crate::model::constants::Constants;
use crate::words::method::{self, Constant, ConstantTable, Figure, MethodLine};
use crate::words::page;
use crate::words::section::Section;
use crate::words::sources::{Entry, LIMITS, Source, entries};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The section. It depends on no answer, so it is drawn once, and its folded parts once more when they are made.
#[component]
pub fn Sources() -> Html {
    // Where nothing can be pressed, as in a page that is rendered to text, they are there from the start.
    let made = use_state(|| !cfg!(target_arch = "wasm32"));
    {
        let made = made.clone();
        use_effect_with((), move |()| {
            // In a task of their own, as they are hundreds of elements.
            let later = Timeout::new(0, move || made.set(true));
            move || drop(later)
        });
    }
    let constants = Constants::published();
    let rest = html! {
        <div class="sources">
            <h3>{ method::TABLES }</h3>
            { for entries().iter().map(entry) }
            { folded(method::FIGURES, *made, || Figure::ALL.into_iter().map(figure).collect()) }
            { folded(method::CONSTANTS, *made, || table(&method::constants(constants))) }
            { folded(method::UNUSED, *made, || list(method::unused(constants))) }
            <div class="sources__entry" id={Source::Assumptions.anchor()} tabindex="-1">
                <h3>{ page::ASSUMPTIONS }</h3>
                { list(method::assumptions()) }
            </div>
            <div class="sources__entry">
                <h3>{ page::LIMITS }</h3>
                { list(LIMITS.map(str::to_owned).to_vec()) }
            </div>
        </div>
    };
    section(Section::Sources, page::SOURCES_TITLE.to_owned(), None, vec![rest])
}

/// One press away.
fn folded(title: &'static str, made: bool, what: impl FnOnce() -> Html) -> Html {
    html! {
        <details class="method">
            <summary class="method__open"><h3>{ title }</h3></summary>
            if made {
                { what() }
            }
        </details>
    }
}

fn list(texts: Vec<String>) -> Html {
    html! { <ul>{ for texts.into_iter().map(|text| html! { <li>{ text }</li> }) }</ul> }
}

fn entry(entry: &Entry) -> Html {
    html! {
        <div class="sources__entry" id={entry.source.anchor()} tabindex="-1">
            <h4>{ entry.publisher }</h4>
            <p><b>{ entry.table }</b>{ ", " }{ entry.vintage }</p>
            <p>{ entry.done.clone() }</p>
            if let Some(address) = entry.address {
                <p><a href={address} rel="noreferrer">{ address }</a></p>
            }
        </div>
    }
}

fn figure(figure: Figure) -> Html {
    let told = figure.explanation();
    let link = |line: &MethodLine| jump::source(&line.anchor(), line.name());
    html! {
        <div class="sources__entry" id={told.anchor} tabindex="-1">
            <h4>{ told.name }</h4>
            <p>{ told.formula }</p>
            <p class="card__sources">{ method::MADE_OF }{ for told.made_of.iter().map(link) }</p>
        </div>
    }
}

/// The roles stand there because a narrow page lays the cells out as blocks, which some browsers take for no table.
fn table(tables: &[ConstantTable]) -> Html {
    let heading = |name: &&'static str| html! { <th scope="col" role="columnheader">{ *name }</th> };
    html! {
        <table class="constants" role="table">
            <caption>{ method::CAPTION }</caption>
            <thead role="rowgroup"><tr role="row">{ for method::HEADINGS.iter().map(heading) }</tr></thead>
            { for tables.iter().map(group) }
        </table>
    }
}

fn group(table: &ConstantTable) -> Html {
    let (anchor, name) = table.group.anchor_and_name();
    html! {
        <tbody role="rowgroup">
            <tr class="constants__group" id={anchor} tabindex="-1" role="row"><th colspan="4" scope="rowgroup" role="rowheader">{ name }</th></tr>
            { for table.lines.iter().map(constant) }
        </tbody>
    }
}

fn constant(line: &Constant) -> Html {
    html! {
        <tr class="constants__line" id={line.anchor.clone()} tabindex="-1" role="row">
            <th scope="row" role="rowheader">
                { line.name.clone() }
                if line.assumed {
                    <span class="constants__assumed">{ method::ASSUMED }</span>
                }
            </th>
            <td role="cell">{ line.value.clone() }</td>
            <td role="cell">{ line.formula }</td>
            <td role="cell">
                if line.rows.is_empty() { { method::NOT_GUIDE } } else { { list(line.rows.clone()) } }
            </td>
        </tr>
    }
}
