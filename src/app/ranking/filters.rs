use super::{RankingState, look};
use crate::app::fields::check::check;
use crate::app::fields::choice::choice;
use crate::app::state::Change;
use crate::cards::ranking::RankingView;
use crate::model::profile::{Kind, Place};
use crate::model::ranking::Filter;
use crate::question::Question;
use crate::words::ranking::SIZES;
use crate::words::{page, ranking};
use std::sync::LazyLock;
use web_sys::HtmlInputElement;
use yew::prelude::*;

const KINDS: [Option<Kind>; 4] = [None, Some(Kind::State), Some(Kind::Metro), Some(Kind::Nonmetro)];

fn states() -> &'static [Option<Place>] {
    static STATES: LazyLock<Vec<Option<Place>>> =
        LazyLock::new(|| std::iter::once(None).chain(Place::states().map(Some)).collect());
    &STATES
}

/// The search, the filters, and remote work.
pub fn filters(
    state: &UseStateHandle<RankingState>,
    list: &NodeRef,
    remote: bool,
    on_change: &Callback<Change>,
) -> Html {
    let find = {
        let (state, list) = (state.clone(), list.clone());
        Callback::from(move |event: InputEvent| {
            let find = event.target_unchecked_into::<HtmlInputElement>().value();
            look(&state, &list, RankingView { find, ..state.view.clone() });
        })
    };
    let Filter { kind, state: within, least_jobs } = state.view.filter;
    let size = SIZES.into_iter().find(|(least, _)| *least == least_jobs).unwrap_or(SIZES[0]);
    html! {
        <div class="filters">
            <div class="field">
                <label class="field__label" for="find">{ page::FIND }</label>
                <input class="field__input" id="find" type="search" autocomplete="off" spellcheck="false" value={state.view.find.clone()} oninput={find} />
            </div>
            { choice("in-state", page::IN_STATE, states(), within, ranking::state, filtered(state, list, |filter, state| Filter { state, ..filter })) }
            { choice("of-kind", page::OF_KIND, &KINDS, kind, ranking::kind, filtered(state, list, |filter, kind| Filter { kind, ..filter })) }
            { choice("of-size", page::OF_SIZE, &SIZES, size, ranking::size, filtered(state, list, |filter, (least_jobs, _)| Filter { least_jobs, ..filter })) }
            { check("remote-anywhere", page::REMOTE, remote, on_change.reform(|remote: bool| Change::answer(Question::Remote, remote))) }
        </div>
    }
}

fn filtered<T: 'static>(
    state: &UseStateHandle<RankingState>,
    list: &NodeRef,
    with: fn(Filter, T) -> Filter,
) -> Callback<T> {
    let (state, list) = (state.clone(), list.clone());
    Callback::from(move |chosen: T| {
        let view = &state.view;
        look(&state, &list, RankingView { filter: with(view.filter, chosen), ..view.clone() });
    })
}
