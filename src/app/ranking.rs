//! "All places": ranked, filtered, searched. Only the rows around those in view are drawn.

mod filters;
mod row;
mod saved;

use super::announce::Announce;
use super::figure::section;
use super::focus::focus;
use super::marked::toggles;
use super::shown::SectionProps;
use crate::model::compare::InPlace;
use crate::model::profile::Profile;
use crate::model::ranking::{Filter, Measure, ranked};
use crate::words::section::Section;
use crate::words::{page, places, ranking};
use filters::filters;
use row::row;
use saved::saved;
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

/// How the places are looked at.
#[derive(Clone, Default, PartialEq)]
pub struct RankingView {
    by: Measure,
    reversed: bool,
    filter: Filter,
    find: String,
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
    let SectionProps { answers, on_change, .. } = props;
    let (profile, home, everywhere) = (&answers.profile, &answers.here, answers.everywhere());
    let view = use_state_eq(RankingView::default);
    let list = use_node_ref();
    use_effect_with((view.at, view.moved), |(_, moved)| {
        if *moved {
            focus(AT);
        }
    });
    let (order, found) = found(&view, everywhere);
    let first = |order: &[usize]| order.first().map(|at| &everywhere[*at]);
    let best = match view.reversed {
        true => first(&ranked(everywhere, &view.filter, view.by, false)),
        false => first(&order),
    };
    let counted = ranking::counted(found.len(), order.len());
    let line = |index: usize, at: Option<usize>, there: &InPlace, rank: Option<usize>| {
        row(&ranking::row(there, home, rank.map(|rank| rank + 1)), (index, at), profile, view.at)
    };
    let ranks = |place| order.iter().position(|at| everywhere[*at].place == place);
    let pinned = |there: &&InPlace| there.place == profile.place || profile.compared.has(there.place);
    let pinned: Vec<&InPlace> = everywhere.iter().filter(pinned).collect();
    // The headings are the first row.
    let above = 1 + pinned.len();
    let drawn = drawn(&view, found.len());
    let (title, summary) = (ranking::title(view.by, best, home, profile), ranking::summary(profile));
    let rest = html! {
        <>
            { filters(&view, &list, profile.remote, on_change) }
            <p class="ranking__count">{ counted.clone() }</p>
            <Announce text={counted} />
            { said(profile) }
            <div class="ranking" role="table" aria-label={page::RANKING} aria-rowcount={(above + found.len()).to_string()} onclick={toggles(props)}>
                { headings(&view, &list) }
                <div class="ranking__pinned" role="rowgroup">
                    { for pinned.into_iter().enumerate().map(|(at, there)| line(at + 2, None, there, ranks(there.place))) }
                </div>
                <div class="ranking__list" role="rowgroup" ref={list.clone()} onscroll={scrolled(&view, found.len())} onkeydown={keys(&view, &list, found.len())} onfocusin={focused(&view, above)}>
                    <div class="ranking__all" role="presentation" style={format!("--count:{}", found.len())}>
                        { for drawn.into_iter().map(|at| line(above + at + 1, Some(at), &everywhere[order[found[at]]], Some(found[at]))) }
                    </div>
                </div>
            </div>
            { saved(answers, &view, &title, &summary) }
        </>
    };
    section(Section::Places, title, Some(summary), rest)
}

/// The places as they are filtered and sorted, and of these, by their rank from 0, those that are searched for.
fn found(view: &RankingView, everywhere: &[InPlace]) -> (Vec<usize>, Vec<usize>) {
    let order = ranked(everywhere, &view.filter, view.by, view.reversed);
    let wanted = places::words(&view.find);
    let found = (0..order.len()).filter(|at| places::fits(everywhere[order[*at]].place, &wanted)).collect();
    (order, found)
}

/// What is to be known of the rows.
fn said(profile: &Profile) -> Html {
    html! {
        <>
            if profile.compared.is_full() {
                <p class="card__note">{ page::PLACES_FULL }</p>
            }
            if profile.salaries.iter().next().is_some() {
                <p class="card__note">{ ranking::ESTIMATES }</p>
            }
        </>
    }
}

