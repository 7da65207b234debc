//! What is left of a pay, why it is what it is, and what it is elsewhere.

use super::write::object;
use crate::model::answer::{Answer, ComparedPlace};
use crate::model::compare::InPlace;
use crate::model::estimate::Contribution;
use crate::model::profile::{Profile, Salary};
use crate::words::reasons;

object! {
    /// What a factor adds.
    Step {
        what: String,
        dollars: i64,
        source: String,
    }

    /// A compared place.
    There {
        place: &'static str,
        /// The pay counted there: the salary of the link, or the estimate.
        centre: i64,
        /// The model's own.
        estimate: i64,
        /// The salary that the link names there.
        salary: Option<u32>,
        net: i64,
        federal_tax: i64,
        state_tax: i64,
        fica: i64,
        price_index: f64,
        real_net: i64,
        /// The salary there that buys what the pay at home buys at home.
        equivalent: i64,
        /// The salary at home that buys what the pay there buys there.
        worth_at_home: i64,
        /// Housing share in percent above which one of the two places buys more, and which.
        break_even: Option<Even>,
    }

    Even {
        share: f64,
        above: &'static str,
    }
}

pub(super) fn steps(profile: &Profile, answer: &Answer) -> Vec<Step> {
    let step = |one: &Contribution| Step {
        what: reasons::name(profile, one.reason),
        dollars: one.dollars,
        source: reasons::source(profile, one.reason).1,
    };
    answer.contributions.iter().map(step).collect()
}

pub(super) fn there(profile: &Profile, home: &InPlace, compared: &ComparedPlace) -> There {
    let there = &compared.there;
    let kept = &there.take_home;
    let even = home.break_even(there);
    There {
        place: there.place.code(),
        centre: there.pay().whole(),
        estimate: there.estimate.centre.whole(),
        salary: profile.salaries.at(there.place).map(Salary::get),
        net: kept.net().whole(),
        federal_tax: kept.federal.whole(),
        state_tax: kept.state.whole(),
        fica: kept.fica.whole(),
        price_index: there.price_index,
        real_net: there.real_net().whole(),
        equivalent: compared.equivalent.whole(),
        worth_at_home: compared.worth_at_home.whole(),
        break_even: even.map(|even| Even { share: (even.share * 1000.0).round() / 10.0, above: even.above.code() }),
    }
}
