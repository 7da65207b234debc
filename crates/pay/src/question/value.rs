//! What an answer is, whatever the question.

use crate::model::plan::Horizon;
use crate::model::plan::Plan;
use crate::model::profile::{
    CertificationSet, Certifications, Charts, Compared, Hours, HousingShare, LocalAnswer, Place, Salary, SavingShare,
    Years,
};
use crate::model::rate::Rate;
use crate::rows::Listed;

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing was said.
    Unsaid,
    /// A number in the unit of its kind; no and yes are 0 and 1, one of a set its position, several the bits at theirs.
    Number(u32),
    /// A place.
    Place(Place),
    /// A city's or county's income tax, or none.
    Local(LocalAnswer),
    /// Places to compare.
    Places(Compared),
    /// Steps with their years.
    Steps(Plan),
}

impl Value {
    /// The number, where it is one.
    pub fn number(&self) -> Option<u32> {
        match self {
            Value::Number(number) => Some(*number),
            Value::Unsaid | Value::Place(_) | Value::Local(_) | Value::Places(_) | Value::Steps(_) => None,
        }
    }

    /// Several of a set with the one at a position, or without it. Taking the last one out leaves nothing said, not "none":
    /// that is a choice of its own.
    pub fn toggled(&self, position: usize, held: bool) -> Value {
        let (before, one) = (self.number().unwrap_or_default(), 1 << position);
        match if held { before | one } else { before & !one } {
            0 => Value::Unsaid,
            after => Value::Number(after),
        }
    }
}

/// What stands in a profile and can be told as an answer.
pub trait Field: Sized {
    /// It as an answer.
    fn value(&self) -> Value;

    /// From an answer; none where that is no answer to what it stands for.
    fn from_value(value: Value) -> Option<Self>;
}

/// Numbers and what is made of one.
macro_rules! numbers {
    ($($name:ty: $get:expr, $make:expr;)+) => {
        $(impl Field for $name {
            fn value(&self) -> Value {
                let get: fn($name) -> _ = $get;
                Value::Number(get(*self).into())
            }

            fn from_value(value: Value) -> Option<Self> {
                let make: fn(_) -> Option<$name> = $make;
                make(value.number()?.try_into().ok()?)
            }
        })+
    };
}

numbers! {
    u8: |number| number, Some;
    u32: |number| number, Some;
    Years: Years::get, Years::new;
    Horizon: Horizon::get, Horizon::new;
    Charts: Charts::tenths, Charts::from_tenths;
    Hours: Hours::tenths, Hours::from_tenths;
    HousingShare: HousingShare::tenths, HousingShare::from_tenths;
    SavingShare: SavingShare::tenths, SavingShare::from_tenths;
    Rate: Rate::tenths, Rate::from_tenths;
    Salary: Salary::get, Salary::new;
}

impl Field for bool {
    fn value(&self) -> Value {
        Value::Number(u32::from(*self))
    }

    fn from_value(value: Value) -> Option<Self> {
        Some(value.number()? != 0)
    }
}

impl<T: Listed> Field for T {
    fn value(&self) -> Value {
        Value::Number(self.position() as u32)
    }

    fn from_value(value: Value) -> Option<Self> {
        T::at_position(value.number()? as usize)
    }
}

impl<T: Field> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Unsaid, T::value)
    }

    fn from_value(value: Value) -> Option<Self> {
        if value == Value::Unsaid { Some(None) } else { T::from_value(value).map(Some) }
    }
}

impl Field for Certifications {
    fn value(&self) -> Value {
        match self {
            Certifications::TypicalMix => Value::Unsaid,
            Certifications::Held(held) => Value::Number(held.bits()),
        }
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Unsaid => Some(Certifications::TypicalMix),
            value => CertificationSet::from_bits(value.number()?).map(Certifications::Held),
        }
    }
}

/// What is an answer by itself.
macro_rules! answers {
    ($($name:ty: $answer:path;)+) => {
        $(impl Field for $name {
            fn value(&self) -> Value {
                $answer(self.clone())
            }

            fn from_value(value: Value) -> Option<Self> {
                if let $answer(answer) = value { Some(answer) } else { None }
            }
        })+
    };
}

answers! {
    Place: Value::Place;
    LocalAnswer: Value::Local;
    Compared: Value::Places;
    Plan: Value::Steps;
}
