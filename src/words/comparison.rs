//! Places side by side: what they pay, what is left, and what that buys.

use super::{form, headline, money, places};
use crate::chart::{Scale, Table, order};
use crate::model::answer::ComparedPlace;
use crate::model::compare::InPlace;
use crate::model::profile::{Filing, Place, Profile};
use crate::units::Dollars;

/// Less than this apart, two places are called equal.
const NEGLIGIBLE: f64 = 0.01;

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
    /// The salary there that buys what the person's pay buys at home; none at home.
    pub equivalent: Option<String>,
}

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The finding.
    pub title: String,
    /// What is compared.
    pub summary: String,
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
    let notes = all.iter().filter(|_| !profile.remote).filter_map(|(there, _)| headline::wage_note(there.place));
    Comparison {
        title: title(here, &all),
        summary: summary(profile),
        pairs: all.iter().map(|(there, equivalent)| pair(scale, here, there, *equivalent)).collect(),
        table: table(&all),
        notes: notes.collect(),
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
        equivalent: equivalent.map(money::about),
    }
}

fn summary(profile: &Profile) -> String {
    let filing = match profile.filing {
        Filing::Single => "filing single",
        Filing::Joint => "married with one earner",
        Filing::HeadOfHousehold => "head of household with one child",
    };
    let prices = match profile.housing {
        Some(share) => format!("with {}% of the budget for housing", form::housing_text(Some(share))),
        None => "at BEA’s average of all prices".to_owned(),
    };
    let pay = if profile.remote { "Remote pay is the same everywhere" } else { "Pay before tax" };
    format!(
        "{pay}; what it buys is the take-home pay of tax year 2025, {filing}, in average US prices of 2024, {prices}."
    )
}

/// A place that pays more and buys less; else how much more the best buys; else that home does.
fn title(here: &InPlace, all: &[(InPlace, Option<Dollars>)]) -> String {
    let home = places::within(here.place);
    let gains = all.iter().filter(|(there, _)| there.place != here.place).map(|(there, _)| {
        let pay = there.estimate.centre / here.estimate.centre - 1.0;
        let real = there.real_net() / here.real_net() - 1.0;
        (there.place, pay, real)
    });
    let gains: Vec<_> = gains.collect();
    let loses = gains.iter().filter(|(_, pay, real)| *pay > NEGLIGIBLE && *real < -NEGLIGIBLE);
    if let Some((there, pay, real)) = loses.max_by(|a, b| (a.1 - a.2).total_cmp(&(b.1 - b.2))) {
        let name = places::subject(*there);
        return format!(
            "{name} pays {} more than {home} but buys {} less",
            money::percent(*pay),
            money::percent(*real)
        );
    }
    let Some((there, pay, real)) = gains.into_iter().max_by(|a, b| a.2.total_cmp(&b.2)) else {
        return "Add a place to compare with".to_owned();
    };
    let name = places::subject(there);
    match real {
        real if real < -NEGLIGIBLE => format!("Of these places, {home} is where your pay buys the most"),
        real if real <= NEGLIGIBLE => format!("Your pay buys as much in {} as in {home}", places::within(there)),
        real if pay > NEGLIGIBLE => {
            format!("{name} pays {} more than {home} and buys {} more", money::percent(pay), money::percent(real))
        }
        real if pay < -NEGLIGIBLE => {
            format!("{name} pays {} less than {home} but buys {} more", money::percent(pay), money::percent(real))
        }
        real => format!("{name} pays about the same as {home} and buys {} more", money::percent(real)),
    }
}

fn table(all: &[(InPlace, Option<Dollars>)]) -> Table {
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
        caption: "Dollars a year: BLS wages of May 2025 over the guide’s pay, taxes of 2025, BEA prices of 2024"
            .to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
