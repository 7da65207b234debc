//! What is left of pay, and what that buys where.

use super::Explanation;
use super::Figure::*;
use crate::data::vintage::{PRICE_YEAR, TAX_YEAR};
use crate::words::method::Group;
use crate::words::method::MethodLine::{Figure as F, Group as G, Source as S};
use crate::words::sources::Source;
use const_format::formatcp;

pub const TAKE_HOME: Explanation = Explanation {
    anchor: "how-take-home",
    name: "Take-home pay",
    formula: "Pay less federal tax, less FICA, less state tax. A month is a twelfth of the year. For the United States as a \
              whole no state tax is taken off. Local income taxes are never in it.",
    made_of: &[F(Estimate), F(FederalTax), F(Fica), F(StateTax), S(Source::Taxes)],
};

pub const FEDERAL_TAX: Explanation = Explanation {
    anchor: "how-federal-tax",
    name: "Federal tax",
    formula: formatcp!(
        "Federal income tax of {TAX_YEAR} on the wage alone, for your way to file, credits that are paid out taken off. Read \
              between worked-out wages on straight lines."
    ),
    made_of: &[S(Source::Taxes)],
};

pub const FICA: Explanation = Explanation {
    anchor: "how-fica",
    name: "FICA: Social Security and Medicare",
    formula: "Social Security: its rate times pay, up to a limit. Medicare: its rate times all pay, and a second rate times \
              what lies above a threshold.",
    made_of: &[G(Group::Taxes), S(Source::Taxes)],
};

pub const STATE_TAX: Explanation = Explanation {
    anchor: "how-state-tax",
    name: "State tax",
    formula: formatcp!(
        "The state’s income tax of {TAX_YEAR} on the wage, and what it takes from employees’ pay for insurance, read like the \
              federal tax. Below zero where the state’s credits are larger."
    ),
    made_of: &[S(Source::Taxes)],
};

pub const PRICE_INDEX: Explanation = Explanation {
    anchor: "how-prices",
    name: "Prices, the nation’s being 100",
    formula: "BEA’s price level of the place for all items. With a housing share of your own: share × housing + (1 − share) × \
              (goods, utilities and other services by their weights), each over the nation’s.",
    made_of: &[G(Group::Prices), S(Source::Prices)],
};

pub const BUYS: Explanation = Explanation {
    anchor: "how-buys",
    name: "What the pay buys",
    formula: formatcp!(
        "Take-home pay ÷ prices of the place × 100: the same money in average US prices of {PRICE_YEAR}."
    ),
    made_of: &[F(TakeHome), F(PriceIndex)],
};

pub const EQUIVALENT: Explanation = Explanation {
    anchor: "how-equivalent",
    name: "Equal pay in another place",
    formula: "The pay there whose take-home pay buys there what yours buys at home, and the other way round. Found by trying \
              the middle between too little and too much, until less than a cent is between them.",
    made_of: &[F(Buys), F(TakeHome)],
};

pub const BREAK_EVEN: Explanation = Explanation {
    anchor: "how-break-even",
    name: "The housing share at which two places are equal",
    formula: "The part of the budget for housing with which both take-home pays buy the same. Where housing is dearer than \
              other things, more of it turns the answer to the other place.",
    made_of: &[F(Buys), F(PriceIndex), G(Group::Prices)],
};

pub const RANKING: Explanation = Explanation {
    anchor: "how-ranking",
    name: "The order of all places",
    formula: "Your answers worked out anew for every place but the nation, then put in order by what you choose. Jobs are \
              BLS’s count of medical records specialists; it does not publish all.",
    made_of: &[F(Estimate), F(TakeHome), F(PriceIndex), F(Buys), S(Source::Wages)],
};
