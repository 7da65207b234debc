//! Sections that are not among the first, and the blocks that only these have.

use super::fold::{Draw, Fold};
use super::numbers::{compared, file};
use super::plot::PlotView;
use super::{CardProps, bars, body, draw, draw_block, framed, named, pairs, pressed, sentence, short};
use crate::app::element::{element, explained, said};
use crate::app::jump::{amount, source};
use crate::app::shown::SectionProps;
use crate::app::slots;
use crate::app::state::Change;
use crate::cards::{self, Aside, Block, Card, Chart, Gain, Outcomes, Slot};
use crate::words::method::Figure;
use crate::words::offer::{Ask, OfferReason};
use crate::words::{page, training};
use std::rc::Rc;
use yew::prelude::*;

/// A section without a state of its own.
#[component]
pub fn LaterCard(CardProps { section, with }: &CardProps) -> Html {
    let Some(card) = cards::card(*section, &with.answers) else { return html! {} };
    if !section.row().folded {
        return draw(card, with, &|slot| slots::fill(slot, with));
    }
    let within = with.clone();
    draw_folded(card, with, Rc::new(move |slot| slots::fill(slot, &within)))
}

/// Fills the slots of a card.
pub type Fill = Rc<dyn Fn(Slot) -> Html>;

/// A card that is folded under its finding, whose slots someone fills.
pub fn draw_folded(card: Card, with: &SectionProps, fill: Fill) -> Html {
    let Card { section, title, summary, blocks } = card;
    let within = with.clone();
    let draw: Draw = Rc::new(move || {
        let drawn = blocks.iter().cloned().map(|block| draw_block(block, &within, &*fill)).collect();
        body(section, summary.clone(), drawn)
    });
    let told = cards::is_told(section, &with.answers.profile);
    let (class, summary) = (["fold", "fold__open"], named(section, "span", title));
    framed(section, html! { <Fold {class} {summary} {told} answers={with.answers.clone()} {draw} /> })
}

/// A block that comes with its code.
pub fn later_block(block: Block, with: &SectionProps, fill: &dyn Fn(Slot) -> Html) -> Html {
    match block {
        Block::Sources(sources) => element("p", "card__sources", sources.into_iter().map(short).collect()),
        Block::Trying(trying) => tried(trying, with),
        Block::Heading(heading) => said("h3", "card__part", heading),
        Block::Chart(chart) => draw_chart(&chart, with),
        Block::Outcomes(outcomes) => element("div", "outcomes", outcomes.into_iter().map(outcome).collect()),
        Block::Asks(asks) => element("dl", "outcomes", asks.into_iter().map(ask).collect()),
        Block::Reasons(reasons) => element("ul", "reasons", reasons.into_iter().map(reason).collect()),
        Block::Aside(example) => aside(example),
        Block::Open(numbers) => compared(&with.answers, numbers),
        Block::File(numbers) => file(&with.answers, numbers),
        Block::Slot(slot) => fill(slot),
        // Those that the first sections have.
        _ => html! {},
    }
}

fn draw_chart(chart: &Chart, with: &SectionProps) -> Html {
    match chart {
        Chart::Steps(steps) => bars::steps(steps, with),
        Chart::Pairs(pairs) => pairs::pairs(pairs, with),
        Chart::Careers(careers, person) => bars::careers(careers, *person),
        Chart::Plot(plot, scrub) => html! { <PlotView plot={plot.clone()} scrub={*scrub} /> },
        // Tiles have a state of their own, so their section draws them; the others are drawn already.
        Chart::Tiles(_) | Chart::Lanes(_) | Chart::Bars(..) => html! {},
    }
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