/// The rows to draw: those around the ones in view, and the one that takes the focus.
fn drawn(view: &RankingView, count: usize) -> Vec<usize> {
    let first = view.first.min(count.saturating_sub(AHEAD));
    let window = first.saturating_sub(BEFORE)..(first + AHEAD).min(count);
    let mut drawn: Vec<usize> = window.clone().collect();
    match view.at {
        at if at < window.start => drawn.insert(0, at),
        at if at >= window.end && at < count => drawn.push(at),
        _ => {}
    }
    drawn
}

/// The row whose button has the focus, however it got there, is the one from which the arrow keys go on.
fn focused(view: &UseStateHandle<RankingView>, above: usize) -> Callback<FocusEvent> {
    let view = view.clone();
    Callback::from(move |event: FocusEvent| {
        let row =
            event.target_dyn_into::<Element>().and_then(|button| button.closest("[aria-rowindex]").ok().flatten());
        let index = row.and_then(|row| row.get_attribute("aria-rowindex")?.parse::<usize>().ok());
        if let Some(at) = index.and_then(|index| index.checked_sub(above + 1)) {
            view.set(RankingView { at, moved: false, ..(*view).clone() });
        }
    })
}

/// Arrow keys and their like go from row to row; the list follows.
fn keys(view: &UseStateHandle<RankingView>, list: &NodeRef, count: usize) -> Callback<KeyboardEvent> {
    let (view, list) = (view.clone(), list.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(list) = list.cast::<Element>() else { return };
        let row = f64::from(list.scroll_height()) / count.max(1) as f64;
        let page = (f64::from(list.client_height()) / row) as usize;
        let to = match event.key().as_str() {
            "ArrowDown" => view.at + 1,
            "ArrowUp" => view.at.saturating_sub(1),
            "PageDown" => view.at + page,
            "PageUp" => view.at.saturating_sub(page),
            "Home" => 0,
            "End" => count,
            _ => return,
        };
        event.prevent_default();
        let at = to.min(count.saturating_sub(1));
        let (top, bottom) = (at as f64 * row, (at + 1) as f64 * row - f64::from(list.client_height()));
        let scroll = f64::from(list.scroll_top()).clamp(bottom.min(top).max(0.0), top);
        list.set_scroll_top(scroll as i32);
        view.set(RankingView { at, moved: true, first: (scroll / row) as usize / STEP * STEP, ..(*view).clone() });
    })
}

/// All rows are of one height, so the first in view is a matter of proportion.
fn scrolled(view: &UseStateHandle<RankingView>, count: usize) -> Callback<Event> {
    let view = view.clone();
    Callback::from(move |event: Event| {
        let list: Element = event.target_unchecked_into();
        let (top, all) = (f64::from(list.scroll_top()), f64::from(list.scroll_height().max(1)));
        let first = (top / all * count as f64) as usize / STEP * STEP;
        view.set(RankingView { first, ..(*view).clone() });
    })
}

/// Another look at the places: from the top.
fn look(view: &UseStateHandle<RankingView>, list: &NodeRef, next: RankingView) {
    if let Some(list) = list.cast::<Element>() {
        list.set_scroll_top(0);
    }
    view.set(RankingView { first: 0, at: 0, moved: false, ..next });
}

fn headings(view: &UseStateHandle<RankingView>, list: &NodeRef) -> Html {
    html! {
        <div role="rowgroup">
            <div class="ranking__headings" role="row" aria-rowindex="1">
                <span class="ranking__rank unseen-narrow" role="columnheader">{ page::RANK }</span>
                <span class="ranking__place unseen-narrow" role="columnheader">{ page::PLACE }</span>
                { for Measure::ALL.iter().map(|by| heading(*by, view, list)) }
                <span class="ranking__press unseen-narrow" role="columnheader"><span class="unseen">{ page::COMPARED }</span></span>
            </div>
        </div>
    }
}

/// A column's name, which ranks by it, and once more the other way round.
fn heading(by: Measure, view: &UseStateHandle<RankingView>, list: &NodeRef) -> Html {
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
    let (view, list) = (view.clone(), list.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        look(&view, &list, RankingView { by, reversed: current && !view.reversed, ..(*view).clone() });
    });
    html! {
        <span class="ranking__by" role="columnheader" aria-sort={sort}>
            <button type="button" class="ranking__sort" {onclick}>{ ranking::measure(by) }<span aria-hidden="true">{ arrow }</span></button>
        </span>
    }
}
