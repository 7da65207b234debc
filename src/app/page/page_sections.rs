//! The sections of the page, in their order.

use crate::app::arrival::{Arrival, section};
use crate::app::career::career_section;
use crate::app::housing_question::HousingQuestion;
use crate::app::next::next_steps;
use crate::app::offer::offer_section;
use crate::app::paths::other_paths;
use crate::app::pay::pay;
use crate::app::place_comparison::place_comparison;
use crate::app::plans::PlansSection;
use crate::app::ranking::Ranking;
use crate::app::sections_shown::SectionsShown;
use crate::app::shown::{Draw, Part, SectionProps};
use crate::app::sources::Sources;
use crate::app::state_map::StateMap;
use crate::app::training::training_section;
use crate::app::why::why;
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
    /// What each of them shows.
    pub shown: &'a SectionsShown,
}

impl PageSections<'_> {
    /// The sections of an extent.
    pub fn all(&self, extent: Extent) -> Html {
        let folded = extent == Extent::Folded;
        html! {
            <>
                { self.part(Section::Pay, pay) }
                { self.part(Section::Why, why) }
                if extent != Extent::First {
                    { self.part(Section::Next, next_steps) }
                    { self.part(Section::Where, place_comparison) }
                    { self.component::<HousingQuestion>(Section::Housing) }
                    { self.component::<StateMap>(Section::Map) }
                    { self.component::<Ranking>(Section::Places) }
                    { self.part(Section::Time, career_section) }
                    { self.component::<PlansSection>(Section::Plans) }
                    { self.part(Section::Training, training_section) }
                    { self.part(Section::Offer, offer_section) }
                    { self.part(Section::Paths, other_paths) }
                    { section(self.arrival, Section::Sources, move || html! { <Sources {folded} /> }) }
                }
            </>
        }
    }

    /// A section without a state of its own.
    fn part(&self, of: Section, draw: fn(&SectionProps) -> Html) -> Html {
        let with = self.shown.props_for(of).clone();
        section(self.arrival, of, move || html! { <Part with={with.clone()} draw={Draw(draw)} /> })
    }

    /// A section with a state of its own.
    fn component<C: BaseComponent<Properties = SectionProps>>(&self, of: Section) -> Html {
        let with = self.shown.props_for(of).clone();
        section(self.arrival, of, move || html! { <C ..with.clone() /> })
    }
}
