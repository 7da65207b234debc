//! "Over time": pay by year of experience.

use super::figure::{numbers, section};
use super::files;
use super::plot::PlotView;
use super::shown::Shown;
use super::state::Change;
use crate::export::svg;
use crate::model::answer::Career;
use crate::model::constants::Constants;
use crate::words::section::Section;
use crate::words::{career as words, page};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn career_section(Shown { profile, .. }: &Shown, _: &Callback<Change>) -> Html {
    let (profile, career) = (profile.clone(), Career::compute(Constants::published(), profile));
    let figure = words::figure(&profile, &career);
    let files = files::figure(Section::Time, &profile, &figure.title, &figure.summary);
    let plot = Rc::new(figure.plot);
    let rest = html! {
        <>
            <PlotView plot={plot.clone()} scrub={page::YEAR_SHOWN} />
            { numbers(files, move || words::table(&profile, &career), Some(Rc::new(move || svg::plot(&plot)))) }
        </>
    };
    section(Section::Time, figure.title, Some(figure.summary), rest)
}
