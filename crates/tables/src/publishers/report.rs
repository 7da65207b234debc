//! What would change in a table, in words.

use super::Table;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many of the largest changes are told.
const LARGEST: usize = 12;
/// How many added or removed rows are named.
const NAMED: usize = 12;

/// One cell that changes.
struct Change {
    key: String,
    column: String,
    from: String,
    to: String,
}

impl Change {
    /// How much of the old figure is added or taken away; more than any of that where a figure comes or goes.
    fn size(&self) -> f64 {
        match (self.from.parse::<f64>(), self.to.parse::<f64>()) {
            (Ok(from), Ok(to)) if from != 0.0 => (to / from - 1.0).abs(),
            _ => f64::INFINITY,
        }
    }
}

/// What would change if `new` took the place of `old`; nothing where they are the same.
pub fn difference(file: &str, old: &Table, new: &Table, names: &BTreeMap<String, String>) -> Option<String> {
    if old == new {
        return None;
    }
    let name = |key: &str| names.get(key).map_or_else(|| key.to_owned(), |name| format!("{key} {name}"));
    let (before, after) = (by_key(old), by_key(new));
    let added: Vec<_> = after.keys().filter(|key| !before.contains_key(*key)).map(|key| name(key)).collect();
    let removed: Vec<_> = before.keys().filter(|key| !after.contains_key(*key)).map(|key| name(key)).collect();
    let mut changes = Vec::new();
    let mut changed = 0;
    for (key, row) in &after {
        let found = before.get(key).map(|was| cells(key, &new.heading, was, row)).unwrap_or_default();
        changed += usize::from(!found.is_empty());
        changes.extend(found);
    }
    let mut out = String::new();
    // Writing to a string cannot fail.
    let (rows, added_rows, removed_rows) = (new.rows.len(), added.len(), removed.len());
    let _ = writeln!(out, "{file}: {rows} rows; {added_rows} added, {removed_rows} removed, {changed} changed");
    for (was, is) in first_lines(old, new) {
        let _ = writeln!(out, "  # {was} -> {is}");
    }
    for (what, rows) in [("added", &added), ("removed", &removed)] {
        for row in rows.iter().take(NAMED) {
            let _ = writeln!(out, "  {what}: {row}");
        }
    }
    changes.sort_by(|one, other| other.size().total_cmp(&one.size()));
    for change in changes.iter().take(LARGEST) {
        let Change { key, column, from, to } = change;
        let [from, to] = [from, to].map(|text| if text.is_empty() { "nothing" } else { text });
        let _ = writeln!(out, "  {}: {column} {from} -> {to}{}", name(key), percent(change.size()));
    }
    if changes.len() > LARGEST {
        let _ = writeln!(out, "  and {} smaller changes", changes.len() - LARGEST);
    }
    Some(out)
}

fn percent(size: f64) -> String {
    if size.is_finite() { format!(" ({:.1}%)", size * 100.0) } else { String::new() }
}

/// The lines of the first lines that change.
fn first_lines(old: &Table, new: &Table) -> Vec<(String, String)> {
    let [old, new] = [old, new].map(|table| table.vintage.header());
    let pairs = old.lines().zip(new.lines()).filter(|(was, is)| was != is);
    pairs.map(|(was, is)| [was, is].map(|line| line.trim_start_matches("# ").to_owned()).into()).collect()
}

/// The rows by their first cell; rows that share it by the next ones, too.
fn by_key(table: &Table) -> BTreeMap<String, &Vec<String>> {
    let mut rows = BTreeMap::new();
    for row in &table.rows {
        let key = (1..=row.len()).map(|length| row[..length].join(" ")).find(|key| !rows.contains_key(key));
        rows.insert(key.unwrap_or_default(), row);
    }
    rows
}

fn cells(key: &str, heading: &[String], was: &[String], is: &[String]) -> Vec<Change> {
    let pairs = heading.iter().zip(was.iter().zip(is)).filter(|(_, (was, is))| was != is);
    let change = |(column, (from, to)): (&String, (&String, &String))| Change {
        key: key.to_owned(),
        column: column.clone(),
        from: from.clone(),
        to: to.clone(),
    };
    pairs.map(change).collect()
}
