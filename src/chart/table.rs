/// The numbers of a figure as a table; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table holds, with units, years and sources.
    pub caption: String,
    /// What its amounts are for, such as "a year"; nothing where they are not, or are told by the headings.
    pub per: &'static str,
    /// The columns' headings.
    pub columns: Vec<String>,
    /// The cells.
    pub rows: Vec<Vec<String>>,
}
