use super::paid::{Charts, Hours, Paid, Per};
use super::{LocalAnswer, Place};
use crate::units::Dollars;

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

/// An offer of work, as far as it has been told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The amount, in cents; whole dollars for a year, from [`Per::A_YEARS`] on.
    pub amount: Option<u32>,
    /// What it is paid for.
    pub per: Per,
    /// Hours of work a week.
    pub hours: Hours,
    /// Charts coded an hour, where it is paid by the chart.
    pub charts: Option<Charts>,
    /// Where; none: where the person is.
    pub place: Option<Place>,
    /// What the person says of local income tax there.
    pub local: Option<LocalAnswer>,
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
    /// What is paid.
    pub fn paid(&self) -> Paid {
        Paid { amount: self.amount, per: self.per, hours: self.hours, charts: self.charts }
    }

    /// The pay in dollars a year before tax; none where it has not been told.
    pub fn salary(&self) -> Option<Dollars> {
        self.paid().salary()
    }

    /// The same paid for another time.
    pub fn paid_for(self, per: Per) -> Offer {
        let Paid { amount, per, .. } = self.paid().paid_for(per);
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
