/// The numbers of a figure as a table; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table holds, with units, years and sources.
    pub caption: String,
    /// What its amounts of money are for: "a year"; nothing where they are for different times, or the headings tell.
    pub per: &'static str,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows: as many cells each as there are columns.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// The name of what explains its numbers; none where it has none, or where each row is another figure.
    pub how: Option<&'static str>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its cells, in the order of the columns.
    pub cells: Vec<String>,
    /// The name of what explains its numbers, where each row is another figure.
    pub how: Option<&'static str>,
}

impl Column {
    /// A column without numbers of its own.
    pub fn plain(name: impl Into<String>) -> Column {
        Column { name: name.into(), how: None }
    }
}

impl From<Vec<String>> for Row {
    fn from(cells: Vec<String>) -> Row {
        Row { cells, how: None }
    }
}

impl FromIterator<String> for Row {
    fn from_iter<T: IntoIterator<Item = String>>(cells: T) -> Row {
        Vec::from_iter(cells).into()
    }
}
