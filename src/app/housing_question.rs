//! "Housing": how far it decides between two places that someone may choose.

use super::card::draw_folded;
use super::fields::choice::select;
use super::shown::SectionProps;
use crate::cards::housing::{PlacePair, card};
use crate::model::profile::Place;
use crate::words::{page, places};
use std::rc::Rc;
use yew::prelude::*;

/// The section.
#[component]
pub fn HousingQuestion(props: &SectionProps) -> Html {
    let chosen = use_state(|| [None::<Place>; 2]);
    let pair = Rc::new(PlacePair::choose(&props.answers, *chosen));
    draw_folded(
        card(&props.answers, &pair),
        props,
        Rc::new(move |_| {
            let choice = |which, id, label| choice(which, id, label, &pair, &chosen);
            html! {
                <div class="two">
                    { choice(0, "first-place", page::FIRST_PLACE) }
                    { choice(1, "second-place", page::SECOND_PLACE) }
                </div>
            }
        }),
    )
}

fn choice(
    which: usize,
    id: &'static str,
    label: &'static str,
    pair: &Rc<PlacePair>,
    chosen: &UseStateHandle<[Option<Place>; 2]>,
) -> Html {
    let options = pair.places.iter().enumerate();
    let options = options.map(|(at, there)| (places::label(there.place).into(), at == pair.at[which])).collect();
    let (pair, chosen) = (pair.clone(), chosen.clone());
    select(id, label, options, Callback::from(move |at: usize| chosen.set(pair.with(which, at))))
}
