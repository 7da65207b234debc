//! What federal income tax lets people deduct, and its brackets.

use super::Constants;
use crate::read::{table, vintage};
use tables::{BracketRow, DeductionRow, Rule};

const TABLE: &str = "deductions.csv";
const BRACKETS: &str = "federal_brackets.csv";

pub fn deductions(out: &mut Constants) -> Result<(), String> {
    let (rows, law) = (table(TABLE, tables::deductions)?, vintage(TABLE)?);
    let taxes = vintage("tax_federal.csv")?;
    for (name, law) in [(TABLE, &law), (BRACKETS, &vintage(BRACKETS)?)] {
        if law.vintage != taxes.vintage {
            return Err(format!("{name} is of {}, the income taxes are of {}", law.vintage, taxes.vintage));
        }
    }
    let year = u32::from(law.year());
    // What is not law in the tax year lets nobody deduct anything.
    let holds =
        |row: &DeductionRow| row.since.is_none_or(|since| since <= year) && row.until.is_none_or(|until| year <= until);
    let value = |row: &DeductionRow| if holds(row) { row.value } else { 0.0 };
    let of = |rule: Rule| rows.iter().filter(move |row| row.rule == rule);
    for (rule, name, about) in [
        (Rule::Standard, "STANDARD", "The standard deduction by filing status, dollars a year."),
        (
            Rule::BusinessFrom,
            "BUSINESS_FROM",
            "The taxable income from which a business deducts less, by filing status.",
        ),
        (Rule::BusinessRange, "BUSINESS_RANGE", "Over so many dollars more it deducts nothing, by filing status."),
        (
            Rule::OvertimeMost,
            "OVERTIME_MOST",
            "The most that is deducted for overtime, by filing status, dollars a year.",
        ),
        (Rule::OvertimeFrom, "OVERTIME_FROM", "The income from which less of it is deducted, by filing status."),
    ] {
        let values: Vec<String> = of(rule).map(|row| format!("crate::units::Dollars({:?})", value(row))).collect();
        out.add(name, about, &format!("[crate::units::Dollars; {}]", values.len()), format!("[{}]", values.join(", ")));
    }
    for (rule, name, about) in [
        (Rule::BusinessShare, "BUSINESS_SHARE", "The share of a business's profit that is deducted."),
        (
            Rule::OvertimeShare,
            "OVERTIME_SHARE",
            "The deduction for overtime is less by this share of income above a limit.",
        ),
    ] {
        let share: f64 = of(rule).map(value).sum();
        out.add(name, about, "f64", format!("{share:?}"));
    }
    for (rule, name, about) in [
        (Rule::ChildCredit, "CHILD_CREDIT", "The child tax credit, dollars a year."),
        (Rule::ChildCreditPaid, "CHILD_CREDIT_PAID", "What of it is paid out where it is more than the tax."),
    ] {
        out.dollars(name, about, of(rule).map(value).sum::<f64>() as u32);
    }
    let years = of(Rule::OvertimeMost).next().and_then(|row| row.since.zip(row.until));
    let years = years.map_or(String::new(), |(since, until)| format!("{since} to {until}"));
    out.text("OVERTIME_YEARS", "The tax years in which overtime is deducted.", &years);
    brackets(out)
}

/// Rates with the taxable income, by filing status, from which they are paid.
fn brackets(out: &mut Constants) -> Result<(), String> {
    let rows = table(BRACKETS, tables::brackets)?;
    let row = |row: &BracketRow| format!("({:?}, {:?})", row.rate, [row.single, row.joint, row.hoh].map(f64::from));
    let brackets: Vec<String> = rows.iter().map(row).collect();
    out.add(
        "FEDERAL_BRACKETS",
        "Rates of federal income tax, with the taxable income by filing status from which each is paid, dollars a year.",
        &format!("[(f64, [f64; 3]); {}]", brackets.len()),
        format!("[{}]", brackets.join(", ")),
    );
    Ok(())
}
