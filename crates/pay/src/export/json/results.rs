//! Every figure of the page.

use super::next::{Open, open};
use super::offer::{Offered, offered};
use super::paths::{Career, Edition, careers, editions};
use super::pay::{InHand, Own, Step, There, in_hand, own, steps, there};
use super::plans::{Plan, plans};
use super::to_the_cent;
use super::training::{Training, training};
use crate::answers::Answers;
use crate::data::wages::Occupation;
use crate::link::Notice;
use crate::model::estimate::Estimate;
use crate::model::profile::{OfferName, Place};
use crate::model::take_home::TakeHome;
use crate::units::Dollars;
use crate::words::{headline, notices};
use schemars::JsonSchema;
use serde::Serialize;

/// Every figure of the page for a link: whole US dollars a year unless said otherwise.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "What the estimate example prints for a link")]
pub struct Results {
    #[serde(flatten)]
    estimate: Estimate,
    /// Dollars an hour, to the cent.
    hourly: f64,
    /// From 1 to 99.
    percentile: Option<i64>,
    percentile_area: Option<Place>,
    percentile_occupation: Option<Occupation>,
    caution: Option<String>,
    net: Dollars,
    #[serde(flatten)]
    taxes: TakeHome,
    /// Times the US average of all items.
    price_index: f64,
    real_net: Dollars,
    /// None where it was not told.
    pay: Option<Own>,
    /// The whole household, by what is paid now or else estimated.
    household: InHand,
    contributions: Vec<Step>,
    /// What each step open to the person where they are adds, best first.
    levers: Vec<Open>,
    /// What the moves add after which their pay buys the most, best first.
    moves: Vec<Open>,
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

pub(super) fn results(answers: &Answers, notices: &[Notice]) -> Results {
    let (profile, here, standing) = (&answers.profile, &answers.here, answers.standing());
    let [levers, moves] = open(answers);
    Results {
        estimate: here.estimate,
        hourly: to_the_cent(here.estimate.centre.an_hour()),
        percentile: standing.map(|standing| standing.percentile.round() as i64),
        percentile_area: standing.map(|standing| standing.peers.area),
        percentile_occupation: standing.map(|standing| standing.peers.occupation),
        caution: standing.and_then(headline::disagreement),
        net: here.take_home.net(),
        taxes: here.take_home,
        price_index: here.price_index,
        real_net: here.real_net(),
        pay: own(answers),
        household: in_hand(answers),
        contributions: steps(answers),
        levers,
        moves,
        compare: answers.chosen().iter().map(|compared| there(profile, &answers.home, compared)).collect(),
        training: training(answers),
        plans: plans(answers),
        offer: offered(answers, OfferName::A),
        offer_b: offered(answers, OfferName::B),
        paths: careers(answers),
        outlook: editions(),
        notices: notices.iter().map(|notice| notices::notice(notice, profile)).collect(),
    }
}
