//! What comes later: all that is in files of its own. In a browser only what loads such a file may name it.

use super::address;
use super::card::{LaterCard, later_block, numbers};
use super::housing_question::HousingQuestion;
use super::late::{Coming, Later, Opening};
use super::local_tax::{local_field, local_note};
use super::plans::PlansSection;
use super::ranking::Ranking;
use super::save::{self, Kind};
use super::saved::Saved;
use super::shown::SectionProps;
use super::sources::Sources;
use super::state::State;
use super::state_map::StateMap;
use crate::data::{children as children_tables, finding, tables};
use crate::export::csv::csv;
use crate::export::svg::svg;
use crate::export::{About, json, name};
use crate::link;
use crate::model::profile::LocalAnswer;
use crate::words::finding::{MISSING, look};
use crate::words::section::Section;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// What the first file's code calls once it is there.
pub static LATER: Later = Later { section, block: later_block, table: numbers::opened, save: make_and_save };

/// What opens links.
pub static OPENING: Opening = Opening {
    places: tables::places,
    read: State::opened,
    look,
    complete,
    missing: MISSING,
    local_note,
    local_field,
    local_found: LocalAnswer::found,
};

fn complete(tables: &'static [u8]) {
    finding::complete(tables);
}

/// The tables that find places by ZIP codes, cities and nicknames, packed.
pub fn finding() -> &'static [u8] {
    finding::packed()
}

/// The tables of households with children, packed.
pub fn children() -> &'static [u8] {
    children_tables::packed()
}

/// A section that is not among the first.
fn section(of: Section, with: &SectionProps) -> Html {
    let with = with.clone();
    match of {
        Section::Housing => html! { <HousingQuestion ..with /> },
        Section::Map => html! { <StateMap ..with /> },
        Section::Places => html! { <Ranking ..with /> },
        Section::Plans => html! { <PlansSection ..with /> },
        Section::Sources => html! { <Sources /> },
        _ => html! { <LaterCard section={of} {with} /> },
    }
}

/// Makes a file and saves it.
fn make_and_save(saved: Saved, kind: Kind) -> Coming<Result<(), JsValue>> {
    Box::pin(async move {
        let name = name::file(saved.what(), &save::today(), kind.ending());
        save::save(&name, kind, &text(&saved, kind)?).await
    })
}

/// The text of a file; what the browser refused where it could not be made.
fn text(saved: &Saved, kind: Kind) -> Result<String, JsValue> {
    match saved {
        Saved::Figure(answers, numbers) => {
            let about = About::figure(numbers, answers, address::whole, save::today());
            Ok(match &numbers.chart {
                Some(chart) if kind != Kind::Csv => svg(&about, chart),
                _ => csv(&about, &numbers.table(answers)),
            })
        }
        Saved::Everything(answers) => {
            let address = address::whole(&link::write(&answers.profile));
            save::json(&json::everything(answers, &[], address, save::today()))
        }
    }
}
