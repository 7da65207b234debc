//! Ranges above one another.

use crate::app::element::{element, explained, placed, said, text};
use crate::app::jump::source;
use crate::app::style::{left, span};
use crate::cards::{Lane, LaneLabel, Lanes};
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
fn over(marks: &[LaneLabel]) -> Html {
    let labels = labelled("offers__mark", marks);
    html! { <div class="offers__marks" style={rows(LaneLabel::rows(marks))} aria-hidden="true">{ for labels }</div> }
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
        placed("div", "lane__labels", rows(LaneLabel::rows(&lane.labels)), labelled("lane__leader", &lane.labels)),
    ];
    explained("div", class, lane.how.anchor(), within)
}

/// Labels after the lines to them, which are to be behind.
fn labelled(line: &'static str, labels: &[LaneLabel]) -> Vec<Html> {
    let lines = labels.iter().map(|label| {
        let rows = rows(label.spots.map(|spot| spot.row));
        placed("span", line, format!("{};{rows}", left(label.at)), Vec::new())
    });
    lines.chain(labels.iter().map(label)).collect()
}

fn label(label: &LaneLabel) -> Html {
    let (rows, [tight, narrow, wide]) =
        (rows(label.spots.map(|spot| spot.row)), label.spots.map(|spot| fixed(spot.lean)));
    let style = format!("{};{rows};--tight-lean:{tight};--narrow-lean:{narrow};--wide-lean:{wide}", left(label.at));
    let (value, name) = (said("span", "lane__value", label.value.clone()), said("span", "lane__text", label.text));
    placed("span", "lane__label", style, vec![value, text(" "), name])
}

/// Rows in each of the three widths; the styles choose one.
fn rows([tight, narrow, wide]: [usize; 3]) -> String {
    format!("--tight:{tight};--narrow:{narrow};--wide:{wide}")
}
