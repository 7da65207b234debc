//! How much work is paid for: hours a week, and charts an hour.

use crate::units::{HOURS_A_YEAR, WEEKS_A_YEAR, tenths};

tenths! {
    /// Hours of work a week, in tenths, from [`Hours::LEAST`] to [`Hours::MOST`].
    pub struct Hours from Hours::LEAST.0;
}

impl Hours {
    /// One hour.
    pub const LEAST: Hours = Hours(10);
    /// Eighty: twice full time.
    pub const MOST: Hours = Hours(800);

    /// In a year of 52 weeks.
    pub fn a_year(self) -> f64 {
        f64::from(self.0) / 10.0 * WEEKS_A_YEAR
    }

    /// So many hours at the plain rate are paid for them, a year: those beyond full time count one and a half times. Coders
    /// who are paid by the hour are not exempt from that (US Department of Labor, opinion letter FLSA2005-35).
    pub fn paid_a_year(self) -> f64 {
        let over = self.a_year() - HOURS_A_YEAR;
        if over > 0.0 { HOURS_A_YEAR + over * OVERTIME } else { self.a_year() }
    }

    /// The part of what is paid for them that is the half premium of overtime.
    pub fn overtime_premium(self) -> f64 {
        (self.a_year() - HOURS_A_YEAR).max(0.0) * (OVERTIME - 1.0) / self.paid_a_year()
    }

    /// Whether they are so few that no health premium is taken for granted: under the 30 that the Affordable Care Act calls
    /// full time.
    pub fn are_few(self) -> bool {
        self.0 < 300
    }
}

/// Full time.
impl Default for Hours {
    fn default() -> Hours {
        Hours(400)
    }
}

tenths! {
    /// Charts coded an hour, in tenths, from [`Charts::LEAST`] to [`Charts::MOST`].
    pub struct Charts from Charts::LEAST.0;
}

impl Charts {
    /// One in ten hours.
    pub const LEAST: Charts = Charts(1);
    /// One a minute: faster than anyone reads a chart.
    pub const MOST: Charts = Charts(600);

    /// An hour.
    pub fn an_hour(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// What an hour of overtime is paid in times the rate, by the Fair Labor Standards Act.
pub const OVERTIME: f64 = 1.5;
