//! What cards leave to the page: fields, and what has a state of its own.

use super::brief::BriefSheet;
use super::fields::choice::choice;
use super::fields::housing::housing_slider;
use super::fields::place::PlaceField;
use super::fields::question::{field, field_showing, one_of};
use super::offer::questions;
use super::shown::SectionProps;
use super::state::Change;
use crate::cards::Slot;
use crate::model::profile::{Filing, Found};
use crate::model::student::Student;
use crate::question::{Field, Key, Question};
use crate::words::page;
use crate::words::question::words as words_of;
use yew::prelude::*;

/// The slots of sections without a state of their own.
pub fn fill(slot: Slot, with: &SectionProps) -> Html {
    match slot {
        Slot::Household => household(with),
        Slot::AddPlace => add_place(with),
        Slot::TrainingFields => training_fields(with),
        Slot::Offer(name) => questions(name, with),
        Slot::Brief => html! { <BriefSheet with={with.clone()} /> },
        // It is drawn where it stands.
        Slot::LocalTax => html! {},
        Slot::PlacePair | Slot::Map(_) | Slot::Ranking | Slot::PlanSettings | Slot::Plans => html! {},
    }
}

fn household(SectionProps { answers, on_change, .. }: &SectionProps) -> Html {
    let profile = &answers.profile;
    let file = on_change.reform(|filing: Filing| Change::answer(Question::Filing, filing));
    html! {
        <div class="household">
            { choice("filing-here", words_of(Question::Filing).label, &Filing::ALL, profile.filing, Filing::name, file) }
            { housing_slider(profile.housing, on_change) }
        </div>
    }
}

fn add_place(SectionProps { replaced, on_change, .. }: &SectionProps) -> Html {
    html! { <PlaceField key={*replaced} id="compare" label={page::ADD_PLACE} on_choose={on_change.reform(|found: Found| Change::Compare(found.place))} /> }
}

fn training_fields(SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let (profile, case) = (&answers.profile, answers.training());
    let [certification, route] = [Question::Training, Question::TrainingRoute].map(Key::person);
    // The way to the first job only of those who have none as a coder.
    let asked = |question: &&Question| **question != Question::TrainingSearch || case.student != Student::Coder;
    let typed = |question: &Question| field(Key::person(*question), profile, *replaced, on_change);
    let routes = case.certification.row().routes.iter().map(|route| (*route as usize, route.name()));
    html! {
        <div class="training">
            { field_showing(certification, case.certification.value(), profile, *replaced, on_change) }
            if let Some(counted) = case.route {
                { one_of(route, routes, &counted.value(), on_change) }
            }
            // A list of its own, so that one more field leaves the others as they are.
            <>{ for Question::TRAINING_FIELDS.iter().filter(asked).map(typed) }</>
        </div>
    }
}
