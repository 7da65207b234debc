/// The numbers of a figure as a table; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table holds, with units, years and sources.
    pub caption: String,
    /// What its amounts of money are for: "a year"; nothing where they are for different times, or the headings tell.
    pub per: &'static str,
    /// The columns' headings.
    pub columns: Vec<String>,
    /// The cells.
    pub rows: Vec<Vec<String>>,
}
