//! Offers, and the careers beside a coder's.

use super::Explanation;
use super::Figure::*;
use crate::data::vintage::SURVEY;
use crate::words::method::MethodLine::{Figure as F, Source as S};
use crate::words::sources::Source;
use const_format::formatcp;

pub const OFFER: Explanation = Explanation {
    anchor: "how-offer",
    name: "Whether an offer is fair",
    formula: formatcp!(
        "Pay by the hour times the hours of a week times 52. It is held against your range at the offer’s place, raised \
              to {SURVEY} dollars: under low, lower half, the middle to the nearest hundred, upper half, over high. How \
              many in 100 earn less is read from BLS’s survey as for your pay."
    ),
    made_of: &[F(Range), F(Percentile), S(Source::Wages)],
};

pub const ASKING: Explanation = Explanation {
    anchor: "how-asking",
    name: "What to ask for",
    formula: "Open with the high end of the range. Aim for the middle of its upper half, √(middle × high); for an offer, or \
              own pay, over that, for the middle between it and the opening, √(it × opening). Walk away under the low end, or under what buys the same as your own pay where \
              you typed it and it is more. The opening is held to BLS’s 90th percentile; where the aim itself lies over \
              that, the page says so.",
    made_of: &[F(Range), F(Equivalent), S(Source::Wages)],
};

pub const PACKAGE: Explanation = Explanation {
    anchor: "how-package",
    name: "Total compensation",
    formula: "Pay, bonus, the health premium that the employer pays, the retirement match (its percent × the percent of pay it \
              is given on × pay), continuing education and dues, a year before tax. Hours worked are those of 52 weeks less \
              the paid days off, each a fifth of a week. The total over the hours worked is the worth of an hour.",
    made_of: &[S(Source::Health)],
};

pub const CAREERS: Explanation = Explanation {
    anchor: "how-careers",
    name: "Other careers against yours",
    formula: formatcp!(
        "BLS’s median of the occupation in your place, or in its state or the nation where it has none, less your pay in \
              {SURVEY} dollars. The guide’s ranges are raised to {SURVEY} as its pay of coders is."
    ),
    made_of: &[F(Estimate), S(Source::Wages), S(Source::Guide)],
};

pub const OUTLOOK: Explanation = Explanation {
    anchor: "how-outlook",
    name: "The outlook",
    formula: "Jobs at the end of ten years over those at their start, as each edition of BLS’s projections has them. \
              Openings a year count those who leave as well as new jobs.",
    made_of: &[S(Source::Projections), S(Source::Guide)],
};
