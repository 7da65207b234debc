use super::View;
use crate::app::files::{Files, figure, table};
use crate::app::shown::Shown;
use crate::chart::Table;
use crate::model::compare::InPlace;
use crate::model::ranking::ranked;
use crate::words::section::Section;
use crate::words::{files, places, ranking};
use std::rc::Rc;
use yew::prelude::*;

/// The button that saves the places as they are filtered, searched and sorted.
pub fn saved(shown: &Rc<Shown>, view: &View, title: &str, summary: &str) -> Html {
    let figure = figure(Section::Places, &shown.profile, title, summary);
    let (shown, view) = (shown.clone(), view.clone());
    let offer = table(files::PLACES, figure, Rc::new(move || found(&shown, &view)));
    html! { <Files offers={vec![offer]} /> }
}

fn found(shown: &Shown, view: &View) -> Table {
    let everywhere = shown.everywhere();
    let wanted = places::words(&view.find);
    let order = ranked(everywhere, &view.filter, view.by, view.reversed);
    let all = order.iter().enumerate().map(|(rank, at)| (rank + 1, &everywhere[*at]));
    let found: Vec<(usize, &InPlace)> = all.filter(|(_, there)| places::fits(there.place, &wanted)).collect();
    ranking::table(&shown.profile, &shown.answer.here, &found)
}
