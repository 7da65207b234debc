//! What next: each step open to a person in words, what it costs, and why.

use super::sources::Source;
use super::{answers, credentials, money, places, ranking, reasons};
use crate::data::vintage::{PRICE_YEAR, SURVEY, TAX_YEAR};
use crate::model::assumptions::Assumption;
use crate::model::compare::InPlace;
use crate::model::estimate::Reason;
use crate::model::locality::{Locality, index};
use crate::model::next::{Lever, Way, promotion_ahead};
use crate::model::premium::Premium;
use crate::model::profile::{Certifications, Place, Profile, Role};
use crate::model::route::Route;
use crate::model::step::Step;
use crate::units::{Dollars, MONTHS_A_YEAR};
use const_format::formatcp;

/// Above the moves.
pub const MOVES: &str =
    "The moves after which your pay buys the most. The amount is money in hand, a year; what prices add is apart.";

/// What the figures are.
pub fn summary(profile: &Profile) -> String {
    let mut said = format!(
        "Each step alone, after {TAX_YEAR} tax, {}, in {}: money in hand. What a certificate adds is a span, from a third to all of what certified coders earn more. Moves are under Where.",
        answers::filing_as(profile),
        answers::dollars(profile.basis)
    );
    if profile.certifications == Certifications::TypicalMix {
        said += " You have not said which certificates you hold, so one is held against the usual mix of coders; Training starts from none.";
    }
    if profile.pay.amount.is_some() {
        said += " The pay that you typed is not counted: each step is held against the estimate.";
    }
    if let Some(years) = promotion_ahead(profile) {
        said += &format!(" Promotion is not among them yet: it is offered from {} years on.", years as i64);
    }
    said
}

/// The step that adds the most.
pub fn title(levers: &[Lever]) -> String {
    match levers.first().filter(|best| best.gain.hundreds() > 0) {
        Some(best) => format!("{} would add the most: {} a year to take home", short(best.step), span(best)),
        None => "No step open to you adds to your take-home pay".to_owned(),
    }
}

/// "$1,900 to $5,700" where the cause is in doubt, else "$5,700".
fn span(lever: &Lever) -> String {
    let most = money::about(lever.gain);
    if doubtful(lever) { format!("{} to {most}", money::about(lever.least_gain)) } else { most }
}

fn doubtful(lever: &Lever) -> bool {
    lever.least_gain.hundreds() != lever.gain.hundreds()
}

/// What a step adds, with its sign: "+$1,900 to $5,700".
pub fn gain(lever: &Lever) -> String {
    if doubtful(lever) && lever.least_gain.hundreds() > 0 {
        return format!("{} to {}", money::change(lever.least_gain.whole()), money::about(lever.gain));
    }
    money::change(lever.gain.whole())
}

/// What moves bring: those that lean mostly on other occupations lead no headline.
pub fn moves_title(moves: &[Lever]) -> Option<String> {
    let sure = |lever: &&Lever| matches!(lever.step, Step::Move(place) if index(place).own_weight >= MOSTLY_OWN);
    let best = moves.iter().find(sure)?;
    let hand = match best.gain.hundreds() {
        more if more > 0 => format!("add {} a year to take home", money::about(best.gain)),
        less if less < 0 => format!("take {} a year from take-home pay", money::about(best.gain * -1.0)),
        _ => "leave take-home pay as it is".to_owned(),
    };
    Some(format!("{} would {hand}; {}", short(best.step), by_prices(best.prices)))
}

/// What prices add to what a move's pay buys.
pub fn by_prices(prices: Dollars) -> String {
    match prices.hundreds() {
        0 => "prices there are as at home".to_owned(),
        more if more > 0 => format!("lower prices there are worth {} more", money::about(prices)),
        _ => format!("higher prices there take back {}", money::about(prices * -1.0)),
    }
}

/// A place's wages are mostly its own from this weight on.
const MOSTLY_OWN: f64 = 0.5;

/// What to do: "Earn a CPC".
pub fn name(step: Step) -> String {
    match step {
        Step::Certification(one) => format!("Earn {}", answers::a_certification(one)),
        Step::Specialty(one) => format!("Specialize in {} coding", lowered(one.name())),
        Step::Setting(one) => format!("Change the setting: {}", lowered(one.name())),
        Step::Auditing => "Learn to audit".to_owned(),
        Step::StrongPerformance => "Code faster and more exactly than most".to_owned(),
        Step::Remote(true) => "Work remotely".to_owned(),
        Step::Remote(false) => "Work on site".to_owned(),
        Step::Move(place) => format!("Move to {}", places::within(place)),
        Step::Role(one) => format!("Become a {}", lowered(one.name())),
    }
}

