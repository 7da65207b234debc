//! The views of the page with their sections, in their order.

use crate::app::arrival::progress::FIRST;
use crate::app::arrival::{Arrival, section};
use crate::app::card::CardView;
use crate::app::housing_question::HousingQuestion;
use crate::app::plans::PlansSection;
use crate::app::ranking::Ranking;
use crate::app::sections_shown::SectionsShown;
use crate::app::shown::SectionProps;
use crate::app::sources::Sources;
use crate::app::state_map::StateMap;
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
    /// All sections, without the long lists that are folded away: rendered ahead for the first page.
    Folded,
    /// The first two sections: rendered ahead for a page of which the rest comes alive.
    First,
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
        let drawn = |of: &Section| of.row().view == view && (extent != Extent::First || FIRST.has(*of));
        let ways = self.to_form.clone().filter(|_| view == View::Pay).map(ways_in);
        let sections = Section::ALL.into_iter().filter(drawn).map(|of| self.section(of, extent == Extent::Folded));
        html! { <>{ ways }<>{ for sections }</></> }
    }

    fn section(&self, of: Section, folded: bool) -> Html {
        match of {
            Section::Housing => self.component::<HousingQuestion>(of),
            Section::Map => self.component::<StateMap>(of),
            Section::Places => self.component::<Ranking>(of),
            Section::Plans => self.component::<PlansSection>(of),
            Section::Sources => section(self.arrival, of, move || html! { <Sources {folded} /> }),
            _ => self.card(of),
        }
    }

    /// A section without a state of its own.
    fn card(&self, of: Section) -> Html {
        let with = self.shown.props_for(of).clone();
        section(self.arrival, of, move || html! { <CardView section={of} with={with.clone()} /> })
    }

    /// A section with a state of its own.
    fn component<C: BaseComponent<Properties = SectionProps>>(&self, of: Section) -> Html {
        let with = self.shown.props_for(of).clone();
        section(self.arrival, of, move || html! { <C ..with.clone() /> })
    }
}
