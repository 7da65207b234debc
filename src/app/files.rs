//! The kinds of file that something may be saved as, each a button. A file is made only once it is pressed for.

use super::address;
use super::save::{self, Kind};
use crate::answers::Answers;
use crate::chart::Table;
use crate::export::csv::csv;
use crate::export::svg::{Drawing, svg};
use crate::export::{About, name};
use crate::link;
use crate::words::section::Section;
use crate::words::{answers as who, figures, files};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What the files of a figure say beside its numbers.
#[derive(Clone)]
pub struct FigureFile {
    /// What its files are called after.
    what: &'static str,
    section: Section,
    answers: Rc<Answers>,
    title: String,
    summary: String,
}

/// The figure of a section and the person it is of, with its finding and what it shows.
pub fn figure(section: Section, answers: &Rc<Answers>, title: &str, summary: &str) -> FigureFile {
    FigureFile {
        what: section.named().1,
        section,
        answers: answers.clone(),
        title: title.to_owned(),
        summary: summary.to_owned(),
    }
}

impl FigureFile {
    /// The same under a name of its own, where a section has several.
    pub fn named(self, what: &'static str) -> FigureFile {
        FigureFile { what, ..self }
    }

    fn about(&self) -> About {
        About {
            what: self.what,
            title: self.title.clone(),
            summary: self.summary.clone(),
            who: who::summary(&self.answers.profile),
            sources: figures::sources(
                self.section,
                figures::surveyed(self.answers.profile.basis, self.answers.here.estimate.factors.locality),
            ),
            link: address::whole(&link::write(&self.answers.profile)),
            made: save::today(),
        }
    }
}

/// A kind of file on offer: its button, what it is called, and what makes its text.
#[derive(Clone)]
pub struct FileOffer {
    text: [&'static str; 2],
    kind: Kind,
    what: &'static str,
    make: Make,
}

/// Makes the text of a file; what the browser refused where it could not be made.
type Make = Rc<dyn Fn() -> Result<String, JsValue>>;

/// A file called after `what` it holds.
pub fn offer(text: [&'static str; 2], kind: Kind, what: &'static str, make: Make) -> FileOffer {
    FileOffer { text, kind, what, make }
}

/// A table as CSV.
pub fn table(text: [&'static str; 2], figure: FigureFile, table: Rc<dyn Fn() -> Table>) -> FileOffer {
    let what = figure.what;
    offer(text, Kind::Csv, what, Rc::new(move || Ok(csv(&figure.about(), &table()))))
}

/// A chart as SVG and as PNG.
pub fn chart(figure: FigureFile, drawing: Rc<dyn Fn() -> Drawing>) -> [FileOffer; 2] {
    let what = figure.what;
    let make: Make = Rc::new(move || Ok(svg(&figure.about(), &drawing())));
    [offer(files::SVG, Kind::Svg, what, make.clone()), offer(files::PNG, Kind::Png, what, make)]
}

/// What it needs.
#[derive(Properties)]
pub struct FilesProps {
    /// The kinds, in their order.
    pub offers: Vec<FileOffer>,
}

/// What makes a file is made anew for every answer.
impl PartialEq for FilesProps {
    fn eq(&self, _: &FilesProps) -> bool {
        false
    }
}

/// The buttons, and what went wrong.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let told = use_state_eq(|| "");
    let button = |offer: &FileOffer| {
        let [text, name] = offer.text;
        let onclick = save_it(offer.clone(), told.clone());
        html! { <button type="button" class="link files__save" aria-label={name} {onclick}>{ text }</button> }
    };
    html! {
        <p class="files">
            { files::SAVE_AS }
            { for props.offers.iter().map(button) }
            <span role="status">{ *told }</span>
        </p>
    }
}

fn save_it(offer: FileOffer, told: UseStateHandle<&'static str>) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| {
        let FileOffer { kind, what, make, .. } = offer.clone();
        let told = told.clone();
        spawn_local(async move {
            let name = name::file(what, &save::today(), kind.ending());
            let saved = match make() {
                Ok(text) => save::save(&name, kind, &text).await,
                Err(refused) => Err(refused),
            };
            told.set(match (saved, kind) {
                (Ok(()), _) => "",
                (Err(_), Kind::Png) => files::NO_PICTURE,
                (Err(_), Kind::Csv | Kind::Json | Kind::Svg) => files::REFUSED,
            });
        });
    })
}
