//! What next: each step open to a person in words, what it adds, what it costs, and why.

use super::method::Figure;
use super::method::{self, MethodLine};
use super::sources::Source;
use super::{answers, money, places, ranking, reasons};
use crate::chart::{Column, Scale, Table};
use crate::data::vintage::{PRICE_YEAR, SURVEY, TAX_YEAR};
use crate::model::compare::InPlace;
use crate::model::estimate::Reason;
use crate::model::locality::Locality;
use crate::model::next::{Lever, Way, promotion_ahead};
use crate::model::premium::Premium;
use crate::model::profile::{Certification, Certifications, Place, Profile, Role};
use crate::model::route::Route;
use crate::model::step::Step;
use crate::units::{Dollars, MONTHS_A_YEAR};
use const_format::formatcp;

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRow {
    /// Which.
    pub step: Step,
    /// "Earn a CPC".
    pub name: String,
    /// "+$3,100".
    pub gain: String,
    /// Whether it is a move: those stand apart, or five of them would push all else down.
    pub moves: bool,
    /// Whether it would leave less.
    pub loses: bool,
    /// Length of its bar, in percent.
    pub bar: f64,
    /// Where the figure comes from.
    pub source: (Source, String),
    /// How what the step changes is worked out.
    pub how: MethodLine,
    /// What it costs and when that is paid back, one line a way to it.
    pub ways: Vec<String>,
}

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The finding.
    pub title: String,
    /// What the figures are.
    pub summary: String,
    /// The steps, what adds the most first, what loses last.
    pub rows: Vec<StepRow>,
}

/// The figure of a person and the steps open to them.
pub fn next(profile: &Profile, levers: &[Lever]) -> Next {
    let most = levers.iter().map(|lever| lever.gain.0.abs()).fold(0.0, f64::max);
    let scale = Scale::across([0.0, most]);
    Next {
        title: title(levers),
        summary: summary(profile),
        rows: levers.iter().map(|lever| row(profile, lever, scale)).collect(),
    }
}

fn summary(profile: &Profile) -> String {
    let mut said = format!(
        "Each step alone, after {TAX_YEAR} tax, {}, in {}. A move is counted at the prices of home: what its pay would buy more or less here.",
        answers::filing_as(profile.filing),
        answers::dollars(profile.basis)
    );
    if profile.certifications == Certifications::TypicalMix {
        said += " You have not said which certificates you hold, so one is held against the usual mix of coders; Training starts from none.";
    }
    if profile.salaries.at(profile.place).is_some() {
        said += " The pay that you typed under Where is not counted: each step is held against the estimate.";
    }
    if let Some(years) = promotion_ahead(profile) {
        said += &format!(" Promotion is not among them yet: it usually comes from {} years on.", years as i64);
    }
    said
}

fn moves(lever: &Lever) -> bool {
    matches!(lever.step, Step::Move(_))
}

/// The step that adds the most; where that is a move, the one that does without moving as well.
fn title(levers: &[Lever]) -> String {
    let adds = |lever: &&Lever| lever.gain.hundreds() > 0;
    let Some(best) = levers.first().filter(adds) else {
        return "No step open to you adds to your take-home pay".to_owned();
    };
    let (name, gain) = (short(best.step), money::about(best.gain));
    let found = format!("{name} would add the most: {gain} a year to take home");
    match levers.iter().find(|lever| !moves(lever)).filter(adds).filter(|_| moves(best)) {
        Some(other) => {
            let name = in_sentence(&short(other.step));
            format!("{found}; without moving, {name}: {}", money::about(other.gain))
        }
        None => found,
    }
}

fn row(profile: &Profile, lever: &Lever, scale: Scale) -> StepRow {
    StepRow {
        step: lever.step,
        name: name(lever.step),
        gain: money::change(lever.gain.whole()),
        moves: moves(lever),
        loses: lever.loses(),
        bar: scale.place(lever.gain.0.abs()),
        source: source(profile, lever),
        how: method::of_step(lever.step),
        ways: ways(lever),
    }
}

/// What to do: "Earn a CPC".
pub fn name(step: Step) -> String {
    match step {
        Step::Certification(one) => format!("Earn {}", answers::a_certification(one)),
        Step::Specialty(one) => format!("Specialize in {} coding", lowered(answers::specialty(one))),
        Step::Setting(one) => format!("Change the setting: {}", lowered(answers::setting(one))),
        Step::Auditing => "Learn to audit".to_owned(),
        Step::StrongPerformance => "Code faster and more exactly than most".to_owned(),
        Step::Remote(true) => "Work remotely".to_owned(),
        Step::Remote(false) => "Work on site".to_owned(),
        Step::Move(place) => format!("Move to {}", places::within(place)),
        Step::Role(one) => format!("Become a {}", lowered(answers::role(one))),
    }
}

/// As the subject of a sentence: "A CPC".
fn short(step: Step) -> String {
    match step {
        Step::Certification(one) => places::capitalized(&answers::a_certification(one)),
        Step::Specialty(one) => format!("{} coding", answers::specialty(one)),
        Step::Setting(one) => format!("The setting “{}”", lowered(answers::setting(one))),
        Step::Auditing => "Auditing".to_owned(),
        Step::StrongPerformance => "Strong performance".to_owned(),
        Step::Remote(true) => "Remote work".to_owned(),
        Step::Remote(false) => "Work on site".to_owned(),
        Step::Move(place) => format!("A move to {}", places::within(place)),
        Step::Role(Role::Coder) => "Coding".to_owned(),
        Step::Role(one) => format!("Promotion to {}", lowered(answers::role(one))),
    }
}

fn lowered(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// Where a step's figure comes from.
fn source(profile: &Profile, lever: &Lever) -> (Source, String) {
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
        Step::Auditing => premium(Premium::Auditing),
        Step::StrongPerformance => premium(Premium::Performance),
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

fn ways(lever: &Lever) -> Vec<String> {
    if lever.step == Step::Certification(Certification::Rhia) {
        return vec![RHIA.to_owned()];
    }
    lever.ways.iter().map(way).collect()
}

/// The one certificate that the guide gives no way to.
const RHIA: &str = "Asks for a bachelor’s degree in the field; the guide gives no cost for one.";

/// "Self-study, $500 to $3,000, 6 to 18 months (guide): paid back by month 18 at the middle of both ranges".
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
    format!("{name}, {low} to {high}, {least} to {most} months (guide): {paid} at the middle of both ranges")
}

/// The same to the dollar.
pub fn table(profile: &Profile, levers: &[Lever]) -> Table {
    let row = |lever: &Lever| {
        let amounts = [lever.gain, lever.after.pay()].map(money::exact);
        std::iter::once(name(lever.step)).chain(amounts).chain([source(profile, lever).1]).collect()
    };
    let columns = vec![
        Column::plain("Step"),
        Figure::Gain.column("Take-home added a year"),
        Figure::Estimate.column("Pay then"),
        Figure::Gain.column("Source"),
    ];
    Table {
        caption: format!(
            "What each step alone adds, dollars a year: take-home pay after {TAX_YEAR} tax at home’s prices, {}; pay in {}",
            answers::filing_as(profile.filing),
            answers::dollars(profile.basis)
        ),
        per: money::A_YEAR,
        columns,
        rows: levers.iter().map(row).collect(),
    }
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

/// A name in the middle of a sentence; letters that are an abbreviation stay.
fn in_sentence(text: &str) -> String {
    let abbreviation = text.get(1..2).is_some_and(|second| second.chars().all(char::is_uppercase));
    if abbreviation { text.to_owned() } else { lowered_first(text) }
}

fn lowered_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}
