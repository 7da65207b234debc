//! Ranges above one another.

use crate::app::element::{element, explained, placed, said, text};
use crate::app::jump::source;
use crate::app::style::{left, span};
use crate::cards::{Lane, LaneLabel, LaneMark, Lanes};
use crate::chart::fixed;
use crate::words::sources::Source;
use yew::prelude::*;

pub fn lanes(Lanes { own, surveyed, marks }: &Lanes) -> Html {
    let (class, above) = match marks {
        Some(marks) => ("lanes offers", Some(over(marks))),
        None => ("lanes", None),
    };
    let own = lane("lane lane--own", own, vec![text(own.name.clone())]);
    let surveyed = surveyed.iter().map(|one| {
        let source = source(Source::Wages.anchor(), Source::Wages.short());
        lane("lane", one, vec![text(one.name.clone()), text(" "), source])
    });
    element("div", class, above.into_iter().chain([own]).chain(surveyed).collect())
}

/// What is offered, as marks over both; it is told elsewhere as well.
fn over(marks: &[LaneMark]) -> Html {
    html! { <div class="offers__marks" aria-hidden="true">{ for marks.iter().flat_map(mark) }</div> }
}

fn mark(LaneMark { at, text: offer }: &LaneMark) -> [Html; 2] {
    let class = if *at > 50.0 { "offers__text offers__text--before" } else { "offers__text" };
    [placed("span", "offers__mark", left(*at), Vec::new()), placed("span", class, left(*at), vec![text(offer.clone())])]
}

/// A bar with its name and labels; a press on its numbers leads to their line.
fn lane(class: &'static str, lane: &Lane, name: Vec<Html>) -> Html {
    let bar = |class, [from, to]: [f64; 2]| placed("span", class, span(from, to), Vec::new());
    let inner = lane.inner.map(|inner| bar("lane__inner", inner));
    let middle = placed("span", "lane__middle", left(lane.middle), Vec::new());
    let track = std::iter::once(bar("lane__outer", lane.outer)).chain(inner).chain([middle]);
    let within = vec![
        element("p", "lane__name", name),
        element("div", "lane__track", track.collect()),
        element("div", "lane__labels", lane.labels.iter().map(label).collect()),
    ];
    explained("div", class, lane.how.anchor(), within)
}

fn label(label: &LaneLabel) -> Html {
    let style = format!("--narrow:{}%;--wide:{}%", fixed(label.narrow), fixed(label.wide));
    let (value, name) = (said("span", "lane__value", label.value.clone()), said("span", "lane__text", label.text));
    placed("span", "lane__label", style, vec![value, text(" "), name])
}
