//! "All places": ranked, filtered, searched. Only the rows around those in view are drawn.

mod filters;
mod row;

use super::announce::Announce;
use super::card::draw_folded;
use super::element::said;
use super::focus::focus;
use super::late::use_finding;
use super::marked::toggles;
use super::shown::SectionProps;
use crate::cards;
use crate::cards::ranking::{Ranked, RankingView};
use crate::model::compare::InPlace;
use crate::model::ranking::Measure;
use crate::words::finding::Sought;
use crate::words::{page, ranking};
use filters::filters;
use row::row;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Rows that are drawn beyond the first in view: those of the tallest list, and as many again for a quick hand.
const AHEAD: usize = 11;
/// Rows that are drawn before it.
const BEFORE: usize = 2;
/// The id of the button that takes the focus.
const AT: &str = "ranking-at";
/// The window moves in steps of so many rows, so that most scrolling draws nothing.
const STEP: usize = 2;

/// How the places are looked at, and where in them.
#[derive(Clone, Default, PartialEq)]
pub struct RankingState {
    view: RankingView,
    /// The first row in view.
    first: usize,
    /// The row that takes the focus: one stop for the Tab key, from which the arrow keys go on. It is drawn wherever the
    /// list is scrolled to.
    at: usize,
    /// Whether the arrow keys have just gone there.
    moved: bool,
}

/// The section.
#[component]
pub fn Ranking(props: &SectionProps) -> Html {
    let state = use_state_eq(RankingState::default);
    let list = use_node_ref();
    use_effect_with((state.at, state.moved), |(_, moved)| {
        if *moved {
            focus(AT);
        }
    });
    let find = Some(state.view.find.clone()).filter(|find| !find.trim().is_empty());
    let (here, missing) = use_finding(find);
    let sought = use_memo((state.view.find.clone(), here), |(find, _)| Sought::read(find));
    let looked_at = (props.clone(), state.view.clone(), sought.clone());
    let ranked = use_memo(looked_at, |(with, view, sought)| Ranked::rank(&with.answers, view.clone(), sought));
    let about = missing.map(str::to_owned).or(sought.said.clone());
    let with = props.clone();
    draw_folded(
        cards::ranking::card(&props.answers, &ranked),
        props,
        Rc::new(move |_| rows(&with, &state, &list, &ranked, about.as_deref())),
    )
}

/// What is looked for, and the places that are found.
fn rows(
    props: &SectionProps,
    state: &UseStateHandle<RankingState>,
    list: &NodeRef,
    ranked: &Ranked,
    about: Option<&str>,
) -> Html {
    let SectionProps { answers, on_change, .. } = props;
    let (profile, found) = (&answers.profile, ranked.found.len());
    let counted = ranking::counted(found, ranked.order.len(), about);
    let line = |index: usize, at: Option<usize>, there: &InPlace, rank: Option<usize>| {
        row(&cards::ranking::row(there, &answers.here, rank), (index, at), profile, state.at)
    };
    let pinned = |there: &&InPlace| there.place == profile.place || profile.compared.has(there.place);
    let pinned: Vec<&InPlace> = answers.everywhere().iter().filter(pinned).collect();
    // The headings are the first row.
    let above = 1 + pinned.len();
    let pinned = pinned.into_iter().enumerate();
    let pinned = pinned.map(|(at, there)| line(at + 2, None, there, ranked.rank_of(answers, there.place)));
    let drawn = drawn(state, found).into_iter().map(|at| {
        let (there, rank) = ranked.found(answers, at);
        line(above + at + 1, Some(at), there, Some(rank))
    });
    html! {
        <>
            { filters(state, list, profile.remote, on_change) }
            <p class="ranking__count">{ counted.clone() }</p>
            <Announce text={counted} />
            <>{ for cards::ranking::notes(answers).into_iter().map(|note| said("p", "card__note", note)) }</>
            <div class="ranking" role="table" aria-label={page::RANKING} aria-rowcount={(above + found).to_string()} onclick={toggles(props)}>
                { headings(state, list) }
                <div class="ranking__pinned" role="rowgroup">{ for pinned }</div>
                <div class="ranking__list" role="rowgroup" ref={list.clone()} onscroll={scrolled(state, found)} onkeydown={keys(state, list, found)} onfocusin={focused(state, above)}>
                    <div class="ranking__all" role="presentation" style={format!("--count:{found}")}>{ for drawn }</div>
                </div>
            </div>
        </>
    }
}

