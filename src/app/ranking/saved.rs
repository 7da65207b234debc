use super::{RankingView, found};
use crate::app::files::{Files, figure, table};
use crate::app::shown::Shown;
use crate::chart::Table;
use crate::model::compare::InPlace;
use crate::words::section::Section;
use crate::words::{files, ranking};
use std::rc::Rc;
use yew::prelude::*;

/// The button that saves the places as they are filtered, searched and sorted.
pub fn saved(shown: &Rc<Shown>, view: &RankingView, title: &str, summary: &str) -> Html {
    let figure = figure(Section::Places, &shown.profile, title, summary);
    let (shown, view) = (shown.clone(), view.clone());
    let offer = table(files::PLACES, figure, Rc::new(move || as_table(&shown, &view)));
    html! { <Files offers={vec![offer]} /> }
}

fn as_table(shown: &Shown, view: &RankingView) -> Table {
    let everywhere = shown.everywhere();
    let (order, found) = found(view, everywhere);
    let found: Vec<(usize, &InPlace)> = found.into_iter().map(|rank| (rank + 1, &everywhere[order[rank]])).collect();
    ranking::table(&shown.profile, &shown.answer.here, &found)
}
