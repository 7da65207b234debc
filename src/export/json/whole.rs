//! Everything that was said and what comes of it, in one file that explains itself.

use super::results::{Results, results};
use super::write::object;
use crate::link::{self, Key, Reading};
use crate::model::profile::Profile;
use crate::words::figures::{cited, sources};
use crate::words::page;
use crate::words::section::Section;
use crate::words::{answers, files, notices, sources::Source};
use std::borrow::Cow;

object! {
    Whole {
        page: &'static str,
        /// The whole address that opens the same answers.
        link: String,
        /// The day, as in `2026-11-22`.
        made: String,
        /// The person in a line.
        who: String,
        /// Every answer, named and written as in links; where nothing was said, what is used instead.
        inputs: Inputs,
        units: &'static str,
        sources: Vec<Cited>,
        results: Results,
    }

    Cited {
        name: &'static str,
        title: String,
        address: Option<&'static str>,
    }
}

type Inputs = Vec<(Cow<'static, str>, String)>;

pub(super) fn whole(reading: &Reading, address: &str, made: &str) -> Whole {
    let profile = &reading.profile;
    let source = |source: Source| {
        let (title, address) = cited(source);
        Cited { name: source.short(), title, address }
    };
    Whole {
        page: page::NAME,
        link: address.to_owned(),
        made: made.to_owned(),
        who: answers::summary(profile),
        inputs: link::answers(profile).into_iter().map(|answer| input(answer, profile)).collect(),
        units: files::UNITS,
        sources: sources(Section::Sources, profile).into_iter().map(source).collect(),
        results: results(reading),
    }
}

/// A key with what was said, or with what is used where nothing was.
fn input((key, said): (Key, Option<String>), profile: &Profile) -> (Cow<'static, str>, String) {
    (key.name(), said.unwrap_or_else(|| notices::used(key, profile)))
}
