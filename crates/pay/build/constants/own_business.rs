//! The income tax on a profit of the states that treat a business otherwise than a wage.

use super::Constants;
use crate::read::table;
use tables::{ShortCutRow, Status};

const TABLE: &str = "households/own_business.csv";
/// What differs by less at the highest profit, in cents, is no other treatment: only a credit or a step of the tax that lies
/// at another income.
const LEAST: i32 = 10_000;
/// Michigan's tax begins with federal adjusted gross income (Michigan Compiled Laws 206.30), which has half the
/// self-employment tax taken off; the tax model takes off nothing. The law counts.
const MODEL_IS_WRONG: [&str; 1] = ["MI"];

pub fn own_business(out: &mut Constants) -> Result<(), String> {
    let rows = table(TABLE, tables::short_cuts)?;
    let mut states = Vec::new();
    for rows in rows.chunk_by(|one, other| one.state == other.state) {
        let state = rows[0].state.as_str();
        let highest = rows.iter().map(|row| row.own).max();
        let differs = rows.iter().any(|row| Some(row.own) == highest && more(row).abs() > LEAST);
        if differs && !MODEL_IS_WRONG.contains(&state) {
            states.push(format!("({state:?}, [{}])", Status::ALL.map(|status| by_profit(rows, status)).join(", ")));
        }
    }
    let profits: Vec<f64> = profits(&rows).into_iter().map(f64::from).collect();
    out.add(
        "OWN_BUSINESS_PROFITS",
        "The profits at which it was worked out, dollars a year.",
        &format!("[f64; {}]", profits.len()),
        format!("{profits:?}"),
    );
    out.add(
        "OWN_BUSINESS",
        "By state, filing status and profit: the state's income tax, dollars a year.",
        &format!("[(&str, [[i16; {}]; {}]); {}]", profits.len(), Status::ALL.len(), states.len()),
        format!("[{}]", states.join(", ")),
    );
    Ok(())
}

/// What is taken over the tax on a wage, in cents.
fn more(row: &ShortCutRow) -> i32 {
    row.model_cents - row.short_cut_cents
}

fn profits(rows: &[ShortCutRow]) -> Vec<u32> {
    let first = rows.first().map(|row| (&row.state, row.status));
    rows.iter().take_while(|row| Some((&row.state, row.status)) == first).map(|row| row.own).collect()
}

fn by_profit(rows: &[ShortCutRow], status: Status) -> String {
    let dollars = |row: &ShortCutRow| (f64::from(row.model_cents) / 100.0).round().to_string();
    let found: Vec<String> = rows.iter().filter(|row| row.status == status).map(dollars).collect();
    format!("[{}]", found.join(", "))
}
