//! What is left of a pay, why it is what it is, and what it is elsewhere.

use super::to_the_cent;
use crate::answers::Answers;
use crate::model::compare::{ComparedPlace, InPlace};
use crate::model::estimate::Contribution;
use crate::model::profile::{Place, Profile, Salary};
use crate::model::purchasing_power::BreakEven;
use crate::model::rated_pay::Position;
use crate::model::take_home::TakeHome;
use crate::model::taxpayer::Taxpayer;
use crate::units::Dollars;
use crate::words::reasons;
use schemars::JsonSchema;
use serde::Serialize;

/// What a factor adds.
#[derive(Serialize, JsonSchema)]
pub struct Step {
    what: String,
    dollars: i64,
    source: String,
}

/// A compared place.
#[derive(Serialize, JsonSchema)]
pub struct There {
    place: Place,
    /// The pay counted there: the salary of the link, or the estimate.
    centre: Dollars,
    /// The model's own.
    estimate: Dollars,
    /// The salary that the link names there.
    salary: Option<Salary>,
    net: Dollars,
    #[serde(flatten)]
    taxes: TakeHome,
    price_index: f64,
    real_net: Dollars,
    /// The salary there that buys what the pay at home buys at home.
    equivalent: Dollars,
    /// The salary at home that buys what the pay there buys there.
    worth_at_home: Dollars,
    /// Housing share in percent above which one of the two places buys more, and which.
    break_even: Option<BreakEven>,
}

/// What one is paid now, held against others by the rate.
#[derive(Serialize, JsonSchema)]
pub struct Own {
    /// For the hours worked.
    a_year: Dollars,
    /// The rate, to the cent.
    an_hour: f64,
    /// The rate in a year of full time.
    full_time: Dollars,
    /// In BLS's survey, from 1 to 99.
    percentile: Option<i64>,
    /// The year of full time less the middle of the range.
    gap: Dollars,
    /// In the range.
    position: Position,
}

/// What a household has in hand.
#[derive(Serialize, JsonSchema)]
pub struct InHand {
    /// The pay that counts: what one is paid now for the hours worked, or else the estimate.
    pay: Dollars,
    /// Of the whole household, after taxes, saving and premium.
    net: Dollars,
    /// What this pay adds to it.
    adds: Dollars,
}

pub(super) fn in_hand(answers: &Answers) -> InHand {
    let (profile, who) = (&answers.profile, Taxpayer::of(&answers.profile));
    let in_hand = answers.in_hand().take_home;
    let (pay, adds) = (in_hand.wage, in_hand.net());
    let partners = TakeHome::compute(who.partner, profile.place, &who.partner_alone()).net();
    InHand { pay, net: adds + partners, adds }
}

pub(super) fn own(answers: &Answers) -> Option<Own> {
    let own = answers.own_pay()?;
    Some(Own {
        a_year: own.salary,
        an_hour: to_the_cent(own.an_hour),
        full_time: own.full_time,
        percentile: own.standing.map(|standing| standing.percentile.round() as i64),
        gap: own.gap(),
        position: own.position(),
    })
}

pub(super) fn steps(answers: &Answers) -> Vec<Step> {
    let profile = &answers.profile;
    let step = |one: &Contribution| Step {
        what: reasons::name(profile, one.reason),
        dollars: one.dollars,
        source: reasons::source(profile, one.reason).1,
    };
    answers.contributions().iter().map(step).collect()
}

pub(super) fn there(profile: &Profile, home: &InPlace, compared: &ComparedPlace) -> There {
    let there = &compared.there;
    There {
        place: there.place,
        centre: there.pay(),
        estimate: there.estimate.centre,
        salary: profile.known_pay(there.place),
        net: there.take_home.net(),
        taxes: there.take_home,
        price_index: there.price_index,
        real_net: there.real_net(),
        equivalent: compared.equivalent,
        worth_at_home: compared.worth_at_home,
        break_even: home.break_even(there),
    }
}
