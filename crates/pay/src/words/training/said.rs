//! What is said of a training beside its numbers: what is held against what, and what to know about it.

use super::super::answers::{self, a_certification};
use super::super::credentials;
use super::super::money;
use super::super::places::capitalized;
use crate::data::vintage::TAX_YEAR;
use crate::model::profile::{Certification, Certifications, Profile};
use crate::model::student::Student;
use crate::model::training_case::TrainingCase;
use crate::units::Dollars;

/// What is held against what, and in which dollars.
pub fn summary(profile: &Profile, asked: &TrainingCase) -> String {
    let certificate = a_certification(asked.certification);
    let cost = money::exact(asked.cost.unwrap_or_default());
    let training = months(asked.months.unwrap_or_default());
    let compared = match asked.student {
        Student::Coder => format!(
            "How much more {} with {certificate} than without, for {cost} and {training} of training beside the job.",
            if profile.pay.amount.is_some() {
                "you take home, from what you are paid now,"
            } else {
                "a coder like you takes home"
            }
        ),
        Student::Newcomer { pay_now } => format!(
            "How much more a new coder with {certificate} takes home than by {}, for {cost}, {training} of {} and {} more to the first job.",
            without(pay_now),
            if pay_now.whole() == 0 { "training" } else { "training beside the job" },
            months(asked.search)
        ),
    };
    format!(
        "{compared} After {} of {TAX_YEAR}, in {}, no inflation; in the net present value each year’s delay takes off {}%.",
        taxes(profile),
        answers::dollars(profile.basis),
        profile.training.discount
    )
}

fn without(pay_now: Dollars) -> String {
    match pay_now.whole() {
        0 => "earning nothing".to_owned(),
        _ => format!("staying at {} a year before tax", money::exact(pay_now)),
    }
}

/// Those that are off: the nation has no state's tax.
pub fn taxes(profile: &Profile) -> &'static str {
    if profile.place.state().is_some() { "taxes" } else { "federal taxes" }
}

fn months(count: u32) -> String {
    if count == 1 { "1 month".to_owned() } else { format!("{count} months") }
}

/// What a newcomer is given in place of a certificate, until it becomes that.
fn beginners(certification: Certification) -> Option<Certification> {
    Certification::ALL.into_iter().find(|one| one.row().becomes.is_some_and(|(full, _)| full == certification))
}

/// What to know about it.
pub fn notes(profile: &Profile, asked: &TrainingCase) -> Vec<String> {
    let certificate = a_certification(asked.certification);
    let shares = "People who certify differ in other ways too, and nobody has measured how much of their higher pay the \
                  certificate itself brings. So it is credited with all of it, half and a third.";
    let mut notes = vec![shares.to_owned()];
    if let Student::Newcomer { pay_now } = asked.student {
        notes.push(format!(
            "Most of this is the gain of becoming a coder: their pay rises with experience, while {} is held against it in every year. What the certificate itself brings is what differs between the columns.",
            match pay_now.whole() {
                0 => "no pay".to_owned(),
                _ => format!("the same {}", money::exact(pay_now)),
            }
        ));
    }
    if asked.student == Student::Coder && profile.certifications == Certifications::TypicalMix {
        notes.push("You have not said which certificates you hold, so this starts from none.".to_owned());
    }
    if let Some((full, years)) = asked.certification.row().becomes {
        let years = answers::years(years);
        notes.push(format!(
            "With {years} of coding {certificate} becomes {}: from then on this counts one.",
            a_certification(full)
        ));
    }
    if let (Student::Newcomer { .. }, Some(first)) = (asked.student, beginners(asked.certification)) {
        notes.push(format!(
            "Who has coded for less than two years is first given {}: choose it to count that.",
            a_certification(first)
        ));
    }
    notes.extend(credentials::asks(asked.certification));
    // Where the guide gives no way there are no months of it to be too few.
    let degree = asked.certification.row().degree.filter(|_| asked.route.is_some());
    if let (Some(degree), None) = (degree, profile.training.months) {
        let certificate = capitalized(&certificate);
        notes.push(format!(
            "{certificate} asks for {degree}, which usually takes longer than the guide’s months: type your own."
        ));
    }
    notes
}
