//! What the page and links say of each question: a row a question.

mod hints;
mod rows;

use crate::model::profile::Profile;
use crate::question::{Key, Question, Subject, answer_text};

/// Words about a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionWords {
    /// The label of its field.
    pub label: &'static str,
    /// Beside its field: what an empty one means, or where its number comes from.
    pub hint: Text,
    /// In an empty field: what counts while nothing is said, of this person.
    pub placeholder: Option<fn(&Profile) -> String>,
    /// What a link must say, without bounds: "a number of years". Where answers are no numbers their kind tells.
    pub number: &'static str,
    /// What a person is to type, without bounds: "whole years".
    pub typed: &'static str,
    /// What may be done besides: ", or leave it empty for the estimate"; none where something must be typed.
    pub empty: Option<&'static str>,
    /// What counts where nothing is said, or nothing that can be read; where this has no text, the usual answer as links
    /// write it.
    pub unsaid: Text,
}

/// Each says one thing more.
impl QuestionWords {
    /// Nothing but what the kind of the answer tells.
    const PLAIN: QuestionWords = QuestionWords {
        label: "",
        hint: Text::Nothing,
        placeholder: None,
        number: "",
        typed: "",
        empty: None,
        unsaid: Text::Nothing,
    };

    const fn label(self, label: &'static str) -> Self {
        Self { label, ..self }
    }

    const fn hint(self, hint: &'static str) -> Self {
        Self { hint: Text::Always(hint), ..self }
    }

    const fn hint_told(self, hint: fn(&Profile, Subject) -> String) -> Self {
        Self { hint: Text::Told(hint), ..self }
    }

    const fn placeholder(self, placeholder: fn(&Profile) -> String) -> Self {
        Self { placeholder: Some(placeholder), ..self }
    }

    const fn number(self, number: &'static str, typed: &'static str) -> Self {
        Self { number, typed, ..self }
    }

    const fn empty(self, empty: &'static str) -> Self {
        Self { empty: Some(empty), ..self }
    }

    const fn unsaid(self, unsaid: &'static str) -> Self {
        Self { unsaid: Text::Always(unsaid), ..self }
    }

    const fn unsaid_told(self, unsaid: fn(&Profile, Subject) -> String) -> Self {
        Self { unsaid: Text::Told(unsaid), ..self }
    }

    /// What an offer may hold besides pay.
    const fn benefit(self) -> Self {
        self.hint("From the offer; empty counts as none.").empty(", or leave it empty").unsaid("nothing")
    }
}

/// A text that may depend on the person.
#[derive(Clone, Copy, Debug)]
pub enum Text {
    /// None.
    Nothing,
    /// Always the same.
    Always(&'static str),
    /// Of this person.
    Told(fn(&Profile, Subject) -> String),
}

impl Text {
    /// It, of this person; empty where there is none.
    pub(crate) fn told(self, profile: &Profile, subject: Subject) -> String {
        match self {
            Text::Nothing => String::new(),
            Text::Always(text) => text.to_owned(),
            Text::Told(tell) => tell(profile, subject),
        }
    }
}

/// The words about a question.
pub fn words(question: Question) -> &'static QuestionWords {
    &rows::WORDS[question as usize].1
}

/// What is said beside a field.
pub fn hint(key: Key, profile: &Profile) -> String {
    words(key.question).hint.told(profile, key.subject)
}

/// What stands in an empty field.
pub fn placeholder(key: Key, profile: &Profile) -> Option<String> {
    words(key.question).placeholder.map(|tell| tell(profile)).filter(|text| !text.is_empty())
}

/// What counts of a profile where a key says nothing, or nothing that can be read.
pub fn used(key: Key, profile: &Profile) -> String {
    let usual = Profile::default();
    match words(key.question).unsaid {
        Text::Nothing => answer_text(key.kind(&usual), &key.value(&usual)),
        text => text.told(profile, key.subject),
    }
}
