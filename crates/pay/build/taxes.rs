//! The tax tables as the knots of lines by wage, in the order in which they are packed.

use crate::read::table;
use tables::{Status, TaxRow, TaxTable};

/// The table of what the counties of a state tax.
const TAXABLE_INCOME: &str = "households/taxable_income.csv";
/// The tables' names.
pub const TABLES: [&str; 3] = ["tax_federal.csv", "tax_state_income.csv", "tax_state_payroll.csv"];

/// So many tables come first: federal income tax by status.
pub const FEDERAL: usize = Status::ALL.len();

/// Two knots make a line.
const LEAST: usize = 2;

/// The knots of each table: federal income tax by status, each state's, then each state's payroll taxes, and what each
/// state's counties tax by status; no knots where a state takes none of these, or its counties have no tax of it.
pub fn schedules(states: &[&str]) -> Result<Vec<Vec<TaxRow>>, String> {
    let [federal, income, payroll] = TABLES;
    let mut found = Vec::new();
    for (name, kind, places) in [(federal, TaxTable::Federal, &[""][..]), (income, TaxTable::StateIncome, states)] {
        let lines = places.iter().flat_map(|state| Status::ALL.map(|status| (*state, Some(status))));
        let knots = knots(name, kind, lines)?;
        if let Some(at) = knots.iter().position(|knots| knots.len() < LEAST) {
            let statuses = Status::ALL.len();
            return Err(format!(
                "{name}: fewer than two rows for {:?}, {:?}",
                places[at / statuses],
                Status::ALL[at % statuses]
            ));
        }
        found.extend(knots);
    }
    let knots = knots(payroll, TaxTable::StatePayroll, states.iter().map(|state| (*state, None)))?;
    if let Some(at) = knots.iter().position(|knots| (1..LEAST).contains(&knots.len())) {
        return Err(format!("{payroll}: one row only for {:?}", states[at]));
    }
    found.extend(knots);
    let lines = states.iter().flat_map(|state| Status::ALL.map(|status| (*state, Some(status))));
    found.extend(self::knots(TAXABLE_INCOME, TaxTable::StateIncome, lines)?);
    Ok(found)
}

/// The tables by children, and the households of which they are kept: those of the others stand in the tables by status.
const WITH_CHILDREN: [(&str, TaxTable); 2] = [
    ("households/tax_federal_children.csv", TaxTable::FederalChildren),
    ("households/tax_state_children.csv", TaxTable::StateChildren),
];
const KEPT: [(Status, u8); 5] =
    [(Status::Joint, 1), (Status::Joint, 2), (Status::Joint, 3), (Status::Hoh, 2), (Status::Hoh, 3)];

/// The knots of each household with children: federal, then each state's; none where a state's tax knows no children.
pub fn with_children(states: &[&str]) -> Result<Vec<Vec<TaxRow>>, String> {
    let mut found = Vec::new();
    for ((name, kind), places) in WITH_CHILDREN.into_iter().zip([&[""][..], states]) {
        let mut rows = table(name, |file, text| tables::taxes(file, text, kind))?;
        for (state, (status, children)) in places.iter().flat_map(|state| KEPT.map(|kept| (*state, kept))) {
            let own =
                |row: &mut TaxRow| row.state == state && row.status == Some(status) && row.children == Some(children);
            found.push(rows.extract_if(.., own).collect());
        }
    }
    Ok(found)
}

/// The rows of each line of a table; refused where it has others.
fn knots<'a>(
    name: &str,
    kind: TaxTable,
    lines: impl Iterator<Item = (&'a str, Option<Status>)>,
) -> Result<Vec<Vec<TaxRow>>, String> {
    let mut rows = table(name, |file, text| tables::taxes(file, text, kind))?;
    let own = |(state, status)| rows.extract_if(.., |row| row.state == state && row.status == status).collect();
    let found = lines.map(own).collect();
    match rows.first() {
        None => Ok(found),
        Some(row) => Err(format!("{name} has rows of {:?}, which places.csv does not know", row.state)),
    }
}