/// The rows to draw: those around the ones in view, and the one that takes the focus.
fn drawn(state: &RankingState, count: usize) -> Vec<usize> {
    let first = state.first.min(count.saturating_sub(AHEAD));
    let window = first.saturating_sub(BEFORE)..(first + AHEAD).min(count);
    let mut drawn: Vec<usize> = window.clone().collect();
    match state.at {
        at if at < window.start => drawn.insert(0, at),
        at if at >= window.end && at < count => drawn.push(at),
        _ => {}
    }
    drawn
}

/// The row whose button has the focus, however it got there, is the one from which the arrow keys go on.
fn focused(state: &UseStateHandle<RankingState>, above: usize) -> Callback<FocusEvent> {
    let state = state.clone();
    Callback::from(move |event: FocusEvent| {
        let row =
            event.target_dyn_into::<Element>().and_then(|button| button.closest("[aria-rowindex]").ok().flatten());
        let index = row.and_then(|row| row.get_attribute("aria-rowindex")?.parse::<usize>().ok());
        if let Some(at) = index.and_then(|index| index.checked_sub(above + 1)) {
            state.set(RankingState { at, moved: false, ..(*state).clone() });
        }
    })
}

/// Arrow keys and their like go from row to row; the list follows.
fn keys(state: &UseStateHandle<RankingState>, list: &NodeRef, count: usize) -> Callback<KeyboardEvent> {
    let (state, list) = (state.clone(), list.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(list) = list.cast::<Element>() else { return };
        let row = f64::from(list.scroll_height()) / count.max(1) as f64;
        let page = (f64::from(list.client_height()) / row) as usize;
        let to = match event.key().as_str() {
            "ArrowDown" => state.at + 1,
            "ArrowUp" => state.at.saturating_sub(1),
            "PageDown" => state.at + page,
            "PageUp" => state.at.saturating_sub(page),
            "Home" => 0,
            "End" => count,
            _ => return,
        };
        event.prevent_default();
        let at = to.min(count.saturating_sub(1));
        let (top, bottom) = (at as f64 * row, (at + 1) as f64 * row - f64::from(list.client_height()));
        let scroll = f64::from(list.scroll_top()).clamp(bottom.min(top).max(0.0), top);
        list.set_scroll_top(scroll as i32);
        state.set(RankingState { at, moved: true, first: (scroll / row) as usize / STEP * STEP, ..(*state).clone() });
    })
}

/// All rows are of one height, so the first in view is a matter of proportion.
fn scrolled(state: &UseStateHandle<RankingState>, count: usize) -> Callback<Event> {
    let state = state.clone();
    Callback::from(move |event: Event| {
        let list: Element = event.target_unchecked_into();
        let (top, all) = (f64::from(list.scroll_top()), f64::from(list.scroll_height().max(1)));
        let first = (top / all * count as f64) as usize / STEP * STEP;
        state.set(RankingState { first, ..(*state).clone() });
    })
}

/// Another look at the places: from the top.
fn look(state: &UseStateHandle<RankingState>, list: &NodeRef, view: RankingView) {
    if let Some(list) = list.cast::<Element>() {
        list.set_scroll_top(0);
    }
    state.set(RankingState { view, ..RankingState::default() });
}

fn headings(state: &UseStateHandle<RankingState>, list: &NodeRef) -> Html {
    html! {
        <div role="rowgroup">
            <div class="ranking__headings" role="row" aria-rowindex="1">
                <span class="ranking__rank unseen-narrow" role="columnheader">{ page::RANK }</span>
                <span class="ranking__place unseen-narrow" role="columnheader">{ page::PLACE }</span>
                { for Measure::ALL.iter().map(|by| heading(*by, state, list)) }
                <span class="ranking__press unseen-narrow" role="columnheader"><span class="unseen">{ page::COMPARED }</span></span>
            </div>
        </div>
    }
}

/// A column's name, which ranks by it, and once more the other way round.
fn heading(by: Measure, state: &UseStateHandle<RankingState>, list: &NodeRef) -> Html {
    let view = &state.view;
    let current = view.by == by;
    let sort = match (current, (by == Measure::Prices) != view.reversed) {
        (false, _) => "none",
        (true, true) => "ascending",
        (true, false) => "descending",
    };
    let arrow = match sort {
        "ascending" => " ↑",
        "descending" => " ↓",
        _ => "",
    };
    let (state, list) = (state.clone(), list.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let view = &state.view;
        look(&state, &list, RankingView { by, reversed: current && !view.reversed, ..view.clone() });
    });
    html! {
        <span class="ranking__by" role="columnheader" aria-sort={sort}>
            <button type="button" class="ranking__sort" {onclick}>{ ranking::measure(by) }<span aria-hidden="true">{ arrow }</span></button>
        </span>
    }
}
