//! "An offer": whether it is fair, what to ask for, the whole package, and the brief.

mod beside;

use super::lanes::lanes;
use super::{Block, Card, Chart, LaneLabel, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::Table;
use crate::data::vintage::SURVEY;
use crate::model::offer::WeighedOffer;
use crate::model::profile::OfferName;
use crate::words::section::Section;
use crate::words::{elsewhere, offer as words};
use const_format::formatcp;

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, offers, asking) = (&answers.profile, answers.offers(), answers.negotiation());
    let (there, offered) = (answers.offered_in(), offers.first().map(|offer| offer.pay.full_time));
    let (range, peers) = (answers.range(there), answers.peers(there));
    let (title, summary) = (words::finding(profile, range, offers, asking), words::summary(profile, range, offers));
    let (mut lanes, scale) = lanes(formatcp!("Most such people, {SURVEY} dollars"), range, "middle", peers.as_ref());
    // An offer far away stands at the edge with its amount: the range must stay readable.
    let at = |offer: &WeighedOffer| scale.place(offer.pay.full_time.0).clamp(0.0, 100.0);
    let mark = |offer: &WeighedOffer| (at(offer), words::held(offer), words::marked(offer));
    lanes.marks = Some(LaneLabel::all(offers.iter().filter(|offer| offer.place == there).map(mark).collect()));
    let (drawn, chart) = Block::chart(Chart::Lanes(lanes));
    let estimate = answers.estimated_in(there).estimate.centre;
    let dollars = words::dollars(profile.basis, estimate, range[1]);
    let (asks, passed) = words::ask(profile, asking);
    let some = !offers.is_empty();
    let beside = || Block::Open(Numbers::new(TableOf::own(Section::Offer, table), &title, &summary, chart));
    let blocks = vec![
        Block::Sources(words::SOURCES.to_vec()),
        Block::Slot(Slot::Offer(OfferName::A)),
        drawn,
        Block::Notes(
            dollars
                .into_iter()
                .chain(words::lacking(profile, offers))
                .chain(words::counted(offers))
                .chain([elsewhere::since_the_survey()])
                .collect(),
        ),
        Block::Heading(words::ask_title(offers)),
        Block::Asks(asks.to_vec()),
        Block::there(passed, |passed| Block::Caution(passed, None)),
        Block::Notes(words::contract_asks(offers, asking).into_iter().chain(words::own_pay(asking)).collect()),
        Block::Heading(words::REASONS.to_owned()),
        Block::Reasons(words::reasons(profile, answers.contributions(), peers.as_ref(), offered)),
        Block::Slot(Slot::Offer(OfferName::B)),
        Block::there(some.then_some(words::BESIDE), |beside| Block::Heading(beside.to_owned())),
        Block::there(some.then(beside), |open| open),
        Block::there(some.then_some(words::NOT_CASH), |said| Block::Notes(vec![said.to_owned()])),
        Block::Slot(Slot::Brief),
    ];
    Card::new(Section::Offer, title, summary, blocks)
}

/// Offers side by side.
pub(super) fn table(answers: &Answers) -> Table {
    beside::beside(answers.offers())
}
