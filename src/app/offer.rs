//! What is asked about an offer; of the second only where it is opened.

use super::fields::question::{field, field_showing};
use super::shown::SectionProps;
use super::state::Change;
use crate::model::profile::{Offer, OfferName};
use crate::question::{Field, Key, Question};
use crate::words::offer as words;
use web_sys::Element;
use yew::prelude::*;

/// What is asked first.
const PAY: [Question; 5] =
    [Question::OfferKind, Question::Offer, Question::OfferPer, Question::OfferHours, Question::OfferCharts];

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
    let profile = &answers.profile;
    let asked = |question: &Question| field(Key::offer(name, *question), profile, *replaced, on_change);
    let fits = |question: &&Question| question.is_asked_about(offer);
    // Until another place is told the work is where the person is.
    let place = offer.place.unwrap_or(profile.place).value();
    html! {
        <>
            <div class="training offers__fields">
                { for PAY.iter().filter(fits).map(asked) }
                { field_showing(Key::offer(name, Question::OfferPlace), place, profile, *replaced, on_change) }
                { asked(&Question::OfferLocal) }
            </div>
            <details class="offers__more">
                <summary class="numbers__open">{ words::MORE }</summary>
                <div class="training">{ for Question::TERMS.iter().chain(&Question::BENEFITS).filter(fits).map(asked) }</div>
            </details>
            if *offer != Offer::default() {
                <button type="button" class="button" onclick={on_change.reform(move |_| Change::ClearOffer(name))}>{ words::CLEAR }</button>
            }
        </>
    }
}
