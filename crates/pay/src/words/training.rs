//! Whether training pays: the month it is paid back, what it is worth today, the gain over the years, for three shares
//! of the premium.

mod balance;
mod fields;
mod said;

pub use fields::{CERTIFICATION, ROUTE, YEAR_SHOWN, fields, route};

use super::answers::a_certification;
use super::method::Figure;
use super::money;
use super::places::capitalized;
use super::sources::Source;
use crate::chart::{Plot, Table};
use crate::model::profile::{Profile, TrainingAnswers};
use crate::model::student::Student;
use crate::model::training::{GAIN_YEARS, Outcome};
use crate::model::training_case::{TrainingCase, Verdict};
use crate::units::Dollars;
use said::{notes, summary};

/// The shares of the premium, as they are named beside their numbers.
pub(super) const SHARES: [&str; 3] = ["all", "half", "a third"];

/// The figure of a training.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingFigure {
    /// The finding: when it has paid for itself.
    pub title: String,
    /// What is held against what.
    pub summary: String,
    /// What comes of it; none where there is nothing to work out.
    pub pays: Option<Pays>,
    /// What to know about it.
    pub notes: Vec<String>,
}

/// What comes of a training.
#[derive(Clone, Debug, PartialEq)]
pub struct Pays {
    /// One for each share.
    pub columns: [BalanceColumn; 3],
    /// The balance over the years.
    pub plot: Plot,
    /// The same to the dollar.
    pub table: Table,
}

/// The numbers of one share.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceColumn {
    /// "Credited with half".
    pub name: String,
    /// "month 11", "never within 20 years".
    pub payback: String,
    /// Whether it is paid back at all.
    pub pays: bool,
    /// What it comes to.
    pub rows: Vec<BalanceRow>,
}

/// One of these numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceRow {
    /// "gain by year 5".
    pub name: String,
    /// "+$32,500".
    pub amount: String,
    /// What explains it.
    pub how: Figure,
}

/// Where the numbers come from.
pub const SOURCES: [Source; 3] = [Source::Guide, Source::Taxes, Source::Assumptions];
/// What the lines are, where no columns stand above them.
pub const DRAWN: &str =
    "Solid: the certificate is credited with all of the higher pay of those who hold it; dashed: with a third.";
/// Above the month.
pub const PAID_BACK: &str = "Paid back";

/// The figure of the training a person asks about.
pub fn figure(profile: &Profile, asked: &TrainingCase) -> TrainingFigure {
    let certificate = a_certification(asked.certification);
    let (title, summary) = match &asked.verdict {
        Verdict::Held => (
            format!("You hold {certificate} already; choose another"),
            "A certificate adds to pay once. Here is room to weigh the next one.".to_owned(),
        ),
        Verdict::Unknown => (
            format!("Type what {certificate} costs and how many months it takes"),
            format!(
                "{} asks for a bachelor’s degree, and the guide gives no cost or time of one.",
                capitalized(&certificate)
            ),
        ),
        Verdict::Known(outcomes) => (finding(profile, asked, outcomes), summary(profile, asked)),
    };
    let pays = asked.verdict.outcomes().map(|outcomes| Pays {
        columns: columns(profile.training, outcomes),
        plot: balance::plot(outcomes),
        table: balance::table(profile, outcomes),
    });
    let notes = if pays.is_some() { notes(profile, asked) } else { Vec::new() };
    TrainingFigure { title, summary, pays, notes }
}

/// "A CPC pays for itself in month 11; credited with a third, in month 27".
fn finding(profile: &Profile, asked: &TrainingCase, [all, _, third]: &[Outcome; 3]) -> String {
    let years = years(profile.training);
    let certificate = a_certification(asked.certification);
    let subject = match asked.student {
        Student::Coder => capitalized(&certificate),
        Student::Newcomer { .. } => format!("Becoming a coder with {certificate}"),
    };
    let full = match all.payback {
        Some(month) => format!("pays for itself {}", when(month)),
        None => format!("does not pay for itself within {years}"),
    };
    let credited = match third.payback {
        same if same == all.payback => String::new(),
        Some(month) => format!("; credited with a third, {}", when(month)),
        None => format!("; credited with a third, never within {years}"),
    };
    format!("{subject} {full}{credited}")
}

fn when(month: u32) -> String {
    if month == 0 { "from the start".to_owned() } else { format!("in month {month}") }
}

fn years(answers: TrainingAnswers) -> String {
    super::answers::years(f64::from(answers.horizon.get()))
}

fn columns(answers: TrainingAnswers, outcomes: &[Outcome; 3]) -> [BalanceColumn; 3] {
    let column = |at: usize| {
        let Outcome { payback, net_present_value, .. } = outcomes[at];
        let worth = BalanceRow {
            name: format!("net present value, {}", years(answers)),
            amount: signed(net_present_value),
            how: Figure::NetPresentValue,
        };
        let gain = |year: u8| {
            let amount = outcomes[at].gain_by(year).map_or(format!("beyond {}", years(answers)), signed);
            BalanceRow { name: format!("gain by year {year}"), amount, how: Figure::TrainingGain }
        };
        BalanceColumn {
            name: format!("Credited with {}", SHARES[at]),
            payback: match payback {
                Some(0) => "from the start".to_owned(),
                Some(month) => format!("month {month}"),
                None => format!("never within {}", years(answers)),
            },
            pays: payback.is_some(),
            rows: std::iter::once(worth).chain(GAIN_YEARS.map(gain)).collect(),
        }
    };
    [column(0), column(1), column(2)]
}

/// To the nearest hundred with its sign, which nothing has none of.
fn signed(amount: Dollars) -> String {
    if amount.whole() == 0 { money::exact(amount) } else { money::change(amount.whole()) }
}
