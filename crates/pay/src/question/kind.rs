//! Of what kind an answer is, with its bounds.

use super::amount::{Amount, Of, Written, amount};
use super::digits::{Digits, ONE};
use crate::model::plan::{Horizon, Plan};
use crate::model::profile::{Compared, Per};
use crate::rows::Coded;

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
    /// A city or county with an income tax, or none.
    LocalTax,
    /// Places, up to so many.
    Places(usize),
    /// Steps with their years, up to so many.
    Steps(usize),
}

/// Why what is written is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// Nothing of the kind, or beyond its bounds.
    Nothing,
    /// Two numbers, the ends of a range, in millionths.
    Range([u64; 2]),
    /// Pay for this time, which the answer is not for.
    PaidFor(Per),
    /// A point that may stand before decimals or part thousands.
    Unsure,
}

/// What is written of dollars, before it is known what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DollarsWritten {
    /// The amount in cents, halves up.
    pub cents: u64,
    /// What the words behind it say that it is paid for.
    pub per: Option<Per>,
    /// Whether the amount is certain: `52.000` may be 52,000.
    pub sure: bool,
}

impl DollarsWritten {
    /// Reads it; none where it is no amount of dollars.
    pub fn read(written: &str) -> Option<DollarsWritten> {
        let Written::One(Amount { number, of, .. }) = amount(written) else { return None };
        let per = match of {
            Of::Nothing => None,
            Of::Pay(per) => Some(per),
            Of::Percent | Of::Hours => return None,
        };
        let cent = ONE / u64::from(CENTS);
        Some(DollarsWritten { cents: number.millionths.checked_add(cent / 2)? / cent, per, sure: !number.unsure })
    }
}

impl AnswerKind {
    /// The word of links for none of a set.
    pub const NONE: &'static str = "none";
    /// Places to compare.
    pub const COMPARED: AnswerKind = AnswerKind::Places(Compared::MOST);
    /// The year of a step, from now.
    pub const STEP_YEAR: AnswerKind = AnswerKind::Whole(Bounds::to(Horizon::MOST.get() as u32));
    /// The steps of a plan.
    pub const PLAN: AnswerKind = AnswerKind::Steps(Plan::MOST);

    /// Reads a number as people write it, in the kind's own unit, with whether it had to be rounded. None for anything
    /// else, outside the bounds, or where answers are no numbers.
    pub fn read_number(self, written: &str) -> Option<(u32, bool)> {
        self.read(written).ok()
    }

    /// The same with the reason.
    ///
    /// # Errors
    /// Why it is no answer of this kind.
    pub fn read(self, written: &str) -> Result<(u32, bool), Misread> {
        let amount = match amount(written) {
            Written::One(amount) if self.takes(amount) => amount,
            Written::Range(ends) => return Err(Misread::Range(ends)),
            Written::One(_) | Written::Nothing => return Err(Misread::Nothing),
        };
        let per = self.per();
        match amount.of {
            Of::Pay(other) if per.is_some_and(|per| per != other) => return Err(Misread::PaidFor(other)),
            _ if per == Some(Per::Year) && amount.number.unsure => return Err(Misread::Unsure),
            _ => {}
        }
        let (number, rounded) = self.rounded(amount.number).ok_or(Misread::Nothing)?;
        let within = self.bounds().is_none_or(|bounds| bounds.hold(number));
        if within { Ok((number, rounded)) } else { Err(Misread::Nothing) }
    }

    /// Whether what is written around a number may stand there.
    fn takes(self, amount: Amount) -> bool {
        match self {
            AnswerKind::Dollars(_) | AnswerKind::Pay(_) => matches!(amount.of, Of::Nothing | Of::Pay(_)),
            AnswerKind::Percent(_) => !amount.money && matches!(amount.of, Of::Nothing | Of::Percent),
            AnswerKind::Tenths(_) => !amount.money && matches!(amount.of, Of::Nothing | Of::Hours),
            _ => !amount.money && amount.of == Of::Nothing,
        }
    }

    /// What its dollars are paid for; none where it has none.
    pub fn per(self) -> Option<Per> {
        match self {
            AnswerKind::Dollars(_) => Some(Per::Year),
            AnswerKind::Pay(per) => Some(per),
            _ => None,
        }
    }

    /// In the kind's own unit, halves up, and whether that changed it; none where answers are no such numbers.
    fn rounded(self, number: Digits) -> Option<(u32, bool)> {
        let unit = match self {
            AnswerKind::Whole(_) | AnswerKind::Dollars(_) => ONE,
            AnswerKind::Tenths(_) | AnswerKind::Percent(_) => ONE / 10,
            AnswerKind::Pay(_) => ONE / u64::from(CENTS),
            _ => return None,
        };
        let to = |unit: u64| {
            let whole = u32::try_from(number.millionths.checked_add(unit / 2)? / unit).ok()?;
            Some((whole, number.finer || !number.millionths.is_multiple_of(unit)))
        };
        match (self, to(unit)?) {
            (AnswerKind::Whole(_), (_, true)) => None,
            (AnswerKind::Pay(Per::Year), (cents, _)) if cents >= Per::A_YEARS => {
                let (dollars, rounded) = to(ONE)?;
                Some((dollars.checked_mul(CENTS)?, rounded))
            }
            (_, read) => Some(read),
        }
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
            | AnswerKind::LocalTax
            | AnswerKind::Places(_)
            | AnswerKind::Steps(_) => None,
        }
    }
}
