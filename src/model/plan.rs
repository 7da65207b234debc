//! Steps with their dates, and the person they lead to.

use super::profile::{Profile, Years};
use super::step::Step;

/// Plans shown at once: more lines than this are no longer told apart. One of them is staying as you are.
pub const MOST_PLANS: usize = 3;

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
    pub fn get(self) -> u8 {
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
    pub fn with(mut self, dated: Dated) -> Plan {
        if self.0.len() < Self::MOST && dated.year <= Horizon::MOST.get() {
            self.0.insert(self.0.partition_point(|before| before.year <= dated.year), dated);
        }
        self
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

    /// The person so many years from now, with every step taken by then.
    pub fn after(&self, profile: &Profile, year: u8) -> Profile {
        let taken = self.0.iter().take_while(|dated| dated.year <= year);
        taken.fold(aged(profile.clone(), profile.years, year), |profile, dated| dated.step.apply(profile))
    }
}

/// With so many years added to those of now. Beyond the longest career that can be told, experience adds nothing more.
pub(super) fn aged(mut profile: Profile, now: Years, more: u8) -> Profile {
    profile.years = Years::new(now.get().saturating_add(more)).unwrap_or(Years::MOST);
    profile
}
