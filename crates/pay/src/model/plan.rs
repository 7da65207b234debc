//! Steps with their dates.

use super::step::Step;

/// How far ahead one looks, in whole years from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Horizon(u8);

impl Horizon {
    /// Less shows nothing of a career.
    pub const LEAST: Horizon = Horizon(5);
    /// About a whole working life.
    pub const MOST: Horizon = Horizon(40);

    /// None below [`Horizon::LEAST`] or above [`Horizon::MOST`].
    pub fn new(years: u8) -> Option<Horizon> {
        (Self::LEAST.0..=Self::MOST.0).contains(&years).then_some(Horizon(years))
    }

    /// The number of years.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Twenty years: the guide's whole path takes a beginner 15, and its end should show.
impl Default for Horizon {
    fn default() -> Horizon {
        Horizon(20)
    }
}

/// A step and when it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dated {
    /// Whole years from now; 0 is at once.
    pub year: u8,
    /// What.
    pub step: Step,
}

/// Dated steps, earliest first, those of a year in the order they were added; none: staying as you are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plan(Vec<Dated>);

impl Plan {
    /// A career has room for no more: five certificates, three promotions, and a move, an employer, a specialty and a
    /// skill.
    pub const MOST: usize = 12;

    /// The same with this step; unchanged where there is no room or the date is beyond the longest horizon.
    ///
    /// ```
    /// use pay::model::{plan::{Dated, Plan}, profile::Certification, step::Step};
    /// let audits = Dated { year: 3, step: Step::Auditing };
    /// let certified = Dated { year: 1, step: Step::Certification(Certification::Cpc) };
    /// let plan = Plan::default().with(audits).with(certified);
    /// assert_eq!(plan.steps(), [certified, audits]);
    /// assert_eq!(plan.next_year(), 4); // years from now
    /// ```
    pub fn with(mut self, dated: Dated) -> Plan {
        if !self.is_full() && dated.year <= Horizon::MOST.get() {
            self.0.insert(self.0.partition_point(|before| before.year <= dated.year), dated);
        }
        self
    }

    /// The same with the step at this position in another year, after those that stand there; unchanged where there is
    /// no such step or the year is beyond the longest horizon.
    pub fn redated(self, at: usize, year: u8) -> Plan {
        match self.0.get(at) {
            Some(Dated { step, .. }) if year <= Horizon::MOST.get() => {
                let step = *step;
                self.without(at).with(Dated { year, step })
            }
            _ => self,
        }
    }

    /// The position at which the step at this one would stand in another year.
    pub fn position(&self, at: usize, year: u8) -> usize {
        let others = self.0.iter().enumerate().filter(|(other, _)| *other != at);
        others.filter(|(_, dated)| dated.year <= year).count()
    }

    /// The year in which another step may follow: the one after the last.
    pub fn next_year(&self) -> u8 {
        let last = self.0.last().map_or(0, |dated| dated.year);
        last.saturating_add(1).min(Horizon::MOST.get())
    }

    /// Whether there is no room for another step.
    pub fn is_full(&self) -> bool {
        self.0.len() == Self::MOST
    }

    /// The same without the step at this position; unchanged where there is none.
    pub fn without(mut self, at: usize) -> Plan {
        if at < self.0.len() {
            self.0.remove(at);
        }
        self
    }

    /// The steps.
    pub fn steps(&self) -> &[Dated] {
        &self.0
    }

    /// Those of one year.
    pub fn in_year(&self, year: u8) -> impl Iterator<Item = Step> {
        self.0.iter().filter(move |dated| dated.year == year).map(|dated| dated.step)
    }
}
