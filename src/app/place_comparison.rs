//! "Where": places side by side.

use super::fields::place::PlaceField;
use super::figure::{numbers, section};
use super::jump;
use super::state::{Change, State};
use super::style::{left, width};
use crate::model::answer::{Answer, ComparedPlace, compared};
use crate::model::compare::examples;
use crate::model::constants::Constants;
use crate::model::profile::{Compared, Profile};
use crate::words::comparison::{Pair, comparison};
use crate::words::page;
use crate::words::sources::Source;
use yew::prelude::*;

/// The section.
pub fn place_comparison(state: &State, answer: &Answer, on_change: &Callback<Change>) -> Html {
    let profile = &state.profile;
    let chosen = answer.compared.iter().any(|other| other.there.place != profile.place);
    let shown = if chosen { answer.compared.clone() } else { example_places(profile, answer) };
    let figure = comparison(profile, &answer.here, &shown);
    let rest = html! {
        <>
            <p class="card__sources">{ for figure.sources.iter().map(source) }</p>
            if profile.compared.as_slice().len() < Compared::MOST {
                <PlaceField key={state.replaced} id="compare" label={page::ADD_PLACE} on_choose={on_change.reform(Change::Compare)} />
            } else {
                <p class="card__note">{ page::PLACES_FULL }</p>
            }
            if !chosen {
                <p class="card__note">{ page::EXAMPLES }</p>
            }
            <ul class="pairs">{ for figure.pairs.iter().map(|pair| row(pair, profile.compared.as_slice().contains(&pair.place), on_change)) }</ul>
            { for figure.notes.into_iter().map(|note| html! { <p class="card__note">{ note }</p> }) }
            { numbers(&figure.table) }
        </>
    };
    section(2, figure.title, Some(figure.summary), rest)
}

fn example_places(profile: &Profile, answer: &Answer) -> Vec<ComparedPlace> {
    let constants = Constants::published();
    compared(constants, profile, &answer.here, examples(constants, profile).as_slice())
}

fn source(source: &Source) -> Html {
    jump::source(source.anchor(), source.short())
}

fn row(pair: &Pair, chosen: bool, on_change: &Callback<Change>) -> Html {
    let place = pair.place;
    let class = if pair.home { "pair pair--home" } else { "pair" };
    html! {
        <li {class} key={place.code()}>
            <span class="pair__name">{ pair.name.clone() }</span>
            if chosen {
                <button type="button" class="pair__out" aria-label={page::leave_out(&pair.name)} onclick={on_change.reform(move |_| Change::LeaveOut(place))}>
                    { "×" }
                </button>
            }
            <span class="pair__line">
                <span class="pair__bar pair__bar--pay" style={width(pair.pay)}></span>
                <span class="pair__text" style={left(pair.pay)}>{ pair.pay_text.clone() }</span>
            </span>
            <span class="pair__line">
                <span class="pair__bar pair__bar--real" style={width(pair.real)}></span>
                <span class="pair__text pair__text--real" style={left(pair.real)}>{ pair.real_text.clone() }</span>
            </span>
            if let Some(note) = pair.note.clone() {
                <span class="pair__equal">{ note }</span>
            }
        </li>
    }
}
