//! What a short cut gives beside the tax model, household by household: how far it may be trusted.

use crate::cells::{cents, whole};
use crate::read::{TableError, ensure, rows};
use crate::taxes::Status;
use serde::Deserialize;

/// One household's tax in one state.
#[derive(Deserialize)]
pub struct ShortCutRow {
    /// Two letters.
    pub state: String,
    /// Who files.
    pub status: Status,
    /// What the one person earns, in whole dollars a year.
    #[serde(deserialize_with = "whole")]
    pub own: u32,
    /// What the other does, likewise; 0 where there is no other.
    #[serde(deserialize_with = "whole")]
    pub partner: u32,
    /// The tax by the short cut, in cents a year.
    #[serde(rename = "short_cut", deserialize_with = "cents")]
    pub short_cut_cents: i32,
    /// The tax by the model, likewise.
    #[serde(rename = "model", deserialize_with = "cents")]
    pub model_cents: i32,
}

type Household = (Status, u32, u32);

/// The households of every state, the same ones in the same order.
///
/// # Errors
/// The first row of a household that the state before does not have at its place, or that stands twice.
pub fn short_cuts(file: &str, text: &str) -> Result<Vec<ShortCutRow>, TableError> {
    let mut states: Vec<String> = Vec::new();
    let (mut first, mut at): (Vec<Household>, usize) = (Vec::new(), 0);
    let found = rows(file, text, |row: &ShortCutRow| {
        let household = (row.status, row.own, row.partner);
        ensure(row.own > 0, "nothing is earned")?;
        if states.last() != Some(&row.state) {
            ensure(!states.contains(&row.state), "a state that stood before")?;
            ensure(at == first.len(), "the state before has not all households")?;
            states.push(row.state.clone());
            at = 0;
        }
        at += 1;
        if states.len() > 1 {
            return ensure(first.get(at - 1) == Some(&household), "another household than in the first state");
        }
        ensure(!first.contains(&household), "a household that stood before")?;
        first.push(household);
        Ok(())
    })?;
    if at < first.len() {
        return Err(TableError::new(file, found.len() as u64, "the last state has not all households"));
    }
    Ok(found)
}
