//! "Over time": pay by year of experience.

use super::figure::{numbers, section};
use super::plot::PlotView;
use super::shown::Shown;
use super::state::Change;
use crate::model::answer::Career;
use crate::model::constants::Constants;
use crate::words::page::Section;
use crate::words::{career as words, page};
use yew::prelude::*;

/// The section.
pub fn career_section(Shown { profile, .. }: &Shown, _: &Callback<Change>) -> Html {
    let (profile, career) = (profile.clone(), Career::of(Constants::published(), profile));
    let figure = words::figure(&profile, &career);
    let rest = html! {
        <>
            <PlotView plot={figure.plot} scrub={page::YEAR_SHOWN} />
            { numbers(move || words::table(&profile, &career)) }
        </>
    };
    section(Section::Time, figure.title, Some(figure.summary), rest)
}
