//! Every figure of the page.

use super::next::{Open, open};
use super::offer::{Offered, offered};
use super::paths::{Career, Edition, careers, editions};
use super::pay::{Step, There, steps, there};
use super::plans::{Plan, plans};
use super::training::{Training, training};
use super::write::object;
use crate::link::Reading;
use crate::model::answer::Answer;
use crate::model::constants::Constants;
use crate::model::profile::OfferName;
use crate::units::Dollars;
use crate::words::{headline, notices};

object! {
    /// Whole dollars a year unless said otherwise.
    Results {
        low: i64,
        centre: i64,
        high: i64,
        /// Dollars an hour, to the cent.
        hourly: f64,
        /// From 1 to 99.
        percentile: Option<i64>,
        percentile_area: Option<&'static str>,
        percentile_occupation: Option<&'static str>,
        caution: Option<String>,
        net: i64,
        federal_tax: i64,
        state_tax: i64,
        fica: i64,
        /// Times the US average of all items.
        price_index: f64,
        real_net: i64,
        contributions: Vec<Step>,
        /// What each step open to the person adds, best first.
        levers: Vec<Open>,
        compare: Vec<There>,
        training: Training,
        /// Staying as one is, then the plans that have steps.
        plans: Vec<Plan>,
        /// None where no pay is offered.
        offer: Option<Offered>,
        offer_b: Option<Offered>,
        /// The guide's related careers, and the way up.
        paths: Vec<Career>,
        outlook: Vec<Edition>,
        notices: Vec<String>,
    }
}

pub(super) fn results(reading: &Reading) -> Results {
    let profile = &reading.profile;
    let answer = Answer::to(Constants::published(), profile);
    let here = &answer.here;
    let kept = &here.take_home;
    let standing = answer.standing.as_ref();
    Results {
        low: here.estimate.low.whole(),
        centre: here.estimate.centre.whole(),
        high: here.estimate.high.whole(),
        hourly: cents(here.estimate.centre.an_hour()),
        percentile: standing.map(|standing| standing.percentile.round() as i64),
        percentile_area: standing.map(|standing| standing.peers.area.code()),
        percentile_occupation: standing.map(|standing| standing.peers.occupation.soc()),
        caution: standing.and_then(headline::caution),
        net: kept.net().whole(),
        federal_tax: kept.federal.whole(),
        state_tax: kept.state.whole(),
        fica: kept.fica.whole(),
        price_index: here.price_index,
        real_net: here.real_net().whole(),
        contributions: steps(profile, &answer),
        levers: open(profile),
        compare: answer.compared.iter().map(|compared| there(profile, &answer.home, compared)).collect(),
        training: training(profile),
        plans: plans(profile),
        offer: offered(profile, OfferName::A),
        offer_b: offered(profile, OfferName::B),
        paths: careers(profile),
        outlook: editions(),
        notices: reading.notices.iter().map(|notice| notices::notice(notice, profile)).collect(),
    }
}

fn cents(amount: Dollars) -> f64 {
    amount.cents() as f64 / 100.0
}
