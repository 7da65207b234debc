use super::Place;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// A salary that a person knows of, such as an offer: whole dollars a year before tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Salary(u32);

impl Salary {
    /// A million dollars, as far as the tax tables go: more is a slip of the finger.
    pub const MOST: Salary = Salary(1_000_000);

    /// None for nothing at all, which no job pays, or above [`Salary::MOST`].
    pub fn new(dollars: u64) -> Option<Salary> {
        let dollars = u32::try_from(dollars).ok()?;
        (1..=Self::MOST.0).contains(&dollars).then_some(Salary(dollars))
    }

    /// In whole dollars a year.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// As an amount like any other.
    pub fn dollars(self) -> Dollars {
        Dollars(f64::from(self.0))
    }
}

/// Salaries by place, to stand in a comparison where otherwise the estimate does; in the order of the places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Salaries(Vec<(Place, Salary)>);

impl Salaries {
    /// The salary known in a place.
    pub fn at(&self, place: Place) -> Option<Salary> {
        self.0.iter().find(|(known, _)| *known == place).map(|(_, salary)| *salary)
    }

    /// The same with this salary in a place; without any there for none.
    pub fn with(mut self, place: Place, salary: Option<Salary>) -> Self {
        self.retain(|known| known != place);
        if let Some(salary) = salary {
            self.0.insert(self.0.partition_point(|(known, _)| *known < place), (place, salary));
        }
        self
    }

    /// Only those of the places that `keep` says.
    pub fn retain(&mut self, keep: impl Fn(Place) -> bool) {
        self.0.retain(|(place, _)| keep(*place));
    }

    /// Every place with its salary.
    pub fn iter(&self) -> impl Iterator<Item = (Place, Salary)> {
        self.0.iter().copied()
    }
}
