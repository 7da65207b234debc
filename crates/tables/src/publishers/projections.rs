//! BLS's Employment Projections: table 1.2 of `occupation.xlsx`, which gives one edition, or all editions in one CSV.

use super::sheet::Sheet;
use super::{Made, Request, Table};
use crate::{AHEAD, TableError};
use serde::Deserialize;

/// The occupation that an edition's row is of.
const OCCUPATION: &str = "29-2072";
const SHEET: &str = "Table 1.2";

/// The row of an occupation in table 1.2; the names of its columns without their years.
#[derive(Deserialize)]
struct Published {
    start: String,
    end: String,
    change: String,
    growth: String,
    openings: String,
}

/// An edition's row in the one CSV.
#[derive(Deserialize)]
struct Converted {
    period: String,
    soc: String,
    employment_start_thousands: String,
    employment_end_thousands: String,
    change_thousands: String,
    growth_pct: String,
    annual_openings_thousands: String,
    growth_pct_quoted_in_ooh: String,
    source_grade: String,
}

/// The projections.
pub(super) fn make(request: &Request) -> Result<Made, String> {
    let mut table = Table::open(&request.data, "projections.csv")?;
    for file in &request.files {
        if file.extension().is_some_and(|extension| extension == "csv") {
            for sheet in Sheet::open_all(&[file], &["period", "soc"])? {
                table.rows = editions(&sheet)?;
            }
            continue;
        }
        let sheets = Sheet::open_all(&[file], &["Matrix code"])?;
        let sheet = sheets.into_iter().find(|sheet| sheet.name == SHEET);
        let mut sheet = sheet.ok_or_else(|| format!("{}: no sheet {SHEET}", file.display()))?;
        edition(&mut sheet, request, &mut table)?;
    }
    let last = table.rows.last().and_then(|row| Some(format!("{}-{}", row[0], row[1].get(2..)?)));
    let vintage = last.ok_or("projections.csv would have no rows")?;
    request.renew(&mut table, vintage, None)?;
    let names = table.rows.iter().map(|row| (row[0].clone(), format!("{}-{}, {}", row[0], row[1], row[2])));
    Ok(Made { names: names.collect(), tables: vec![("projections.csv", table)] })
}

/// The rows of all editions.
fn editions(sheet: &Sheet) -> Result<Vec<Vec<String>>, String> {
    let rows = sheet.records::<Converted>(None)?.into_iter().map(|(at, row)| {
        let error = |problem: String| sheet.error(at, problem).to_string();
        let from = row.period.split('-').next().and_then(|year| year.parse::<u16>().ok());
        let from = from.ok_or_else(|| error(format!("{:?} in column period is no span of years", row.period)))?;
        let tenths = [
            row.employment_start_thousands,
            row.employment_end_thousands,
            row.change_thousands,
            row.growth_pct,
            row.annual_openings_thousands,
        ];
        let tenths: Result<Vec<_>, _> = tenths.iter().map(|text| tenth(text)).collect();
        // Several who quote a figure are still quoting.
        let grade = if row.source_grade == "quoted twice" { "second-hand" } else { &row.source_grade };
        let years = [from.to_string(), from.saturating_add(AHEAD).to_string(), row.soc];
        let rest = [row.growth_pct_quoted_in_ooh, grade.to_owned()];
        Ok(years.into_iter().chain(tenths.map_err(error)?).chain(rest).collect())
    });
    rows.collect()
}

/// Puts one edition's row into the table, in the place of what is known of it so far.
fn edition(sheet: &mut Sheet, request: &Request, table: &mut Table) -> Result<(), String> {
    let (from, to) = years(sheet)?;
    rename(sheet, &from, &to)?;
    let row = sheet.records::<Published>(Some(("code", &[OCCUPATION])))?;
    let [(at, row)] = row.as_slice() else {
        return Err(sheet.error(sheet.line, format!("{} rows of {OCCUPATION}, not one", row.len())).to_string());
    };
    let tenths = [&row.start, &row.end, &row.change, &row.growth, &row.openings].map(|text| tenth(text));
    let tenths = tenths.into_iter().collect::<Result<Vec<_>, _>>().map_err(|problem| sheet.error(*at, problem))?;
    let known = table.rows.iter().find(|row| row[0] == from && row[2] == OCCUPATION);
    let quoted = request.quoted.clone().or_else(|| known.map(|row| row[8].clone())).unwrap_or_default();
    table.rows.retain(|row| row[0] != from);
    let years = [from, to, OCCUPATION.to_owned()];
    table.rows.push(years.into_iter().chain(tenths).chain([quoted, "BLS file".to_owned()]).collect());
    table.rows.sort();
    Ok(())
}

/// The first and the last year, from the name of the column of codes.
fn years(sheet: &Sheet) -> Result<(String, String), TableError> {
    const CODES: &str = " National Employment Matrix code";
    let from = sheet.heading.iter().find_map(|name| name.strip_suffix(CODES)?.parse::<u16>().ok());
    let from = from.ok_or_else(|| sheet.error(sheet.line, format!("no column YYYY{CODES}")))?;
    Ok((from.to_string(), from.saturating_add(AHEAD).to_string()))
}

/// Gives the columns names without the years, and the kinds of dashes between them, that change with the edition.
fn rename(sheet: &mut Sheet, from: &str, to: &str) -> Result<(), String> {
    let columns = [
        ("code", from, "National Employment Matrix code"),
        ("start", "Employment, ", from),
        ("end", "Employment, ", to),
        ("change", "Employment change, numeric, ", ""),
        ("growth", "Employment change, percent, ", ""),
        ("openings", "Occupational openings, ", "annual average"),
    ];
    for (plain, start, end) in columns {
        let name = sheet.heading.iter().position(|name| name.starts_with(start) && name.ends_with(end));
        let name =
            name.ok_or_else(|| sheet.error(sheet.line, format!("no column {start} … {end}").replace("  ", " ")))?;
        sheet.heading[name] = plain.to_owned();
    }
    Ok(())
}

/// A figure with one decimal, or nothing.
fn tenth(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let number = text.replace(',', "").parse::<f64>().ok().filter(|number| number.is_finite());
    number.map(|number| format!("{number:.1}")).ok_or_else(|| format!("{text:?} is not a number"))
}

/// The last four digits in a row of a file's name.
pub(super) fn last_year(file: &str) -> Option<String> {
    let mut digits = file.split(|letter: char| !letter.is_ascii_digit());
    digits.rfind(|digits| digits.len() == 4).map(str::to_owned)
}
