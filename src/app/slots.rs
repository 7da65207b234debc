//! What cards leave to the page: fields, and what has a state of its own.

use super::brief::BriefSheet;
use super::fields::choice::choice;
use super::fields::described::described;
use super::fields::housing::housing_slider;
use super::fields::place::PlaceField;
use super::form::FILINGS;
use super::offer::questions;
use super::shown::SectionProps;
use super::state::Change;
use crate::cards::Slot;
use crate::model::constants::Constants;
use crate::model::profile::{Certification, TrainingAnswer};
use crate::model::route::Route;
use crate::words::training::{self, fields};
use crate::words::{answers as who, form, page};
use yew::prelude::*;

/// The slots of sections without a state of their own.
pub fn fill(slot: Slot, with: &SectionProps) -> Html {
    match slot {
        Slot::Household => household(with),
        Slot::AddPlace => add_place(with),
        Slot::TrainingFields => training_fields(with),
        Slot::Offer(name) => questions(name, with),
        Slot::Brief => html! { <BriefSheet with={with.clone()} /> },
        Slot::PlacePair | Slot::Map(_) | Slot::Ranking | Slot::PlanSettings | Slot::Plans => html! {},
    }
}

fn household(SectionProps { answers, on_change, .. }: &SectionProps) -> Html {
    let profile = &answers.profile;
    html! {
        <div class="household">
            { choice("filing-here", form::FILING, &FILINGS, profile.filing, who::filing, on_change.reform(Change::Filing)) }
            { housing_slider(profile.housing, on_change) }
        </div>
    }
}

fn add_place(SectionProps { replaced, on_change, .. }: &SectionProps) -> Html {
    html! { <PlaceField key={*replaced} id="compare" label={page::ADD_PLACE} on_choose={on_change.reform(Change::Compare)} /> }
}

fn training_fields(SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let asked = answers.training();
    let answer = on_change.reform(Change::Training);
    let fields = fields(Constants::published(), &answers.profile, asked);
    html! {
        <div class="training">
            { choice("train", training::CERTIFICATION, &Certification::ALL, asked.certification, who::certification, answer.reform(TrainingAnswer::Certification)) }
            if let Some(route) = asked.route {
                { choice("train-route", training::ROUTE, Route::toward(asked.certification), route, training::route, answer.reform(TrainingAnswer::Route)) }
            }
            // A list of its own, so that one more field leaves the others as they are.
            <>{ for fields.into_iter().map(|field| described(field, Change::Training, *replaced, on_change)) }</>
        </div>
    }
}
