//! The answer that stays in view, with the way to the form on a narrow page and the list of views.

use super::jump;
use super::shown::SectionProps;
use super::state::Change;
use super::views::view_list;
use crate::question::View;
use crate::words::anchors::{ANSWER, FORM};
use crate::words::method::Figure;
use crate::words::{answers as who, headline, money, page};
use yew::prelude::*;

/// What it needs.
#[derive(Clone)]
pub struct HeroProps {
    /// What every section needs.
    pub with: SectionProps,
    /// The view that is shown.
    pub view: View,
    /// Whether the form is open.
    pub open: bool,
    /// Opens and closes it.
    pub toggle: Callback<MouseEvent>,
}

/// The answer, always there.
pub fn hero(HeroProps { with, view, open, toggle }: &HeroProps) -> Html {
    let SectionProps { answers, on_change, .. } = with;
    let profile = &answers.profile;
    let headline = headline::headline(profile, &answers.here);
    // While steps are tried, what was there before stands where "about" does, so that nothing moves.
    let before = answers.before().map(|before| page::was(&money::about(before.here.pay())));
    let take_back = on_change.reform(|_| Change::TakeBack);
    html! {
        <section class="hero" id={ANSWER} tabindex="-1" aria-label={page::ANSWER}>
            <div class="hero__answer">
                <p class="hero__figure">
                    <span class={if before.is_some() { "hero__about" } else { "hero__about unseen-narrow" }}>{ before.clone().unwrap_or(page::ABOUT.to_owned()) }</span>
                    { " " }
                    <strong class="hero__amount">{ jump::amount(Figure::Estimate.anchor(), headline.amount) }</strong>
                    { " " }
                    <span class="hero__unit">{ headline.unit }</span>
                </p>
                <p class="hero__range">
                    { page::MOST_EARN }{ " " }{ jump::amount(Figure::Range.anchor(), headline.short_range) }
                    if before.is_some() {
                        { " " }<button type="button" class="link" onclick={take_back}>{ page::TAKE_BACK }</button>
                    }
                </p>
            </div>
            <div class="hero__who">
                <p class="hero__summary">{ who::summary(profile) }</p>
                <button type="button" class="button" aria-expanded={open.to_string()} aria-controls={FORM} onclick={toggle.clone()}>
                    { if *open { page::DONE } else { page::CHANGE } }
                </button>
            </div>
            { view_list(*view) }
        </section>
    }
}
