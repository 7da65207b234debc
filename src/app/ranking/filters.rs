use super::{RankingView, look};
use crate::app::fields::check::check;
use crate::app::fields::choice::choice;
use crate::app::state::Change;
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
pub fn filters(view: &UseStateHandle<RankingView>, list: &NodeRef, remote: bool, on_change: &Callback<Change>) -> Html {
    let find = {
        let (view, list) = (view.clone(), list.clone());
        Callback::from(move |event: InputEvent| {
            let find = event.target_unchecked_into::<HtmlInputElement>().value();
            look(&view, &list, RankingView { find, ..(*view).clone() });
        })
    };
    let Filter { kind, state, least_jobs } = view.filter;
    let size = SIZES.into_iter().find(|(least, _)| *least == least_jobs).unwrap_or(SIZES[0]);
    html! {
        <div class="filters">
            <div class="field">
                <label class="field__label" for="find">{ page::FIND }</label>
                <input class="field__input" id="find" type="search" autocomplete="off" spellcheck="false" value={view.find.clone()} oninput={find} />
            </div>
            { choice("in-state", page::IN_STATE, states(), state, ranking::state, filtered(view, list, |filter, state| Filter { state, ..filter })) }
            { choice("of-kind", page::OF_KIND, &KINDS, kind, ranking::kind, filtered(view, list, |filter, kind| Filter { kind, ..filter })) }
            { choice("of-size", page::OF_SIZE, &SIZES, size, ranking::size, filtered(view, list, |filter, (least_jobs, _)| Filter { least_jobs, ..filter })) }
            { check("remote-anywhere", page::REMOTE, remote, on_change.reform(|remote: bool| Change::answer(Question::Remote, remote))) }
        </div>
    }
}

fn filtered<T: 'static>(
    view: &UseStateHandle<RankingView>,
    list: &NodeRef,
    with: fn(Filter, T) -> Filter,
) -> Callback<T> {
    let (view, list) = (view.clone(), list.clone());
    Callback::from(move |chosen: T| {
        look(&view, &list, RankingView { filter: with(view.filter, chosen), ..(*view).clone() });
    })
}
