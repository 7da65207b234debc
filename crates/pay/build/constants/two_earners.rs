//! What two earners pay less in a state than by the table of one earner.

use super::Constants;
use crate::read::table;
use tables::ShortCutRow;

/// Where what is saved differs by no more than this over all couples, dollars, its middle is taken: within half of it.
const SAME_WITHIN: f64 = 100.0;
/// Less is not told, dollars.
const NEGLIGIBLE: f64 = 5.0;

pub fn two_earners(out: &mut Constants) -> Result<(), String> {
    let rows = table("households/two_earners.csv", tables::short_cuts)?;
    let from = rows.iter().flat_map(|row| [row.own, row.partner]).min().unwrap_or_default();
    out.dollars("TWO_EARNERS_FROM", "The least pay of which is known what two earners pay, dollars a year.", from);
    let (mut less, mut off) = (Vec::new(), Vec::new());
    for state in rows.chunk_by(|one, other| one.state == other.state) {
        let saved = state.iter().map(saved);
        let (least, most) = saved.fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(one), most.max(one)));
        let code = &state[0].state;
        match most - least {
            _ if most.abs().max(least.abs()) < NEGLIGIBLE => {}
            span if span <= SAME_WITHIN => {
                less.push(format!("({code:?}, crate::units::Dollars({:?}))", (least + most) / 2.0))
            }
            _ => off.push(format!("({code:?}, crate::units::Dollars({least:?}), crate::units::Dollars({most:?}))")),
        }
    }
    out.add(
        "TWO_EARNERS_LESS",
        "By state, what a couple pays less with two earners than with one of both pays, dollars a year.",
        "&[(&str, crate::units::Dollars)]",
        format!("&[{}]", less.join(", ")),
    );
    out.add(
        "TWO_EARNERS_OFF",
        "The same, the least and the most, where it differs with the pays.",
        "&[(&str, crate::units::Dollars, crate::units::Dollars)]",
        format!("&[{}]", off.join(", ")),
    );
    Ok(())
}

/// In dollars.
fn saved(row: &ShortCutRow) -> f64 {
    f64::from(row.short_cut_cents - row.model_cents) / 100.0
}
