//! Whether training pays: the month it is paid back, what it is worth today, the gain over the years, for three shares
//! of the premium.

mod said;

use super::answers::a_certification;
use super::money;
use super::places::capitalized;
use super::sources::Source;
use crate::model::profile::{Profile, TrainingAnswers};
use crate::model::student::Student;
use crate::model::training::Outcome;
use crate::model::training_case::{TrainingCase, Verdict};
use crate::units::Dollars;
use said::summary;
pub use said::{notes, taxes};

/// The scrubber of the balance.
pub const YEAR_SHOWN: &str = "Year from now shown";

/// The shares of the premium, as they are named beside their numbers.
pub const SHARES: [&str; 3] = ["all", "half", "a third"];

/// Where the numbers come from.
pub const SOURCES: [Source; 3] = [Source::Guide, Source::Taxes, Source::Assumptions];
/// What the lines are, where no columns stand above them.
pub const DRAWN: &str =
    "Solid: the certificate is credited with all of the higher pay of those who hold it; dashed: with a third.";
/// Above the month.
pub const PAID_BACK: &str = "Paid back";

/// The finding and what is held against what.
pub fn said(profile: &Profile, asked: &TrainingCase) -> (String, String) {
    let certificate = a_certification(asked.certification);
    match &asked.verdict {
        Verdict::Held => (
            format!("You hold {certificate} already; choose another"),
            "A certificate adds to pay once. Here is room to weigh the next one.".to_owned(),
        ),
        Verdict::Unknown => (format!("Type what {certificate} costs and how many months it takes"), unknown(asked)),
        Verdict::Known(outcomes) => (finding(profile, asked, outcomes), summary(profile, asked)),
    }
}

/// Why nobody says what it costs.
fn unknown(asked: &TrainingCase) -> String {
    let (certificate, row) = (capitalized(&a_certification(asked.certification)), asked.certification.row());
    match row.degree {
        Some(degree) => format!("{certificate} asks for {degree}, and the guide gives no cost or time of one."),
        None if !row.given => format!("{} no longer gives it.", row.giver.name()),
        None => "The guide gives no cost or time of it.".to_owned(),
    }
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

/// When it is paid back.
pub fn payback(answers: TrainingAnswers, payback: Option<u32>) -> String {
    match payback {
        Some(0) => "from the start".to_owned(),
        Some(month) => format!("month {month}"),
        None => format!("never within {}", years(answers)),
    }
}

/// What it is worth today.
pub fn worth(answers: TrainingAnswers) -> String {
    format!("net present value, {}", years(answers))
}

/// The gain by a year; beyond those looked at there is none.
pub fn gain(answers: TrainingAnswers, gain: Option<Dollars>) -> String {
    gain.map_or_else(|| format!("beyond {}", years(answers)), signed)
}

/// To the nearest hundred with its sign, which nothing has none of.
pub fn signed(amount: Dollars) -> String {
    if amount.whole() == 0 { money::exact(amount) } else { money::change(amount.whole()) }
}
