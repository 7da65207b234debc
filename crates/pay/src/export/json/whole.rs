//! Everything that was said and what comes of it, in one file that explains itself.

use super::results::{Results, results};
use crate::answers::Answers;
use crate::link::{self, LinkKey, Notice};
use crate::model::profile::Profile;
use crate::words::figures::cited;
use crate::words::page;
use crate::words::{answers, files, notices, sources::Source};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// A person's answers and results, with what they rest on.
#[derive(Serialize, JsonSchema)]
pub struct Everything {
    page: &'static str,
    /// The whole address that opens the same answers.
    link: String,
    /// The day, as in `YYYY-MM-DD`.
    made: String,
    /// The person in a line.
    who: String,
    inputs: Inputs,
    units: &'static str,
    sources: Vec<Cited>,
    results: Results,
}

/// A source in full.
#[derive(Serialize, JsonSchema)]
struct Cited {
    name: &'static str,
    title: String,
    address: Option<&'static str>,
}

/// Every answer, named and written as in links; where nothing was said, what is used instead. In the order of links.
#[derive(JsonSchema)]
#[schemars(with = "BTreeMap<String, String>")]
struct Inputs(Vec<(String, String)>);

impl Serialize for Inputs {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

pub(super) fn everything(answers: &Answers, notices: &[Notice], address: &str, made: &str) -> Everything {
    let profile = &answers.profile;
    let source = |source: Source| {
        let (title, address) = cited(source);
        Cited { name: source.short(), title, address }
    };
    Everything {
        page: page::NAME,
        link: address.to_owned(),
        made: made.to_owned(),
        who: answers::summary(profile),
        inputs: Inputs(link::answers(profile).into_iter().map(|answer| input(answer, profile)).collect()),
        units: files::UNITS,
        sources: Source::ALL.into_iter().map(source).collect(),
        results: results(answers, notices),
    }
}

/// A key with what was said, or with what is used where nothing was.
fn input((key, said): (LinkKey, Option<String>), profile: &Profile) -> (String, String) {
    (key.name().into_owned(), said.unwrap_or_else(|| notices::used(key, profile)))
}
