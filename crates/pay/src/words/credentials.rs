//! What a credential's giver asks for, as later sections tell it.

use super::money::exact;
use super::places::capitalized;
use crate::data::credentials::{CredentialFacts, exam_price, facts};
use crate::data::vintage::CREDENTIALS_YEAR;
use crate::model::certifications::{Certification, Giver};

/// "AAPC asks for membership. The exam is $425 for one try, $499 for two (quoted by others); $425 is in
/// the cost until you type one. Kept with continuing education: 36 units per 2 years."; nothing where nothing was found.
pub fn asks(one: Certification) -> Option<String> {
    let known = facts(one.code())?;
    let giver = one.row().giver;
    let mut said = Vec::new();
    if !known.requires.is_empty() {
        said.push(format!("{} asks for {}.", giver.name(), known.requires));
    }
    said.extend(exam(one.code(), giver, known));
    if let Some((units, when)) = known.units.split_once(' ') {
        said.push(format!("Kept with continuing education: {units} units {when}."));
    }
    if !known.note.is_empty() {
        said.push(format!("{}.", capitalized(known.note)));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// What the exam costs: AAPC's by the tries, AHIMA's by membership.
fn exam(code: &str, giver: Giver, known: CredentialFacts) -> Option<String> {
    let grade = if known.exam_grade == "A" { "read there" } else { "quoted by others" };
    let price = match (known.exam.split_once('/'), giver) {
        (Some((one, two)), Giver::Aapc) => format!("${one} for one try, ${two} for two"),
        (Some((members, others)), Giver::Ahima) => format!("${members} for members, ${others} for others"),
        (None, _) if known.exam.is_empty() => return None,
        (None, _) => format!("${}", known.exam),
    };
    let counted = exam_price(code)?;
    Some(format!(
        "The exam is {price} ({CREDENTIALS_YEAR}, {grade}); {} is in the cost until you type one.",
        exact(counted)
    ))
}
