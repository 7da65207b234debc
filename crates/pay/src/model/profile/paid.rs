//! What one is paid: an amount, for a year, an hour or a chart, and how much work that is for.

use super::Salary;
use super::hours::{Charts, Hours};
use crate::rows::{Coded, choices};
use crate::units::{Dollars, HOURS_A_YEAR};

choices! {
    /// What an amount of pay is paid for.
    #[allow(missing_docs, reason = "each is the time or work it is named after")]
    pub enum Per: Coded {
        Year = Coded { code: "year", name: "A year" },
        Hour = Coded { code: "hour", name: "An hour" },
        Chart = Coded { code: "chart", name: "A chart" },
    }
}

impl Per {
    /// From so many cents on, an amount is a year's, whatever else is said: no work pays a thousand dollars an hour.
    pub const A_YEARS: u32 = 100_000;

    /// Under so many cents, an amount of which nothing else is said is an hour's: ten times what coders earn.
    pub const UNDER_IS_AN_HOURS: u32 = 25_000;
    /// From so many cents on it is a year's: what a few hours a week pay.
    pub const FROM_IS_A_YEARS: u32 = 500_000;

    /// What an amount in cents is paid for, by its size alone; between the two, it does not tell.
    pub fn of_amount(cents: u64) -> Option<Per> {
        match cents {
            small if small < Self::UNDER_IS_AN_HOURS.into() => Some(Per::Hour),
            large if large >= Self::FROM_IS_A_YEARS.into() => Some(Per::Year),
            _ => None,
        }
    }

    /// The most that can be told, in cents: a million dollars a year, as much as that over 2,080 hours, and for a chart
    /// what an hour of well-paid work brings, as the longest takes about that.
    pub const fn most(self) -> u32 {
        match self {
            Per::Year => 100_000_000,
            Per::Hour => 48_000,
            Per::Chart => 10_000,
        }
    }
}

/// Pay as it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Paid {
    /// The amount, in cents; whole dollars for a year, from [`Per::A_YEARS`] on.
    pub amount: Option<u32>,
    /// What it is paid for.
    pub per: Per,
    /// Hours of work a week.
    pub hours: Hours,
    /// Charts coded an hour, where that has been told: pay by the chart cannot be told without it.
    pub charts: Option<Charts>,
}

impl Paid {
    /// So many dollars a year, of full time.
    pub fn a_year(salary: Option<Salary>) -> Paid {
        Paid { amount: salary.map(|salary| salary.get() * 100), ..Paid::default() }
    }

    /// The same paid for what its size tells; as it is, where it does not tell, or where it is said to be a chart's.
    pub fn by_size(self) -> Paid {
        if self.per == Per::Chart {
            return self;
        }
        let told = self.amount.and_then(|cents| Per::of_amount(cents.into()));
        let too_much = self.amount > Some(Per::Hour.most());
        let per = told.unwrap_or(if too_much { Per::Year } else { self.per });
        Paid { per, ..self }
    }

    /// The amount, dollars; none where it has not been told.
    pub fn dollars(&self) -> Option<Dollars> {
        Some(Dollars(f64::from(self.amount?) / 100.0))
    }

    /// Whether it is by the chart, and nobody has said how many are coded an hour.
    pub fn lacks_charts(&self) -> bool {
        self.amount.is_some() && self.per == Per::Chart && self.charts.is_none()
    }

    /// Dollars a year before tax for the hours worked, overtime included; none where it has not been told.
    pub fn salary(&self) -> Option<Dollars> {
        self.for_hours(self.hours.paid_a_year())
    }

    /// The same where so many hours a year are paid at the plain rate.
    pub(super) fn for_hours(&self, paid: f64) -> Option<Dollars> {
        Some(match self.per {
            Per::Year => self.dollars()?,
            Per::Hour | Per::Chart => self.an_hour()? * paid,
        })
    }

    /// The rate, dollars an hour before tax: by the chart, what the charts of an hour bring. A year's pay is that of the
    /// hours a week, of full time at most: who is paid by the year is not paid more for more hours.
    ///
    /// ```
    /// use pay::model::profile::{Hours, Paid, Per};
    /// let hours = Hours::from_tenths(240).unwrap();
    /// let part_time = Paid { amount: Some(3_114), per: Per::Hour, hours, ..Paid::default() };
    /// assert_eq!(part_time.salary().unwrap().whole(), 38_863); // dollars a year: 31.14 × 24 × 52
    /// assert_eq!(part_time.full_time().unwrap().get(), 64_771); // 31.14 × 2,080
    /// let overtime = Paid { hours: Hours::from_tenths(480).unwrap(), ..part_time };
    /// assert_eq!(overtime.salary().unwrap().whole(), 84_203); // 31.14 × (40 + 8 × 1.5) × 52
    /// ```
    pub fn an_hour(&self) -> Option<Dollars> {
        let amount = self.dollars()?;
        Some(match self.per {
            Per::Year => amount / self.hours.a_year().min(HOURS_A_YEAR),
            Per::Hour => amount,
            Per::Chart => amount * self.charts?.an_hour(),
        })
    }

    /// What the rate comes to in a year of full time, to the dollar: what ranges and surveys are held against. By the chart
    /// it may be more than can be told; it is the most then.
    pub fn full_time(&self) -> Option<Salary> {
        let a_year = (self.an_hour()? * HOURS_A_YEAR).min(Salary::MOST.dollars()).whole();
        Salary::new(u64::try_from(a_year).ok()?)
    }

    /// The same paid for another time or work: that keeps the pay, to the dollar a year and the cent an hour or a chart, and
    /// changes the amount. But so little for a year that it was never a year's stays as it was typed; so does what is or
    /// was by the chart while nobody has said how many an hour, as far as it may stand there.
    /// So many hours a year are paid at the plain rate.
    pub fn paid_for(self, per: Per, hours_paid: f64) -> Paid {
        let hardly_a_years = self.per == Per::Year && self.amount < Some(Per::A_YEARS);
        let amount = self.amount.and_then(|amount| match self.for_hours(hours_paid) {
            _ if per == self.per => Some(amount),
            _ if hardly_a_years => Some(amount.min(per.most())),
            Some(salary) if per != Per::Chart || self.charts.is_some() => {
                Some(self.amount_for(salary / hours_paid, salary, per))
            }
            _ => (amount <= per.most()).then_some(amount),
        });
        Paid { amount, per, ..self }
    }

    /// A yearly pay as an amount: to the dollar a year, to the cent an hour or a chart.
    fn amount_for(&self, an_hour: Dollars, salary: Dollars, per: Per) -> u32 {
        let cents = match per {
            Per::Year => salary.whole() * 100,
            Per::Hour => an_hour.cents(),
            Per::Chart => (an_hour / self.charts.map_or(1.0, Charts::an_hour)).cents(),
        };
        u32::try_from(cents).unwrap_or(u32::MAX).min(per.most())
    }
}
