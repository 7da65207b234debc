//! Draws a card: each kind of block in its one way. What a card says, in which order and how long its bars are, stands in
//! [`crate::cards`].

mod bars;
mod beside;
mod lanes;
pub mod numbers;
mod pairs;
mod plot;

use super::element::{element, explained, said, text};
use super::focus::hold;
use super::jump::{amount, source};
use super::shown::SectionProps;
use super::slots;
use super::state::Change;
use crate::cards::{self, Aside, Block, Card, Chart, Gain, Outcomes, Part, Press, Slot};
use crate::words::facts::Fact;
use crate::words::method::{self, Figure};
use crate::words::offer::{Ask, OfferReason};
use crate::words::section::Section;
use crate::words::sources::Source;
use crate::words::{page, training};
use numbers::{Numbers, compared, file};
use plot::PlotView;
use yew::prelude::*;

/// A section without a state of its own.
#[derive(PartialEq, Properties)]
pub struct CardProps {
    /// Which.
    pub section: Section,
    /// What every section needs.
    pub with: SectionProps,
}

/// The section.
#[component]
pub fn CardView(CardProps { section, with }: &CardProps) -> Html {
    match cards::card(*section, &with.answers) {
        Some(card) => draw(card, with, &|slot| slots::fill(slot, with)),
        None => html! {},
    }
}

/// A card, whose slots someone fills.
pub fn draw(card: Card, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    let blocks = card.blocks.into_iter().map(|block| draw_block(block, with, fill)).collect();
    section(card.section, card.title, card.summary, blocks, cards::is_told(card.section, &with.answers.profile))
}

/// A section: which, its finding, a sentence, the rest, and whether it is open where it may be folded.
pub fn section(which: Section, title: String, summary: Option<String>, rest: Vec<Html>, open: bool) -> Html {
    let id = format!("{}-title", which.anchor());
    let explanation = which.row().how.map(Figure::anchor);
    let how = explanation.map(|anchor| source(anchor, method::HOW));
    let folded = which.row().folded;
    let named = html! {
        <>
            { said(if folded { "span" } else { "p" }, "card__name", which.name()) }
            <h2 class="card__title" id={id.clone()}>{ title }</h2>
        </>
    };
    let rest = html! {
        <>
            if summary.is_some() || how.is_some() {
                <p class="card__summary">{ summary }{ " " }{ how }</p>
            }
            { for rest }
        </>
    };
    html! {
        <section class="card" id={which.anchor()} tabindex="-1" aria-labelledby={id} data-how={explanation}>
            if folded {
                <details class="fold" {open}><summary class="fold__open">{ named }</summary>{ rest }</details>
            } else {
                { named }{ rest }
            }
        </section>
    }
}

/// A block: one node for each, so that one more leaves the others as they are, and a field keeps its focus.
fn draw_block(block: Block, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    match block {
        Block::Nothing => html! {},
        Block::Sources(sources) => element("p", "card__sources", sources.into_iter().map(short).collect()),
        Block::Notes(notes) => {
            element("div", "", notes.into_iter().map(|note| said("p", "card__note", note)).collect())
        }
        Block::Note(note, press) => element("p", "card__note", sentence(note, press.map(|press| link(press, with)))),
        Block::Caution(caution, how) => {
            element("p", "caution", sentence(caution, how.map(|how| source(how.anchor(), method::HOW))))
        }
        Block::Trying(trying) => tried(trying, with),
        Block::Heading(heading) => said("h3", "card__part", heading),
        Block::Facts(facts) => element("dl", "facts", facts.into_iter().map(fact).collect()),
        Block::Folded(title, pairs) => folded(title, pairs),
        Block::Chart(chart) => draw_chart(&chart, with),
        Block::Outcomes(outcomes) => element("div", "outcomes", outcomes.into_iter().map(outcome).collect()),
        Block::Asks(asks) => element("dl", "outcomes", asks.into_iter().map(ask).collect()),
        Block::Reasons(reasons) => element("ul", "reasons", reasons.into_iter().map(reason).collect()),
        Block::Aside(example) => aside(example),
        Block::Part(one) => part(one, with, fill),
        Block::Numbers(numbers) => html! { <Numbers answers={with.answers.clone()} {numbers} /> },
        Block::Open(numbers) => compared(&with.answers, numbers),
        Block::File(numbers) => file(&with.answers, numbers),
        Block::Slot(slot) => fill(slot),
    }
}

fn draw_chart(chart: &Chart, with: &SectionProps) -> Html {
    match chart {
        Chart::Lanes(lanes) => lanes::lanes(lanes),
        Chart::Bars(bars, line) => bars::bars(bars, *line),
        Chart::Steps(steps) => bars::steps(steps, with),
        Chart::Pairs(pairs) => pairs::pairs(pairs, with),
        Chart::Careers(careers, person) => bars::careers(careers, *person),
        Chart::Plot(plot, scrub) => html! { <PlotView plot={plot.clone()} scrub={*scrub} /> },
        // It has a state of its own, so its section draws it.
        Chart::Tiles(_) => html! {},
    }
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

fn tried(trying: Option<String>, with: &SectionProps) -> Html {
    html! {
        <div class="trying" role="status">
            if let Some(trying) = trying {
                <p>{ trying }</p>
                <button type="button" class="button" onclick={pressed(Change::TakeBack, with)}>{ page::TAKE_BACK }</button>
            }
        </div>
    }
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

fn outcome(Outcomes { name, payback, pays, gains }: Outcomes) -> Html {
    let class = if pays { "outcome__payback" } else { "outcome__payback outcome__payback--never" };
    let gain = |Gain { name, amount, how }: Gain| {
        explained("div", "outcome__row", how.anchor(), vec![said("dt", "", name), said("dd", "", amount)])
    };
    let within = vec![
        said("h3", "outcome__name", name),
        said("p", "outcome__note", training::PAID_BACK),
        element("p", class, vec![amount(Figure::TrainingPayback.anchor(), payback)]),
        element("dl", "", gains.into_iter().map(gain).collect()),
    ];
    element("div", "outcome", within)
}

fn ask(ask: Ask) -> Html {
    let told = vec![
        element("span", "outcome__payback", vec![amount(Figure::Negotiation.anchor(), ask.amount)]),
        said("span", "outcome__note", ask.rule),
    ];
    element("div", "outcome", vec![said("dt", "outcome__name", ask.name), element("dd", "", told)])
}

/// A reason with its source, which a press explains.
fn reason(reason: OfferReason) -> Html {
    element("li", "", sentence(reason.text, Some(source(reason.source.anchor(), reason.cited))))
}

fn aside(Aside { title, sentences, link, text }: Aside) -> Html {
    html! {
        <div class="aside">
            { said("h3", "aside__title", title) }
            { for sentences.into_iter().map(|sentence| said("p", "", sentence)) }
            <a class="aside__link" href={link}>{ text }</a>
        </div>
    }
}

fn part(Part { how, title, summary, blocks }: Part, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    let mut within = vec![said("h3", "steps__title", title), said("p", "card__summary", summary)];
    within.extend(blocks.into_iter().map(|block| draw_block(block, with, fill)));
    explained("div", "", how.anchor(), within)
}
