//! Everything that was said and what comes of it, in one file that explains itself.

use super::results::{Results, results};
use crate::answers::Answers;
use crate::link::{self, Notice};
use crate::model::profile::{Place, Profile};
use crate::question::Key;
use crate::words::figures::cited;
use crate::words::notices::wanted;
use crate::words::page;
use crate::words::question::{used, words};
use crate::words::{answers, files, sources::Source};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

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
pub(super) struct Inputs(Vec<(String, String)>);

impl Serialize for Inputs {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl JsonSchema for Inputs {
    fn schema_name() -> Cow<'static, str> {
        "Inputs".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let input = |key: Key| {
            let said = format!("{}: {}.", words(key.question).label, wanted(key));
            json_schema!({ "type": "string", "description": said })
        };
        let (mut keys, mut salaries) = (Schema::default(), Schema::default());
        for key in Key::all() {
            keys.insert(key.name().into_owned(), input(key).into());
        }
        salaries.insert("^salary\\.".to_owned(), input(Key::salary(Place::UNITED_STATES)).into());
        json_schema!({
            "type": "object",
            "description": "Every answer, named and written as in links; where nothing was said, in words what is used instead.",
            "properties": keys,
            "patternProperties": salaries,
        })
    }
}

pub(super) fn everything(answers: &Answers, notices: &[Notice], link: String, made: String) -> Everything {
    let profile = &answers.profile;
    let source = |source: Source| {
        let (title, address) = cited(source);
        Cited { name: source.short(), title, address }
    };
    Everything {
        page: page::NAME,
        link,
        made,
        who: answers::summary(profile),
        inputs: Inputs(link::answers(profile).into_iter().map(|answer| input(answer, profile)).collect()),
        units: files::UNITS,
        sources: Source::ALL.into_iter().map(source).collect(),
        results: results(answers, notices),
    }
}

/// A key with what was said, or with what is used where nothing was.
fn input((key, said): (Key, Option<String>), profile: &Profile) -> (String, String) {
    (key.name().into_owned(), said.unwrap_or_else(|| used(key, profile)))
}
