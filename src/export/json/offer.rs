//! The offers on the table.

use super::write::object;
use crate::model::asking::Asking;
use crate::model::constants::Constants;
use crate::model::offer::{Position, Weighed};
use crate::model::profile::{OfferName, Profile};

object! {
    /// An offer, in whole dollars a year.
    Offered {
        /// Before tax, in the dollars of the offer.
        salary: i64,
        /// In BLS's survey, from 1 to 99.
        percentile: Option<i64>,
        /// In the range: `below`, `lower`, `middle`, `upper` or `above`.
        position: &'static str,
        /// Of salary and bonus after tax.
        net: i64,
        real_net: i64,
        /// The salary less the middle of the range.
        gap: i64,
        place: &'static str,
        /// The range it is held against, in May 2025 dollars.
        low: i64,
        centre: i64,
        high: i64,
        /// What to ask for.
        opening: i64,
        target: i64,
        walk_away: i64,
        /// With all benefits, before tax.
        total: i64,
        hours_worked: f64,
        /// The total for an hour worked, to the cent.
        an_hour: f64,
    }
}

pub(super) fn offered(profile: &Profile, name: OfferName) -> Option<Offered> {
    let constants = Constants::published();
    let offer = Weighed::of(constants, profile, name)?;
    let asking = Asking::of(constants, profile, Some(&offer));
    let [low, centre, high] = offer.range;
    Some(Offered {
        salary: offer.salary.whole(),
        percentile: offer.standing.map(|standing| standing.percentile.round() as i64),
        position: position(offer.position()),
        net: offer.take_home.net().whole(),
        real_net: offer.real_net().whole(),
        gap: offer.gap().whole(),
        place: offer.place.code(),
        low: low.whole(),
        centre: centre.whole(),
        high: high.whole(),
        opening: asking.opening.whole(),
        target: asking.target.whole(),
        walk_away: asking.least.whole(),
        total: offer.package.total().whole(),
        hours_worked: (offer.package.hours_worked * 10.0).round() / 10.0,
        an_hour: offer.package.an_hour().cents() as f64 / 100.0,
    })
}

fn position(position: Position) -> &'static str {
    match position {
        Position::Below => "below",
        Position::Lower => "lower",
        Position::Middle => "middle",
        Position::Upper => "upper",
        Position::Above => "above",
    }
}
