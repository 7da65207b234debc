//! Places side by side: what they pay, what is left, and what that buys.

use super::sources::Source;
use super::{answers, headline, money, places};
use crate::chart::{Scale, Table, order};
use crate::model::answer::ComparedPlace;
use crate::model::compare::InPlace;
use crate::model::profile::{Basis, Place, Profile};
use crate::model::purchasing_power::{BreakEven, break_even};
use crate::units::Dollars;

/// Less than this apart, two places are called equal.
const NEGLIGIBLE: f64 = 0.01;

/// What the nation's bars leave out.
const NATION: &str =
    "The United States: no state tax is counted, so its pay seems to buy more than it would in most states.";

/// One place's pair of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Where.
    pub place: Place,
    /// "Dallas, TX".
    pub name: String,
    /// Whether it is the person's own.
    pub home: bool,
    /// Length of the bar of pay, in percent.
    pub pay: f64,
    /// "$64,800 pay".
    pub pay_text: String,
    /// Length of the bar of what it buys, in percent.
    pub real: f64,
    /// "$52,500 buys".
    pub real_text: String,
    /// The salary there that buys what the person's pay buys at home, and what housing changes; none at home.
    pub note: Option<String>,
}

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The finding.
    pub title: String,
    /// What is compared.
    pub summary: String,
    /// Where its numbers come from.
    pub sources: Vec<Source>,
    /// The places, what buys the most first.
    pub pairs: Vec<Pair>,
    /// The same to the dollar.
    pub table: Table,
    /// What was used where a figure is not published.
    pub notes: Vec<String>,
}

/// The figure of a person at home and elsewhere.
pub fn comparison(profile: &Profile, here: &InPlace, compared: &[ComparedPlace]) -> Comparison {
    let elsewhere = compared.iter().filter(|other| other.there.place != here.place);
    let mut all: Vec<(InPlace, Option<Dollars>)> = vec![(*here, None)];
    all.extend(elsewhere.map(|other| (other.there, Some(other.equivalent))));
    let worth: Vec<f64> = all.iter().map(|(there, _)| -there.real_net().0).collect();
    let all: Vec<_> = order(&worth).into_iter().map(|at| all[at]).collect();
    let most = all.iter().map(|(there, _)| there.estimate.centre.max(there.real_net()).0).fold(0.0, f64::max);
    let scale = Scale::across([0.0, most]);
    let wages = all.iter().filter(|_| !profile.remote).filter_map(|(there, _)| headline::wage_note(there.place));
    let nation = all.iter().any(|(there, _)| there.place == Place::UNITED_STATES).then(|| NATION.to_owned());
    Comparison {
        title: title(profile, here, &all),
        summary: summary(profile),
        sources: sources(profile),
        pairs: all.iter().map(|(there, equivalent)| pair(scale, here, there, *equivalent)).collect(),
        table: table(profile, &all),
        notes: nation.into_iter().chain(wages).collect(),
    }
}

fn pair(scale: Scale, here: &InPlace, there: &InPlace, equivalent: Option<Dollars>) -> Pair {
    let (pay, real) = (there.estimate.centre, there.real_net());
    Pair {
        place: there.place,
        name: places::label(there.place),
        home: there.place == here.place,
        pay: scale.place(pay.0),
        pay_text: format!("{} pay", money::about(pay)),
        real: scale.place(real.0),
        real_text: format!("buys {}", money::about(real)),
        note: equivalent.map(|equivalent| note(here, there, equivalent)),
    }
}

/// "$75,900 there buys what your pay buys at home. Above 21% of the budget for housing, Dallas, TX buys more."
fn note(here: &InPlace, there: &InPlace, equivalent: Dollars) -> String {
    let equal = format!("{} there buys what your pay buys at home.", money::about(equivalent));
    let net = |one: &InPlace| (one.take_home.net(), one.place);
    let nation = [here, there].iter().any(|one| one.place == Place::UNITED_STATES);
    match break_even(net(here), net(there)).filter(|_| !nation) {
        // A share that rounds to nothing tells nothing.
        Some(BreakEven { share, above }) if share >= 0.005 => {
            let (share, place) = (money::percent(share), places::within(above));
            format!("{equal} Above {share} of the budget for housing, {place} buys more.")
        }
        Some(_) | None => equal,
    }
}

fn summary(profile: &Profile) -> String {
    let prices = match profile.housing {
        Some(share) => format!("with {share}% of the budget for housing"),
        None => "with BEA’s average budget".to_owned(),
    };
    format!(
        "Gray: pay a year before tax, {}. Green: what is left after 2025 tax, {}, counted in average US prices of 2024 {prices}.",
        answers::dollars(profile.basis),
        answers::filing_as(profile.filing)
    )
}

/// What pay comes from, then taxes and prices.
fn sources(profile: &Profile) -> Vec<Source> {
    let pay: &[Source] = match (profile.remote, profile.basis) {
        (true, Basis::Guide) => &[Source::Guide],
        (_, Basis::Guide | Basis::Bls) => &[Source::Guide, Source::Wages],
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
fn title(profile: &Profile, here: &InPlace, all: &[(InPlace, Option<Dollars>)]) -> String {
    let states = all.iter().map(|(there, _)| there).filter(|there| there.place != Place::UNITED_STATES);
    if here.place == Place::UNITED_STATES {
        // They come sorted by what the pay buys.
        let best = states.map(|there| places::within(there.place)).next();
        return best.map_or(ADD_PLACE.to_owned(), |best| format!("Of these places, your pay buys the most in {best}"));
    }
    let gains = states.filter(|there| there.place != here.place).map(|there| Gain {
        place: there.place,
        pay: there.estimate.centre / here.estimate.centre - 1.0,
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
    let (pay, real) = (money::percent(gain.pay), money::percent(gain.real));
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

fn table(profile: &Profile, all: &[(InPlace, Option<Dollars>)]) -> Table {
    let rows = all.iter().map(|(there, equivalent)| {
        vec![
            places::name(there.place).to_owned(),
            money::exact(there.estimate.centre),
            money::exact(there.take_home.net()),
            money::tenths(there.price_index * 100.0),
            money::exact(there.real_net()),
            equivalent.map_or("your place".to_owned(), money::exact),
        ]
    });
    let columns = ["Place", "Pay", "Take-home", "Prices (US 100)", "Buys, US prices", "Equal to your pay"];
    Table {
        caption: format!(
            "A year, in {}; taxes of 2025, {}; BEA prices of 2024",
            answers::dollars(profile.basis),
            answers::filing_as(profile.filing)
        ),
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
