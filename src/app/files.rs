//! The kinds of file that something may be saved as, each a button. A file is made only once it is pressed for.

use super::address;
use super::save::{self, Kind};
use crate::answers::Answers;
use crate::cards::{Numbers, TableOf};
use crate::export::csv::csv;
use crate::export::svg::svg;
use crate::export::{About, json, name};
use crate::link;
use crate::words::files;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What is saved.
#[derive(Clone)]
pub enum Saved {
    /// A figure of a person.
    Figure(Rc<Answers>, Numbers),
    /// All answers and results.
    Everything(Rc<Answers>),
}

impl Saved {
    /// The kinds of file, each with what its button shows and what it is called.
    fn kinds(&self) -> Vec<(Kind, [&'static str; 2])> {
        match self {
            Saved::Figure(_, Numbers { table: TableOf::Places(_), .. }) => vec![(Kind::Csv, files::PLACES)],
            Saved::Figure(_, Numbers { chart: None, .. }) => vec![(Kind::Csv, files::CSV)],
            Saved::Figure(..) => vec![(Kind::Csv, files::CSV), (Kind::Svg, files::SVG), (Kind::Png, files::PNG)],
            Saved::Everything(_) => vec![(Kind::Json, files::EVERYTHING)],
        }
    }

    /// What the file is called after.
    fn what(&self) -> &'static str {
        match self {
            Saved::Figure(_, numbers) => numbers.what(),
            Saved::Everything(_) => files::EVERYTHING_NAME,
        }
    }

    /// The text of a file; what the browser refused where it could not be made.
    fn text(&self, kind: Kind) -> Result<String, JsValue> {
        match self {
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
}

/// What it needs.
#[derive(Properties)]
pub struct FilesProps {
    /// What is saved.
    pub saved: Saved,
}

/// What is saved is another one for every answer.
impl PartialEq for FilesProps {
    fn eq(&self, _: &FilesProps) -> bool {
        false
    }
}

/// The buttons, and what went wrong.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let told = use_state_eq(|| "");
    let button = |(kind, [text, name]): (Kind, [&'static str; 2])| {
        let onclick = save_it(props.saved.clone(), kind, told.clone());
        html! { <button type="button" class="link files__save" aria-label={name} {onclick}>{ text }</button> }
    };
    html! {
        <p class="files">
            { files::SAVE_AS }
            { for props.saved.kinds().into_iter().map(button) }
            <span role="status">{ *told }</span>
        </p>
    }
}

fn save_it(saved: Saved, kind: Kind, told: UseStateHandle<&'static str>) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| {
        let (saved, told) = (saved.clone(), told.clone());
        spawn_local(async move {
            let name = name::file(saved.what(), &save::today(), kind.ending());
            let done = match saved.text(kind) {
                Ok(text) => save::save(&name, kind, &text).await,
                Err(refused) => Err(refused),
            };
            told.set(match (done, kind) {
                (Ok(()), _) => "",
                (Err(_), Kind::Png) => files::NO_PICTURE,
                (Err(_), Kind::Csv | Kind::Json | Kind::Svg) => files::REFUSED,
            });
        });
    })
}
