//! The credentials that coders hold: what holders earn, and what their givers ask for.

use crate::cells::optional_number;
use crate::read::{TableError, ensure, rows};
use serde::Deserialize;

/// A credential.
#[derive(Deserialize)]
pub struct CredentialRow {
    /// The word that links use.
    pub code: String,
    /// Its letters; empty for a group of credentials.
    pub letters: String,
    /// What they stand for.
    pub name: String,
    /// Who gives it.
    pub giver: String,
    /// Pay over a coder's without one, by the rule; none where the guide's rows tell it.
    #[serde(deserialize_with = "optional_number")]
    pub multiple: Option<f64>,
    /// By which rule.
    pub rule: String,
    /// Median pay of holders over that of holders of a CPC, in one survey.
    #[serde(deserialize_with = "optional_number")]
    pub pay_over_cpc: Option<f64>,
    /// The year of that survey; "about" before it where it is quoted without one.
    pub pay_year: String,
    /// The same in other surveys, in words.
    pub check_other_years: String,
    /// How the pay was found: A or B; empty where there is none.
    pub grade: String,
    /// What its giver asks for besides the exam.
    pub requires: String,
    /// The exam's two prices, US dollars: "425/499"; empty where not found.
    pub exam: String,
    /// How the price was found.
    pub exam_grade: String,
    /// What keeps it: "36 per 2 years".
    pub units: String,
    /// What else is to be known.
    pub note: String,
}

/// Who gives them.
const GIVERS: [&str; 2] = ["AAPC", "AHIMA"];
/// Further from a CPC's pay lies a slip of the pen.
const PAY_OVER_CPC: std::ops::RangeInclusive<f64> = 0.5..=2.0;

/// The credentials.
///
/// # Errors
/// The first row with a code that stood before or is no word in small letters, another giver, a pay that is not near a
/// CPC's or has no grade, or an exam without its price.
pub fn credentials(file: &str, text: &str) -> Result<Vec<CredentialRow>, TableError> {
    let mut codes: Vec<String> = Vec::new();
    rows(file, text, |row: &CredentialRow| {
        let word = row.code.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
        ensure(word && !row.code.is_empty(), "a code that is no word in small letters")?;
        ensure(!codes.contains(&row.code), "a code that stood before")?;
        ensure(!row.name.is_empty(), "no name")?;
        ensure(GIVERS.contains(&row.giver.as_str()), "a giver that is neither AAPC nor AHIMA")?;
        ensure(row.pay_over_cpc.is_none_or(|pay| PAY_OVER_CPC.contains(&pay)), "a pay that is not near a CPC's")?;
        ensure(graded(&row.grade) || row.grade.is_empty(), "a grade that is neither A nor B")?;
        let guides = row.rule == "guide";
        ensure(guides || row.pay_over_cpc.is_none() || graded(&row.grade), "a pay without its grade")?;
        ensure(guides || row.pay_over_cpc.is_none() || !row.pay_year.is_empty(), "a pay without its year")?;
        ensure(guides || row.rule.starts_with("guide ") || row.multiple.is_some(), "no multiple, and not the guide's")?;
        ensure(
            row.exam.is_empty() == row.exam_grade.is_empty(),
            "an exam's price without its grade, or a grade alone",
        )?;
        codes.push(row.code.clone());
        Ok(())
    })
}

fn graded(grade: &str) -> bool {
    matches!(grade, "A" | "B")
}
