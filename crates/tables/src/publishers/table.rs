//! One of our own tables, as text that is read and written.

use crate::Vintage;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A table: its first lines, its heading, its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its first lines.
    pub vintage: Vintage,
    /// The names of its columns.
    pub heading: Vec<String>,
    /// Its rows, a text a cell.
    pub rows: Vec<Vec<String>>,
}

/// The columns that the sources fill, in order.
const HEADINGS: [(&str, &str); 8] = [
    ("places.csv", "code,kind,state,name,short,price_area"),
    ("wages_coders.csv", "code,employment,p10,p25,median,p75,p90"),
    ("wages_managers.csv", "code,employment,p10,p25,median,p75,p90"),
    ("wages_peers.csv", "code,soc_43_3021,soc_43_6013,soc_31_9092,soc_29_9021"),
    ("wage_history.csv", "soc,year,median"),
    ("prices.csv", "area,all_items,goods,housing,utilities,other"),
    ("projections.csv", "from,to,soc,start,end,change,growth,openings,quoted,grade"),
    ("health_premiums.csv", "id,usd_per_year"),
];

impl Table {
    /// The table of this name in a folder.
    ///
    /// # Errors
    /// When it cannot be read, or is no table with the columns that it must have.
    pub fn open(folder: &Path, name: &str) -> Result<Self, String> {
        let text = read(folder, name)?;
        let vintage = Vintage::parse(name, &text)?;
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let owned = |cells: &csv::StringRecord| cells.iter().map(str::to_owned).collect();
        let broken = |error: csv::Error| format!("{name}: {error}");
        let heading: Vec<String> = owned(reader.headers().map_err(broken)?);
        let wanted = HEADINGS.iter().find(|(table, _)| *table == name).map(|(_, heading)| *heading);
        if wanted != Some(heading.join(",").as_str()) {
            return Err(format!("{name}: its columns are not {}", wanted.unwrap_or("those of a table that is made")));
        }
        let rows: Result<_, _> = reader.records().map(|cells| cells.map(|cells| owned(&cells))).collect();
        Ok(Self { vintage, heading, rows: rows.map_err(broken)? })
    }

    /// That the areas found, names by code, are those of this table, neither more nor fewer.
    ///
    /// # Errors
    /// When they are not, with the first few that are unknown or missing.
    pub fn ensure_areas(&self, file: &str, found: &BTreeMap<String, String>) -> Result<(), String> {
        let known: BTreeSet<&String> = self.rows.iter().filter_map(|row| row.first()).collect();
        let unknown = found.iter().filter(|(code, _)| !known.contains(code));
        let unknown: Vec<_> = unknown.map(|(code, name)| format!("{code} {name}")).collect();
        let missing: Vec<_> = known.into_iter().filter(|code| !found.contains_key(*code)).cloned().collect();
        if unknown.is_empty() && missing.is_empty() {
            return Ok(());
        }
        Err(format!(
            "the files have {} areas, {file} has {}; unknown: {}; missing: {}. Where areas were drawn anew: --new-areas",
            found.len(),
            self.rows.len(),
            first_few(&unknown),
            first_few(&missing)
        ))
    }

    /// The table as text.
    ///
    /// # Errors
    /// Where rows have more or fewer cells than the heading.
    pub fn text(&self) -> Result<String, String> {
        let mut writer = csv::Writer::from_writer(self.vintage.header().into_bytes());
        for row in std::iter::once(&self.heading).chain(&self.rows) {
            writer.write_record(row).map_err(|error| error.to_string())?;
        }
        let bytes = writer.into_inner().map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|error| error.to_string())
    }
}

/// The text of a table.
pub(crate) fn read(folder: &Path, name: &str) -> Result<String, String> {
    let path = folder.join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn first_few(names: &[String]) -> String {
    const FEW: usize = 5;
    match names.len() {
        0 => "none".to_owned(),
        count if count > FEW => format!("{} and {} more", names[..FEW].join("; "), count - FEW),
        _ => names.join("; "),
    }
}
