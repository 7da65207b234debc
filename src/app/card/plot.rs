//! Draws a plot: shapes stretched to their box, texts at their own size over it, and a slider that reads the values.

use crate::app::style::{at, left, top};
use crate::chart::{Badge, Emphasis, Plot, Shape, fixed, line};
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct PlotViewProps {
    /// The figure.
    pub plot: Rc<Plot>,
    /// What the slider moves over.
    pub scrub: &'static str,
}

/// The figure with its slider.
#[component]
pub fn PlotView(props: &PlotViewProps) -> Html {
    let Plot { readings, first_reading, .. } = &*props.plot;
    let chosen = use_state(|| None::<usize>);
    {
        // Another answer: back to the person's own point.
        let chosen = chosen.clone();
        let own = readings.get(*first_reading).map(|reading| reading.text.clone());
        use_effect_with(own, move |_| chosen.set(None));
    }
    let shown = chosen.unwrap_or(*first_reading).min(readings.len().saturating_sub(1));
    let hover = hover(&props.plot, chosen.clone());
    let slide = Callback::from(move |event: InputEvent| {
        chosen.set(event.target_unchecked_into::<HtmlInputElement>().value().parse().ok());
    });
    let Some(reading) = readings.get(shown) else { return html! {} };
    html! {
        <div class="plot" data-how={props.plot.how}>
            <div class="plot__frame">
                { upward(&props.plot) }
                <div class="plot__box" onpointermove={hover.clone()} onpointerdown={hover}>
                    { for props.plot.upward.iter().map(|tick| html! { <span class="plot__grid" style={top(tick.at)}></span> }) }
                    <svg class="plot__shapes" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                        { for props.plot.bands.iter().map(|shape| path("plot__band", shape)) }
                        { for props.plot.lines.iter().map(|shape| path("plot__line", shape)) }
                    </svg>
                    <span class="plot__cursor" style={left(reading.across)}></span>
                    <span class="plot__dot" style={at(reading.across, reading.down)}></span>
                    { for props.plot.badges.iter().map(badge) }
                    { mark(&props.plot) }
                    { labels(&props.plot) }
                </div>
                { across(&props.plot) }
            </div>
            <p class="plot__reading">{ reading.text.clone() }</p>
            <input class="plot__slider" type="range" min="0" max={(readings.len() - 1).to_string()} value={shown.to_string()}
                aria-label={props.scrub} aria-valuetext={reading.text.clone()} oninput={slide} />
        </div>
    }
}

/// Where a pointer tells a reading.
const BOX: &str = ".plot__box";

/// The reading nearest to the pointer.
fn hover(plot: &Plot, chosen: UseStateHandle<Option<usize>>) -> Callback<PointerEvent> {
    let places: Vec<f64> = plot.readings.iter().map(|reading| reading.across).collect();
    Callback::from(move |event: PointerEvent| {
        // Not the event's current target: that is the root of the page, where all listeners are.
        let within = event.target_dyn_into::<Element>().and_then(|target| target.closest(BOX).ok().flatten());
        let Some(within) = within else { return };
        let bounds = within.get_bounding_client_rect();
        let across = (f64::from(event.client_x()) - bounds.left()) / bounds.width() * 100.0;
        let distance = |at: &usize| (places[*at] - across).abs();
        chosen.set((0..places.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))));
    })
}

fn path(class: &'static str, shape: &Shape) -> Html {
    let class = match shape.emphasis {
        Emphasis::Main => class.to_owned(),
        Emphasis::Second => format!("{class} {class}--second"),
        Emphasis::Reference => format!("{class} {class}--reference"),
    };
    html! { <path {class} d={line(&shape.points)} /> }
}

fn upward(plot: &Plot) -> Html {
    let tick = |tick: &crate::chart::Tick| {
        html! { <span class="plot__tick" style={top(tick.at)}>{ tick.text.clone() }</span> }
    };
    html! { <div class="plot__upward" aria-hidden="true">{ for plot.upward.iter().map(tick) }</div> }
}

fn across(plot: &Plot) -> Html {
    let tick = |tick: &crate::chart::Tick| {
        html! { <span class="plot__tick" style={left(tick.at)}>{ tick.text.clone() }</span> }
    };
    html! { <div class="plot__across" aria-hidden="true">{ for plot.across.iter().map(tick) }<span class="plot__name">{ plot.across_name }</span></div> }
}

fn mark(plot: &Plot) -> Html {
    let Some(mark) = &plot.mark else { return html! {} };
    html! {
        <>
            <span class="plot__mark" style={at(mark.across, mark.down)}></span>
            <span class={if mark.above { "plot__mark-text plot__mark-text--above" } else { "plot__mark-text" }} data-how={mark.how} style={format!("--across:{}%;{}", fixed(mark.across), top(mark.down))}>{ mark.text.clone() }</span>
        </>
    }
}

/// A point with its name over or under it; the name is told elsewhere as well.
fn badge(badge: &Badge) -> Html {
    let class = if badge.emphasis == Emphasis::Main { "plot__badge" } else { "plot__badge plot__badge--second" };
    let place = at(badge.across, badge.down);
    html! {
        <span {class} style={format!("{place};--above:{}", badge.above)} aria-hidden="true">{ badge.text.clone() }</span>
    }
}

fn labels(plot: &Plot) -> Html {
    let label = |label: &crate::chart::Label| {
        let class = match label.emphasis {
            Emphasis::Main => "plot__label plot__label--main",
            Emphasis::Second => "plot__label plot__label--second",
            Emphasis::Reference => "plot__label",
        };
        html! { <span {class} style={top(label.down)}><b class="plot__value">{ label.value.clone() }</b>{ " " }<span>{ label.text }</span></span> }
    };
    html! { <div class="plot__labels">{ for plot.labels.iter().map(label) }</div> }
}
