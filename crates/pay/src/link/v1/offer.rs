use super::values::Said;
use crate::model::profile::{Benefit, Hours, Offer, OfferAnswer, OfferName, Per};
use crate::units::tenths_text;
use std::borrow::Cow;

/// Cents in a dollar.
const CENTS: u32 = 100;

/// What a part of a link answers about an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the answer it is named after")]
pub enum OfferKey {
    Amount,
    Hours,
    Per,
    Place,
    Benefit(Benefit),
}

impl OfferKey {
    /// All, in the order links have them.
    pub const ALL: [OfferKey; 11] = [
        Self::Amount,
        Self::Hours,
        Self::Per,
        Self::Place,
        Self::Benefit(Benefit::Health),
        Self::Benefit(Benefit::Match),
        Self::Benefit(Benefit::MatchedTo),
        Self::Benefit(Benefit::Bonus),
        Self::Benefit(Benefit::Education),
        Self::Benefit(Benefit::Dues),
        Self::Benefit(Benefit::DaysOff),
    ];

    pub(super) fn name(self, offer: OfferName) -> Cow<'static, str> {
        let first = match offer {
            OfferName::A => "offer",
            OfferName::B => "offer-b",
        };
        let second = match self {
            Self::Amount => return Cow::Borrowed(first),
            Self::Hours => "hours",
            Self::Per => "per",
            Self::Place => "place",
            Self::Benefit(Benefit::Health) => "health",
            Self::Benefit(Benefit::Match) => "match",
            Self::Benefit(Benefit::MatchedTo) => "match-to",
            Self::Benefit(Benefit::Bonus) => "bonus",
            Self::Benefit(Benefit::Education) => "education",
            Self::Benefit(Benefit::Dues) => "dues",
            Self::Benefit(Benefit::DaysOff) => "days-off",
        };
        Cow::Owned(format!("{first}-{second}"))
    }
}

/// Reads the value of a key; none where it cannot be read.
///
/// The amount is to be read after the others: pay by the hour is told by its hours.
pub(super) fn read(key: OfferKey, offer: Offer, said: &mut Said) -> Option<Offer> {
    Some(match key {
        OfferKey::Amount => amount(offer, said)?,
        OfferKey::Hours => {
            let hours = said.tenths(Hours::from_tenths)?;
            offer.with(OfferAnswer::Hours(hours)).with(OfferAnswer::Per(Per::Hour))
        }
        OfferKey::Per => offer.with(OfferAnswer::Per(said.coded()?)),
        OfferKey::Place => offer.with(OfferAnswer::Place(Some(said.place()?))),
        OfferKey::Benefit(benefit) => offer.with(OfferAnswer::Benefit(benefit, Some(read_benefit(benefit, said)?))),
    })
}

fn amount(offer: Offer, said: &mut Said) -> Option<Offer> {
    let unrounded = crate::units::cents(said.value)?.0;
    if unrounded < u64::from(Per::A_YEARS) {
        let cents = said.cents(offer.per.most())?;
        return Some(offer.with(OfferAnswer::Amount(Some(cents))));
    }
    let dollars = said.amount(Per::Year.most() / CENTS)?;
    Some(offer.with(OfferAnswer::Per(Per::Year)).with(OfferAnswer::Amount(Some(dollars * CENTS))))
}

fn read_benefit(benefit: Benefit, said: &mut Said) -> Option<u32> {
    match benefit {
        Benefit::Match | Benefit::MatchedTo => {
            said.tenths(|tenths| Some(u32::from(tenths)).filter(|part| *part <= benefit.most()))
        }
        Benefit::DaysOff => said.count(u8::MAX).map(u32::from).filter(|days| *days <= benefit.most()),
        Benefit::Health | Benefit::Bonus | Benefit::Education | Benefit::Dues => said.amount(benefit.most()),
    }
}

/// The value of a key, where it is not what the others say already.
pub(super) fn value(offer: Offer, key: OfferKey) -> Option<String> {
    let by_hour = offer.per == Per::Hour;
    let hours = by_hour || offer.hours != Hours::default();
    match key {
        OfferKey::Amount => offer.amount.map(dollars),
        OfferKey::Hours => hours.then(|| tenths_text(offer.hours.tenths())),
        // Where hours are told, a small amount would be read as an hour's.
        OfferKey::Per => {
            let plain = !hours || by_hour || offer.amount.is_some_and(|amount| amount >= Per::A_YEARS);
            (!plain).then(|| "year".to_owned())
        }
        OfferKey::Place => offer.place.map(|place| place.code().to_owned()),
        OfferKey::Benefit(benefit) => offer.benefit(benefit).map(|told| match benefit {
            Benefit::Match | Benefit::MatchedTo => tenths_text(told as u16),
            _ => told.to_string(),
        }),
    }
}

/// An amount in cents, with cents only where it has some.
fn dollars(amount: u32) -> String {
    match amount % CENTS {
        0 => (amount / CENTS).to_string(),
        cents => format!("{}.{cents:02}", amount / CENTS),
    }
}
