//! The rows of the publisher's files, in either of their shapes.

use super::shapes::{Converted, Published, Row};
use crate::Kind;
use crate::publishers::Request;
use crate::publishers::sheet::Sheet;
use std::collections::BTreeMap;

/// What is published of an occupation in an area: people, dollars a year.
#[derive(Clone, Debug)]
pub(super) struct Figures {
    pub employment: Option<u32>,
    pub percentiles: [Option<u32>; 5],
}

/// A row that is used, whatever file it is from.
pub(super) struct Record {
    pub kind: Kind,
    /// Digits, as many as the kind's codes have; the nation's and states' are their numbers, not their letters.
    pub number: String,
    pub title: String,
    pub state: String,
    pub soc: String,
    pub figures: Figures,
}

impl Record {
    /// The code of its place.
    pub fn code(&self) -> &str {
        match self.kind {
            Kind::Nation => super::areas::NATION,
            Kind::State => &self.state,
            Kind::Metro | Kind::Nonmetro => &self.number,
        }
    }

    pub fn into_pair(self) -> ((String, String), Figures) {
        ((self.code().to_owned(), self.soc), self.figures)
    }
}

/// The records of these occupations in all files, and the vintage.
pub(super) fn read(request: &Request, occupations: &[&str]) -> Result<(Vec<Record>, String), String> {
    let mut records = Vec::new();
    let mut vintage = request.vintage.clone();
    for mut sheet in Sheet::open_all(&request.files, &["AREA_TITLE", "AREA_TYPE"])? {
        let told = vintage_of(&sheet.file);
        if let (Some(told), Some(vintage), None) = (&told, &vintage, &request.vintage)
            && told != vintage
        {
            return Err(format!("{}: of {told}, but another file is of {vintage}", sheet.file));
        }
        vintage = vintage.or(told);
        if sheet.heading.iter().any(|name| name == "soc") {
            append::<Converted>(&sheet, ("soc", occupations), &mut records)?;
        } else {
            sheet.heading.iter_mut().for_each(|name| name.make_ascii_uppercase());
            append::<Published>(&sheet, ("OCC_CODE", occupations), &mut records)?;
        }
    }
    let vintage = vintage.ok_or("the names of the files tell no year: --vintage 'May YYYY'")?;
    Ok((records, vintage))
}

/// A sheet's records; each occupation's areas of a kind must stand in the order of their numbers.
fn append<T: Row>(sheet: &Sheet, only: (&str, &[&str]), records: &mut Vec<Record>) -> Result<(), String> {
    let mut last = BTreeMap::new();
    for (line, row) in sheet.records::<T>(Some(only))? {
        let error = |problem: String| sheet.error(line, problem).to_string();
        let Some(record) = row.record().map_err(error)? else { continue };
        let Record { kind, number, title, soc, .. } = &record;
        let percentiles: Vec<_> = record.figures.percentiles.iter().flatten().collect();
        if !percentiles.is_sorted() {
            return Err(error(format!("the percentiles of {soc} in {title} are out of order")));
        }
        let before = last.insert((soc.clone(), *kind), number.clone()).unwrap_or_default();
        if before == *number {
            return Err(error(format!("a second row of {soc} for area {number}, {title}")));
        }
        if before > *number {
            return Err(error(format!("area {number}, {title}, is out of order: it stands after {before}")));
        }
        records.push(record);
    }
    Ok(())
}

/// The vintage that a file's name tells, as `_M` and the year, or the year and `_05`, in it.
fn vintage_of(file: &str) -> Option<String> {
    let year =
        |text: &str| text.get(..4).filter(|year| year.bytes().all(|digit| digit.is_ascii_digit())).map(str::to_owned);
    let marked = file.split_once("_M").and_then(|(_, rest)| year(rest));
    let converted =
        || file.split_once("_05.").and_then(|(before, _)| year(before.get(before.len().checked_sub(4)?..)?));
    marked.or_else(converted).map(|year| format!("May {year}"))
}
