use super::Place;
use crate::rows::{Coded, choices};
use crate::units::{Dollars, WEEKS_A_YEAR};

/// Which of the two offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the offers' own")]
pub enum OfferName {
    A,
    B,
}

impl OfferName {
    /// Both, in order.
    pub const ALL: [OfferName; 2] = [Self::A, Self::B];
}

choices! {
    /// What an amount that is offered is paid for.
    #[allow(missing_docs, reason = "each is the time it is named after")]
    pub enum Per: Coded {
        Year = Coded { code: "year", name: "A year" },
        Hour = Coded { code: "hour", name: "An hour" },
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

    /// The most that can be told, in cents: a million dollars a year, and as much as that over 2,080 hours.
    pub const fn most(self) -> u32 {
        match self {
            Per::Year => 100_000_000,
            Per::Hour => 48_000,
        }
    }
}

/// Hours of work a week, in tenths, from [`Hours::LEAST`] to [`Hours::MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(u16);

impl Hours {
    /// One hour.
    pub const LEAST: Hours = Hours(10);
    /// Eighty: twice full time.
    pub const MOST: Hours = Hours(800);

    /// From tenths of an hour; none outside the bounds.
    pub fn from_tenths(tenths: u16) -> Option<Hours> {
        (Self::LEAST.0..=Self::MOST.0).contains(&tenths).then_some(Hours(tenths))
    }

    /// In tenths of an hour.
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// In a year of 52 weeks.
    pub fn a_year(self) -> f64 {
        f64::from(self.0) / 10.0 * WEEKS_A_YEAR
    }
}

/// Full time.
impl Default for Hours {
    fn default() -> Hours {
        Hours(400)
    }
}

/// An offer of work, as far as it has been told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The amount, in cents; whole dollars for a year, from [`Per::A_YEARS`] on.
    pub amount: Option<u32>,
    /// What it is paid for.
    pub per: Per,
    /// Hours of work a week.
    pub hours: Hours,
    /// Where; none: where the person is.
    pub place: Option<Place>,
    /// The employer's part of the health premium, dollars a year.
    pub health: Option<u32>,
    /// What the employer adds to retirement savings, tenths of a percent of what the person saves.
    pub matched: Option<u32>,
    /// The most that is matched, tenths of a percent of pay.
    pub matched_to: Option<u32>,
    /// A bonus that can be counted on, dollars a year.
    pub bonus: Option<u32>,
    /// Continuing education, dollars a year.
    pub education: Option<u32>,
    /// Dues of certifications, dollars a year.
    pub dues: Option<u32>,
    /// Paid days off with holidays, days a year.
    pub days_off: Option<u32>,
}

impl Offer {
    /// The pay in dollars a year before tax; none where it has not been told.
    pub fn salary(&self) -> Option<Dollars> {
        let amount = Dollars(f64::from(self.amount?) / 100.0);
        Some(match self.per {
            Per::Year => amount,
            Per::Hour => amount * self.hours.a_year(),
        })
    }

    /// The same paid for another time: that keeps the pay, to the dollar a year and the cent an hour, and changes the
    /// amount; but so little for a year that it was an hour's becomes that.
    pub fn paid_for(self, per: Per) -> Offer {
        let an_hours = per == Per::Hour && self.per == Per::Year && self.amount < Some(Per::A_YEARS);
        let amount = match self.amount {
            Some(amount) if an_hours => Some(amount.min(per.most())),
            _ => self.salary().map(|salary| amount(salary, per, self.hours)),
        };
        Offer { amount, per, ..self }
    }
}

/// A yearly pay as an amount: to the dollar a year, to the cent an hour.
fn amount(salary: Dollars, per: Per, hours: Hours) -> u32 {
    let cents = match per {
        Per::Year => salary.whole() * 100,
        Per::Hour => (salary / hours.a_year()).cents(),
    };
    u32::try_from(cents).unwrap_or(u32::MAX).min(per.most())
}

/// The two offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Offers([Offer; 2]);

impl Offers {
    /// One of them.
    pub fn named(&self, name: OfferName) -> Offer {
        self.0[name as usize]
    }

    /// The same with another offer of this name.
    pub fn holding(mut self, name: OfferName, offer: Offer) -> Offers {
        self.0[name as usize] = offer;
        self
    }
}
