//! All places in a row: the finding, one place's line, what it is based on.

use super::local_tax::uncounted_city;
use super::{answers, money, places};
use crate::data::vintage::{PRICE_YEAR, TAX_YEAR};
use crate::data::wages::{Occupation, employment};
use crate::model::compare::InPlace;
use crate::model::locality::index;
use crate::model::profile::{Kind, Place, Profile};
use crate::model::ranking::Measure;

/// A place whose own figure counts this much is not said to lean on others.
const MOSTLY_OWN: f64 = 0.8;
/// Less than this apart, what pay buys is called the same.
const NEGLIGIBLE: f64 = 0.005;

/// What a column is called, and the button that ranks by it.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Buys => "Buys",
        Measure::Pay => "Pay",
        Measure::TakeHome => "Take-home",
        Measure::Prices => "Prices",
        Measure::Jobs => "Jobs",
    }
}

/// What each figure of a line is, where no heading says it: the last after its figure, the others before.
pub const BUYS: &str = "buys ";
/// Pay before tax.
pub const PAY: &str = "pay ";
/// Pay after tax.
pub const KEEPS: &str = "keeps ";
/// Prices.
pub const PRICES: &str = "prices ";
/// What the pay buys more or less than at home.
pub const AGAINST_HOME: &str = " vs home";

/// "5,210 jobs", or how far so few lean on related occupations.
pub fn based(place: Place) -> String {
    let jobs = match employment(place, Occupation::RecordsSpecialists) {
        Some(jobs) => format!("based on {} jobs", money::grouped(u64::from(jobs))),
        None => "jobs not published".to_owned(),
    };
    let based = leaning(place, &jobs, ", leans", "leans on related occupations");
    match uncounted_city(place) {
        Some(_) if place.kind() != Kind::State => format!("{based}; {CITY_TAX}"),
        _ => based,
    }
}

/// Of a place where a city has an income tax that does not count by itself.
const CITY_TAX: &str = "a city’s own tax is not in it";

/// What is told of a place's jobs, and how far so few lean on related occupations; `wholly`, where only those count.
pub(super) fn leaning(place: Place, jobs: &str, leans: &str, wholly: &str) -> String {
    match index(place).own_weight {
        0.0 => wholly.to_owned(),
        own if own < MOSTLY_OWN => format!("{jobs}{leans} {} on related occupations", money::percent(1.0 - own)),
        _ => jobs.to_owned(),
    }
}

/// The finding: the first of those ranked, and how far the person's own place is behind.
pub fn title(by: Measure, best: Option<&InPlace>, home: &InPlace, profile: &Profile) -> String {
    let Some(best) = best else { return NOTHING.to_owned() };
    let there = places::within(best.place);
    let whose = if profile.remote { "remote pay" } else { "pay" };
    match by {
        Measure::Buys if best.place == home.place => format!("Your {whose} buys the most where you are, in {there}"),
        Measure::Buys => {
            let more = best.real_net() / home.real_net() - 1.0;
            match more > NEGLIGIBLE && home.place != Place::UNITED_STATES {
                true => {
                    let (more, home) = (money::percent(more), places::within(home.place));
                    format!("Your {whose} buys the most in {there}: {more} more than in {home}")
                }
                false => format!("Your {whose} buys the most in {there}"),
            }
        }
        Measure::Pay if profile.remote => "Remote pay is the same everywhere".to_owned(),
        Measure::Pay => format!("Your pay is the highest in {there}: {}", money::about(best.pay())),
        Measure::TakeHome => {
            format!("You take home the most in {there}: {}", money::about(best.take_home.net()))
        }
        Measure::Prices => {
            format!("Prices are the lowest in {there}: {} of the US average", money::percent(best.price_index))
        }
        Measure::Jobs => format!("{} has the most jobs", places::subject(best.place)),
    }
}

/// What is ranked, and in which dollars.
pub fn summary(profile: &Profile) -> String {
    format!(
        "The same person in every place: pay in {}, take-home pay after {TAX_YEAR} tax, {}, and what that buys in average US prices of {PRICE_YEAR}, {}; below it, how much more or less than at home.",
        answers::dollars(profile.basis),
        answers::filing_as(profile),
        super::comparison::budget(profile.housing)
    )
}

/// How many are shown of how many, and what is said of what was searched for.
pub fn counted(shown: usize, ranked: usize, said: Option<&str>) -> String {
    let counted = match (shown, ranked) {
        (0, _) if said.is_some() => String::new(),
        (0, _) => NOTHING.to_owned(),
        (1, 1) => "1 place".to_owned(),
        (shown, ranked) if shown == ranked => format!("{ranked} places"),
        (shown, ranked) => format!("{shown} of {ranked} places"),
    };
    match said {
        Some(said) if counted.is_empty() => said.to_owned(),
        Some(said) => format!("{counted}. {said}"),
        None => counted,
    }
}

const NOTHING: &str = "No place fits. Take a filter back, or search for a state.";

/// Which kinds of place are ranked.
pub fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        None | Some(Kind::Nation) => "All kinds",
        Some(Kind::State) => "States",
        Some(Kind::Metro) => "Metro areas",
        Some(Kind::Nonmetro) => "Nonmetro areas",
    }
}

/// The smallest employment that is ranked: round sizes, the first about where a place's own figure begins to count for
/// more than its neighbors'.
pub const SIZES: [(u32, &str); 6] = [
    (0, "Any size"),
    (100, "100+ jobs"),
    (250, "250+ jobs"),
    (500, "500+ jobs"),
    (1_000, "1,000+ jobs"),
    (5_000, "5,000+ jobs"),
];

/// How a size is called.
pub fn size((_, name): (u32, &'static str)) -> &'static str {
    name
}

/// Which state.
pub fn state(state: Option<Place>) -> &'static str {
    state.map_or("All states", Place::name)
}

/// Where real pay was typed over: the ranking holds like against like.
pub const ESTIMATES: &str = "The ranking and the map hold estimates against each other, not the pay that you typed in.";
