//! What a row of the constants is, and the list that the rows make.

use crate::data::guide::GuideRow;
use crate::model::assumptions::Group;
use crate::units::Unit;

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// Derived from rows of the guide.
    Guide(Vec<GuideRow>),
    /// Our assumption.
    Assumed,
    /// Law, statistics, policy.
    Given,
}

/// One constant, as the model uses it and as the page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantLine {
    /// Which.
    pub quantity: super::Quantity,
    /// Its kind.
    pub group: Group,
    /// How much, in its unit.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// Where it comes from.
    pub origin: Origin,
    /// How it is worked out, or why it is so much.
    pub formula: &'static str,
}

impl ConstantLine {
    /// The guide's rows that it is derived from, with their ends.
    pub fn rows(&self) -> &[GuideRow] {
        match &self.origin {
            Origin::Guide(rows) => rows,
            Origin::Assumed | Origin::Given => &[],
        }
    }
}

/// The constants by kind, in the order they are listed, and after them the model's assumptions. A row is a constant, or
/// one of each of some things:
///
/// ```text
/// Name(one: Thing) in things => name, Unit(value), where it comes from, formula;
/// ```
///
/// From the same row come the variant of [`Quantity`](super::Quantity) that links name, its place in the list, its name
/// and its line: a part that is forgotten does not compile.
macro_rules! constants {
    ($constants:ident; $($group:ident { $(
        $quantity:ident $(($one:ident: $thing:ty) in $things:expr)?
            => $name:expr, $unit:ident($value:expr), $origin:expr, $formula:expr;
    )* })*) => {
        /// One of the constants.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[allow(missing_docs, reason = "each is named in its row")]
        pub enum Quantity { Assumed(&'static Assumption), $($($quantity $(($thing))?,)*)* }

        impl Quantity {
            /// All, in the order they are listed.
            pub(super) fn all($constants: &Constants) -> Vec<Quantity> {
                let mut all = Vec::new();
                $($(all.extend(constants!(@list $quantity $(($things))?));)*)*
                all.extend(Assumption::ALL.iter().map(Quantity::Assumed));
                all
            }

            /// What it is called.
            pub fn name(self) -> String {
                match self {
                    Quantity::Assumed(one) => one.name.to_owned(),
                    $($(Quantity::$quantity $(($one))? => $name.to_owned(),)*)*
                }
            }

            /// Its line.
            pub(super) fn line(self, $constants: &Constants) -> ConstantLine {
                let (group, value, unit, origin, formula) = match self {
                    Quantity::Assumed(one) => (one.group, one.value, one.unit, Origin::Assumed, one.reason),
                    $($(Quantity::$quantity $(($one))? => {
                        (Group::$group, $value, Unit::$unit, $origin, $formula)
                    })*)*
                };
                ConstantLine { quantity: self, group, value, unit, origin, formula }
            }
        }
    };
    (@list $quantity:ident) => { [Quantity::$quantity] };
    (@list $quantity:ident($things:expr)) => { $things.into_iter().map(Quantity::$quantity) };
}
pub(super) use constants;
