//! Places side by side: what they pay, what is left, and what that buys.

mod pieces;

pub use pieces::{PairPart, Piece};

use super::place_table::{PlaceRow, PlaceTable, place_table};
use super::sources::Source;
use super::{answers, headline, money, places};
use crate::chart::{Column, Scale, Table, order};
use crate::data::vintage::{GUIDE_YEAR, PRICE_YEAR, TAX_YEAR};
use crate::model::compare::{ComparedPlace, InPlace, household};
use crate::model::profile::{Basis, HousingShare, Place, Profile};
use crate::model::purchasing_power::BreakEven;
use const_format::formatcp;
use pieces::pieces;

/// Less than this apart, two places are called equal.
const NEGLIGIBLE: f64 = 0.01;
/// Below this a housing share would be told as nothing.
const TOLD_FROM: f64 = 0.005;

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
    /// The bar of pay, split into what is kept and the taxes.
    pub pieces: Vec<Piece>,
    /// Where that bar ends, in percent.
    pub pay: f64,
    /// "$64,800 pay".
    pub pay_text: String,
    /// Length of the bar of what it buys, in percent.
    pub real: f64,
    /// "buys $52,500".
    pub real_text: String,
    /// What the estimate is, for the field where real pay may stand in its place: "64,800".
    pub estimate: String,
    /// Both equal salaries, and what housing changes; none at home.
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
    /// The places, where the estimate buys the most first.
    pub pairs: Vec<Pair>,
    /// The same to the dollar.
    pub table: Table,
    /// What typed pay is held against, where the estimates are in older dollars.
    pub typed: Option<&'static str>,
    /// What was used where a figure is not published.
    pub notes: Vec<String>,
}

/// The figure of a person at home and elsewhere.
pub fn comparison(profile: &Profile, here: &InPlace, compared: &[ComparedPlace]) -> Comparison {
    let elsewhere = compared.iter().filter(|other| other.there.place != here.place);
    let mut all: Vec<(InPlace, Option<ComparedPlace>)> = vec![(*here, None)];
    all.extend(elsewhere.map(|other| (other.there, Some(*other))));
    // By the estimates, so that no row moves away under the hands of who types pay over one.
    let estimated = |there: &InPlace| household(profile).real_net(there.estimate.centre, there.place);
    let worth: Vec<f64> = all.iter().map(|(there, _)| -estimated(there).0).collect();
    let all: Vec<_> = order(&worth).into_iter().map(|at| all[at]).collect();
    let most =
        all.iter().map(|(there, _)| there.pay().max(there.take_home.net()).max(there.real_net()).0).fold(0.0, f64::max);
    let scale = Scale::across([0.0, most]);
    let wages = all.iter().filter(|_| !profile.remote).filter_map(|(there, _)| headline::wage_note(there.place));
    let nation = all.iter().any(|(there, _)| there.place == Place::UNITED_STATES).then(|| NATION.to_owned());
    Comparison {
        title: title(profile, here, &all),
        summary: summary(profile),
        sources: sources(profile),
        pairs: all.iter().map(|(there, other)| pair(scale, here, there, other.as_ref())).collect(),
        table: table(profile, &all),
        typed: typed_note(profile),
        notes: nation.into_iter().chain(wages).collect(),
    }
}

fn pair(scale: Scale, here: &InPlace, there: &InPlace, other: Option<&ComparedPlace>) -> Pair {
    let real = there.real_net();
    let pieces = pieces(scale, there);
    Pair {
        place: there.place,
        name: places::label(there.place),
        home: there.place == here.place,
        pay: pieces.last().map_or(0.0, |piece| piece.span[1]),
        pieces,
        pay_text: format!("{} pay", paid(there)),
        real: scale.place(real.0),
        real_text: format!("buys {}", money::about(real)),
        estimate: money::grouped(there.estimate.centre.hundreds().unsigned_abs()),
        note: other.map(|other| note(here, other)),
    }
}

/// The pay there: to the hundred where it is an estimate, as typed where it is not.
pub fn paid(there: &InPlace) -> String {
    let typed = there.pay() != there.estimate.centre;
    if typed { money::exact(there.pay()) } else { money::about(there.pay()) }
}

/// "$75,900 there buys what your pay buys at home. The $64,800 there is worth $55,200 at home. Above 21% …"
fn note(here: &InPlace, other: &ComparedPlace) -> String {
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
pub(super) fn crossing(one: &InPlace, other: &InPlace) -> Option<BreakEven> {
    one.break_even(other).filter(|even| even.share >= TOLD_FROM)
}

fn typed_note(profile: &Profile) -> Option<&'static str> {
    let typed = profile.salaries.iter().next().is_some();
    (typed && profile.basis == Basis::Guide).then_some(formatcp!(
        "Pay that you typed stands as it is; the estimates beside it are in dollars of {GUIDE_YEAR}."
    ))
}

/// How a budget is weighed.
pub fn budget(share: Option<HousingShare>) -> String {
    match share {
        Some(share) => format!("with {share}% of the budget for housing"),
        None => "with BEA’s average budget".to_owned(),
    }
}

fn summary(profile: &Profile) -> String {
    format!(
        "First bar: pay a year before tax, {}, split into what is kept and the taxes of {TAX_YEAR} (FICA is Social Security and Medicare), {}. Green: what the kept part buys, in average US prices of {PRICE_YEAR}, {}.",
        answers::dollars(profile.basis),
        answers::filing_as(profile.filing),
        budget(profile.housing)
    )
}

/// What pay comes from, then taxes and prices.
fn sources(profile: &Profile) -> Vec<Source> {
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
fn title(profile: &Profile, here: &InPlace, all: &[(InPlace, Option<ComparedPlace>)]) -> String {
    let states = all.iter().map(|(there, _)| there).filter(|there| there.place != Place::UNITED_STATES);
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

fn table(profile: &Profile, all: &[(InPlace, Option<ComparedPlace>)]) -> Table {
    let rows = all.iter().map(|(there, equal)| {
        let names = vec![places::name(there.place).to_owned()];
        PlaceRow { names, there, home: None, equal: equal.as_ref() }
    });
    let caption = format!("Compared places. {}", caption(profile));
    place_table(PlaceTable::Compared, caption, vec![Column::plain("Place")], rows)
}

/// What the tables of places hold.
pub fn caption(profile: &Profile) -> String {
    format!(
        "Dollars a year, pay in {}; taxes of {TAX_YEAR}, {}; BEA prices of {PRICE_YEAR}, {}",
        answers::dollars(profile.basis),
        answers::filing_as(profile.filing),
        budget(profile.housing)
    )
}
