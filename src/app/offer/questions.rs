//! What is asked about an offer; of the second only where it is opened.

use super::super::fields::choice::choice;
use super::super::fields::described::described;
use super::super::fields::place::PlaceField;
use super::super::shown::SectionProps;
use super::super::state::Change;
use crate::model::profile::{Offer, OfferAnswer, OfferName, Per};
use crate::words::offer::{self as words, fields};
use web_sys::Element;
use yew::prelude::*;

/// The fields of an offer.
pub fn questions(name: OfferName, with: &SectionProps) -> Html {
    let offer = with.answers.profile.offers.named(name);
    let asked = asked(name, &offer, with);
    match name {
        OfferName::A => asked,
        OfferName::B => html! { <Second key={with.replaced} told={offer != Offer::default()}>{ asked }</Second> },
    }
}

#[derive(PartialEq, Properties)]
struct SecondProps {
    /// Whether there is anything in it.
    told: bool,
    children: Html,
}

/// What a link tells of a second offer stands open; from then on it is as the person leaves it.
#[component]
fn Second(props: &SecondProps) -> Html {
    let open = use_state_eq(|| props.told);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| open.set(event.target_unchecked_into::<Element>().has_attribute("open")))
    };
    html! {
        <details class="offers__second" open={*open} {ontoggle}>
            <summary class="numbers__open">{ words::SECOND }</summary>
            { props.children.clone() }
        </details>
    }
}

fn asked(name: OfferName, offer: &Offer, SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let to = move |answer| Change::Offer(name, answer);
    let answer = on_change.reform(to);
    let field = |field| described(field, to, *replaced, on_change);
    let [pay, hours] = fields::pay(name, offer);
    let place = offer.place.unwrap_or(answers.profile.place);
    html! {
        <>
            <div class="training offers__fields">
                { field(pay) }
                { choice(fields::id(name, ["offer-per", "offer-b-per"]), fields::PER, &Per::ALL, offer.per, fields::per, answer.reform(OfferAnswer::Per)) }
                { field(hours) }
                <PlaceField key={*replaced} id={fields::id(name, ["offer-place", "offer-b-place"])} label={fields::PLACE} hint={fields::PLACE_HINT}
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
