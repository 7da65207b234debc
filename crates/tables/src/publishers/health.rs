//! KFF's Employer Health Benefits Survey: two figures of its report, given as they are or in a CSV of figures.

use super::sheet::Sheet;
use super::{Made, Request, Table};
use crate::PREMIUMS;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A row of the CSV.
#[derive(Deserialize)]
struct Figure {
    id: String,
    value: String,
    vintage: String,
}

/// The premiums.
pub(super) fn make(request: &Request) -> Result<Made, String> {
    let mut table = Table::open(&request.data, "health_premiums.csv")?;
    let (dollars, vintage) = match &request.premiums {
        Some(dollars) => (dollars.to_vec(), request.vintage.clone()),
        None => figures(request)?,
    };
    request.renew(&mut table, vintage.ok_or("which year's survey is it? --vintage YYYY")?, None)?;
    table.rows = PREMIUMS.iter().zip(dollars).map(|(id, dollars)| vec![(*id).to_owned(), dollars]).collect();
    Ok(Made { tables: vec![("health_premiums.csv", table)], names: BTreeMap::new() })
}

/// The figures in order, and the year they are of.
fn figures(request: &Request) -> Result<(Vec<String>, Option<String>), String> {
    let ids = PREMIUMS.map(|id| format!("kff.{id}"));
    let ids = ids.each_ref().map(String::as_str);
    let (mut dollars, mut vintage) = (Vec::new(), request.vintage.clone());
    for sheet in Sheet::open_all(&request.files, &["id", "value", "vintage"])? {
        for (line, figure) in sheet.records::<Figure>(Some(("id", &ids)))? {
            if ids.get(dollars.len()) != Some(&figure.id.as_str()) {
                return Err(sheet.error(line, format!("{} is out of order", figure.id)).to_string());
            }
            vintage = vintage.or(Some(figure.vintage));
            dollars.push(figure.value);
        }
    }
    if dollars.len() < ids.len() {
        Err(format!("the files have no {}", ids[dollars.len()]))
    } else {
        Ok((dollars, vintage))
    }
}
