//! What the law of a year says of federal income tax that its tables by wage do not tell: deductions, credits, brackets.

use crate::cells::{optional_whole, optional_word, plain_number, whole};
use crate::read::{TableError, ensure, rows};
use crate::taxes::Status;
use serde::Deserialize;

/// A figure of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The standard deduction, dollars a year.
    Standard,
    /// The share of a business's profit that is deducted.
    BusinessShare,
    /// The taxable income from which a business without employees may deduct less, dollars a year.
    BusinessFrom,
    /// Over so many dollars more that deduction comes to nothing.
    BusinessRange,
    /// The most that is deducted for the premium part of overtime pay, dollars a year.
    OvertimeMost,
    /// The income from which less of it is deducted, dollars a year.
    OvertimeFrom,
    /// Less by this share of what lies above.
    OvertimeShare,
    /// The child tax credit, dollars a year a child.
    ChildCredit,
    /// So much of it is paid out where it is more than the tax.
    ChildCreditPaid,
}

/// What the rows of a rule hold.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Dollars by filing status, a row each.
    ByStatus,
    Dollars,
    Share,
}

/// The rules, in order.
const RULES: [(Rule, Kind); 9] = [
    (Rule::Standard, Kind::ByStatus),
    (Rule::BusinessShare, Kind::Share),
    (Rule::BusinessFrom, Kind::ByStatus),
    (Rule::BusinessRange, Kind::ByStatus),
    (Rule::OvertimeMost, Kind::ByStatus),
    (Rule::OvertimeFrom, Kind::ByStatus),
    (Rule::OvertimeShare, Kind::Share),
    (Rule::ChildCredit, Kind::Dollars),
    (Rule::ChildCreditPaid, Kind::Dollars),
];

/// One figure, for one way to file or for all.
#[derive(Deserialize)]
pub struct DeductionRow {
    /// Which.
    pub rule: Rule,
    /// The way to file; none: every one.
    #[serde(deserialize_with = "optional_word")]
    pub status: Option<Status>,
    /// Whole dollars a year, or a share of one.
    #[serde(deserialize_with = "plain_number")]
    pub value: f64,
    /// The first tax year it is law in; none: long since.
    #[serde(deserialize_with = "optional_whole")]
    pub since: Option<u32>,
    /// The last; none: no end is set.
    #[serde(deserialize_with = "optional_whole")]
    pub until: Option<u32>,
}

/// The figures in order: by rule, and those that depend on it by filing status.
///
/// # Errors
/// A row too few or too many, another one than expected, or a value that is neither dollars nor a share where it must be.
pub fn deductions(file: &str, text: &str) -> Result<Vec<DeductionRow>, TableError> {
    let mut wanted = RULES.into_iter().flat_map(|(rule, kind)| {
        let statuses = if kind == Kind::ByStatus { Status::ALL.map(Some).to_vec() } else { vec![None] };
        statuses.into_iter().map(move |status| (rule, status, kind))
    });
    let found = rows(file, text, |row: &DeductionRow| {
        let next = wanted.next().filter(|(rule, status, _)| (*rule, *status) == (row.rule, row.status));
        let (.., kind) = next.ok_or("another rule or status than is expected at this row")?;
        match kind {
            Kind::Share => ensure(row.value > 0.0 && row.value < 1.0, "a share that is no part of one"),
            _ => ensure(row.value >= 1.0 && row.value.fract() == 0.0, "an amount that is no whole dollars"),
        }?;
        ensure(row.since.zip(row.until).is_none_or(|(since, until)| since <= until), "an end before its beginning")
    })?;
    match wanted.next() {
        None => Ok(found),
        Some(_) => Err(TableError::new(file, found.len() as u64, "a rule is missing")),
    }
}

/// A bracket of federal income tax.
#[derive(Deserialize)]
pub struct BracketRow {
    /// The share of taxable income above its beginning that is paid.
    #[serde(deserialize_with = "plain_number")]
    pub rate: f64,
    /// Where it begins, whole dollars of taxable income a year: of one person alone.
    #[serde(deserialize_with = "whole")]
    pub single: u32,
    /// Likewise of a couple.
    #[serde(deserialize_with = "whole")]
    pub joint: u32,
    /// Likewise of the head of a household.
    #[serde(deserialize_with = "whole")]
    pub hoh: u32,
}

/// The brackets, each beginning where the one before it ends.
///
/// # Errors
/// The first row whose rate is no share, or that does not rise; the first must begin at nothing.
pub fn brackets(file: &str, text: &str) -> Result<Vec<BracketRow>, TableError> {
    let mut before: Option<(f64, [u32; 3])> = None;
    rows(file, text, |row: &BracketRow| {
        let from = [row.single, row.joint, row.hoh];
        ensure(row.rate > 0.0 && row.rate < 1.0, "a rate that is no part of one")?;
        let rises = match before {
            None => from == [0; 3],
            Some((rate, begins)) => row.rate > rate && from.iter().zip(begins).all(|(now, before)| *now > before),
        };
        before = Some((row.rate, from));
        ensure(rises, "a bracket that does not lie over the one before it")
    })
}
