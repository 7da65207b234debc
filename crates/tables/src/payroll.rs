//! What employees pay into Social Security and Medicare: the law of a year.

use crate::cells::{optional_whole, optional_word, plain_number, whole};
use crate::read::{TableError, ensure, rows};
use crate::taxes::Status;
use serde::Deserialize;

/// The taxes, in order, each with the way to file that its row is for; none where it is for every one.
const ROWS: [(PayrollTax, Option<Status>); 5] = [
    (PayrollTax::SocialSecurity, None),
    (PayrollTax::Medicare, None),
    (PayrollTax::AdditionalMedicare, Some(Status::Single)),
    (PayrollTax::AdditionalMedicare, Some(Status::Joint)),
    (PayrollTax::AdditionalMedicare, Some(Status::Hoh)),
];

/// A tax on wages that the employee pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayrollTax {
    /// Up to the wage base.
    SocialSecurity,
    /// On all wages.
    Medicare,
    /// On wages above a threshold.
    AdditionalMedicare,
}

/// One tax, for one way to file or for all.
#[derive(Deserialize)]
pub struct PayrollRow {
    /// Which.
    pub tax: PayrollTax,
    /// The way to file; none: every one.
    #[serde(deserialize_with = "optional_word")]
    pub status: Option<Status>,
    /// The share that is paid of what lies between `from` and `to`.
    #[serde(deserialize_with = "plain_number")]
    pub rate: f64,
    /// The wage from which it is paid, in whole dollars a year.
    #[serde(deserialize_with = "whole")]
    pub from: u32,
    /// The wage up to which it is paid, likewise; none: it has no end.
    #[serde(deserialize_with = "optional_whole")]
    pub to: Option<u32>,
}

/// The taxes in order: Social Security, Medicare, additional Medicare by filing status.
///
/// # Errors
/// A row too few or too many, another one than expected, a rate that is no share, or bounds that do not fit the tax.
pub fn payroll_taxes(file: &str, text: &str) -> Result<Vec<PayrollRow>, TableError> {
    let mut wanted = ROWS.iter();
    let found = rows(file, text, |row: &PayrollRow| {
        ensure(wanted.next() == Some(&(row.tax, row.status)), "another tax or status than is expected at this row")?;
        ensure(row.rate > 0.0 && row.rate < 1.0, "a rate that is no share of a wage")?;
        let bounded = (row.from > 0, row.to.is_some());
        let fits = match row.tax {
            PayrollTax::SocialSecurity => bounded == (false, true),
            PayrollTax::Medicare => bounded == (false, false),
            PayrollTax::AdditionalMedicare => bounded == (true, false),
        };
        ensure(fits, "bounds that this tax does not have")
    })?;
    match wanted.next() {
        None => Ok(found),
        Some(_) => Err(TableError::new(file, found.len() as u64, "a tax is missing")),
    }
}
