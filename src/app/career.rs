//! "Over time": pay by year of experience.

use super::figure::{numbers, section};
use super::files;
use super::plot::PlotView;
use super::shown::SectionProps;
use crate::export::svg;
use crate::words::section::Section;
use crate::words::{career as words, page};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn career_section(SectionProps { answers, .. }: &SectionProps) -> Html {
    let answers = answers.clone();
    let figure = words::figure(&answers.profile, answers.career());
    let files = files::figure(Section::Time, &answers, &figure.title, &figure.summary);
    let plot = Rc::new(figure.plot);
    let rest = html! {
        <>
            <PlotView plot={plot.clone()} scrub={page::YEAR_SHOWN} />
            { numbers(files, move || words::table(&answers.profile, answers.career()), Some(Rc::new(move || svg::plot(&plot)))) }
        </>
    };
    section(Section::Time, figure.title, Some(figure.summary), rest)
}
