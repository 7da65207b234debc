//! The figures of the page, each with how it is worked out and from what.

mod offers;
mod pay;
mod places;
mod time;

use super::MethodLine;

/// A figure that the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by what it says of itself")]
pub enum Figure {
    Estimate,
    Range,
    Hourly,
    Experience,
    Premiums,
    Roles,
    Place,
    Contributions,
    Percentile,
    Caution,
    TakeHome,
    FederalTax,
    Fica,
    StateTax,
    PriceIndex,
    Buys,
    Equivalent,
    BreakEven,
    Ranking,
    Gain,
    Payback,
    Career,
    Plans,
    Growth,
    TrainingPayback,
    NetPresentValue,
    TrainingGain,
    Offer,
    Negotiation,
    Package,
    Careers,
    Outlook,
}

/// What is said of a figure.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The name of its line within the page.
    pub anchor: &'static str,
    /// What it is.
    pub name: &'static str,
    /// How it is worked out.
    pub formula: &'static str,
    /// From what.
    pub made_of: &'static [MethodLine],
}

impl Figure {
    /// All, in the order they are listed.
    pub const ALL: [Figure; 32] = [
        Self::Estimate,
        Self::Range,
        Self::Hourly,
        Self::Experience,
        Self::Premiums,
        Self::Roles,
        Self::Place,
        Self::Contributions,
        Self::Percentile,
        Self::Caution,
        Self::TakeHome,
        Self::FederalTax,
        Self::Fica,
        Self::StateTax,
        Self::PriceIndex,
        Self::Buys,
        Self::Equivalent,
        Self::BreakEven,
        Self::Ranking,
        Self::Gain,
        Self::Payback,
        Self::Career,
        Self::Plans,
        Self::Growth,
        Self::TrainingPayback,
        Self::NetPresentValue,
        Self::TrainingGain,
        Self::Offer,
        Self::Negotiation,
        Self::Package,
        Self::Careers,
        Self::Outlook,
    ];

    /// The name of its line within the page.
    pub fn anchor(self) -> &'static str {
        self.explanation().anchor
    }

    /// Its name, how it is worked out, and from what.
    pub fn explanation(self) -> Explanation {
        match self {
            Figure::Estimate => pay::ESTIMATE,
            Figure::Range => pay::RANGE,
            Figure::Hourly => pay::HOURLY,
            Figure::Experience => pay::EXPERIENCE,
            Figure::Premiums => pay::PREMIUMS,
            Figure::Roles => pay::ROLES,
            Figure::Place => pay::PLACE,
            Figure::Contributions => pay::CONTRIBUTIONS,
            Figure::Percentile => pay::PERCENTILE,
            Figure::Caution => pay::CAUTION,
            Figure::TakeHome => places::TAKE_HOME,
            Figure::FederalTax => places::FEDERAL_TAX,
            Figure::Fica => places::FICA,
            Figure::StateTax => places::STATE_TAX,
            Figure::PriceIndex => places::PRICE_INDEX,
            Figure::Buys => places::BUYS,
            Figure::Equivalent => places::EQUIVALENT,
            Figure::BreakEven => places::BREAK_EVEN,
            Figure::Ranking => places::RANKING,
            Figure::Gain => time::GAIN,
            Figure::Payback => time::PAYBACK,
            Figure::Career => time::CAREER,
            Figure::Plans => time::PLANS,
            Figure::Growth => time::GROWTH,
            Figure::TrainingPayback => time::TRAINING_PAYBACK,
            Figure::NetPresentValue => time::NET_PRESENT_VALUE,
            Figure::TrainingGain => time::TRAINING_GAIN,
            Figure::Offer => offers::OFFER,
            Figure::Negotiation => offers::ASKING,
            Figure::Package => offers::PACKAGE,
            Figure::Careers => offers::CAREERS,
            Figure::Outlook => offers::OUTLOOK,
        }
    }
}
