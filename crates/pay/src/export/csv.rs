//! A table as CSV, for spreadsheets.
//!
//! The headings are the first row and the numbers follow, so that sorting, filtering and pivots work at once; what the
//! table is, its sources and its link stand below an empty row, where spreadsheets take them for another region. RFC
//! 4180: commas, quotes, CRLF, every row of one length; and a mark of UTF-8, without which Excel garbles ’ and −.

use super::About;
use crate::chart::Table;
use crate::words::sources::Source;
use crate::words::{figures, files, page};

/// What Excel knows UTF-8 by.
const UTF8: char = '\u{feff}';
/// What begins a formula in a spreadsheet; a cell of text must not.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The file, as text: units in the headings, plain numbers below them.
///
/// ```
/// use pay::{answers::Answers, cards::card, export::{About, csv::csv}, words::section::Section};
/// let who = Answers::from(pay::link::read("#2?place=TX").profile);
/// let card = card(Section::Why, &who).unwrap();
/// let numbers = card.numbers()[0];
/// let about = About::figure(numbers, &who, |link| format!("https://example.org/{link}"), "2000-01-01".to_owned());
/// let file = csv(&about, &numbers.table(&who));
/// assert!(file.contains("Pay at the very start,40486")); // dollars a year
/// ```
pub fn csv(about: &About, table: &Table) -> String {
    let mut rows: Vec<Vec<String>> = vec![table.columns.iter().map(|column| column.name.clone()).collect()];
    rows.extend(table.rows.iter().map(|row| row.cells.clone()));
    for column in 0..table.columns.len() {
        plain(&mut rows, column, &unit(table, column));
    }
    rows.push(Vec::new());
    rows.extend(notes(about, table).into_iter().map(|(name, said)| vec![name.to_owned(), said]));
    written(&rows)
}

/// A column with its unit in the heading and plain numbers below it.
fn plain(rows: &mut [Vec<String>], column: usize, unit: &str) {
    for (at, row) in rows.iter_mut().enumerate() {
        let Some(cell) = row.get_mut(column) else { continue };
        match amount(cell) {
            _ if at == 0 && !unit.is_empty() => *cell = format!("{cell} ({unit})"),
            Some((of, number)) if at > 0 && unit.starts_with(of) => *cell = number,
            _ => {}
        }
    }
}

/// What stands below the table.
fn notes(about: &About, table: &Table) -> Vec<(&'static str, String)> {
    let [caption, title, summary, who, source, made, with, link] = files::NOTES;
    let mut notes = vec![
        (caption, table.caption.clone()),
        (title, about.title.clone()),
        (summary, about.summary.clone()),
        (who, about.who.clone()),
    ];
    notes.extend(about.sources.iter().map(|one| (source, named(*one))));
    notes.extend([(made, about.made.clone()), (with, page::NAME.to_owned()), (link, about.link.clone())]);
    notes
}

/// A source with its vintage and its address.
fn named(source: Source) -> String {
    let (title, address) = figures::cited(source);
    format!("{}: {title} {}", source.short(), address.unwrap_or_default()).trim_end().to_owned()
}

/// The unit of a column's amounts, for its heading; none where they have none, or several.
fn unit(table: &Table, column: usize) -> String {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let mut units = cells.filter_map(|cell| amount(cell)).map(|(unit, _)| unit);
    let Some(first) = units.next() else { return String::new() };
    let told = table.per.is_empty() || table.columns.get(column).is_some_and(|column| column.name.contains(table.per));
    match first {
        _ if units.any(|other| other != first) => String::new(),
        "$" if !told => format!("$ {}", table.per),
        unit => unit.to_owned(),
    }
}

/// A cell that is a number and nothing else, with its unit and as spreadsheets write it: `−$1,234` as `-1234`.
fn amount(cell: &str) -> Option<(&'static str, String)> {
    let (sign, rest) = match cell.strip_prefix(['−', '-']) {
        Some(rest) => ("-", rest),
        None => ("", cell.strip_prefix('+').unwrap_or(cell)),
    };
    let (unit, digits) = match (rest.strip_prefix('$'), rest.strip_suffix('%')) {
        (Some(digits), _) => ("$", digits),
        (None, Some(digits)) => ("%", digits),
        (None, None) => ("", rest),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    let led = groups.next().is_some_and(|first| all_digits(first) && (first.len() <= 3 || !whole.contains(',')));
    let grouped = groups.all(|group| all_digits(group) && group.len() == 3);
    (led && grouped && all_digits(decimals)).then(|| (unit, format!("{sign}{}", digits.replace(',', ""))))
}

/// All of one length.
fn written(rows: &[Vec<String>]) -> String {
    let width = rows.iter().map(Vec::len).fold(0, usize::max);
    let mut text = String::from(UTF8);
    for row in rows {
        for at in 0..width {
            text += if at > 0 { "," } else { "" };
            text += &row.get(at).map(|cell| quoted(cell)).unwrap_or_default();
        }
        text += "\r\n";
    }
    text
}

/// Text that would be run, which is all that is no plain number, is text to a spreadsheet behind an apostrophe.
fn quoted(cell: &str) -> String {
    let number = amount(cell).is_some_and(|(_, number)| cell.trim_start_matches('+') == number);
    let guard = if cell.starts_with(FORMULA) && !number { "'" } else { "" };
    let around = if cell.contains([',', '"', '\n', '\r']) { "\"" } else { "" };
    [around, guard, &cell.replace('"', "\"\""), around].concat()
}