/// As the subject of a sentence: "A CPC".
fn short(step: Step) -> String {
    match step {
        Step::Certification(one) => places::capitalized(&answers::a_certification(one)),
        Step::Specialty(one) => format!("{} coding", one.name()),
        Step::Setting(one) => format!("The setting “{}”", lowered(one.name())),
        Step::Auditing => "Auditing".to_owned(),
        Step::StrongPerformance => "Strong performance".to_owned(),
        Step::Remote(true) => "Remote work".to_owned(),
        Step::Remote(false) => "Work on site".to_owned(),
        Step::Move(place) => format!("A move to {}", places::within(place)),
        Step::Role(Role::Coder) => "Coding".to_owned(),
        Step::Role(one) => format!("Promotion to {}", lowered(one.name())),
    }
}

fn lowered(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// Where a step's figure comes from.
pub fn source(profile: &Profile, lever: &Lever) -> (Source, String) {
    let after = lever.step.apply(profile.clone());
    let premium = |premium: Premium| {
        let terms = lever.after.estimate.factors.premiums;
        let counted = terms.into_iter().find(|term| term.premium == premium).map(|term| term.counted);
        counted.map(|counted| reasons::source(&after, Reason::Premium(premium, counted)))
    };
    let found = match lever.step {
        Step::Certification(_) => premium(Premium::Certification),
        Step::Specialty(_) => premium(Premium::Specialty),
        Step::Setting(_) => premium(Premium::Setting),
        Step::Auditing => premium(Premium::Skill(&Assumption::AUDITING)),
        Step::StrongPerformance => premium(Premium::Skill(&Assumption::STRONG_PERFORMANCE)),
        Step::Remote(_) => premium(Premium::Remote),
        Step::Role(role) => Some(reasons::source(&after, Reason::Promotion(role))),
        Step::Move(place) => Some(move_source(&lever.after, place)),
    };
    found.unwrap_or((Source::Guide, Source::Guide.short().to_owned()))
}

/// Pay, prices and tax of another place; a remote coder's pay stays.
fn move_source(after: &InPlace, place: Place) -> (Source, String) {
    match after.estimate.factors.locality {
        Locality::Anywhere => {
            (Source::Prices, formatcp!("the same remote pay; BEA prices of {PRICE_YEAR}, tax of {TAX_YEAR}").to_owned())
        }
        Locality::Nation | Locality::GuideState { .. } | Locality::Surveyed { .. } => (
            Source::Wages,
            format!("BLS {SURVEY}, {}; BEA prices of {PRICE_YEAR}, tax of {TAX_YEAR}", ranking::based(place)),
        ),
    }
}

/// What a step costs and when that is paid back, one line a way to it; and what is asked for besides.
pub fn ways(lever: &Lever) -> Vec<String> {
    let degree = if let Step::Certification(one) = lever.step { one.row().degree } else { None };
    match degree {
        Some(degree) if lever.ways.is_empty() => {
            let said = format!("Asks for {degree} in the field; the guide gives no cost for one.");
            [said].into_iter().chain(asks(lever.step)).collect()
        }
        _ => lever.ways.iter().map(way).chain(asks(lever.step)).collect(),
    }
}

/// What the giver of a certificate asks for besides.
pub fn asks(step: Step) -> Option<String> {
    if let Step::Certification(one) = step { credentials::asks(one) } else { None }
}

/// "Self-study, $500 to $3,000, 6 to 18 months (guide): paid back by month 18 at the middle of both ranges, the exam with it".
fn way(way: &Way) -> String {
    let Way { cost, months, .. } = way;
    let name = match way.route {
        Route::SelfStudy => "Self-study",
        Route::Program => "A certificate or associate program",
    };
    let [low, high] = [cost.low, cost.high].map(|dollars| money::exact(Dollars(dollars)));
    let (least, most) = (months.low as i64, months.high as i64);
    let paid = match way.payback {
        Some(month) if month < MONTHS_A_YEAR as u32 * 2 => format!("paid back by month {month}"),
        Some(month) => format!("paid back in year {}", month.div_ceil(MONTHS_A_YEAR as u32)),
        None => "not paid back".to_owned(),
    };
    format!(
        "{name}, {low} to {high}, {least} to {most} months (guide): {paid} at the middle of both ranges, the exam with it"
    )
}

/// What is being tried, before and after: "Trying: work remotely. Pay $48,100 → $50,100 …"
pub fn trying(steps: &[Step], before: &InPlace, after: &InPlace) -> String {
    let names: Vec<String> = steps.iter().map(|step| lowered_first(&name(*step))).collect();
    format!(
        "Trying: {}. Pay {} → {} a year; to take home {} → {} a month ({TAX_YEAR} tax).",
        names.join("; "),
        money::about(before.pay()),
        money::about(after.pay()),
        money::about(before.take_home.net().a_month()),
        money::about(after.take_home.net().a_month())
    )
}

fn lowered_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}
