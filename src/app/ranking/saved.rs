use super::{RankingView, found};
use crate::answers::Answers;
use crate::app::files::{Files, figure, table};
use crate::chart::Table;
use crate::model::compare::InPlace;
use crate::words::section::Section;
use crate::words::{files, ranking};
use std::rc::Rc;
use yew::prelude::*;

/// The button that saves the places as they are filtered, searched and sorted.
pub fn saved(answers: &Rc<Answers>, view: &RankingView, title: &str, summary: &str) -> Html {
    let figure = figure(Section::Places, answers, title, summary);
    let (answers, view) = (answers.clone(), view.clone());
    let offer = table(files::PLACES, figure, Rc::new(move || as_table(&answers, &view)));
    html! { <Files offers={vec![offer]} /> }
}

fn as_table(answers: &Answers, view: &RankingView) -> Table {
    let everywhere = answers.everywhere();
    let (order, found) = found(view, everywhere);
    let found: Vec<(usize, &InPlace)> = found.into_iter().map(|rank| (rank + 1, &everywhere[order[rank]])).collect();
    ranking::table(&answers.profile, &answers.here, &found)
}
