//! What is published of credentials: holders' pay by AAPC's surveys, and what the givers ask for.

use super::constants::{CREDENTIAL_FACTS, EXAM_PRICES, PAY_OVER_CPC};
use crate::units::Dollars;

/// Holders' median pay over that of holders of a CPC, of the row of that code. A row that is missing, or has no pay, stops
/// the build.
pub const fn pay_over_cpc(code: &str) -> f64 {
    let mut at = 0;
    while at < PAY_OVER_CPC.len() {
        if same(PAY_OVER_CPC[at].0, code) {
            return PAY_OVER_CPC[at].1;
        }
        at += 1;
    }
    panic!("credentials.csv has no pay of this credential")
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    one.len() == other.len()
}

/// What the exam costs who is no member yet and tries once, dollars of
/// [`CREDENTIALS_YEAR`](super::vintage::CREDENTIALS_YEAR); none where it was not found.
pub fn exam_price(code: &str) -> Option<Dollars> {
    let found = EXAM_PRICES.iter().find(|(known, _)| *known == code);
    found.map(|(_, price)| Dollars(f64::from(*price)))
}

/// What a giver asks for and how the pay was found, each empty where not found. Only later sections tell it: nothing that
/// the first answer calls may name this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CredentialFacts {
    /// Besides the exam.
    pub requires: &'static str,
    /// The exam's two prices, US dollars of [`CREDENTIALS_YEAR`](super::vintage::CREDENTIALS_YEAR): "425/499", the
    /// members' first or that of one try.
    pub exam: &'static str,
    /// How the price was found: A at the giver, B quoted by others.
    pub exam_grade: &'static str,
    /// What keeps it, in continuing-education units: "36 per 2 years".
    pub units: &'static str,
    /// What else is to be known.
    pub note: &'static str,
    /// How holders' pay was found, with its grade, as sentences.
    pub found: &'static str,
}

/// Those of a code.
pub fn facts(code: &str) -> Option<CredentialFacts> {
    let row = CREDENTIAL_FACTS.iter().find(|row| row[0] == code)?;
    let [_, requires, exam, exam_grade, units, note, found] = *row;
    Some(CredentialFacts { requires, exam, exam_grade, units, note, found })
}
