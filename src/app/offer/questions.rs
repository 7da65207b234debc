//! What is asked about an offer; of the second only where it is opened.

use super::super::fields::choice::choice;
use super::super::fields::described::described;
use super::super::fields::place::PlaceField;
use super::super::shown::Shown;
use super::super::state::Change;
use crate::model::profile::{Offer, OfferAnswer, OfferName, Per};
use crate::words::offer::{self as words, fields};
use yew::prelude::*;

/// The fields of an offer.
pub fn questions(name: OfferName, shown: &Shown, on_change: &Callback<Change>) -> Html {
    let offer = shown.profile.offers.named(name);
    let asked = asked(name, &offer, shown, on_change);
    match name {
        OfferName::A => asked,
        OfferName::B => {
            html! {
                // What a link tells of a second offer stands open.
                <details class="offers__second" open={offer != Offer::default()}>
                    <summary class="numbers__open">{ words::SECOND }</summary>
                    { asked }
                </details>
            }
        }
    }
}

fn asked(name: OfferName, offer: &Offer, shown: &Shown, on_change: &Callback<Change>) -> Html {
    let to = move |answer| Change::Offer(name, answer);
    let answer = on_change.reform(to);
    let field = |field| described(field, to, shown.replaced, on_change);
    let [pay, hours] = fields::pay(name, offer);
    let place = offer.place.unwrap_or(shown.profile.place);
    html! {
        <>
            <div class="training offers__fields">
                { field(pay) }
                { choice(fields::id(name, ["offer-per", "offer-b-per"]), fields::PER, &Per::ALL, offer.per, fields::per, answer.reform(OfferAnswer::Per)) }
                { field(hours) }
                <PlaceField key={shown.replaced} id={fields::id(name, ["offer-place", "offer-b-place"])} label={fields::PLACE} hint={fields::PLACE_HINT}
                    chosen={place} on_choose={answer.reform(|place| OfferAnswer::Place(Some(place)))} />
            </div>
            <details class="offers__more">
                <summary class="numbers__open">{ words::MORE }</summary>
                <div class="training">{ for fields::benefits(name, offer).into_iter().map(field) }</div>
            </details>
            if *offer != Offer::default() {
                <button type="button" class="button" onclick={on_change.reform(move |_| Change::ClearOffer(name))}>{ fields::CLEAR }</button>
            }
        </>
    }
}
