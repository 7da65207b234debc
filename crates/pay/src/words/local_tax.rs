//! What is said of income taxes of cities and counties.

use super::money::{about, exact};
use super::places::{self, within};
use crate::data::local_taxes::{Jurisdiction, LocalBase, UsualLocalTax, usual};
use crate::data::two_earners::{TWO_EARNERS_FROM, off_with_two_earners};
use crate::model::compare::InPlace;
use crate::model::local_tax::LocalTax;
use crate::model::profile::{Kind, LocalAnswer, Place, Profile};
use crate::model::take_home::TakeHome;
use crate::model::taxpayer::Taxpayer;
use crate::question::{Key, Subject, Value};
use crate::units::Dollars;

/// What one presses to count a tax that is named.
pub const COUNT: &str = "I live there: count it";
/// The choice of no local tax.
const NONE: &str = "Count none";
/// The choice where no county's tax counts by itself.
const ELSEWHERE: &str = "I live in none of these";

/// What may be answered to a key: what counts until something is said, then each city and county, then none. Empty
/// where none there has such a tax, or the place is the nation.
pub fn choices(key: Key, profile: &Profile) -> Vec<(Value, String)> {
    let place = key.place(profile);
    let jurisdictions: Vec<Jurisdiction> = Jurisdiction::all().filter(|one| one.lies_in(place)).collect();
    if jurisdictions.is_empty() {
        return Vec::new();
    }
    let said = |answer: LocalAnswer| Value::Local(answer);
    // Work at home is taxed as at home until something else is said.
    let at_home = profile.local.filter(|_| key.subject != Subject::Person && place == profile.place);
    let usual = match usual(place) {
        _ if at_home.is_some() => format!("As at home: {}", at_home.map_or("", answered)),
        UsualLocalTax::Nothing => ELSEWHERE.to_owned(),
        UsualLocalTax::County(county) => format!("Usual there: {}, {}", county.name(), rate(county)),
        UsualLocalTax::Mean => format!("The average of the counties of {}", within(place)),
    };
    let named = |one: &Jurisdiction| (said(LocalAnswer::Of(*one)), format!("{}, {}", one.name(), rate(*one)));
    let counts = usual_counts(place);
    let none = counts.then(|| (said(LocalAnswer::Nothing), NONE.to_owned()));
    [(Value::Unsaid, usual)].into_iter().chain(jurisdictions.iter().map(named)).chain(none).collect()
}

fn answered(answer: LocalAnswer) -> &'static str {
    match answer {
        LocalAnswer::Nothing => "none",
        LocalAnswer::Of(one) => one.name(),
    }
}

fn usual_counts(place: Place) -> bool {
    usual(place) != UsualLocalTax::Nothing
}

/// "3.2%", "3% and $52 a year", "16.75% of the state’s income tax".
fn rate(one: Jurisdiction) -> String {
    let row = one.row();
    let Some(part) = row.parts.first() else { return "rate unknown here".to_owned() };
    let percents: Vec<u32> = part.bands.iter().map(|(_, units)| *units).collect();
    let of = if row.base == LocalBase::StateTax { " of the state’s income tax" } else { "" };
    let percent = match (percents.iter().min(), percents.iter().max()) {
        (Some(least), Some(most)) if least < most => Some(format!("{}% to {}%", percent(*least), percent(*most))),
        (Some(one), _) => Some(format!("{}%{of}", percent(*one))),
        _ => None,
    };
    let fee = (row.fee[0] > 0).then(|| format!("{} a year", exact(Dollars(row.fee[0].into()))));
    percent.into_iter().chain(fee).collect::<Vec<_>>().join(" and ")
}

