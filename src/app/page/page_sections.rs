//! The views of the page with their sections, in their order.

use crate::app::arrival::progress::FIRST;
use crate::app::arrival::{Arrival, section};
use crate::app::card::FirstCard;
use crate::app::late;
use crate::app::sections_shown::SectionsShown;
use crate::app::views::{view, ways_in};
use crate::question::View;
use crate::words::section::Section;
use yew::prelude::*;

/// How much of the page is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Extent {
    /// All of it.
    #[default]
    Whole,
    /// The sections of the view that is shown: rendered ahead for a page of which the rest comes alive.
    Shown,
}

/// What sections are drawn with.
pub struct PageSections<'a> {
    /// How they come alive.
    pub arrival: &'a Arrival,
    /// The view that is shown.
    pub view: View,
    /// What each of them shows.
    pub shown: &'a SectionsShown,
    /// Leads to the form who has said nothing yet.
    pub to_form: Option<Callback<MouseEvent>>,
}

impl PageSections<'_> {
    /// The views, each with its sections of an extent.
    pub fn all(&self, extent: Extent) -> Html {
        View::ALL.into_iter().map(|of| view(of, of == self.view, self.sections(of, extent))).collect()
    }

    fn sections(&self, view: View, extent: Extent) -> Html {
        let drawn = |of: &Section| of.row().view == view && (extent == Extent::Whole || view == self.view);
        let ways = self.to_form.clone().filter(|_| view == View::Pay).map(ways_in);
        let sections = Section::ALL.into_iter().filter(drawn).map(|of| self.section(of));
        html! { <>{ ways }<>{ for sections }</></> }
    }

    fn section(&self, of: Section) -> Html {
        let with = self.shown.props_for(of).clone();
        if FIRST.has(of) {
            return section(self.arrival, of, move || html! { <FirstCard section={of} with={with.clone()} /> });
        }
        section(self.arrival, of, move || late::code().map_or_else(Html::default, |code| (code.section)(of, &with)))
    }
}
