//! What leaves the page as a file, as text: tables for spreadsheets, charts as pictures, inputs and results as data.
//! Knows no browser and no clock: the link and the day are told.

pub mod csv;
pub mod json;
pub mod keys;
pub mod name;
pub mod svg;

use crate::answers::Answers;
use crate::cards::{Numbers, TableOf};
use crate::link;
use crate::words::sources::Source;
use crate::words::{answers as who, figures};

/// What must stand in every table and picture that leaves the page, so that it explains itself.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The part of the page: "Housing".
    pub what: &'static str,
    /// The finding.
    pub title: String,
    /// What is shown, with units and years.
    pub summary: String,
    /// The person in a line: "4 years · CPC · surgical · Dallas, TX".
    pub who: String,
    /// Where the numbers come from.
    pub sources: Vec<Source>,
    /// The whole address that opens the same answers.
    pub link: String,
    /// The day, as in `YYYY-MM-DD`.
    pub made: String,
}

impl About {
    /// About a figure; `whole` makes the whole address of a link, `made` is the day.
    pub fn figure(numbers: &Numbers, answers: &Answers, whole: fn(&str) -> String, made: String) -> About {
        // What comes next is told of the person without the steps that are tried.
        let answers = if numbers.table == TableOf::Next { answers.own() } else { answers };
        let surveyed = figures::surveyed(answers.profile.basis, answers.here.estimate.factors.locality);
        About {
            what: numbers.what(),
            title: numbers.title.clone(),
            summary: numbers.summary.clone(),
            who: who::summary(&answers.profile),
            sources: figures::sources(numbers.section(), surveyed),
            link: whole(&link::write(&answers.profile)),
            made,
        }
    }
}
