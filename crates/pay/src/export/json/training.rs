//! The training that is asked about.

use crate::answers::Answers;
use crate::model::route::Route;
use crate::model::student::SHARES_CREDITED;
use crate::model::training::{GAIN_YEARS, Outcome};
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// The training asked about, in whole dollars after tax.
#[derive(Serialize, JsonSchema)]
pub struct Training {
    /// As links write it.
    certification: &'static str,
    /// As links write it; none where the guide gives no way to the certificate.
    route: Option<&'static str>,
    /// None where neither the link nor the guide says.
    cost: Option<Dollars>,
    months: Option<u32>,
    /// Months to the first job, counted for those outside the field only.
    search: u32,
    /// Before tax; none for a coder.
    pay_now: Option<u32>,
    years: u8,
    /// Percent a year.
    discount: f64,
    /// None for a certificate already held, or where the cost or the months are not known.
    outcomes: Option<Vec<Credited>>,
}

/// What comes of a training with the certificate credited with a share of the premium.
#[derive(Serialize, JsonSchema)]
struct Credited {
    share: f64,
    /// None where it never pays within the years.
    payback_month: Option<u32>,
    npv: Dollars,
    /// By the end of that year; none beyond the years.
    gain_1: Option<Dollars>,
    gain_5: Option<Dollars>,
    gain_10: Option<Dollars>,
}

pub(super) fn training(answers: &Answers) -> Training {
    let asked = answers.training();
    let said = answers.profile.training;
    let shares = |outcomes: &[Outcome; 3]| SHARES_CREDITED.into_iter().zip(outcomes).map(credited).collect();
    Training {
        certification: asked.certification.code(),
        route: asked.route.map(Route::code),
        cost: asked.cost,
        months: asked.months,
        search: asked.search,
        pay_now: said.pay_now,
        years: said.horizon.get(),
        discount: f64::from(said.discount.tenths()) / 10.0,
        outcomes: asked.verdict.outcomes().map(shares),
    }
}

fn credited((share, outcome): (f64, &Outcome)) -> Credited {
    let [gain_1, gain_5, gain_10] = GAIN_YEARS.map(|year| outcome.gain_by(year));
    Credited {
        share: (share * 1000.0).round() / 1000.0,
        payback_month: outcome.payback,
        npv: outcome.net_present_value,
        gain_1,
        gain_5,
        gain_10,
    }
}
