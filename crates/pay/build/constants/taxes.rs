//! Constants of the tax law: the year, the model it was worked out with, what that projects, and the payroll taxes.

use super::{Constants, alike, listed};
use crate::read::{table, vintage};
use crate::taxes::TABLES;
use tables::{Kind, PayrollTax, TaxTable};

/// The year of the income taxes, which must be that of the payroll taxes, and what of them the model projects.
pub fn taxes(out: &mut Constants) -> Result<(), String> {
    let [federal, income, payroll] = TABLES;
    let taxes = alike(&[federal, income, payroll])?;
    let law = vintage("payroll_taxes.csv")?;
    if law.vintage != taxes.vintage {
        return Err(format!("payroll_taxes.csv is of {}, the income taxes are of {}", law.vintage, taxes.vintage));
    }
    out.text("TAX_YEAR", "The tax year.", &taxes.year().to_string());
    let model = taxes.model.ok_or_else(|| format!("{federal} does not tell the model that it comes from"))?;
    out.text("TAX_MODEL", "The model that taxes were worked out with.", &model);
    out.add("TAX_JUMPS", "How many jumps of the states' income taxes stand in their table.", "usize", jumps(income)?);
    projected(out, income)
}

/// Rows a dollar apart stand on both sides of a jump.
fn jumps(income: &str) -> Result<usize, String> {
    let rows = table(income, |file, text| tables::taxes(file, text, TaxTable::StateIncome))?;
    Ok(rows.windows(2).filter(|pair| pair[1].wage == pair[0].wage + 1).count())
}

/// The states whose brackets the model projects, and what that may be off by.
fn projected(out: &mut Constants, income: &str) -> Result<(), String> {
    let (letters, [least, most]) =
        vintage(income)?.projected.map_or_else(Default::default, |projected| (projected.states, projected.error));
    let places = table("places.csv", tables::places)?;
    let name = |code: &String| {
        let state = places.iter().find(|place| place.code == *code && place.kind == Kind::State);
        // In a sentence the District has its article.
        let article = if code == "DC" { "the " } else { "" };
        let name = state.map(|state| format!("{article}{}", state.name));
        name.ok_or_else(|| format!("{income} projects {code}, which is no state"))
    };
    let names = letters.iter().map(name).collect::<Result<Vec<_>, _>>()?;
    out.add(
        "PROJECTED_STATES",
        "States whose brackets of the tax year the model projects.",
        "&[&str]",
        format!("&{letters:?}"),
    );
    out.text("PROJECTED_STATE_NAMES", "The same, as a sentence lists them.", &listed(&names));
    out.add(
        "PROJECTED_ERROR",
        "By how much their tax may be off, the least and the most, dollars a year.",
        "[crate::units::Dollars; 2]",
        format!("[crate::units::Dollars({least}.0), crate::units::Dollars({most}.0)]"),
    );
    Ok(())
}

/// What employees pay into Social Security and Medicare.
pub fn payroll_taxes(out: &mut Constants) -> Result<(), String> {
    let rows = table("payroll_taxes.csv", tables::payroll_taxes)?;
    let names = [
        ("SOCIAL_SECURITY", "SOCIAL_SECURITY_BASE"),
        ("MEDICARE", ""),
        ("ADDITIONAL_MEDICARE", "ADDITIONAL_MEDICARE_SINGLE"),
        ("", "ADDITIONAL_MEDICARE_JOINT"),
        ("", "ADDITIONAL_MEDICARE_HOH"),
    ];
    for (row, (rate, bound)) in rows.iter().zip(names) {
        if !rate.is_empty() {
            out.add(rate, "A share of wages that the employee pays.", "f64", format!("{:?}", row.rate));
        }
        let (about, wage) = match row.tax {
            PayrollTax::SocialSecurity => ("The wage up to which it is paid, dollars a year.", row.to),
            PayrollTax::Medicare | PayrollTax::AdditionalMedicare => {
                ("The wage above which it is paid, dollars a year.", Some(row.from))
            }
        };
        if let Some(wage) = wage.filter(|_| !bound.is_empty()) {
            out.dollars(bound, about, wage);
        }
    }
    let rates: Vec<f64> =
        rows.iter().filter(|row| row.tax == PayrollTax::AdditionalMedicare).map(|row| row.rate).collect();
    let one = rates.windows(2).all(|pair| pair[0] == pair[1]);
    if one {
        Ok(())
    } else {
        Err("payroll_taxes.csv has several rates of additional Medicare; the model knows one".to_owned())
    }
}
