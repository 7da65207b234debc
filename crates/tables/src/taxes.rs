//! Taxes by wage, as knots of straight lines.

use crate::cells::{cents, optional_whole, optional_word, whole};
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;
use std::collections::HashSet;

/// The filing statuses, in the order in which the packed tables hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// One person alone.
    Single,
    /// A couple with one earner.
    Joint,
    /// Head of household, with one child.
    Hoh,
}

impl Status {
    /// Every status, in order.
    pub const ALL: [Self; 3] = [Self::Single, Self::Joint, Self::Hoh];
}

/// A table of taxes by wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxTable {
    /// Federal income tax by status.
    Federal,
    /// Income tax, or taxable income, by state and status.
    StateIncome,
    /// What employees pay to a state besides, by state.
    StatePayroll,
    /// Federal income tax by status and children.
    FederalChildren,
    /// Income tax by state, status and children.
    StateChildren,
}

impl TaxTable {
    /// Whether its lines are told apart by state, by status, by children.
    fn keys(self) -> [bool; 3] {
        match self {
            TaxTable::Federal => [false, true, false],
            TaxTable::StateIncome => [true, true, false],
            TaxTable::StatePayroll => [true, false, false],
            TaxTable::FederalChildren => [false, true, true],
            TaxTable::StateChildren => [true, true, true],
        }
    }
}

/// The tax of one wage.
#[derive(Deserialize)]
pub struct TaxRow {
    /// Two letters; empty in the federal tables.
    #[serde(default)]
    pub state: String,
    /// Who files; none where the tax is the same for all.
    #[serde(default, deserialize_with = "optional_word")]
    pub status: Option<Status>,
    /// How many children; none in the tables that are not by children.
    #[serde(default, deserialize_with = "optional_whole")]
    pub children: Option<u8>,
    /// In whole dollars a year.
    #[serde(deserialize_with = "whole")]
    pub wage: u32,
    /// In cents a year.
    #[serde(rename = "tax", deserialize_with = "cents")]
    pub cents: i32,
}

type Key = (String, Option<Status>, Option<u8>);

impl TaxRow {
    fn key(&self) -> Key {
        (self.state.clone(), self.status, self.children)
    }
}

/// Knots by wage within the lines of a table, from no tax of no wage on.
///
/// # Errors
/// The first row that lacks what the table's lines are told apart by, or has more; out of order; or that begins a line
/// with anything else than no tax of no wage.
pub fn taxes(file: &str, text: &str, table: TaxTable) -> Result<Vec<TaxRow>, TableError> {
    let mut lines: HashSet<Key> = HashSet::new();
    let mut last: Option<(Key, u32)> = None;
    rows(file, text, |row: &TaxRow| {
        let has = [!row.state.is_empty(), row.status.is_some(), row.children.is_some()];
        for ((has, wanted), name) in has.into_iter().zip(table.keys()).zip(["state", "status", "number of children"]) {
            ensure(has || !wanted, &format!("no {name}"))?;
            ensure(wanted || !has, &format!("a {name} in a table that has none"))?;
        }
        let key = row.key();
        match &last {
            Some((line, wage)) if *line == key => ensure(*wage < row.wage, "wages out of order")?,
            _ => {
                ensure((row.wage, row.cents) == (0, 0), "the first row of a line is not no tax of no wage")?;
                ensure(lines.insert(key.clone()), "a line that stood before")?;
            }
        }
        last = Some((key, row.wage));
        Ok(())
    })
}
