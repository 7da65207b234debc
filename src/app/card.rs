//! Draws a card: each kind of block in its one way. What a card says, in which order and how long its bars are, stands in
//! [`crate::cards`].

mod bars;
mod beside;
mod fold;
mod lanes;
mod later;
pub mod numbers;
mod pairs;
mod plot;

use super::element::{element, explained, said, text};
use super::focus::hold;
use super::jump::{amount, source};
use super::late;
use super::shown::SectionProps;
use super::state::Change;
use crate::cards::{self, Block, Card, Chart, Part, Press, Slot};
use crate::words::facts::Fact;
use crate::words::method::{self, Figure};
use crate::words::section::Section;
use crate::words::sources::Source;
pub use later::{LaterCard, draw_folded, later_block};
use numbers::Numbers;
use yew::prelude::*;

/// A section without a state of its own.
#[derive(PartialEq, Properties)]
pub struct CardProps {
    /// Which.
    pub section: Section,
    /// What every section needs.
    pub with: SectionProps,
}

/// One of the first sections.
#[component]
pub fn FirstCard(CardProps { section, with }: &CardProps) -> Html {
    match cards::first_card(*section, &with.answers) {
        Some(card) => draw(card, with, &|_| html! {}),
        None => html! {},
    }
}

/// A card, whose slots someone fills.
fn draw(card: Card, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    let blocks = card.blocks.into_iter().map(|block| draw_block(block, with, fill)).collect();
    section(card.section, card.title, card.summary, blocks)
}

/// A section: which, its finding, a sentence, the rest.
pub fn section(which: Section, title: String, summary: Option<String>, rest: Vec<Html>) -> Html {
    framed(which, html! { <>{ named(which, "p", title) }{ body(which, summary, rest) }</> })
}

/// A section's frame, which tells where its numbers are explained.
fn framed(which: Section, within: Html) -> Html {
    let explanation = which.row().how.map(Figure::anchor);
    html! {
        <section class="card" id={which.anchor()} tabindex="-1" aria-labelledby={title_id(which)} data-how={explanation}>
            { within }
        </section>
    }
}

fn title_id(which: Section) -> String {
    format!("{}-title", which.anchor())
}

/// A section's name and finding.
fn named(which: Section, tag: &'static str, title: String) -> Html {
    html! {
        <>
            { said(tag, "card__name", which.name()) }
            <h2 class="card__title" id={title_id(which)}>{ title }</h2>
        </>
    }
}

fn body(which: Section, summary: Option<String>, rest: Vec<Html>) -> Html {
    let how = which.row().how.map(|how| source(how.anchor(), method::HOW));
    html! {
        <>
            if summary.is_some() || how.is_some() {
                <p class="card__summary">{ summary }{ " " }{ how }</p>
            }
            { for rest }
        </>
    }
}

/// A block: one node for each, so that one more leaves the others as they are, and a field keeps its focus. What the first
/// sections have none of is drawn by code that comes later.
fn draw_block(block: Block, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    match block {
        Block::Nothing => html! {},
        Block::Notes(notes) => {
            element("div", "", notes.into_iter().map(|note| said("p", "card__note", note)).collect())
        }
        Block::Note(text, press) => note(text, press, with),
        Block::Slot(Slot::LocalTax) => late::local_note(with),
        Block::Caution(caution, how) => {
            element("p", "caution", sentence(caution, how.map(|how| source(how.anchor(), method::HOW))))
        }
        Block::Facts(facts) => element("dl", "facts", facts.into_iter().map(fact).collect()),
        Block::Folded(title, pairs) => folded(title, pairs),
        Block::Part(one) => part(one, with, fill),
        Block::Numbers(numbers) => html! { <Numbers answers={with.answers.clone()} {numbers} /> },
        Block::Chart(chart) => match &*chart {
            Chart::Lanes(lanes) => lanes::lanes(lanes),
            Chart::Bars(bars, line) => bars::bars(bars, *line),
            _ => later(Block::Chart(chart), with, fill),
        },
        block => later(block, with, fill),
    }
}

/// A sentence of a card, with what may be pressed at its end.
pub fn note(text: String, press: Option<Press>, with: &SectionProps) -> Html {
    element("p", "card__note", sentence(text, press.map(|press| link(press, with))))
}

fn later(block: Block, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    late::code().map_or_else(Html::default, |code| (code.block)(block, with, fill))
}

/// A sentence, and what stands at its end.
fn sentence(sentence: String, end: Option<Html>) -> Vec<Html> {
    let mut within = vec![text(sentence)];
    if let Some(end) = end {
        within.extend([text(" "), end]);
    }
    within
}

/// Makes a change where it is pressed.
pub fn pressed(change: Change, with: &SectionProps) -> Callback<MouseEvent> {
    with.on_change.reform(move |_: MouseEvent| change.clone())
}

fn link(Press { text, change }: Press, with: &SectionProps) -> Html {
    html! { <button type="button" class="link" onclick={pressed(change, with)}>{ text }</button> }
}

fn short(one: Source) -> Html {
    source(one.anchor(), one.short())
}

fn fact(fact: Fact) -> Html {
    let within = vec![
        element("dt", "fact__text", sentence(fact.text, Some(short(fact.source)))),
        element("dd", "fact__value", vec![amount(fact.how.anchor(), fact.value)]),
    ];
    element("div", "fact", within)
}

fn folded(title: &'static str, pairs: Vec<(&'static str, String)>) -> Html {
    let pair = |(what, why)| element("div", "", vec![said("dt", "", what), said("dd", "", why)]);
    let list = element("dl", "not-counted", pairs.into_iter().map(pair).collect());
    element("details", "numbers", vec![said("summary", "numbers__open", title), list])
}

fn part(Part { how, title, summary, blocks }: Part, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    let mut within = vec![said("h3", "steps__title", title), said("p", "card__summary", summary)];
    within.extend(blocks.into_iter().map(|block| draw_block(block, with, fill)));
    explained("div", "", how.anchor(), within)
}
