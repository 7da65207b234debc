//! Of what kind an answer is, with its bounds.

use crate::model::plan::Plan;
use crate::model::profile::{Compared, Per};
use crate::rows::Coded;
use crate::units::{cents, dollars, tenths, whole};

/// Cents in a dollar.
pub(super) const CENTS: u32 = 100;

/// The least and the most that a number may be, in its own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the end it is named after")]
pub struct Bounds {
    pub least: u32,
    pub most: u32,
}

impl Bounds {
    /// From nothing.
    pub const fn to(most: u32) -> Bounds {
        Bounds { least: 0, most }
    }

    /// Whether a number is within them.
    pub fn hold(self, number: u32) -> bool {
        (self.least..=self.most).contains(&number)
    }
}

/// What kind of answer a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// No or yes, by the words of links, in this order.
    YesNo([&'static str; 2]),
    /// One of a set.
    OneOf(&'static [Coded]),
    /// Several of a set, or none of them.
    Several(&'static [Coded]),
    /// A whole number.
    Whole(Bounds),
    /// A number with a decimal, in tenths.
    Tenths(Bounds),
    /// The same in percent.
    Percent(Bounds),
    /// Whole dollars.
    Dollars(Bounds),
    /// A pay in cents for this time, up to [`Per::most`]: for a year whole dollars, but what is so little that it may turn
    /// out to be an hour's keeps its cents.
    Pay(Per),
    /// A place.
    Place,
    /// Places, up to so many.
    Places(usize),
    /// Steps with their years, up to so many.
    Steps(usize),
}

impl AnswerKind {
    /// The word of links for none of a set.
    pub const NONE: &'static str = "none";
    /// Places to compare.
    pub const COMPARED: AnswerKind = AnswerKind::Places(Compared::MOST);
    /// The steps of a plan.
    pub const PLAN: AnswerKind = AnswerKind::Steps(Plan::MOST);

    /// Reads a number as people write it, in the kind's own unit, with whether it had to be rounded. None for anything
    /// else, outside the bounds, or where answers are no numbers.
    pub fn read_number(self, written: &str) -> Option<(u32, bool)> {
        let (number, rounded) = match self {
            AnswerKind::Whole(_) => (whole(written)?, false),
            AnswerKind::Tenths(_) | AnswerKind::Percent(_) => {
                tenths(written).map(|(tenths, rounded)| (tenths.into(), rounded))?
            }
            AnswerKind::Dollars(_) => dollars(written)?,
            AnswerKind::Pay(per) => read_pay(per, written)?,
            AnswerKind::YesNo(_)
            | AnswerKind::OneOf(_)
            | AnswerKind::Several(_)
            | AnswerKind::Place
            | AnswerKind::Places(_)
            | AnswerKind::Steps(_) => {
                return None;
            }
        };
        let number =
            u32::try_from(number).ok().filter(|number| self.bounds().is_none_or(|bounds| bounds.hold(*number)))?;
        Some((number, rounded))
    }

    /// Its bounds, where answers are numbers.
    pub fn bounds(self) -> Option<Bounds> {
        match self {
            AnswerKind::Whole(bounds)
            | AnswerKind::Tenths(bounds)
            | AnswerKind::Percent(bounds)
            | AnswerKind::Dollars(bounds) => Some(bounds),
            AnswerKind::Pay(per) => Some(Bounds::to(per.most())),
            AnswerKind::YesNo(_)
            | AnswerKind::OneOf(_)
            | AnswerKind::Several(_)
            | AnswerKind::Place
            | AnswerKind::Places(_)
            | AnswerKind::Steps(_) => None,
        }
    }
}

fn read_pay(per: Per, written: &str) -> Option<(u64, bool)> {
    let (amount, rounded) = cents(written)?;
    if per == Per::Hour || amount < u64::from(Per::A_YEARS) {
        return Some((amount, rounded));
    }
    let (whole, rounded) = dollars(written)?;
    Some((whole.checked_mul(u64::from(CENTS))?, rounded))
}
