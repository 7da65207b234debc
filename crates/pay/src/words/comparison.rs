//! Places side by side: which of them pays and buys more, and what is held against what.

use super::sources::Source;
use super::{answers, money, places};
use crate::data::vintage::{PRICE_YEAR, TAX_YEAR};
use crate::model::compare::{ComparedPlace, InPlace};
use crate::model::profile::{Basis, HousingShare, Place, Profile};
use crate::model::purchasing_power::BreakEven;

/// Less than this apart, two places are called equal.
const NEGLIGIBLE: f64 = 0.01;
/// Below this a housing share would be told as nothing.
const TOLD_FROM: f64 = 0.005;

/// What the nation's bars leave out.
pub const NATION: &str =
    "The United States: no state tax is counted, so its pay seems to buy more than it would in most states.";

/// The pay there: to the hundred where it is an estimate, as typed where it is not.
pub fn paid(there: &InPlace) -> String {
    let typed = there.pay() != there.estimated;
    if typed { money::exact(there.pay()) } else { money::about(there.pay()) }
}

/// "$75,900 there buys what your pay buys at home. The $64,800 there is worth $55,200 at home. Above 21% …"
pub fn note(here: &InPlace, other: &ComparedPlace) -> String {
    let there = &other.there;
    let equal = format!(
        "{} there buys what your {} buys at home; the {} there is worth {} at home.",
        money::to_go(other.equivalent),
        paid(here),
        paid(there),
        money::to_go(other.worth_at_home)
    );
    let nation = [here, there].iter().any(|one| one.place == Place::UNITED_STATES);
    match crossing(here, there).filter(|_| !nation) {
        Some(BreakEven { share, above }) => {
            let (share, place) = (money::percent(share), places::within(above));
            format!("{equal} Above {share} of the budget for housing, {place} buys more.")
        }
        None => equal,
    }
}

/// The housing share at which two places buy the same. One that rounds to nothing would tell nothing.
pub fn crossing(one: &InPlace, other: &InPlace) -> Option<BreakEven> {
    one.break_even(other).filter(|even| even.share >= TOLD_FROM)
}

/// How a budget is weighed.
pub fn budget(share: Option<HousingShare>) -> String {
    match share {
        Some(share) => format!("with {share}% of the budget for housing"),
        None => "with BEA’s average budget".to_owned(),
    }
}

/// What the bars are.
pub fn summary(profile: &Profile) -> String {
    format!(
        "First bar: pay a year before tax, {}, split into what is kept and the taxes of {TAX_YEAR} (FICA is Social Security and Medicare), {}. Green: what the kept part buys, in average US prices of {PRICE_YEAR}, {}.",
        answers::dollars(profile.basis),
        answers::filing_as(profile),
        budget(profile.housing)
    )
}

/// What pay comes from, then taxes and prices.
pub fn sources(profile: &Profile) -> Vec<Source> {
    let pay: &[Source] = match (profile.remote, profile.basis) {
        (true, Basis::Guide) => &[Source::Guide],
        (_, Basis::Guide | Basis::Current) => &[Source::Guide, Source::Wages],
    };
    [pay, &[Source::Taxes, Source::Prices]].concat()
}

/// One place's gain over home, as parts of one.
struct Gain {
    place: Place,
    pay: f64,
    real: f64,
}

/// A place that pays more and buys less; else how much more the best buys; else that home does. The nation is left
/// out: it has no state tax, so what its pay buys is not to be held against a state's.
pub fn title(profile: &Profile, here: &InPlace, all: &[InPlace]) -> String {
    let states = all.iter().filter(|there| there.place != Place::UNITED_STATES);
    if here.place == Place::UNITED_STATES {
        let best =
            states.max_by(|a, b| a.real_net().0.total_cmp(&b.real_net().0)).map(|there| places::within(there.place));
        return best.map_or(ADD_PLACE.to_owned(), |best| format!("Of these places, your pay buys the most in {best}"));
    }
    let gains = states.filter(|there| there.place != here.place).map(|there| Gain {
        place: there.place,
        pay: there.pay() / here.pay() - 1.0,
        real: there.real_net() / here.real_net() - 1.0,
    });
    let gains: Vec<Gain> = gains.collect();
    let loses = gains.iter().filter(|gain| gain.pay > NEGLIGIBLE && gain.real < -NEGLIGIBLE);
    let trap = loses.max_by(|a, b| (a.pay - a.real).total_cmp(&(b.pay - b.real)));
    let best = gains.iter().max_by(|a, b| a.real.total_cmp(&b.real));
    trap.or(best).map_or(ADD_PLACE.to_owned(), |gain| finding(profile, here, gain))
}

const ADD_PLACE: &str = "Add a place to compare with";

fn finding(profile: &Profile, here: &InPlace, gain: &Gain) -> String {
    let (home, there, name) = (places::within(here.place), places::within(gain.place), places::subject(gain.place));
    let (pay, real) = (more(gain.pay), more(gain.real));
    let (pays_more, pays_less) = (gain.pay > NEGLIGIBLE, gain.pay < -NEGLIGIBLE);
    match gain.real {
        less if less < -NEGLIGIBLE && pays_more => {
            format!("{name} pays {pay} more than {home}, but that buys {real} less")
        }
        less if less < -NEGLIGIBLE => format!("Of these places, your pay buys the most in {home}"),
        same if same <= NEGLIGIBLE => format!("Your pay buys as much in {there} as in {home}"),
        _ if profile.remote => format!("Your remote pay buys {real} more in {there} than in {home}"),
        _ if pays_more => format!("{name} pays {pay} more than {home}, and that buys {real} more"),
        _ if pays_less => format!("{name} pays {pay} less than {home}, but that buys {real} more"),
        _ => format!("{name} pays about what {home} does, but that buys {real} more"),
    }
}

/// From so many times as much on, how many tells nobody anything: a pay was typed that is none of a year.
const MANY: f64 = 10.0;

fn more(part: f64) -> String {
    if part >= MANY { "many times".to_owned() } else { money::percent(part) }
}

/// What the tables of places hold.
pub fn caption(profile: &Profile) -> String {
    format!(
        "Dollars a year, pay in {}; taxes of {TAX_YEAR}, {}; BEA prices of {PRICE_YEAR}, {}",
        answers::dollars(profile.basis),
        answers::filing_as(profile),
        budget(profile.housing)
    )
}
