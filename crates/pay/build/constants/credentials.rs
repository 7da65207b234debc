//! What the table of credentials tells: what holders earn, and apart from it, because only later sections tell it, what
//! is asked for and how each multiple is worked out.

use super::Constants;
use crate::read::{table, vintage};
use std::fmt::Write;
use tables::CredentialRow;

pub fn credentials(out: &mut Constants) -> Result<(), String> {
    const TABLE: &str = "credentials.csv";
    let rows = table(TABLE, tables::credentials)?;
    out.text("CREDENTIALS_YEAR", "The year in which givers' pages were read.", &vintage(TABLE)?.vintage);
    let reported = rows.iter().find(|row| row.grade == "B" && !row.pay_year.is_empty());
    let reported = reported.ok_or_else(|| format!("{TABLE} tells no year of holders' pay"))?;
    out.text("CREDENTIAL_PAY_YEAR", "The year of the survey that most holders' pay is from.", &reported.pay_year);
    let pay = rows.iter().filter_map(|row| Some((row, row.pay_over_cpc?)));
    let pay: Vec<String> = pay.map(|(row, pay)| format!("({:?}, {pay:?})", row.code)).collect();
    out.add(
        "PAY_OVER_CPC",
        "Median pay of holders over that of holders of a CPC in one survey of AAPC, by code.",
        &format!("[(&str, f64); {}]", pay.len()),
        format!("[{}]", pay.join(", ")),
    );
    let exams: Vec<String> = rows.iter().filter_map(exam).collect();
    out.add(
        "EXAM_PRICES",
        "What an exam costs who is no member yet and tries once, US dollars, by code; of those whose price was found.",
        &format!("[(&str, u32); {}]", exams.len()),
        format!("[{}]", exams.join(", ")),
    );
    out.add(
        "CREDENTIAL_FACTS",
        "Of each credential: its code, what its giver asks for, the exam's prices and their grade, what keeps it, what \
         else is to be known, and how its pay was found.",
        &format!("[[&str; 7]; {}]", rows.len()),
        format!("[{}]", rows.iter().map(facts).collect::<String>()),
    );
    Ok(())
}

/// Of AAPC's two prices that of one try, of AHIMA's that of who is no member.
fn exam(row: &CredentialRow) -> Option<String> {
    let prices: Vec<&str> = row.exam.split('/').collect();
    let price = if row.giver == "AAPC" { prices.first() } else { prices.last() };
    // "499 for two tries" is all that is known of one.
    let price: u32 = price?.split(' ').next()?.parse().ok()?;
    Some(format!("({:?}, {price})", row.code))
}

fn facts(row: &CredentialRow) -> String {
    let [requires, exam, grade] = [&row.requires, &row.exam, &row.exam_grade];
    format!("{:?},", [&row.code, requires, exam, grade, &row.units, &row.note, &found(row)])
}

/// How its multiple is worked out and its pay was found, as the line of the constant tells it; else what else was seen.
fn found(row: &CredentialRow) -> String {
    let mut told = String::new();
    if let Some(pay) = row.pay_over_cpc.filter(|_| row.rule != "guide") {
        let how = if row.grade == "A" { "read at AAPC" } else { "quoted by others" };
        let least = if row.rule.contains("at least") { ", but at least a CPC" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(
            told,
            "Over no certificate: CPC × {pay}^(part of holders’ pay credited){least}. {pay} is holders’ median pay ÷ that \
             of CPC holders in AAPC’s survey of {} ({how}: grade {}).",
            row.pay_year, row.grade
        );
    }
    if !row.check_other_years.is_empty() {
        let _ = write!(told, " Also: {}.", row.check_other_years);
    }
    told.trim().to_owned()
}
