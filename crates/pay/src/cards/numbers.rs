//! What is behind a figure, as a table and as files.

use super::ranking::Ranked;
use super::{Chart, housing, next, outlook, pay, ranking};
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
#[allow(missing_docs, reason = "each is of what it is named after")]
pub enum TableOf {
    /// The one of a section that needs nothing but the answers.
    Of(Section, Make),
    Next,
    Housing([Place; 2]),
    Places(Rc<Ranked>),
    Reports,
    Outlook,
}

impl TableOf {
    pub(super) fn own(section: Section, table: fn(&Answers) -> Table) -> TableOf {
        TableOf::Of(section, Make(table))
    }
}

/// Makes the own table of a section, which tells it from others.
#[derive(Clone, Copy, Debug)]
pub struct Make(fn(&Answers) -> Table);

impl PartialEq for Make {
    fn eq(&self, _: &Make) -> bool {
        true
    }
}

impl Numbers {
    pub(super) fn new(table: TableOf, title: &str, summary: &str, chart: Option<Rc<Chart>>) -> Numbers {
        Numbers { title: title.to_owned(), summary: summary.to_owned(), table, chart }
    }

    /// The table.
    pub fn table(&self, answers: &Answers) -> Table {
        match &self.table {
            TableOf::Of(_, Make(table)) => table(answers),
            TableOf::Next => next::table(answers.own()),
            TableOf::Housing(places) => housing::table(answers, *places),
            TableOf::Places(ranked) => ranking::table(answers, ranked),
            TableOf::Reports => pay::reports_table(),
            TableOf::Outlook => outlook::table(),
        }
    }

    /// What its files are called after.
    pub fn what(&self) -> &'static str {
        match self.table {
            TableOf::Outlook => outlook::NAME,
            TableOf::Reports => pay::REPORTS_NAME,
            _ => self.section().name(),
        }
    }

    /// The section it is of.
    pub fn section(&self) -> Section {
        match self.table {
            TableOf::Of(section, _) => section,
            TableOf::Next => Section::Next,
            TableOf::Housing(_) => Section::Housing,
            TableOf::Places(_) => Section::Places,
            TableOf::Reports => Section::Pay,
            TableOf::Outlook => Section::Paths,
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
