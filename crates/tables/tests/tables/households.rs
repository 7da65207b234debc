//! The tables that the page does not use yet: taxes with children, what counties tax, and how far short cuts may be trusted.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use tables::{ShortCutRow, Status, TaxRow, TaxTable, short_cuts, taxes};

fn read(name: &str) -> String {
    fs::read_to_string(format!("../pay/src/data/{name}")).unwrap()
}

fn taxes_in(name: &str, table: TaxTable) -> Vec<TaxRow> {
    taxes(name, &read(name), table).unwrap()
}

/// The households of a table of short cuts by state.
fn by_state(name: &str) -> BTreeMap<String, Vec<ShortCutRow>> {
    let mut found: BTreeMap<String, Vec<ShortCutRow>> = BTreeMap::new();
    for row in short_cuts(name, &read(name)).unwrap() {
        found.entry(row.state.clone()).or_default().push(row);
    }
    found
}

/// Wages and taxes by state, status and number of children.
type Lines<'a> = BTreeMap<(&'a str, u8, Option<u8>), Vec<(u32, i32)>>;

fn lines(rows: &[TaxRow]) -> Lines<'_> {
    let mut found = Lines::new();
    for row in rows {
        let key = (row.state.as_str(), row.status.unwrap() as u8, row.children);
        found.entry(key).or_default().push((row.wage, row.cents));
    }
    found
}

#[test]
fn with_the_children_that_the_page_presumes_taxes_are_those_of_its_own_tables() {
    for (plain, with_children, tables) in [
        ("tax_federal.csv", "households/tax_federal_children.csv", [TaxTable::Federal, TaxTable::FederalChildren]),
        ("tax_state_income.csv", "households/tax_state_children.csv", [TaxTable::StateIncome, TaxTable::StateChildren]),
    ] {
        let (plain, more) = (taxes_in(plain, tables[0]), taxes_in(with_children, tables[1]));
        let (plain, more) = (lines(&plain), lines(&more));
        let states: BTreeSet<_> = more.keys().map(|(state, ..)| *state).collect();
        for state in &states {
            for (status, presumed, children) in [(Status::Hoh, 1, 1..=3), (Status::Joint, 0, 0..=3)] {
                let status = status as u8;
                // The federal table has rows besides, at the jumps of states' taxes.
                let plain = &plain[&(*state, status, None)];
                assert!(more[&(*state, status, Some(presumed))].iter().all(|row| plain.contains(row)), "{state}");
                assert!(children.clone().all(|count| more[&(*state, status, Some(count))].len() > 1), "{state}");
            }
        }
        assert_eq!(states.len() * 7, more.len(), "{with_children} has other lines");
    }
}

#[test]
fn indiana_and_maryland_tax_a_wage_less_what_their_laws_leave_free() {
    let rows = taxes_in("households/taxable_income.csv", TaxTable::StateIncome);
    let lines = lines(&rows);
    assert_eq!(lines.keys().map(|(state, ..)| *state).collect::<BTreeSet<_>>(), BTreeSet::from(["IN", "MD"]));
    let taxed = |state, status: Status, wage| {
        let rows = &lines[&(state, status as u8, None)];
        rows.iter().find(|row| row.0 == wage).unwrap().1 / 100
    };
    // Indiana: an exemption of 1,000 dollars each, and 1,500 more for a child. Maryland: a standard deduction of 3,400 and
    // an exemption of 3,200.
    assert_eq!(taxed("IN", Status::Single, 15_000), 15_000 - 1_000);
    assert_eq!(taxed("IN", Status::Hoh, 15_000), 15_000 - 2 * 1_000 - 1_500);
    assert_eq!(taxed("MD", Status::Single, 100_000), 100_000 - 3_400 - 3_200);
}

#[test]
fn two_earners_are_as_one_in_36_states_and_a_constant_apart_in_others() {
    let states = by_state("households/two_earners.csv");
    assert_eq!((states.len(), states["OH"].len()), (51, 24));
    let off = |state: &str| states[state].iter().map(|row| (row.short_cut_cents - row.model_cents) / 100);
    let exact = states.keys().filter(|state| off(state).all(|dollars| dollars == 0)).count();
    assert_eq!(exact, 36);
    for (state, dollars) in [("WI", 480), ("MS", 400), ("KY", 117)] {
        assert!(off(state).all(|found| found == dollars), "{state}");
    }
    assert_eq!(off("DC").max(), Some(1_600));
}

#[test]
fn a_business_is_taxed_otherwise_than_a_wage_where_states_say_so() {
    let states = by_state("households/own_business.csv");
    assert_eq!((states.len(), states["OH"].len()), (51, 24));
    let off = |state: &str| states[state].iter().map(|row| (row.short_cut_cents - row.model_cents) / 100);
    // Ohio taxes no profit up to 250,000 dollars.
    assert!(states["OH"].iter().all(|row| row.model_cents == 0));
    assert!(off("TX").chain(off("NY")).all(|dollars| dollars == 0));
    assert!(off("NJ").min() < Some(-300), "New Jersey lets nothing be taken off a profit");
}