/// In percent, from ten-thousandths of one.
fn percent(units: u32) -> String {
    const ONE: u32 = 10_000;
    let (whole, rest) = (units / ONE, units % ONE);
    format!("{whole}.{rest:04}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What a take-home pay has of local tax, or has not, with what one may answer to have it counted.
pub fn told(profile: &Profile, here: &InPlace) -> Option<(String, Option<LocalAnswer>)> {
    let place = profile.place;
    match LocalTax::counted(place, profile.local) {
        LocalTax::Of(one) if one.is_unknown() => Some((unknown(one), None)),
        LocalTax::Of(one) => Some((counted(one, here.take_home.local, profile.local.is_none()), None)),
        LocalTax::Mean(_) => Some((averaged(place, here.take_home.local), None)),
        LocalTax::Nothing if usual_counts(place) => Some((
            format!("No county’s income tax is in the take-home pay, though every county of {} has one.", state(place)),
            None,
        )),
        LocalTax::Nothing => not_counted(profile, here),
    }
}

fn state(place: Place) -> String {
    place.state().map_or_else(String::new, within)
}

fn counted(one: Jurisdiction, tax: Dollars, usual: bool) -> String {
    let about = if one.row().grade == 'C' { "about " } else { "" };
    let work = if one.row().base == LocalBase::WagesAtWork { ", owed where one works" } else { "" };
    let usual = if usual && one.is_county() {
        " More of the area’s people live there than in any other county; choose yours in the form."
    } else {
        ""
    };
    format!(
        "{}’s income tax is in the take-home pay: {about}{} a year ({} in {}, from {}{work}).{usual}",
        one.name(),
        exact(tax),
        rate(one),
        one.row().year,
        one.row().source
    )
}

fn unknown(one: Jurisdiction) -> String {
    format!(
        "{} takes an income tax of its own. Its rate is unknown here, so it is not in the take-home pay.",
        one.name()
    )
}

fn averaged(place: Place, tax: Dollars) -> String {
    format!(
        "In the take-home pay is {} a year of county income tax, the average of the counties of {} by their people; choose yours in the form.",
        about(tax),
        within(place)
    )
}

/// The tax of the first city of an area that has one, with its size; of a whole state that some have one.
fn not_counted(profile: &Profile, here: &InPlace) -> Option<(String, Option<LocalAnswer>)> {
    let place = profile.place;
    let city = uncounted_city(place)?;
    if city.is_unknown() && place.kind() != Kind::State {
        return Some((unknown(city), None));
    }
    if place.kind() == Kind::State {
        return Some((
            format!(
                "Some cities of {}, as {}, take an income tax of their own; say in the form if you live in one.",
                state(place),
                city.name()
            ),
            None,
        ));
    }
    let answer = LocalAnswer::Of(city);
    let there = Taxpayer { local: Some(answer), ..Taxpayer::of(profile) };
    let tax = TakeHome::compute(here.pay(), place, &there).local;
    (tax.whole() > 0).then(|| {
        let text = format!(
            "{}’s own tax ({}) is not in it: {} a year if you live there.",
            city.name(),
            rate(city),
            exact(tax)
        );
        (text, Some(answer))
    })
}

/// That a city of an area has a tax of its own which a take-home pay there does not hold.
pub fn not_in_it(place: Place, profile: &Profile) -> Option<String> {
    let answered = place == profile.place && profile.local.is_some();
    let city = uncounted_city(place).filter(|_| !answered && place.kind() != Kind::State)?;
    Some(format!("{} has an income tax of its own ({}), which is not in it.", city.name(), rate(city)))
}

/// How far what a couple's taxes add up to may be off, where the state lets two earners file apart and it depends on both
/// pays.
pub fn two_earners(profile: &Profile) -> Option<String> {
    let [least, most] = off_with_two_earners(profile.place)?;
    if Taxpayer::of(profile).partner < TWO_EARNERS_FROM {
        return None;
    }
    Some(format!(
        "{} treats two earners apart, which is not counted: its tax may be up to {} a year less than it is here{}.",
        places::capitalized(&state(profile.place)),
        exact(most),
        if least.whole() > 0 { format!(", and is at least {} less", exact(least)) } else { String::new() }
    ))
}

/// The first city of a place that has an income tax which does not count by itself; none where there is none, or counties
/// have one that does.
pub fn uncounted_city(place: Place) -> Option<Jurisdiction> {
    if usual_counts(place) {
        return None;
    }
    Jurisdiction::all().find(|one| one.lies_in(place))
}
