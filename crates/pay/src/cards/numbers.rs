//! What is behind a figure, as a table and as files.

use super::ranking::Ranked;
use super::{Chart, career, compare, housing, map, next, offer, outlook, paths, pay, plans, ranking, training, why};
use crate::answers::Answers;
use crate::chart::{Column, Row, Table};
use crate::model::profile::Place;
use crate::words::method::Figure;
use crate::words::section::Section;
use std::rc::Rc;

/// A figure's numbers: as a table, and as what may be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// The finding.
    pub title: String,
    /// What is shown.
    pub summary: String,
    /// The table.
    pub table: TableOf,
    /// The figure; none where a table is all.
    pub chart: Option<Rc<Chart>>,
}

/// Which table. It is made where someone opens it: all of them together take longer than the rest of the page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is of the section it is named after")]
pub enum TableOf {
    Pay,
    Reports,
    Why,
    Next,
    Where,
    Housing([Place; 2]),
    Map,
    Places(Rc<Ranked>),
    Time,
    Plans,
    Training,
    Offer,
    Paths,
    Outlook,
}

impl Numbers {
    pub(super) fn new(table: TableOf, title: &str, summary: &str, chart: Option<Rc<Chart>>) -> Numbers {
        Numbers { title: title.to_owned(), summary: summary.to_owned(), table, chart }
    }

    /// The table.
    pub fn table(&self, answers: &Answers) -> Table {
        match &self.table {
            TableOf::Pay => pay::table(answers),
            TableOf::Reports => pay::reports_table(),
            TableOf::Why => why::table(answers),
            TableOf::Next => next::table(answers.own()),
            TableOf::Where => compare::table(answers),
            TableOf::Housing(places) => housing::table(answers, *places),
            TableOf::Map => map::table(answers),
            TableOf::Places(ranked) => ranking::table(answers, ranked),
            TableOf::Time => career::table(answers),
            TableOf::Plans => plans::table(answers),
            TableOf::Training => training::table(answers),
            TableOf::Offer => offer::table(answers),
            TableOf::Paths => paths::table(answers),
            TableOf::Outlook => outlook::table(),
        }
    }

    /// What its files are called after.
    pub fn what(&self) -> &'static str {
        match self.table {
            TableOf::Outlook => outlook::NAME,
            TableOf::Reports => pay::REPORTS_NAME,
            _ => self.section().named().1,
        }
    }

    /// The section it is of.
    pub fn section(&self) -> Section {
        match self.table {
            TableOf::Pay | TableOf::Reports => Section::Pay,
            TableOf::Why => Section::Why,
            TableOf::Next => Section::Next,
            TableOf::Where => Section::Where,
            TableOf::Housing(_) => Section::Housing,
            TableOf::Map => Section::Map,
            TableOf::Places(_) => Section::Places,
            TableOf::Time => Section::Time,
            TableOf::Plans => Section::Plans,
            TableOf::Training => Section::Training,
            TableOf::Offer => Section::Offer,
            TableOf::Paths | TableOf::Outlook => Section::Paths,
        }
    }
}

impl Figure {
    /// A column of its numbers.
    pub(super) fn column(self, name: impl Into<String>) -> Column {
        Column { name: name.into(), how: Some(self.anchor()) }
    }

    /// A row of its numbers.
    pub(super) fn row(self, cells: Vec<String>) -> Row {
        Row { cells, how: Some(self.anchor()) }
    }
}
