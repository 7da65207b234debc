//! Places side by side.

use super::pressed;
use crate::app::element::{element, explained, placed, said, text};
use crate::app::fields::typed::{TypedField, TypedFieldProps};
use crate::app::jump::amount;
use crate::app::shown::SectionProps;
use crate::app::state::Change;
use crate::app::style::{left, span, width};
use crate::cards::{Pair, PairPart, Piece};
use crate::question::Key;
use crate::words::method::Figure;
use crate::words::page;
use yew::prelude::*;

pub fn pairs(pairs: &[Pair], with: &SectionProps) -> Html {
    element("ul", "pairs", pairs.iter().map(|one| pair(one, with)).collect())
}

fn pair(pair: &Pair, with: &SectionProps) -> Html {
    let class = if pair.home { "pair pair--home" } else { "pair" };
    let pieces = pair.pieces.iter().map(piece);
    let pay = vec![amount(Figure::Estimate.anchor(), pair.pay_text.clone())];
    let real = vec![amount(Figure::Buys.anchor(), pair.real_text.clone())];
    let bought = vec![
        placed("span", "pair__bar pair__bar--real", width(pair.real), Vec::new()),
        placed("span", "pair__text pair__text--real", left(pair.real), real),
    ];
    html! {
        <li {class} key={pair.place.code()}>
            { said("span", "pair__name", pair.name.clone()) }
            if pair.chosen && !pair.home {
                { salary(pair, with) }
            }
            if pair.chosen {
                <button type="button" class="round pair__out" aria-label={page::leave_out(&pair.name)} onclick={pressed(Change::LeaveOut(pair.place), with)}>
                    { "×" }
                </button>
            }
            { element("span", "pair__line", pieces.chain([placed("span", "pair__text", left(pair.pay), pay)]).collect()) }
            { element("span", "pair__parts", pair.pieces.iter().map(part).collect()) }
            { element("span", "pair__line", bought) }
            if let Some(note) = pair.note.clone() {
                { explained("span", "pair__equal", Figure::Equivalent.anchor(), vec![text(note)]) }
            }
        </li>
    }
}

/// Where real pay may stand in place of the estimate; at home the form asks for it.
fn salary(pair: &Pair, SectionProps { answers, replaced, on_change }: &SectionProps) -> Html {
    let key = Key::salary(pair.place);
    let field = TypedFieldProps {
        name: Some(page::pay_in(&pair.name)),
        placeholder: Some(pair.estimate.clone()),
        ..TypedFieldProps::plain(key, &answers.profile, on_change)
    };
    html! {
        <div class="pair__salary">
            { "$" }
            <TypedField key={*replaced} ..field />
        </div>
    }
}

/// The class of a part's color, alone and as a piece of a bar.
fn classes(part: PairPart) -> [&'static str; 2] {
    match part {
        PairPart::Kept => ["pair__piece", "pair__bar pair__piece"],
        PairPart::Federal => ["pair__piece pair__piece--federal", "pair__bar pair__piece pair__piece--federal"],
        PairPart::Fica => ["pair__piece pair__piece--fica", "pair__bar pair__piece pair__piece--fica"],
        PairPart::State => ["pair__piece pair__piece--state", "pair__bar pair__piece pair__piece--state"],
        PairPart::Local => ["pair__piece pair__piece--local", "pair__bar pair__piece pair__piece--local"],
        PairPart::SetAside => ["pair__piece pair__piece--aside", "pair__bar pair__piece pair__piece--aside"],
    }
}

fn piece(piece: &Piece) -> Html {
    let [from, to] = piece.span;
    let [_, class] = classes(piece.part);
    placed("span", class, span(from, to), Vec::new())
}

/// A part with its color and its amount.
fn part(piece: &Piece) -> Html {
    let [class, _] = classes(piece.part);
    let within = vec![element("span", class, Vec::new()), text(piece.text.clone())];
    explained("span", "pair__part", piece.part.how().anchor(), within)
}
