use super::hours::{Charts, Hours};
use super::paid::{Paid, Per};
use super::{LocalAnswer, Place};
use crate::data::premiums::PREMIUM;
use crate::model::assumptions::UNPAID_DAYS;
use crate::rows::{Coded, choices};
use crate::units::{Dollars, HOURS_A_YEAR, MONTHS_A_YEAR, WEEKS_A_YEAR};

/// Days of work a week: a day off is such a part of the week's hours.
pub const DAYS_A_WEEK: f64 = 5.0;

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
    /// How one would be employed.
    pub enum OfferKind: Coded {
        /// As an employee.
        Job = Coded { code: "job", name: "W-2 job" },
        /// On one's own account.
        Contract = Coded { code: "contract", name: "1099 contract" },
    }
}

/// An offer of work, as far as it has been told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The amount, in cents; whole dollars for a year, from [`Per::A_YEARS`] on. A contract's for a year is its profit.
    pub amount: Option<u32>,
    /// What it is paid for.
    pub per: Per,
    /// Hours of work a week.
    pub hours: Hours,
    /// Charts coded an hour, where it is paid by the chart.
    pub charts: Option<Charts>,
    /// A job or a contract.
    pub kind: OfferKind,
    /// Days a year that a contract does not pay; none: [`UNPAID_DAYS`].
    pub unpaid: Option<u32>,
    /// Where; none: where the person is.
    pub place: Option<Place>,
    /// What the person says of local income tax there.
    pub local: Option<LocalAnswer>,
    /// The employer's part of the health premium, dollars a year.
    pub health: Option<u32>,
    /// What the person pays for health insurance, dollars a month.
    pub premium: Option<u32>,
    /// What the employer adds to retirement savings, tenths of a percent of what the person saves.
    pub matched: Option<u32>,
    /// The most that is matched, tenths of a percent of pay.
    pub matched_to: Option<u32>,
    /// A bonus that can be counted on, dollars a year.
    pub bonus: Option<u32>,
    /// A bonus in the first year only, dollars.
    pub signing: Option<u32>,
    /// What some hours pay on top of the rate, cents an hour.
    pub differential: Option<u32>,
    /// How many hours a week do; none: all.
    pub differential_hours: Option<Hours>,
    /// Continuing education, dollars a year.
    pub education: Option<u32>,
    /// Dues of certifications, dollars a year.
    pub dues: Option<u32>,
    /// Paid days off with holidays, days a year.
    pub days_off: Option<u32>,
}

impl Offer {
    /// What is paid.
    pub fn paid(&self) -> Paid {
        Paid { amount: self.amount, per: self.per, hours: self.hours, charts: self.charts }
    }

    /// Whether it is a contract.
    pub fn is_contract(&self) -> bool {
        self.kind == OfferKind::Contract
    }

    /// Weeks of a year that are paid: of a contract without the unpaid days.
    pub fn weeks(&self) -> f64 {
        match self.kind {
            OfferKind::Job => WEEKS_A_YEAR,
            OfferKind::Contract => WEEKS_A_YEAR - self.unpaid.map_or(UNPAID_DAYS, f64::from) / DAYS_A_WEEK,
        }
    }

    /// So many hours at the plain rate are paid a year: a job's overtime counts one and a half times, a contract has none.
    pub fn hours_paid(&self) -> f64 {
        match self.kind {
            OfferKind::Job => self.hours.paid_a_year(),
            OfferKind::Contract => self.hours.a_year() / WEEKS_A_YEAR * self.weeks(),
        }
    }

    /// The pay in dollars a year before tax, a contract's profit; none where it has not been told.
    pub fn salary(&self) -> Option<Dollars> {
        self.paid().for_hours(self.hours_paid())
    }

    /// The rate, dollars an hour before tax; none where the pay has not been told.
    pub fn an_hour(&self) -> Option<Dollars> {
        match self.per {
            Per::Year => Some(self.salary()? / self.rate_hours()),
            Per::Hour | Per::Chart => self.paid().an_hour(),
        }
    }

    /// The hours of a year over which its pay is a rate: of a job that is paid by the year full time at most.
    pub fn rate_hours(&self) -> f64 {
        match (self.kind, self.per) {
            (OfferKind::Job, Per::Year) => self.hours.a_year().min(HOURS_A_YEAR),
            _ => self.hours_paid(),
        }
    }

    /// What is paid on top of the rate for some of the hours, dollars a year.
    pub fn differential_a_year(&self) -> Dollars {
        let hours = self.differential_hours.unwrap_or(self.hours).min(self.hours);
        let an_hour = Dollars(f64::from(self.differential.unwrap_or(0)) / 100.0);
        an_hour * (hours.a_year() / WEEKS_A_YEAR * self.weeks())
    }

    /// The part of a pay that is the half premium of overtime, dollars a year: of pay by the hour or the chart in a job.
    pub fn overtime_premium(&self, salary: Dollars) -> Dollars {
        let by_the_hour = self.kind == OfferKind::Job && self.per != Per::Year;
        if by_the_hour { salary * self.hours.overtime_premium() } else { Dollars(0.0) }
    }

    /// What the person pays for health insurance, dollars a year: until it is told of a job what is usual for them, of a contract
    /// the average premium, but nothing for few hours, as a job of so few gives none either.
    pub fn own_premium(&self, usual: Dollars) -> Dollars {
        match self.premium {
            Some(a_month) => Dollars(f64::from(a_month)) * MONTHS_A_YEAR,
            None if self.premium_is_average() => PREMIUM,
            None if self.is_contract() => Dollars(0.0),
            None => usual,
        }
    }

    /// Whether the premium is the average of a survey: the person has not said.
    pub fn premium_is_average(&self) -> bool {
        self.premium.is_none() && self.is_contract() && !self.hours.are_few()
    }

    /// The same paid for another time or work.
    pub fn paid_for(self, per: Per) -> Offer {
        let Paid { amount, per, .. } = self.paid().paid_for(per, self.hours_paid());
        Offer { amount, per, ..self }
    }
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
