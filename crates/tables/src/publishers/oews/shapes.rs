//! The two shapes in which a row is published, as records.

use super::figures::{Figures, Record};
use super::kind;
use crate::Kind;
use crate::cells::COLUMN;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};

/// A row of a published spreadsheet.
#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) struct Published {
    area: String,
    area_title: String,
    area_type: String,
    prim_state: String,
    occ_code: String,
    o_group: String,
    /// Only files that also have rows of industries have this column.
    #[serde(default)]
    i_group: String,
    #[serde(deserialize_with = "figure")]
    tot_emp: Option<u32>,
    #[serde(deserialize_with = "figure")]
    a_pct10: Option<u32>,
    #[serde(deserialize_with = "figure")]
    a_pct25: Option<u32>,
    #[serde(deserialize_with = "figure")]
    a_median: Option<u32>,
    #[serde(deserialize_with = "figure")]
    a_pct75: Option<u32>,
    #[serde(deserialize_with = "figure")]
    a_pct90: Option<u32>,
}

/// A row of the one CSV.
#[derive(Deserialize)]
pub(super) struct Converted {
    soc: String,
    area_type: String,
    area_code: String,
    area_title: String,
    state: String,
    #[serde(deserialize_with = "figure_or_nothing")]
    employment: Option<u32>,
    #[serde(deserialize_with = "figure_or_nothing")]
    annual_p10: Option<u32>,
    #[serde(deserialize_with = "figure_or_nothing")]
    annual_p25: Option<u32>,
    #[serde(deserialize_with = "figure_or_nothing")]
    annual_median: Option<u32>,
    #[serde(deserialize_with = "figure_or_nothing")]
    annual_p75: Option<u32>,
    #[serde(deserialize_with = "figure_or_nothing")]
    annual_p90: Option<u32>,
}

/// A row of any shape as a record; nothing where it is not used.
pub(super) trait Row: DeserializeOwned {
    fn record(self) -> Result<Option<Record>, String>;
}

impl Row for Published {
    fn record(self) -> Result<Option<Record>, String> {
        let Some(kind) = kind(&self.area_type, &self.prim_state)? else { return Ok(None) };
        let industry = !self.i_group.is_empty() && self.i_group != "cross-industry";
        if industry || self.o_group != "detailed" {
            return Ok(None);
        }
        let percentiles = [self.a_pct10, self.a_pct25, self.a_median, self.a_pct75, self.a_pct90];
        let figures = Figures { employment: self.tot_emp, percentiles };
        let number = number(kind, &self.area);
        Ok(Some(Record { kind, number, title: self.area_title, state: self.prim_state, soc: self.occ_code, figures }))
    }
}

impl Row for Converted {
    fn record(self) -> Result<Option<Record>, String> {
        let Some(kind) = kind(&self.area_type, &self.state)? else { return Ok(None) };
        let percentiles = [self.annual_p10, self.annual_p25, self.annual_median, self.annual_p75, self.annual_p90];
        let figures = Figures { employment: self.employment, percentiles };
        let number = number(kind, &self.area_code);
        Ok(Some(Record { kind, number, title: self.area_title, state: self.state, soc: self.soc, figures }))
    }
}

/// An area's number with the zeros that a spreadsheet drops.
fn number(kind: Kind, area: &str) -> String {
    let length = match kind {
        Kind::Nation | Kind::State => 2,
        Kind::Metro => 5,
        Kind::Nonmetro => 7,
    };
    format!("{area:0>length$}")
}

/// What BLS writes for a wage at or above the top that it publishes, in dollars a year.
const TOP: u32 = 239_200;

/// A figure; nothing where it is marked as not available.
fn figure<'de, D: Deserializer<'de>>(cell: D) -> Result<Option<u32>, D::Error> {
    let text = String::deserialize(cell)?;
    match text.as_str() {
        "*" | "**" => Ok(None),
        "#" => Ok(Some(TOP)),
        _ => text.replace(',', "").parse().map(Some).map_err(|_| {
            D::Error::custom(format!("{text:?} in column {COLUMN} is neither a whole number nor one of *, **, #"))
        }),
    }
}

/// The same, or nothing where the cell is empty, as the conversion has it.
fn figure_or_nothing<'de, D: Deserializer<'de>>(cell: D) -> Result<Option<u32>, D::Error> {
    let text = String::deserialize(cell)?;
    if text.is_empty() { Ok(None) } else { figure(serde::de::value::StringDeserializer::<D::Error>::new(text)) }
}
